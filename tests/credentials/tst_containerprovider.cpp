// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/awserrorparser.h"
#include "core/whenanswered.h"
#include "credentials/containercredentials.h"
#include "credentials/containerprovider.h"
#include "support/faultserver.h"
#include "support/testclock.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;

namespace {

/// The example of the Amazon ECS developer guide, "Task IAM role", with an end after the test clock's time.
QByteArray exampleWith(const char *before = "", const char *after = "")
{
    const QByteArray whole = R"({"AccessKeyId": "ASIAIOSFODNN7EXAMPLE", "Expiration": "2026-11-23T09:50:00Z",
        "RoleArn": "arn:aws:iam::111122223333:role/task", "SecretAccessKey": "wJalrEXAMPLEKEY", "Token": "IQoJEXAMPLE"})";
    return *before ? QByteArray(whole).replace(before, after) : whole;
}

QProcessEnvironment environmentOf(const QStringList &pairs)
{
    QProcessEnvironment environment;
    for (const QString &pair : pairs)
        environment.insert(u"AWS_CONTAINER_"_s + pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return environment;
}

} // namespace

class TestContainerProvider : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requests_data();
    void requests();
    void tokens_data();
    void tokens();
    void tokenFileIsReadEachTime();
    void refusesOtherAnswers_data();
    void refusesOtherAnswers();
    void fetches();
    void failures_data();
    void failures();
    void destroyedInFlight();

private:
    [[nodiscard]] ProviderContext context(const QStringList &pairs)
    {
        return {m_queue, m_clock, m_consent, environmentOf(pairs), u"prod"_s};
    }
    [[nodiscard]] std::optional<Result<AwsCredentials>> fetch(const QStringList &pairs);

    TestClock m_clock;
    ConsentByNaming m_consent;
    ApiCallQueue m_queue{[] { return std::make_unique<QNetworkAccessManager>(); }, m_clock, [] { return 0.0; }};
};

