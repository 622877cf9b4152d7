// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/roleprovider.h"

#include "core/logging.h"
#include "credentials/credentialneeds.h"
#include "credentials/fixedprovider.h"
#include "credentials/profileproviders.h"
#include "support/providerbench.h"
#include "support/scriptedsts.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;

namespace {

const AwsCredentials baseKeys{"AKIAIOSFODNN7EXAMPLE", "invented", {}, {}};
constexpr auto serial = "arn:aws:iam::111122223333:mfa/anna";
constexpr auto wrongCode = "MultiFactorAuthentication failed with invalid MFA one time pass code. ";

/// A source that counts how often it was asked.
class CountedProvider final : public CredentialProvider {
public:
    explicit CountedProvider(Result<AwsCredentials> toFind)
        : found(std::move(toFind))
    {
    }
    [[nodiscard]] QFuture<Result<AwsCredentials>> fetch() override
    {
        ++fetches;
        return answered(found);
    }
    void giveMfaCode(const QString &code) override { codes.append(code); }

    Result<AwsCredentials> found;
    int fetches = 0;
    QStringList codes;
};

struct Bench : ProviderBench {
    using ProviderBench::ProviderBench;

    ScriptedSts sts{{baseKeys, {"ASIASOURCE", "invented", "invented-token", {}}}};
    CountedProvider *source = nullptr; ///< of the last role made

    [[nodiscard]] std::unique_ptr<CredentialProvider> role(const RoleSettings &settings,
                                                           const Result<AwsCredentials> &found = baseKeys)
    {
        auto counted = std::make_unique<CountedProvider>(found);
        source = counted.get();
        return over(settings, std::move(counted));
    }
    [[nodiscard]] std::unique_ptr<CredentialProvider> over(const RoleSettings &settings,
                                                           std::unique_ptr<CredentialProvider> below) const
    {
        return std::make_unique<RoleProvider>(settings, StsEndpoint{sts.server.url(), u"eu-west-1"_s}, std::move(below),
                                              context());
    }
    [[nodiscard]] AwsCredentials temporary(std::chrono::seconds left) const
    {
        return {"ASIASOURCE", "invented", "invented-token", clock.now().addSecs(left.count())};
    }
};

RoleSettings named(const QString &name, const QString &mfaSerial = {})
{
    return {u"arn:aws:iam::111122223333:role/"_s + name, {}, {}, {}, mfaSerial};
}

SharedFiles filesOf(const QByteArray &config)
{
    return {{u"/c/config"_s, true, {}, parseAwsConfigFile(config, AwsConfigFlavor::Config)}, {}};
}

} // namespace

class TestRoleProvider : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void assumesTheRole();
    void tellsStsErrors_data();
    void tellsStsErrors();
    void sourceErrorsPassThrough();
    void asksForACode();
    void codeIsUsedOnce();
    void refusedCodeIsAskedForAgain_data();
    void refusedCodeIsAskedForAgain();
    void S12_codeIsInNoErrorAndNoLog();
    void deepestCodeFirst();
    void temporarySourceIsReused();
    void sourceThatEndedEarlyIsAskedOnceMore();
    void F25_hangIsATimeout();
    void F25_destroyedInFlight_data();
    void F25_destroyedInFlight();
    void F25_cancelledFromOutside();
    void malformedAnswers_data();
    void malformedAnswers();
    void profilesBecomeProviders_data();
    void profilesBecomeProviders();
    void chainOfThreeOverTheWire();
    void selfSourceOverTheWire();
};

void TestRoleProvider::assumesTheRole()
{
    Bench bench;
    const auto provider = bench.role({u"arn:aws:iam::111122223333:role/watch"_s, {}, 900s, u"a:b/c"_s, {}});
    const auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QVERIFY2(**answer, qPrintable(outcomeOf(**answer)));
    QCOMPARE(***answer, bench.sts.issued(1));
    QCOMPARE(bench.sts.requests.size(), 1);
    const StsRequest &asked = bench.sts.requests.first();
    QCOMPARE(asked.accessKeyId, baseKeys.accessKeyId);
    QCOMPARE(asked.region, "eu-west-1"_ba);
    QCOMPARE(asked.form,
             (QHash<QString, QString>{
                 {u"Action"_s, u"AssumeRole"_s},
                 {u"Version"_s, u"2011-06-15"_s},
                 {u"RoleArn"_s, u"arn:aws:iam::111122223333:role/watch"_s},
                 {u"RoleSessionName"_s, u"dataset-watch-"_s + QString::number(bench.clock.now().toSecsSinceEpoch())},
                 {u"DurationSeconds"_s, u"900"_s},
                 {u"ExternalId"_s, u"a:b/c"_s}}));
    QCOMPARE(bench.queue->pending(), 0);
}

