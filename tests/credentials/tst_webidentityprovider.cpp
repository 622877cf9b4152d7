// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/webidentityprovider.h"

#include "credentials/profileproviders.h"
#include "support/providerbench.h"
#include "support/scriptedsts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;

namespace {

constexpr auto token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJpbnZlbnRlZCJ9.aW52ZW50ZWQ";

struct Bench : ProviderBench {
    using ProviderBench::ProviderBench;

    ScriptedSts sts;
    QTemporaryDir folder;

    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"token"_s); }
    [[nodiscard]] std::unique_ptr<CredentialProvider> provider() const
    {
        return std::make_unique<WebIdentityProvider>(RoleSettings{u"arn:aws:iam::111122223333:role/watch"_s, u"me"_s, {}, {}, {}},
                                                     path(), StsEndpoint{sts.server.url(), u"eu-west-1"_s}, context());
    }
};

} // namespace

class TestWebIdentityProvider : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheTokenEachTime();
    void refusesOddFiles_data();
    void refusesOddFiles();
    void refusesWhatIsNoFile();
    void tellsStsErrors_data();
    void tellsStsErrors();
    void S12_tokenIsInNoError();
    void F25_hangIsATimeout();
    void F25_destroyedInFlight();
    void profileAndEnvironment();
};

void TestWebIdentityProvider::readsTheTokenEachTime()
{
    Bench bench;
    bench.write(token);
    const auto provider = bench.provider();
    auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QVERIFY2(**answer, qPrintable(outcomeOf(**answer)));
    QCOMPARE(***answer, bench.sts.issued(1));
    QCOMPARE(bench.sts.requests.first().form,
             (QHash<QString, QString>{{u"Action"_s, u"AssumeRoleWithWebIdentity"_s},
                                      {u"Version"_s, u"2011-06-15"_s},
                                      {u"RoleArn"_s, u"arn:aws:iam::111122223333:role/watch"_s},
                                      {u"RoleSessionName"_s, u"me"_s},
                                      {u"WebIdentityToken"_s, QString::fromLatin1(token)}}));
    bench.write("another+token/==\r\n\n");
    answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QCOMPARE(bench.sts.requests.last()[u"WebIdentityToken"_s], u"another+token/=="_s);
}

void TestWebIdentityProvider::refusesOddFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("line breaks alone") << "\r\n\n"_ba;
    QTest::newRow("too large") << QByteArray(64 * 1024 + 1, 'a');
    QTest::newRow("two lines") << "abcd\nefgh\n"_ba;
    QTest::newRow("a space") << "ab cd"_ba;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0b\0",
                                          6);
    QTest::newRow("beyond ASCII") << "inven\xc3\xb8ted"_ba;
}

void TestWebIdentityProvider::refusesOddFiles()
{
    QFETCH(QByteArray, bytes);
    Bench bench;
    bench.write(bytes);
    const auto provider = bench.provider();
    const auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QCOMPARE(outcomeOf(**answer), u"CredentialsMissing InvalidTokenFile"_s);
    QVERIFY((*answer)->error().message.contains(bench.path()));
    QVERIFY(!(*answer)->error().message.contains(u"abcd"_s));
    QVERIFY(bench.sts.requests.isEmpty());
}

void TestWebIdentityProvider::refusesWhatIsNoFile()
{
    QTemporaryDir folder;
    QCOMPARE(readTokenFile(folder.path()).error().code, u"InvalidTokenFile"_s);
    QCOMPARE(readTokenFile(folder.filePath(u"absent"_s)).error().code, u"InvalidTokenFile"_s);
#ifdef Q_OS_UNIX
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(readTokenFile(pipe).error().code, u"InvalidTokenFile"_s); // and does not wait for a writer
#endif
}

void TestWebIdentityProvider::tellsStsErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("attempts");
    const auto row = [](int status, const char *code, const char *kind, int attempts = 1) {
        QTest::newRow(code) << status << QByteArray(code) << QString::fromLatin1(kind) + u' ' + QString::fromLatin1(code)
                            << attempts;
    };
    row(400, "IDPCommunicationError", "ServiceFailure", 3);
    row(400, "InvalidIdentityToken", "CredentialsRejected");
    row(400, "ExpiredTokenException", "CredentialsExpired");
    row(403, "IDPRejectedClaim", "AccessDenied");
    row(403, "AccessDenied", "AccessDenied");
    row(403, "RegionDisabledException", "AccessDenied");
    row(400, "Throttling", "Throttled", 3);
}