std::optional<Result<AwsCredentials>> TestContainerProvider::fetch(const QStringList &pairs)
{
    ContainerProvider provider(context(pairs));
    std::optional<Result<AwsCredentials>> found;
    whenAnswered(provider.fetch(), this, [&](const Result<AwsCredentials> &result) { found = result; });
    return QTest::qWaitFor([&] { return found.has_value(); }, 20'000) ? found : std::nullopt;
}

void TestContainerProvider::requests_data()
{
    QTest::addColumn<QStringList>("pairs");
    QTest::addColumn<QString>("asked"); // endpoint and path, or the error's code
    const auto full = [](const char *url) { return QStringList{u"CREDENTIALS_FULL_URI="_s + QString::fromUtf8(url)}; };
    const auto relative = [](const char *path) { return QStringList{u"CREDENTIALS_RELATIVE_URI="_s + QString::fromUtf8(path)}; };
    const QString refused = u"InvalidContainerEndpoint"_s;
    QTest::newRow("neither") << QStringList() << u"NoContainer"_s;
    QTest::newRow("both empty") << (full("") + relative("")) << u"NoContainer"_s;
    QTest::newRow("ECS") << relative("/v2/credentials/1-2?id=a%20b") << u"http://169.254.170.2 /v2/credentials/1-2?id=a%20b"_s;
    QTest::newRow("the relative one first") << (relative("/x") + full("https://other.example/y")) << u"http://169.254.170.2 /x"_s;
    QTest::newRow("EKS") << full("http://169.254.170.23/v1/credentials") << u"http://169.254.170.23 /v1/credentials"_s;
    QTest::newRow("EKS over IPv6") << full("http://[fd00:ec2::23]/v1/credentials") << u"http://[fd00:ec2::23] /v1/credentials"_s;
    QTest::newRow("loopback") << full("http://127.0.0.1:9911/creds") << u"http://127.0.0.1:9911 /creds"_s;
    QTest::newRow("loopback by name") << full("http://localhost:9911") << u"http://localhost:9911 "_s;
    QTest::newRow("loopback over IPv6") << full("http://[::1]:80/a") << u"http://[::1]:80 /a"_s;
    QTest::newRow("https anywhere") << full("https://creds.example:8443/a/b?c=d") << u"https://creds.example:8443 /a/b?c=d"_s;
    QTest::newRow("S6: http elsewhere") << full("http://creds.example/") << refused;
    QTest::newRow("S6: the metadata of a machine") << full("http://169.254.169.254/latest") << refused;
    QTest::newRow("S6: a host that begins alike") << full("http://127.0.0.1.creds.example/") << refused;
    QTest::newRow("S6: a relative one that changes the host") << relative(".creds.example/x") << refused;
    QTest::newRow("S6: a relative one with a user") << relative("@creds.example/x") << refused;
    QTest::newRow("a user name") << full("http://user:CANARY@127.0.0.1/") << refused;
    QTest::newRow("a fragment") << full("http://127.0.0.1/#x") << refused;
    QTest::newRow("another scheme") << full("file:///etc/passwd") << refused;
    QTest::newRow("no URL") << full("creds") << refused;
    QTest::newRow("S7: a line break") << relative("/x\r\nX-Evil: 1") << refused;
}

void TestContainerProvider::requests()
{
    QFETCH(QStringList, pairs);
    QFETCH(QString, asked);
    const auto request = containerCredentialsRequest(environmentOf(pairs));
    if (!request) {
        QCOMPARE(request.error().code, asked);
        QCOMPARE(request.error().kind, ApiError::Kind::CredentialsMissing);
        QVERIFY(!request.error().message.contains(u"CANARY"_s));
        return;
    }
    QCOMPARE(request->endpoint.toString() + u' ' + QString::fromLatin1(request->path), asked);
    QVERIFY(!request->isSigned);
    QCOMPARE(request->method, ApiRequest::Method::Get);
}

void TestContainerProvider::tokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("header"); // "refused" for a token nobody may be sent
    const QByteArray none;
    QTest::newRow("none") << QString() << none << none;
    QTest::newRow("in the environment") << u"Bearer CANARY"_s << none << "Bearer CANARY"_ba;
    QTest::newRow("in a file") << QString() << "CANARY"_ba
                               << "CANARY"_ba;
    QTest::newRow("the file first") << u"other"_s << "CANARY"_ba
                                    << "CANARY"_ba;
    QTest::newRow("S7: a header in the environment") << u"CANARY\r\nX-Evil: 1"_s << none << "refused"_ba;
    QTest::newRow("S7: a line feed") << u"CANARY\n"_s << none << "refused"_ba;
    QTest::newRow("S7: a header in the file") << QString() << "CANARY\r\nX-Evil: 1"_ba
                                              << "refused"_ba;
    QTest::newRow("S7: a NUL in the file") << QString() << "CANARY\0x"_ba
                                           << "refused"_ba;
    QTest::newRow("a file without an end") << QString() << QByteArray(20'000, 'x') << "refused"_ba;
    QTest::newRow("no such file") << QString() << "no file"_ba
                                  << "refused"_ba;
    QTest::newRow("a folder") << QString() << "folder"_ba
                              << "refused"_ba;
}

void TestContainerProvider::tokens()
{
    QFETCH(QString, token);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, header);
    QTemporaryDir folder;
    QStringList pairs{u"CREDENTIALS_RELATIVE_URI=/x"_s};
    if (!token.isEmpty())
        pairs.append(u"AUTHORIZATION_TOKEN="_s + token);
    if (!file.isEmpty())
        pairs.append(u"AUTHORIZATION_TOKEN_FILE="_s + (file == "folder" ? folder.path() : folder.filePath(u"token"_s)));
    if (!file.isEmpty() && file != "no file" && file != "folder") {
        QFile written(folder.filePath(u"token"_s));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(file);
    }
    const auto request = containerCredentialsRequest(environmentOf(pairs));
    if (!request) {
        QCOMPARE("refused"_ba, header);
        QCOMPARE(request.error().code, u"InvalidContainerToken"_s);
        QVERIFY(!request.error().message.contains(u"CANARY"_s));
        return;
    }
    QCOMPARE(headerValue(request->headers, "authorization"), header);
}

