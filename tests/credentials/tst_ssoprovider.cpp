// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/credentialneeds.h"
#include "credentials/credentialsession.h"
#include "ssobench.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;
using Bench = SsoBench;
using Kind = ApiError::Kind;
using Answer = ScriptedSso::Answer;

namespace {

QStringList logLines;
QtMessageHandler previousHandler = nullptr;

void keepLine(QtMsgType type, const QMessageLogContext &context, const QString &line)
{
    logLines.append(line);
    previousHandler(type, context, line);
}

} // namespace

class TestSsoProvider : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roleCredentialsAreFetched();
    void namesAreEncoded();
    void oracle_sameRequestAsBotocore();
    void sessionIsReadyOnceSomebodySignedIn();
    void nobodySignedIn_data();
    void nobodySignedIn();
    void refusals_data();
    void refusals();
    void brokenAnswers_data();
    void brokenAnswers();
    void refusedTokenIsDroppedForAll();
    void S12_tokenThatCouldEndAHeaderIsNotSent();
    void F03_hangEnds();
    void destroyedInFlight();
    void S04_noTokenIsTold();
};

void TestSsoProvider::roleCredentialsAreFetched()
{
    Bench bench;
    bench.signedIn(bench.token(8h));
    const auto credentials = bench.fetched();
    QVERIFY(credentials);
    QCOMPARE(credentials->accessKeyId, "ASIAIOSFODNN7EXAMPLE"_ba);
    QCOMPARE(credentials->secretAccessKey, "role-secret"_ba);
    QCOMPARE(credentials->sessionToken, "role-session"_ba);
    QCOMPARE(credentials->expiration, bench.clock.now().addSecs(3600)); // the service tells milliseconds
    const QList<HttpRequest> requests = bench.sso.requests(ScriptedSso::credentials);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().method, "GET"_ba);
    QCOMPARE(requests.first().target, "/federation/credentials?role_name=Reader&account_id=111122223333"_ba);
    QCOMPARE(requests.first().header("x-amz-sso_bearer_token"), "access-old"_ba);
    QVERIFY(requests.first().header("Authorization").isNull());
    QCOMPARE(bench.sso.count(ScriptedSso::token), 0);
}

void TestSsoProvider::namesAreEncoded()
{
    Bench bench;
    bench.signedIn(bench.token(8h));
    const auto one = bench.provider(u"A&account_id=9/+ B"_s);
    const auto answer = bench.fetch(*one);
    QTRY_VERIFY(answer->result);
    QCOMPARE(bench.sso.requests(ScriptedSso::credentials).first().target,
             "/federation/credentials?role_name=A%26account_id%3D9%2F%2B%20B&account_id=111122223333"_ba);
}

void TestSsoProvider::oracle_sameRequestAsBotocore()
{
    Bench bench;
    bench.signedIn(bench.token(8h));
    const QString role = u"A&account_id=9/+ B\u00E9"_s;
    const auto one = bench.provider(role);
    const auto answer = bench.fetch(*one);
    QTRY_VERIFY(answer->result);
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s,
                  u"import sys,botocore.session as b,botocore.config as c\n"
                  "b.get_session().create_client('sso',region_name='eu-central-1',endpoint_url=sys.argv[1],config=c.Config("
                  "signature_version=b.UNSIGNED)).get_role_credentials(roleName=sys.argv[2],accountId='111122223333',"
                  "accessToken='access-old')"_s,
                  bench.sso.url().toString(), role});
    QTRY_COMPARE(python.state(), QProcess::NotRunning); // the event loop answers it
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QList<HttpRequest> requests = bench.sso.requests(ScriptedSso::credentials);
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0].target, requests[1].target);
    QCOMPARE(requests[0].method, requests[1].method);
    for (const auto *name : {"x-amz-sso_bearer_token", "Authorization"})
        QCOMPARE(requests[0].header(name), requests[1].header(name));
}