void TestRoleProvider::tellsStsErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("attempts");
    const auto row = [](int status, const char *code, const QByteArray &message, const char *kind, int attempts = 1) {
        QTest::addRow("%s, %s", code, kind) << status << QByteArray(code) << message
                                            << QString::fromLatin1(kind) + u' ' + QString::fromLatin1(code) << attempts;
    };
    row(403, "AccessDenied",
        "User: arn:aws:iam::111122223333:user/anna is not authorized to perform: sts:AssumeRole on resource: "
        "arn:aws:iam::111122223333:role/watch",
        "AccessDenied");
    row(403, "AccessDenied",
        "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and "
        "associated with this user.",
        "AccessDenied");
    row(403, "RegionDisabledException", "STS is not activated in this region for account:111122223333.", "AccessDenied");
    row(400, "MalformedPolicyDocument", "words", "InvalidRequest");
    row(400, "PackedPolicyTooLarge", "words", "InvalidRequest");
    row(400, "ValidationError",
        "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining", "InvalidRequest");
    row(403, "InvalidClientTokenId", "The security token included in the request is invalid.", "CredentialsRejected");
    row(403, "SignatureDoesNotMatch", "words", "CredentialsRejected");
    row(400, "ExpiredTokenException", "words", "CredentialsExpired");
    row(403, "ExpiredToken", "The security token included in the request is expired", "CredentialsExpired");
    row(400, "Throttling", "Rate exceeded", "Throttled", 3);
    row(503, "ServiceUnavailable", "words", "ServiceFailure", 3);
    row(400, "SomethingNew", "words", "Other");
}

void TestRoleProvider::tellsStsErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, message);
    QFETCH(int, attempts);
    Bench bench;
    bench.sts.script = [&](const StsRequest &) { return stsError(status, code, message); };
    const auto provider = bench.role(named(u"watch"_s));
    const auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QTEST(outcomeOf(**answer), "expected");
    QCOMPARE((*answer)->error().message, QString::fromLatin1(message));
    QCOMPARE((*answer)->error().operation, u"AssumeRole"_s);
    QCOMPARE(bench.sts.requests.size(), attempts);
}

void TestRoleProvider::sourceErrorsPassThrough()
{
    Bench bench;
    ApiError error = needError(CredentialNeed::SignIn, u"my-session"_s);
    const auto provider = bench.role(named(u"watch"_s), failure(error));
    const auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QCOMPARE((*answer)->error(), error);
    QVERIFY(bench.sts.requests.isEmpty());
}

void TestRoleProvider::asksForACode()
{
    Bench bench;
    const auto provider = bench.role(named(u"watch"_s, QLatin1StringView(serial)));
    auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QCOMPARE(needOf((*answer)->error()), CredentialNeed::MfaCode);
    QVERIFY(!isMfaCodeRefused((*answer)->error()));
    QCOMPARE((*answer)->error().message, QString::fromLatin1(serial));
    QVERIFY(bench.sts.requests.isEmpty());

    provider->giveMfaCode(u" 123456\n"_s);
    answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QCOMPARE(outcomeOf(**answer), u"ASIAEXAMPLE1"_s);
    QCOMPARE(bench.sts.requests.first()[u"SerialNumber"_s], QString::fromLatin1(serial));
    QCOMPARE(bench.sts.requests.first()[u"TokenCode"_s], u"123456"_s);
}

void TestRoleProvider::codeIsUsedOnce()
{
    Bench bench;
    const auto provider = bench.role(named(u"watch"_s, QLatin1StringView(serial)));
    for (const bool works : {true, false}) {
        bench.sts.script = [works](const StsRequest &) {
            return works ? std::nullopt : std::optional(stsError(403, "AccessDenied", "another reason"));
        };
        provider->giveMfaCode(u"123456"_s);
        auto answer = bench.fetch(*provider);
        QTRY_VERIFY(*answer);
        QCOMPARE((*answer)->has_value(), works);
        answer = bench.fetch(*provider);
        QTRY_VERIFY(*answer);
        QCOMPARE((*answer)->error().code, u"MfaCodeNeeded"_s);
    }
    QCOMPARE(bench.sts.requests.size(), 2);
    // also by a fetch that never came as far as STS
    bench.source->found = failure(needError(CredentialNeed::SignIn, u"s"_s));
    provider->giveMfaCode(u"123456"_s);
    auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    bench.source->found = baseKeys;
    answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QCOMPARE((*answer)->error().code, u"MfaCodeNeeded"_s);
}

