// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/pkceauthorization.h"
#include "signinbench.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;
using Bench = SignInBench;
using Kind = ApiError::Kind;
using Step = SignInProgress::Step;
using Answer = ScriptedSso::Answer;

class TestSsoSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void browser();
    void S13_strangersAtThePortChangeNothing();
    void browserDenied();
    void browserErrors_data();
    void browserErrors();
    void browserIsNotWaitedForForEver();
    void code();
    void codeSlowsDown();
    void codeEnds_data();
    void codeEnds();
    void codeRunsOut();
    void codeSurvivesTheNetwork();
    void oldFormTakesACode();
    void codeInsteadOfABrowser();
    void twelveRequestsAreOneSignIn();
    void cancelled_data();
    void cancelled();
    void destroyedInFlight_data();
    void destroyedInFlight();
    void signInElsewhereEndsOurs();
    void S04_noTokenIsTold();
};

void TestSsoSignIn::browser()
{
    Bench bench;
    QSignalSpy changed(bench.tokens.get(), &SsoTokens::tokenChanged);
    bench.make().start(bench.sso.session());
    QCOMPARE(bench.step(), Step::Starting);
    QTRY_COMPARE(bench.step(), Step::WaitingForBrowser);
    QVERIFY(bench.seen.last().canUseCode);
    QCOMPARE(bench.seen.last().session, u"corp"_s);
    QCOMPARE(bench.opened, QList<QUrl>{bench.seen.last().url});
    const QJsonObject registration = bench.sso.lastBody(ScriptedSso::registration);
    QCOMPARE(registration.value(u"clientType"_s).toString(), u"public"_s);
    QCOMPARE(registration.value(u"grantTypes"_s), QJsonValue(QJsonArray{u"authorization_code"_s, u"refresh_token"_s}));
    QCOMPARE(registration.value(u"redirectUris"_s), QJsonValue(QJsonArray{u"http://127.0.0.1/oauth/callback"_s}));
    QCOMPARE(registration.value(u"issuerUrl"_s).toString(), bench.sso.session().startUrl);
    QCOMPARE(registration.value(u"scopes"_s), QJsonValue(QJsonArray{u"sso:account:access"_s}));

    const auto page = bench.redirect(u"code=the-code&state="_s + bench.state());
    QTRY_COMPARE(bench.step(), Step::Done);
    QTRY_COMPARE(page->status, 200);
    QVERIFY(page->body.contains("You are signed in"));
    QVERIFY(!page->body.contains("the-code"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(bench.ends(), 1);
    QCOMPARE(bench.accessToken(), "access-1"_ba);
    const QJsonObject body = bench.sso.lastBody(ScriptedSso::token);
    const QUrlQuery asked(bench.opened.first());
    QCOMPARE(body.value(u"grantType"_s).toString(), u"authorization_code"_s);
    QCOMPARE(body.value(u"code"_s).toString(), u"the-code"_s);
    QCOMPARE(body.value(u"redirectUri"_s).toString(), asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QCOMPARE(body.value(u"codeVerifier"_s).toString().toLatin1(), unguessableWord(QByteArray(32, '1')));
    QCOMPARE(asked.queryItemValue(u"state"_s).toLatin1(), unguessableWord(QByteArray(32, '2')));
    QCOMPARE(QString::fromLatin1(codeChallenge(body.value(u"codeVerifier"_s).toString().toLatin1())),
             asked.queryItemValue(u"code_challenge"_s));
    QVERIFY(!QFile::exists(ssoCacheFile(ssoCacheFolder(bench.environment), u"corp"_s)));
    const auto closed = bench.redirect(u"code=c&state="_s + bench.state());
    QTRY_COMPARE(closed->status, -1); // the port is closed
}

void TestSsoSignIn::S13_strangersAtThePortChangeNothing()
{
    Bench bench;
    bench.make().start(bench.sso.session());
    QTRY_COMPARE(bench.step(), Step::WaitingForBrowser);
    const auto wrong = bench.redirect(u"code=evil&state=guessed"_s);
    QTRY_COMPARE(wrong->status, 400);
    QVERIFY(!wrong->body.contains("guessed"));
    const auto denied = bench.redirect(u"error=access_denied"_s);
    QTRY_COMPARE(denied->status, 400);
    QUrl icon(QUrlQuery(bench.opened.last()).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    icon.setPath(u"/favicon.ico"_s);
    const auto other = bench.get(icon);
    QTRY_COMPARE(other->status, 404);
    icon.setHost(u"localhost"_s); // leads here as any name may
    icon.setPath(u"/oauth/callback"_s);
    icon.setQuery(u"code=c&state="_s + bench.state());
    const auto renamed = bench.get(icon);
    QTRY_VERIFY(renamed->status == 400 || renamed->status == -1);
    QCOMPARE(bench.step(), Step::WaitingForBrowser);
    QCOMPARE(bench.sso.count(ScriptedSso::token), 0);
    const auto right = bench.redirect(u"code=c&state="_s + bench.state());
    QTRY_COMPARE(bench.step(), Step::Done);
}

void TestSsoSignIn::browserDenied()
{
    Bench bench;
    bench.make().start(bench.sso.session());
    QTRY_COMPARE(bench.step(), Step::WaitingForBrowser);
    const auto page = bench.redirect(u"error=access_denied&error_description=Not+today&state="_s + bench.state());
    QTRY_COMPARE(bench.step(), Step::Failed);
    QCOMPARE(bench.seen.last().error->kind, Kind::AccessDenied);
    QCOMPARE(bench.seen.last().error->message, u"Not today"_s);
    QVERIFY(bench.seen.last().canUseCode);
    QTRY_COMPARE(page->status, 200);
    QVERIFY(page->body.contains("was not completed"));
}

void TestSsoSignIn::browserErrors_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no registration") << QByteArray(ScriptedSso::registration)
                                     << ScriptedSso::refusal("InvalidClientMetadataException", "invalid_client_metadata")
                                     << Kind::Other;
    QTest::newRow("registration unreachable") << QByteArray(ScriptedSso::registration) << Answer{0} << Kind::Network;
    QTest::newRow("registration in nonsense") << QByteArray(ScriptedSso::registration) << Answer{200, "{}"} << Kind::Malformed;
    QTest::newRow("registration hangs") << QByteArray(ScriptedSso::registration) << Answer{200, {}, {}, Fault::Then::Hold}
                                        << Kind::Timeout;
    QTest::newRow("code refused") << QByteArray(ScriptedSso::token)
                                  << ScriptedSso::refusal("InvalidGrantException", "invalid_grant") << Kind::Other;
    QTest::newRow("no tokens in the answer") << QByteArray(ScriptedSso::token) << Answer{200, "{}"} << Kind::Malformed;
}

void TestSsoSignIn::browserErrors()
{
    QFETCH(const QByteArray, path);
    QFETCH(const Answer, answer);
    const bool hangs = answer.then == Fault::Then::Hold;
    Bench bench(hangs ? 300ms : 10'000ms);
    bench.sso.script(path, {answer});
    bench.make().start(bench.sso.session());
    if (path == ScriptedSso::token) {
        QTRY_COMPARE(bench.step(), Step::WaitingForBrowser);
        bench.redirect(u"code=c&state="_s + bench.state());
    }
    QTRY_COMPARE(bench.step(), Step::Failed);
    QTEST(bench.seen.last().error->kind, "kind");
    QCOMPARE(bench.ends(), 1);
    QVERIFY(bench.accessToken().isEmpty());
}

void TestSsoSignIn::browserIsNotWaitedForForEver()
{
    Bench bench(300ms);
    bench.make().start(bench.sso.session());
    QTRY_COMPARE(bench.step(), Step::Failed);
    QCOMPARE(bench.seen.last().error->code, u"SignInTimeout"_s);
}

void TestSsoSignIn::code()
{
    Bench bench;
    bench.sso.script(ScriptedSso::token, {pending, pending, Answer()});
    bench.make().start(bench.sso.session({}));
    QTRY_COMPARE(bench.step(), Step::WaitingForCode);
    QCOMPARE(bench.seen.last().userCode, u"ABCD-EFGH"_s);
    QCOMPARE(bench.seen.last().url, QUrl(u"https://device.sso.eu-central-1.amazonaws.com/"_s));
    QCOMPARE(bench.seen.last().until, bench.clock.now().addSecs(600));
    QTRY_COMPARE(bench.step(), Step::Done);
    QCOMPARE(bench.sso.count(ScriptedSso::token), 3);
    QCOMPARE(bench.sso.lastBody(ScriptedSso::token),
             QJsonObject({{u"grantType"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
                          {u"clientId"_s, u"client-1"_s},
                          {u"clientSecret"_s, u"client-secret-1"_s},
                          {u"deviceCode"_s, u"device-code-1"_s}}));
    QCOMPARE(bench.sso.lastBody(ScriptedSso::deviceCode).value(u"startUrl"_s).toString(), bench.sso.session().startUrl);
    QVERIFY(bench.opened.isEmpty());
    QCOMPARE(bench.ends(), 1);
}

void TestSsoSignIn::codeSlowsDown()
{
    Bench bench;
    bench.timings.second = 40ms;
    bench.sso.script(ScriptedSso::token, {ScriptedSso::refusal("SlowDownException", "slow_down"), Answer()});
    bench.make().start(bench.sso.session({}));
    QTRY_COMPARE(bench.sso.count(ScriptedSso::token), 1);
    const auto before = bench.clock.monotonic();
    QTRY_COMPARE(bench.step(), Step::Done);
    const auto waited = bench.clock.monotonic() - before;
    QVERIFY2(waited >= 190ms, QByteArray::number(qlonglong(waited.count())).constData()); // 1 + 5 seconds of 40 ms
}

void TestSsoSignIn::codeEnds_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("denied") << QByteArray(ScriptedSso::token) << ScriptedSso::refusal("AccessDeniedException", "access_denied")
                            << u"AccessDeniedException"_s;
    QTest::newRow("ran out") << QByteArray(ScriptedSso::token) << ScriptedSso::refusal("ExpiredTokenException", "expired_token")
                             << u"ExpiredTokenException"_s;
    QTest::newRow("no code") << QByteArray(ScriptedSso::deviceCode)
                             << ScriptedSso::refusal("InvalidRequestException", "invalid_request")
                             << u"InvalidRequestException"_s;
    QTest::newRow("no registration") << QByteArray(ScriptedSso::registration)
                                     << ScriptedSso::refusal("InvalidScopeException", "invalid_scope")
                                     << u"InvalidScopeException"_s;
}

void TestSsoSignIn::codeEnds()
{
    QFETCH(const QByteArray, path);
    QFETCH(const Answer, answer);
    Bench bench;
    bench.sso.script(path, {answer});
    bench.make().start(bench.sso.session({}));
    QTRY_COMPARE(bench.step(), Step::Failed);
    QTEST(bench.seen.last().error->code, "code");
    QVERIFY(!bench.seen.last().canUseCode);
    QCOMPARE(bench.ends(), 1);
}

void TestSsoSignIn::codeRunsOut()
{
    Bench bench;
    bench.sso.script(ScriptedSso::token, {pending});
    bench.make().start(bench.sso.session({}));
    QTRY_VERIFY(bench.sso.count(ScriptedSso::token) > 0);
    QCOMPARE(bench.step(), Step::WaitingForCode);
    bench.clock.advance(601s);
    QTRY_COMPARE(bench.step(), Step::Failed);
    QCOMPARE(bench.seen.last().error->code, u"ExpiredTokenException"_s);
}

void TestSsoSignIn::codeSurvivesTheNetwork()
{
    Bench bench;
    bench.sso.script(ScriptedSso::token, {Answer{0}, Answer{0}, Answer{0}, Answer{0}, Answer()});
    bench.make().start(bench.sso.session({}));
    QTRY_COMPARE(bench.step(), Step::Done);
}

void TestSsoSignIn::oldFormTakesACode()
{
    Bench bench;
    const SsoSession session = bench.sso.session({});
    QSignalSpy changed(bench.tokens.get(), &SsoTokens::tokenChanged);
    bench.make().start(session);
    QTRY_COMPARE(bench.step(), Step::Done);
    QCOMPARE(changed.first().first().toString(), session.startUrl);
    QCOMPARE(bench.seen.last().session, session.startUrl);
}

void TestSsoSignIn::codeInsteadOfABrowser()
{
    Bench bench;
    bench.sso.script(ScriptedSso::token, {pending});
    bench.make().start(bench.sso.session());
    QTRY_COMPARE(bench.step(), Step::WaitingForBrowser);
    bench.signIn->useCode(u"corp"_s);
    QTRY_COMPARE(bench.step(), Step::WaitingForCode);
    bench.signIn->useCode(u"corp"_s); // no second one
    const auto closed = bench.redirect(u"code=c&state="_s + bench.state());
    QTRY_COMPARE(closed->status, -1);
    QCOMPARE(bench.sso.count(ScriptedSso::deviceCode), 1);
    bench.sso.script(ScriptedSso::token, {Answer()});
    QTRY_COMPARE(bench.step(), Step::Done);
    QCOMPARE(bench.ends(), 1);
    bench.signIn->useCode(u"nobody"_s);
    QCOMPARE(bench.step(), Step::Done);
}

void TestSsoSignIn::twelveRequestsAreOneSignIn()
{
    Bench bench;
    SsoSignIn &signIn = bench.make();
    for (int i = 0; i < 12; ++i)
        signIn.start(bench.sso.session());
    QTRY_COMPARE(bench.step(), Step::WaitingForBrowser);
    signIn.start(bench.sso.session());
    QCOMPARE(bench.step(), Step::WaitingForBrowser); // the same one
    QCOMPARE(bench.sso.count(ScriptedSso::registration), 1);
    QCOMPARE(bench.opened.size(), 1);
    QCOMPARE(std::count_if(bench.seen.begin(), bench.seen.end(),
                           [](const SignInProgress &progress) { return progress.step == Step::Starting; }),
             1);
}

void TestSsoSignIn::cancelled_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("browser") << u"corp"_s;
    QTest::newRow("code") << QString();
}

void TestSsoSignIn::cancelled()
{
    QFETCH(const QString, name);
    Bench bench;
    bench.sso.script(ScriptedSso::token, {pending});
    const SsoSession session = bench.sso.session(name);
    SsoSignIn &signIn = bench.make();
    signIn.start(session);
    QTRY_VERIFY(bench.step() == Step::WaitingForBrowser || bench.step() == Step::WaitingForCode);
    signIn.cancel(session.key());
    QCOMPARE(bench.step(), Step::Failed);
    QCOMPARE(bench.seen.last().error->kind, Kind::Cancelled);
    signIn.cancel(session.key());
    QTRY_COMPARE(bench.queue.pending(), 0);
    QCOMPARE(bench.ends(), 1);
    signIn.start(session); // and again
    QTRY_VERIFY(bench.step() == Step::WaitingForBrowser || bench.step() == Step::WaitingForCode);
}

void TestSsoSignIn::destroyedInFlight_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("browser, registering") << u"corp"_s << QByteArray(ScriptedSso::registration);
    QTest::newRow("browser, token") << u"corp"_s << QByteArray(ScriptedSso::token);
    QTest::newRow("code, code") << QString() << QByteArray(ScriptedSso::deviceCode);
    QTest::newRow("code, token") << QString() << QByteArray(ScriptedSso::token);
}

void TestSsoSignIn::destroyedInFlight()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, path);
    Bench bench;
    bench.sso.script(path, {Answer{200, {}, {}, Fault::Then::Hold}});
    bench.make().start(bench.sso.session(name));
    if (!name.isEmpty() && path == ScriptedSso::token) {
        QTRY_COMPARE(bench.step(), Step::WaitingForBrowser);
        bench.redirect(u"code=c&state="_s + bench.state());
    }
    QTRY_COMPARE(bench.sso.held(), 1);
    bench.signIn.reset();
    QTRY_COMPARE(bench.queue.pending(), 0);
    QCOMPARE(bench.ends(), 0);
}