void TestSsoProvider::sessionIsReadyOnceSomebodySignedIn()
{
    Bench bench;
    CredentialSession session(bench.provider(), bench.clock);
    QObject::connect(bench.tokens.get(), &SsoTokens::tokenChanged, &session, [&session] { session.retry(); });
    QTRY_COMPARE(session.state(), CredentialsSource::State::Expired);
    QCOMPARE(needOf(*session.error()), CredentialNeed::SignIn);
    bench.tokens->accept(bench.sso.session(), bench.token(8h));
    QTRY_COMPARE(session.state(), CredentialsSource::State::Ready);
    QCOMPARE(session.expiration(), bench.clock.now().addSecs(3600));
}

void TestSsoProvider::nobodySignedIn_data()
{
    QTest::addColumn<bool>("isFileThere");
    QTest::newRow("no file") << false;
    QTest::newRow("one that ended") << true;
}

void TestSsoProvider::nobodySignedIn()
{
    QFETCH(const bool, isFileThere);
    Bench bench;
    if (isFileThere) {
        SsoToken token = bench.token(-1s);
        token.refreshToken.clear();
        bench.signedIn(token);
    }
    const auto credentials = bench.fetched();
    QVERIFY(!credentials);
    QCOMPARE(needOf(credentials.error()), CredentialNeed::SignIn);
    QCOMPARE(credentials.error().message, u"corp"_s);
    QCOMPARE(bench.sso.count(ScriptedSso::credentials), 0);
}

void TestSsoProvider::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("exception");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("requests");
    const QString assigned = u"Account 111122223333 with role Reader is not assigned to you"_s;
    QTest::newRow("signed out") << 401 << "UnauthorizedException"_ba << Kind::CredentialsExpired << u"corp"_s << 1;
    QTest::newRow("not assigned") << 403 << "ForbiddenException"_ba << Kind::AccessDenied << assigned << 1;
    QTest::newRow("no such account") << 404 << "ResourceNotFoundException"_ba << Kind::AccessDenied << assigned << 1;
    QTest::newRow("nonsense") << 400 << "InvalidRequestException"_ba << Kind::InvalidRequest << u"No access"_s << 1;
    QTest::newRow("too many") << 429 << "TooManyRequestsException"_ba << Kind::Throttled << u"No access"_s << 3;
    QTest::newRow("fault inside") << 500 << "InternalServerException"_ba << Kind::ServiceFailure << u"No access"_s << 3;
}

void TestSsoProvider::refusals()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, exception);
    QFETCH(const QString, words);
    Bench bench;
    bench.signedIn(bench.token(8h));
    bench.sso.script(ScriptedSso::credentials, {ScriptedSso::portalRefusal(status, exception)});
    const auto credentials = bench.fetched();
    QVERIFY(!credentials);
    QTEST(credentials.error().kind, "kind");
    QVERIFY2(credentials.error().message.contains(words), qPrintable(credentials.error().message));
    QTEST(int(bench.sso.count(ScriptedSso::credentials)), "requests");
}

void TestSsoProvider::brokenAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << "hello"_ba;
    QTest::newRow("nothing in it") << "{}"_ba;
    QTest::newRow("no secret") << R"({"roleCredentials":{"accessKeyId":"A","sessionToken":"t","expiration":1800000000000}})"_ba;
    QTest::newRow("no end") << R"({"roleCredentials":{"accessKeyId":"A","secretAccessKey":"s","sessionToken":"t"}})"_ba;
    QTest::newRow("end in words")
        << R"({"roleCredentials":{"accessKeyId":"A","secretAccessKey":"s","sessionToken":"t","expiration":"soon"}})"_ba;
}

void TestSsoProvider::brokenAnswers()
{
    QFETCH(const QByteArray, body);
    const auto parsed = parseRoleCredentials(body);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Kind::Malformed);
    Bench bench;
    bench.signedIn(bench.token(8h));
    bench.sso.script(ScriptedSso::credentials, {Answer{200, body}, Answer()});
    QVERIFY(bench.fetched()); // the second answer is a good one
}