void TestRoleProvider::refusedCodeIsAskedForAgain_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("requests");
    QTest::newRow("refused by STS") << u"654321"_s << 1;
    QTest::newRow("too short") << u"12345"_s << 0;
    QTest::newRow("letters") << u"12345a"_s << 0;
    QTest::newRow("digits of another script") << u"١٢٣٤٥٦"_s << 0;
}

void TestRoleProvider::refusedCodeIsAskedForAgain()
{
    QFETCH(QString, code);
    Bench bench;
    bench.sts.script = [](const StsRequest &) { return stsError(403, "AccessDenied", wrongCode); };
    const auto provider = bench.role(named(u"watch"_s, QLatin1StringView(serial)));
    provider->giveMfaCode(code);
    const auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QVERIFY(isMfaCodeRefused((*answer)->error()));
    QCOMPARE(needOf((*answer)->error()), CredentialNeed::MfaCode);
    QCOMPARE((*answer)->error().kind, ApiError::Kind::CredentialsMissing);
    QCOMPARE((*answer)->error().message, QString::fromLatin1(serial));
    QTEST(static_cast<int>(bench.sts.requests.size()), "requests");
}

void TestRoleProvider::S12_codeIsInNoErrorAndNoLog()
{
    static QStringList lines;
    static QtMessageHandler before;
    lines.clear();
    before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { lines.append(text); });
    {
        Bench bench;
        bench.sts.script = [](const StsRequest &) {
            return stsError(400, "ValidationError", "1 validation error detected: Value '271828' at 'tokenCode'");
        };
        const auto provider = bench.role(named(u"watch"_s, QLatin1StringView(serial)));
        provider->giveMfaCode(u"271828"_s);
        const auto answer = bench.fetch(*provider);
        const bool isAnswered = QTest::qWaitFor([&] { return answer->has_value(); });
        qInstallMessageHandler(before);
        QVERIFY(isAnswered);
        QVERIFY2(!(*answer)->error().message.contains(u"271828"_s), qPrintable((*answer)->error().message));
    }
    QVERIFY(!lines.join(u'\n').contains(u"271828"_s));
    QVERIFY(!lines.join(u'\n').contains(u"invented"_s));
}

void TestRoleProvider::deepestCodeFirst()
{
    Bench bench;
    const auto provider = bench.over(named(u"outer"_s, u"serial-outer"_s), bench.role(named(u"inner"_s, u"serial-inner"_s)));
    QString found;
    const auto fetch = [&] {
        const auto answer = bench.fetch(*provider);
        if (!QTest::qWaitFor([&] { return answer->has_value(); }))
            return u"no answer"_s;
        return **answer ? outcomeOf(**answer) : (*answer)->error().code + u' ' + (*answer)->error().message;
    };
    QCOMPARE(fetch(), u"MfaCodeNeeded serial-inner"_s);
    provider->giveMfaCode(u"111111"_s);
    QCOMPARE(fetch(), u"MfaCodeNeeded serial-outer"_s);
    provider->giveMfaCode(u"222222"_s);
    QCOMPARE(fetch(), u"ASIAEXAMPLE2"_s);
    QCOMPARE(bench.sts.requests.size(), 2);
    QCOMPARE(bench.sts.requests[0][u"TokenCode"_s] + bench.sts.requests[0][u"SerialNumber"_s], u"111111serial-inner"_s);
    QCOMPARE(bench.sts.requests[1][u"TokenCode"_s] + bench.sts.requests[1][u"SerialNumber"_s], u"222222serial-outer"_s);
    QCOMPARE(bench.sts.requests[1].accessKeyId, "ASIAEXAMPLE1"_ba);
    // the inner role still lives: the outer one alone needs a code
    QCOMPARE(fetch(), u"MfaCodeNeeded serial-outer"_s);
    bench.clock.advance(1h);
    bench.sts.server.time = bench.clock.now();
    QCOMPARE(fetch(), u"MfaCodeNeeded serial-inner"_s);
}