void TestSsoSignIn::signInElsewhereEndsOurs()
{
    Bench bench;
    QVERIFY(bench.accessToken().isEmpty());
    bench.make().start(bench.sso.session());
    QTRY_COMPARE(bench.step(), Step::WaitingForBrowser);
    const QString folder = ssoCacheFolder(bench.environment);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(writeSsoToken(ssoCacheFile(folder, u"corp"_s),
                          {"access-terminal", bench.clock.now().addSecs(3600), {}, {}, {}, {}, {}, {}}));
    QTRY_COMPARE(bench.step(), Step::Done);
    QCOMPARE(bench.ends(), 1);
}

void TestSsoSignIn::S04_noTokenIsTold()
{
    static QStringList lines;
    static QtMessageHandler previous = nullptr;
    lines.clear();
    previous = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &line) {
        lines.append(line);
        previous(type, context, line);
    });
    QString told;
    for (const QString &name : {u"corp"_s, QString()}) {
        Bench bench;
        bench.make().start(bench.sso.session(name));
        if (!name.isEmpty()) {
            QTRY_COMPARE(bench.step(), Step::WaitingForBrowser);
            bench.redirect(u"code=the-code&state="_s + bench.state());
        }
        QTRY_COMPARE(bench.step(), Step::Done);
        for (const SignInProgress &progress : std::as_const(bench.seen))
            told += progress.session + progress.url.toString() + progress.userCode;
        for (const ApiCallRecord &record : bench.log.since(0))
            told += record.message + record.code + QString::fromLatin1(record.operation) + record.connection + record.host;
        const QString verifier = bench.sso.lastBody(ScriptedSso::token).value(u"codeVerifier"_s).toString();
        QVERIFY(verifier.isEmpty() || !(told + lines.join(u' ')).contains(verifier));
    }
    qInstallMessageHandler(previous);
    told += lines.join(u'\n');
    for (const auto *secret : {"access-1", "refresh-1", "client-secret-1", "device-code-1", "the-code"})
        QVERIFY2(!told.contains(QLatin1String(secret)), secret);
}

QTEST_GUILESS_MAIN(TestSsoSignIn)
#include "tst_ssosignin.moc"