void TestSsoProvider::refusedTokenIsDroppedForAll()
{
    Bench bench;
    bench.signedIn(bench.token(8h));
    bench.sso.script(ScriptedSso::credentials, {ScriptedSso::portalRefusal(401, "UnauthorizedException"), Answer()});
    QVERIFY(!bench.fetched());
    QCOMPARE(needOf(bench.fetched().error()), CredentialNeed::SignIn);
    QCOMPARE(bench.sso.count(ScriptedSso::credentials), 1); // nobody sends it again
    bench.signedIn(bench.token(8h, "newer"));
    QVERIFY(bench.fetched());
}

void TestSsoProvider::S12_tokenThatCouldEndAHeaderIsNotSent()
{
    Bench bench;
    bench.signedIn(bench.token(8h, "x\r\nX-Evil: 1"));
    const auto credentials = bench.fetched();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().code, u"InvalidHeader"_s);
    QVERIFY(!credentials.error().message.contains(u"access-x"_s));
    QCOMPARE(bench.sso.count(ScriptedSso::credentials), 0);
}

void TestSsoProvider::F03_hangEnds()
{
    Bench bench({100ms, 200ms});
    bench.signedIn(bench.token(8h));
    bench.sso.script(ScriptedSso::credentials, {Answer{200, {}, {}, Fault::Then::Hold}});
    const auto credentials = bench.fetched();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, Kind::Timeout);
}

void TestSsoProvider::destroyedInFlight()
{
    Bench bench;
    bench.signedIn(bench.token(10min));
    bench.sso.script(ScriptedSso::token, {Answer{200, {}, {}, Fault::Then::Hold}});
    bench.sso.script(ScriptedSso::credentials, {Answer{200, {}, {}, Fault::Then::Hold}});
    auto one = bench.provider();
    auto answer = bench.fetch(*one);
    QTRY_COMPARE(bench.sso.held(), 1);
    one.reset(); // while the token is refreshed
    bench.sso.release();
    QTRY_COMPARE(bench.queue.pending(), 0);
    QCOMPARE(readSsoToken(bench.file()).token->accessToken, "access-1"_ba); // finished all the same
    QCOMPARE(bench.sso.count(ScriptedSso::credentials), 0);

    one = bench.provider();
    answer = bench.fetch(*one);
    QTRY_COMPARE(bench.sso.held(), 1);
    one.reset(); // while the role is fetched
    QTRY_COMPARE(bench.queue.pending(), 0);
    QVERIFY(!answer->result);
}

void TestSsoProvider::S04_noTokenIsTold()
{
    logLines.clear();
    previousHandler = qInstallMessageHandler(keepLine);
    QString errors;
    RequestLog log;
    for (const Answer &answer :
         {Answer(), Answer{400, R"({"error":"invalid_grant","error_description":"refreshToken: refresh-old"})"}}) {
        Bench bench;
        bench.signedIn(bench.token(-1s));
        bench.sso.script(ScriptedSso::token, {answer});
        bench.sso.script(ScriptedSso::credentials,
                         {Answer{400, R"({"__type":"X","message":"x-amz-sso_bearer_token=access-1 is bad"})"}});
        errors += bench.fetched().error().message;
        for (const ApiCallRecord &record : bench.log.since(0))
            errors += record.message + record.code + QString::fromLatin1(record.operation) + record.connection;
        QVERIFY(bench.log.added() > 0);
    }
    qInstallMessageHandler(previousHandler);
    QVERIFY(!logLines.isEmpty());
    const QString all = logLines.join(u'\n') + errors;
    for (const auto *secret :
         {"access-old", "access-1", "refresh-old", "refresh-1", "client-secret", "role-secret", "role-session"})
        QVERIFY2(!all.contains(QLatin1String(secret)), secret);
}

QTEST_GUILESS_MAIN(TestSsoProvider)
#include "tst_ssoprovider.moc"