void TestWebIdentityProvider::tellsStsErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(int, attempts);
    Bench bench;
    bench.write(token);
    bench.sts.script = [&](const StsRequest &) { return stsError(status, code, "words"); };
    const auto provider = bench.provider();
    auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QTEST(outcomeOf(**answer), "expected");
    QCOMPARE((*answer)->error().operation, u"AssumeRoleWithWebIdentity"_s);
    QCOMPARE(bench.sts.requests.size(), attempts);
    // a refusal is no end of anything: the token is a new one the next time
    bench.sts.script = nullptr;
    answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer && **answer);
}

void TestWebIdentityProvider::S12_tokenIsInNoError()
{
    Bench bench;
    bench.write(token);
    bench.sts.script = [&](const StsRequest &) {
        return stsError(400, "ValidationError", "Value '"_ba + token + "' at 'webIdentityToken' failed");
    };
    const auto provider = bench.provider();
    const auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QVERIFY2(!(*answer)->error().message.contains(QLatin1StringView(token)), "the token is told");
}

void TestWebIdentityProvider::F25_hangIsATimeout()
{
    Bench bench({200ms, 300ms});
    bench.write(token);
    bench.sts.script = [](const StsRequest &) { return Fault{{}, Fault::Then::Hold}; };
    const auto provider = bench.provider();
    const auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QCOMPARE((*answer)->error().kind, ApiError::Kind::Timeout);
}

void TestWebIdentityProvider::F25_destroyedInFlight()
{
    Bench bench;
    bench.write(token);
    bench.sts.script = [](const StsRequest &) { return Fault{{}, Fault::Then::Hold}; };
    auto provider = bench.provider();
    const QFuture<Result<AwsCredentials>> future = provider->fetch();
    QTRY_COMPARE(bench.sts.server.held(), 1);
    provider.reset();
    QTRY_COMPARE(bench.queue->pending(), 0);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

void TestWebIdentityProvider::profileAndEnvironment()
{
    Bench bench;
    bench.write(token);
    bench.environment.insert(u"AWS_ENDPOINT_URL_STS"_s, bench.sts.server.url().toString());
    const SharedFiles files{{u"/c"_s,
                             true,
                             {},
                             parseAwsConfigFile("[profile a]\nrole_arn = arn:aws:iam::111122223333:role/a\n"
                                                "web_identity_token_file = "
                                                    + bench.path().toUtf8()
                                                    + "\n[profile b]\nrole_arn = arn:aws:iam::111122223333:role/b\n"
                                                      "source_profile = a\n",
                                                AwsConfigFlavor::Config)},
                            {}};
    QVERIFY(!providerForWebIdentityOfEnvironment(files, u"default"_s, bench.context()));
    bench.environment.insert(u"AWS_WEB_IDENTITY_TOKEN_FILE"_s, bench.path());
    const auto invalid = providerForWebIdentityOfEnvironment(files, u"default"_s, bench.context());
    QVERIFY(invalid && !*invalid);
    QCOMPARE(invalid->error().code, u"InvalidEnvironment"_s);
    bench.environment.insert(u"AWS_ROLE_ARN"_s, u"arn:aws:iam::111122223333:role/e"_s);
    const auto ofEnvironment = providerForWebIdentityOfEnvironment(files, u"default"_s, bench.context());
    QVERIFY(ofEnvironment && *ofEnvironment);
    auto answer = bench.fetch(***ofEnvironment);
    QTRY_VERIFY(*answer && **answer);
    const auto ofProfile = providerForProfile(files, u"b"_s, bench.context(), bench.tokens);
    QVERIFY(ofProfile);
    answer = bench.fetch(**ofProfile);
    QTRY_VERIFY(*answer && **answer);
    QStringList roles;
    for (const StsRequest &asked : bench.sts.requests)
        roles.append(asked[u"RoleArn"_s].section(u'/', 1) + u' ' + QString::fromLatin1(asked.accessKeyId));
    QCOMPARE(roles, (QStringList{u"e "_s, u"a "_s, u"b ASIAEXAMPLE2"_s}));
}

QTEST_GUILESS_MAIN(TestWebIdentityProvider)
#include "tst_webidentityprovider.moc"