void TestContainerProvider::tokenFileIsReadEachTime()
{
    FaultServer server({{httpAnswer(200, exampleWith())}});
    QTemporaryDir folder;
    ContainerProvider provider(context({u"CREDENTIALS_FULL_URI="_s + server.url().toString() + u"/creds"_s,
                                        u"AUTHORIZATION_TOKEN_FILE="_s + folder.filePath(u"token"_s)}));
    for (const QByteArray &token : {"first"_ba, "second"_ba}) {
        QFile file(folder.filePath(u"token"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(token);
        file.close();
        const auto future = provider.fetch();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().has_value());
        QCOMPARE(server.requests().last().header("authorization"), token);
    }
}

void TestContainerProvider::refusesOtherAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing") << QByteArray() << u"$: "_s;
    QTest::newRow("an error of the tool") << R"({"code":"AccessDenied","message":"no"})"_ba << u"$.AccessKeyId: missing"_s;
    QTest::newRow("no secret key") << exampleWith("SecretAccessKey", "Other") << u"$.SecretAccessKey: missing"_s;
    QTest::newRow("no token") << exampleWith("Token", "SessionToken") << u"$.Token: missing"_s;
    QTest::newRow("no end") << exampleWith("Expiration", "Other") << u"$.Expiration: missing"_s;
    QTest::newRow("an end that passed") << exampleWith("2026", "2025") << u"$.Expiration: the credentials ended"_s;
    QTest::newRow("S7: a header in the token") << exampleWith("IQoJ", "IQoJ\\r\\nX-Evil: 1") << u"$.Token: holds"_s;
}

void TestContainerProvider::refusesOtherAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, problem);
    const auto found = parseContainerCredentials(body, m_clock.now());
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, ApiError::Kind::Malformed);
    QVERIFY2(found.error().message.startsWith(problem), qPrintable(found.error().message));
    QVERIFY(!found.error().message.contains(u"EXAMPLE"_s) && !found.error().message.contains(u"Evil"_s));
}

void TestContainerProvider::fetches()
{
    FaultServer server({{httpAnswer(200, exampleWith())}});
    const auto found = fetch({u"CREDENTIALS_FULL_URI="_s + server.url().toString() + u"/creds/a%2Fb?id=1&x=%20"_s,
                              u"AUTHORIZATION_TOKEN=Basic abc"_s});
    QVERIFY(found);
    QVERIFY2(found->has_value(), *found ? "" : qPrintable(found->error().message));
    QCOMPARE(**found, (AwsCredentials{"ASIAIOSFODNN7EXAMPLE", "wJalrEXAMPLEKEY", "IQoJEXAMPLE", m_clock.now().addSecs(3600)}));
    QCOMPARE(server.requests().size(), 1);
    const HttpRequest &request = server.requests().first();
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(request.target, "/creds/a%2Fb?id=1&x=%20"_ba);
    QCOMPARE(request.header("authorization"), "Basic abc"_ba);
    QCOMPARE(request.header("accept"), "application/json"_ba);
    QVERIFY(request.header("x-amz-date").isEmpty());
}

void TestContainerProvider::failures_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("asked");
    QTest::newRow("refused") << httpAnswer(403, R"({"code":"AccessDenied","message":"no"})") << u"AccessDenied"_s << 1;
    QTest::newRow("S6: a redirect") << httpAnswer(302, "", "Location: http://127.0.0.2/\r\n") << u"NotAws"_s << 1;
    QTest::newRow("broken inside") << httpAnswer(500, "{}") << u"ServiceFailure"_s << 3;
    QTest::newRow("no JSON") << httpAnswer(200, "hello") << u"Malformed"_s << 3;
    QTest::newRow("too long") << httpAnswer(200, exampleWith() + QByteArray(64 * 1024, ' ')) << u"Malformed"_s << 3;
}

void TestContainerProvider::failures()
{
    QFETCH(QByteArray, answer);
    FaultServer server({{answer}});
    const auto found = fetch({u"CREDENTIALS_FULL_URI="_s + server.url().toString()});
    QVERIFY(found && !found->has_value());
    QTEST(kindName(found->error().kind), "kind");
    QTEST(static_cast<int>(server.requests().size()), "asked");
}

void TestContainerProvider::destroyedInFlight()
{
    FaultServer server({{httpAnswer(200, exampleWith()), Fault::Then::Hold}});
    auto provider = std::make_unique<ContainerProvider>(context({u"CREDENTIALS_FULL_URI="_s + server.url().toString()}));
    const QFuture<Result<AwsCredentials>> future = provider->fetch();
    QTRY_COMPARE(server.held(), 1);
    provider.reset();
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
    QTRY_COMPARE(m_queue.pending(), 0);
}

QTEST_GUILESS_MAIN(TestContainerProvider)
#include "tst_containerprovider.moc"
