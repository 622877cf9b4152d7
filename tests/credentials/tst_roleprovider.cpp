// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/credentialneeds.h"
#include "credentials/rolebench.h"
#include "credentials/roleprovider.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;

class TestRoleProvider : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void assumesTheRole();
    void tellsStsErrors_data();
    void tellsStsErrors();
    void sourceErrorsPassThrough();
    void temporarySourceIsReused();
    void sourceThatEndedEarlyIsAskedOnceMore();
    void F25_hangIsATimeout();
    void F25_destroyedInFlight_data();
    void F25_destroyedInFlight();
    void malformedAnswers_data();
    void malformedAnswers();
};

void TestRoleProvider::assumesTheRole()
{
    RoleBench bench;
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
    RoleBench bench;
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
    RoleBench bench;
    ApiError error = needError(CredentialNeed::SignIn, u"my-session"_s);
    const auto provider = bench.role(named(u"watch"_s), failure(error));
    const auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QCOMPARE((*answer)->error(), error);
    QVERIFY(bench.sts.requests.isEmpty());
}

void TestRoleProvider::temporarySourceIsReused()
{
    RoleBench bench;
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
    RoleBench bench;
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
    RoleBench bench({200ms, 300ms});
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
    RoleBench bench;
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
    RoleBench bench;
    bench.sts.script = [&](const StsRequest &) { return Fault{httpAnswer(200, body)}; };
    const auto provider = bench.role(named(u"watch"_s));
    const auto answer = bench.fetch(*provider);
    QTRY_VERIFY(*answer);
    QCOMPARE((*answer)->error().kind, ApiError::Kind::Malformed);
}

QTEST_GUILESS_MAIN(TestRoleProvider)
#include "tst_roleprovider.moc"