void TestRoleProvider::temporarySourceIsReused()
{
    Bench bench;
    const auto provider = bench.role(named(u"watch"_s), bench.temporary(30min));
    const auto fetch = [&] {
        const auto answer = bench.fetch(*provider);
        return QTest::qWaitFor([&] { return answer->has_value(); }) && answer->value().has_value();
    };
    QVERIFY(fetch());
    QVERIFY(fetch());
    QCOMPARE(bench.source->fetches, 1);
    QCOMPARE(bench.sts.requests.size(), 2);
    bench.clock.advance(26min);
    bench.sts.server.time = bench.clock.now();
    bench.source->found = bench.temporary(30min);
    QVERIFY(fetch());
    QCOMPARE(bench.source->fetches, 2);
    // long-lived ones may change in their file at any time
    const auto other = bench.role(named(u"watch"_s));
    for (int i = 1; i <= 2; ++i) {
        const auto answer = bench.fetch(*other);
        QTRY_VERIFY(*answer);
        QCOMPARE(bench.source->fetches, i);
    }
}

void TestRoleProvider::sourceThatEndedEarlyIsAskedOnceMore()
{
    Bench bench;
    bool isRevoked = false;
    bench.sts.script = [&](const StsRequest &asked) -> std::optional<Fault> {
        if (isRevoked && asked.accessKeyId == "ASIASOURCE")
            return stsError(403, "ExpiredToken", "words");
        return std::nullopt;
    };
    const auto provider = bench.role(named(u"watch"_s), bench.temporary(30min));
    auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer && **answer);
    isRevoked = true;
    bench.source->found = AwsCredentials(baseKeys);
    answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QVERIFY2(**answer, qPrintable(outcomeOf(**answer)));
    QCOMPARE(bench.source->fetches, 2);
    // and where the others are no better, that is the answer
    bench.source->found = bench.temporary(30min);
    answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QCOMPARE(outcomeOf(**answer), u"CredentialsExpired ExpiredToken"_s);
    QCOMPARE(bench.source->fetches, 3);
}

void TestRoleProvider::F25_hangIsATimeout()
{
    Bench bench({200ms, 300ms});
    bench.sts.script = [](const StsRequest &) { return Fault{{}, Fault::Then::Hold}; };
    const auto provider = bench.role(named(u"watch"_s));
    const auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QCOMPARE((*answer)->error().kind, ApiError::Kind::Timeout);
    QCOMPARE(bench.queue->pending(), 0);
}

void TestRoleProvider::F25_destroyedInFlight_data()
{
    QTest::addColumn<bool>("isOnTheWire");
    QTest::newRow("before the source answered") << false;
    QTest::newRow("while STS thinks") << true;
}

void TestRoleProvider::F25_destroyedInFlight()
{
    QFETCH(bool, isOnTheWire);
    Bench bench;
    bench.sts.script = [](const StsRequest &) { return Fault{{}, Fault::Then::Hold}; };
    auto provider = bench.over(named(u"outer"_s), bench.role(named(u"watch"_s)));
    const QFuture<Result<AwsCredentials>> future = provider->fetch();
    bool isCalled = false;
    QObject receiver;
    whenAnswered(future, &receiver, [&](const Result<AwsCredentials> &) { isCalled = true; });
    if (isOnTheWire)
        QTRY_COMPARE(bench.sts.server.held(), 1);
    provider.reset();
    QTRY_VERIFY(future.isFinished());
    QTRY_COMPARE(bench.queue->pending(), 0);
    QCOMPARE(future.resultCount(), 0);
    // another call of the same queue ends after whatever was on its way
    const auto other = bench.role(named(u"other"_s));
    bench.sts.script = nullptr;
    const auto answer = bench.fetch(*other);
    QTRY_VERIFY(*answer && **answer);
    QVERIFY(!isCalled);
}

void TestRoleProvider::F25_cancelledFromOutside()
{
    Bench bench;
    bench.sts.script = [](const StsRequest &) { return Fault{{}, Fault::Then::Hold}; };
    const auto provider = bench.role(named(u"watch"_s));
    const QFuture<Result<AwsCredentials>> future = provider->fetch();
    QTRY_COMPARE(bench.sts.server.held(), 1);
    bench.queue.reset(); // the program ends
    QVERIFY(!future.isFinished());
}

void TestRoleProvider::malformedAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("broken XML") << "<AssumeRoleResponse>"_ba;
    QTest::newRow("a document type") << "<!DOCTYPE r [<!ENTITY a \"b\">]><AssumeRoleResponse>&a;</AssumeRoleResponse>"_ba;
    QTest::newRow("another operation's") << "<GetCallerIdentityResponse/>"_ba;
}

void TestRoleProvider::malformedAnswers()
{
    QFETCH(QByteArray, body);
    Bench bench;
    bench.sts.script = [&](const StsRequest &) { return Fault{httpAnswer(200, body)}; };
    const auto provider = bench.role(named(u"watch"_s));
    const auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QCOMPARE((*answer)->error().kind, ApiError::Kind::Malformed);
}

void TestRoleProvider::profilesBecomeProviders_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &config, const char *expected) {
        QTest::newRow(name) << config << QString::fromLatin1(expected);
    };
    const QByteArray keys = "aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = invented\n";
    const QByteArray role = "role_arn = arn:aws:iam::111122223333:role/watch\n";
    row("static keys", "[profile a]\n" + keys, "AKIAIOSFODNN7EXAMPLE");
    row("half of them", "[profile a]\naws_access_key_id = A\n", "CredentialsMissing PartialCredentials");
    row("nothing", "[profile a]\nregion = x\n", "CredentialsMissing NoCredentials");
    row("no such profile", "[profile b]\n" + keys, "CredentialsMissing ProfileNotFound");
    row("a loop", "[profile a]\nsource_profile = a\n" + role, "CredentialsMissing InvalidProfile");
    row("a source without credentials", "[profile a]\nsource_profile = b\n" + role + "[profile b]\nregion = x\n",
        "CredentialsMissing NoCredentials");
    row("a source with half of them", "[profile a]\nsource_profile = a\naws_access_key_id = A\n" + role,
        "CredentialsMissing PartialCredentials");
    row("an environment without keys", "[profile a]\ncredential_source = Environment\n" + role,
        "CredentialsMissing NoCredentials");
    row("an impossible region", "[profile a]\nsource_profile = b\nregion = x/y\n" + role + "[profile b]\n" + keys,
        "InvalidRequest InvalidRegion");
}

void TestRoleProvider::profilesBecomeProviders()
{
    QFETCH(QByteArray, config);
    ProviderBench bench;
    const auto provider = providerForProfile(filesOf(config), u"a"_s, bench.context());
    if (!provider) {
        QTEST(outcomeOf(failure(provider.error())), "expected");
        return;
    }
    const auto answer = bench.fetch(**provider);
    QTRY_VERIFY(*answer);
    QTEST(outcomeOf(**answer), "expected");
}

void TestRoleProvider::chainOfThreeOverTheWire()
{
    Bench bench;
    bench.environment.insert(u"AWS_ENDPOINT_URL_STS"_s, bench.sts.server.url().toString());
    const SharedFiles files
        = filesOf("[profile a]\nregion = eu-west-1\nsource_profile = b\nrole_arn = arn:aws:iam::111122223333:role/a\n"
                  "[profile b]\nregion = us-west-2\nsource_profile = c\nrole_arn = arn:aws:iam::111122223333:role/b\n"
                  "[profile c]\nsource_profile = d\nrole_arn = arn:aws:iam::111122223333:role/c\n"
                  "[profile d]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = invented\n");
    const auto provider = providerForProfile(files, u"a"_s, bench.context());
    QVERIFY(provider);
    auto answer = bench.fetch(**provider);
    QTRY_VERIFY(*answer);
    QCOMPARE(outcomeOf(**answer), u"ASIAEXAMPLE3"_s);
    QStringList seen;
    for (const StsRequest &asked : bench.sts.requests)
        seen.append(QString::fromLatin1(asked.accessKeyId) + u' ' + asked[u"RoleArn"_s].section(u'/', 1) + u' '
                    + QString::fromLatin1(asked.region));
    QCOMPARE(seen,
             (QStringList{u"AKIAIOSFODNN7EXAMPLE c eu-west-1"_s, u"ASIAEXAMPLE1 b eu-west-1"_s, u"ASIAEXAMPLE2 a eu-west-1"_s}));
    // what still lives is used again
    answer = bench.fetch(**provider);
    QTRY_VERIFY(*answer);
    QCOMPARE(bench.sts.requests.size(), 4);
}

void TestRoleProvider::selfSourceOverTheWire()
{
    Bench bench;
    bench.environment.insert(u"AWS_ENDPOINT_URL_STS"_s, bench.sts.server.url().toString());
    const SharedFiles files = filesOf("[profile a]\nsource_profile = a\nrole_arn = arn:aws:iam::111122223333:role/a\n"
                                      "aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = invented\n");
    const auto provider = providerForProfile(files, u"a"_s, bench.context());
    QVERIFY(provider);
    const auto answer = bench.fetch(**provider);
    QTRY_VERIFY(*answer);
    QCOMPARE(outcomeOf(**answer), u"ASIAEXAMPLE1"_s);
    QCOMPARE(bench.sts.requests.first().region, "us-east-1"_ba);
}

QTEST_GUILESS_MAIN(TestRoleProvider)
#include "tst_roleprovider.moc"
