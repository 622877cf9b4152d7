// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/credentialneeds.h"
#include "ssobench.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;
using Bench = SsoBench;
using Kind = ApiError::Kind;
using Answer = ScriptedSso::Answer;

class TestSsoTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refreshedInTime_data();
    void refreshedInTime();
    void refreshedOnceForTwelveProfiles();
    void refreshedTokenIsWrittenBack();
    void refreshThatFailsKeepsTheOldOne_data();
    void refreshThatFailsKeepsTheOldOne();
    void refreshThatFailsWithNothingLeft_data();
    void refreshThatFailsWithNothingLeft();
    void spentRefreshTokenIsNotTriedAgain();
    void signedOutDuringTheRefresh();
    void cliWasQuickerThanTheRefresh();
    void oldFormIsNeverRefreshed();
    void ownTokensAreInNoFile();
    void laterSignInWins();
    void cliSignInIsNoticed_data();
    void cliSignInIsNoticed();
    void halfWrittenFileLosesNothing();
    void signOutIsNoticed();
    void tokensDestroyedInFlight();
};

void TestSsoTokens::refreshedInTime_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("registrationLeft");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("enough left") << 900 << 1000 << "access-old"_ba;
    QTest::newRow("14:59 left") << 899 << 1000 << "access-1"_ba;
    QTest::newRow("ended") << -5 << 1000 << "access-1"_ba;
    QTest::newRow("ended long ago") << -500'000 << 1000 << "access-1"_ba;
    QTest::newRow("registration ended, token did not") << 60 << -1 << "access-old"_ba;
    QTest::newRow("both ended") << -1 << -1 << ""_ba;
}

void TestSsoTokens::refreshedInTime()
{
    QFETCH(const int, left);
    QFETCH(const int, registrationLeft);
    QFETCH(const QByteArray, sent);
    Bench bench;
    SsoToken token = bench.token(std::chrono::seconds(left));
    token.registrationExpiresAt = bench.clock.now().addSecs(registrationLeft);
    bench.signedIn(token);
    const auto credentials = bench.fetched();
    QCOMPARE(bool(credentials), !sent.isEmpty());
    if (!credentials) {
        QCOMPARE(needOf(credentials.error()), CredentialNeed::SignIn);
        return;
    }
    QCOMPARE(bench.sso.requests(ScriptedSso::credentials).first().header("x-amz-sso_bearer_token"), sent);
    if (sent == "access-1") {
        const QJsonObject body = bench.sso.lastBody(ScriptedSso::token);
        QCOMPARE(body,
                 QJsonObject({{u"grantType"_s, u"refresh_token"_s},
                              {u"clientId"_s, u"client"_s},
                              {u"clientSecret"_s, u"client-secret"_s},
                              {u"refreshToken"_s, u"refresh-old"_s}}));
    }
}

void TestSsoTokens::refreshedOnceForTwelveProfiles()
{
    Bench bench;
    bench.signedIn(bench.token(10min));
    bench.sso.script(ScriptedSso::token, {Answer{200, {}, {}, Fault::Then::Hold}});
    std::vector<std::unique_ptr<SsoProvider>> providers;
    std::vector<std::shared_ptr<Bench::Fetch>> fetches;
    for (int i = 0; i < 12; ++i) {
        providers.push_back(bench.provider(u"Role%1"_s.arg(i)));
        fetches.push_back(bench.fetch(*providers.back()));
    }
    QTRY_COMPARE(bench.sso.held(), 1);
    bench.sso.release();
    for (const auto &fetch : fetches) {
        QTRY_VERIFY(fetch->result);
        QVERIFY(*fetch->result);
    }
    QCOMPARE(bench.sso.count(ScriptedSso::token), 1);
    QCOMPARE(bench.sso.count(ScriptedSso::credentials), 12);
}

void TestSsoTokens::refreshedTokenIsWrittenBack()
{
    Bench bench;
    bench.signedIn(bench.token(10min));
    QVERIFY(bench.fetched());
    const auto written = readSsoToken(bench.file()).token;
    QVERIFY(written.has_value());
    QCOMPARE(written->accessToken, "access-1"_ba);
    QCOMPARE(written->refreshToken, "refresh-1"_ba); // the old one is worthless now
    QCOMPARE(written->expiresAt, bench.clock.now().addSecs(3600));
    QCOMPARE(written->clientId, "client"_ba);
    QCOMPARE(written->registrationExpiresAt, bench.clock.now().addDays(30));
    QSignalSpy changed(bench.tokens.get(), &SsoTokens::tokenChanged);
    bench.tokens->reloadAll();
    QCOMPARE(changed.count(), 0); // our own writing is no news
    bench.clock.advance(50min);
    QVERIFY(bench.fetched());
    QCOMPARE(bench.sso.lastBody(ScriptedSso::token).value(u"refreshToken"_s).toString(), u"refresh-1"_s);
}

void TestSsoTokens::refreshThatFailsKeepsTheOldOne_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("refused") << ScriptedSso::refusal("InvalidGrantException", "invalid_grant");
    QTest::newRow("fault inside") << ScriptedSso::refusal("InternalServerException", "server_error", 500);
    QTest::newRow("no answer") << Answer{0};
    QTest::newRow("nonsense") << Answer{200, "{}"};
}

void TestSsoTokens::refreshThatFailsKeepsTheOldOne()
{
    QFETCH(const Answer, answer);
    Bench bench;
    bench.signedIn(bench.token(10min));
    bench.sso.script(ScriptedSso::token, {answer});
    QVERIFY(bench.fetched());
    QCOMPARE(bench.sso.requests(ScriptedSso::credentials).first().header("x-amz-sso_bearer_token"), "access-old"_ba);
    const qsizetype asked = bench.sso.count(ScriptedSso::token);
    QVERIFY(bench.fetched()); // and not tried again at once
    QCOMPARE(bench.sso.count(ScriptedSso::token), asked);
    QVERIFY(readSsoToken(bench.file()).token == bench.token(10min));
}

void TestSsoTokens::refreshThatFailsWithNothingLeft_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("refused") << ScriptedSso::refusal("InvalidGrantException", "invalid_grant") << Kind::CredentialsExpired;
    QTest::newRow("registration unknown") << ScriptedSso::refusal("InvalidClientException", "invalid_client", 401)
                                          << Kind::CredentialsExpired;
    QTest::newRow("refused, in the body alone") << ScriptedSso::refusal("", "invalid_grant") << Kind::CredentialsExpired;
    QTest::newRow("fault inside") << ScriptedSso::refusal("InternalServerException", "server_error", 500) << Kind::ServiceFailure;
    QTest::newRow("no answer") << Answer{0} << Kind::Network;
}

void TestSsoTokens::refreshThatFailsWithNothingLeft()
{
    QFETCH(const Answer, answer);
    QFETCH(const Kind, kind);
    Bench bench;
    bench.signedIn(bench.token(-1s));
    bench.sso.script(ScriptedSso::token, {answer});
    const auto credentials = bench.fetched();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, kind);
    QCOMPARE(needOf(credentials.error()).has_value(), kind == Kind::CredentialsExpired);
    QCOMPARE(bench.sso.count(ScriptedSso::credentials), 0);
}

void TestSsoTokens::spentRefreshTokenIsNotTriedAgain()
{
    Bench bench;
    bench.signedIn(bench.token(-1s));
    bench.sso.script(ScriptedSso::token, {ScriptedSso::refusal("InvalidGrantException", "invalid_grant")});
    QVERIFY(!bench.fetched());
    bench.clock.advance(2min);
    QVERIFY(!bench.fetched());
    QCOMPARE(bench.sso.count(ScriptedSso::token), 1);
}

void TestSsoTokens::signedOutDuringTheRefresh()
{
    Bench bench;
    bench.signedIn(bench.token(10min));
    bench.sso.script(ScriptedSso::token, {Answer{200, {}, {}, Fault::Then::Hold}});
    const auto one = bench.provider();
    const auto answer = bench.fetch(*one);
    QTRY_COMPARE(bench.sso.held(), 1);
    QVERIFY(QFile::remove(bench.file()));
    bench.sso.release();
    QTRY_VERIFY(answer->result);
    QCOMPARE(needOf(answer->result->error()), CredentialNeed::SignIn);
    QVERIFY(!QFile::exists(bench.file()));
}

void TestSsoTokens::cliWasQuickerThanTheRefresh()
{
    Bench bench;
    bench.signedIn(bench.token(10min));
    bench.sso.script(ScriptedSso::token, {Answer{200, {}, {}, Fault::Then::Hold}});
    const auto one = bench.provider();
    const auto answer = bench.fetch(*one);
    QTRY_COMPARE(bench.sso.held(), 1);
    const SsoToken theirs = bench.token(8h, "theirs");
    bench.signedIn(theirs);
    bench.sso.release();
    QTRY_VERIFY(answer->result);
    QVERIFY(*answer->result);
    QCOMPARE(bench.sso.requests(ScriptedSso::credentials).first().header("x-amz-sso_bearer_token"), "access-theirs"_ba);
    QVERIFY(readSsoToken(bench.file()).token == theirs);
}

void TestSsoTokens::oldFormIsNeverRefreshed()
{
    Bench bench;
    SsoSession session = bench.sso.session({});
    QDir().mkpath(ssoCacheFolder(bench.environment));
    QVERIFY(writeSsoToken(ssoCacheFile(ssoCacheFolder(bench.environment), session.startUrl), bench.token(10min)));
    const auto future = bench.tokens->token(session);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    bench.clock.advance(11min);
    const auto later = bench.tokens->token(session);
    QTRY_VERIFY(later.isFinished());
    QCOMPARE(needOf(later.result().error()), CredentialNeed::SignIn);
    QCOMPARE(later.result().error().message, session.startUrl);
    QCOMPARE(bench.sso.count(ScriptedSso::token), 0);
}

void TestSsoTokens::ownTokensAreInNoFile()
{
    Bench bench;
    QVERIFY(!bench.fetched());
    QSignalSpy changed(bench.tokens.get(), &SsoTokens::tokenChanged);
    bench.tokens->accept(bench.sso.session(), bench.token(10min, "ours"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toString(), u"corp"_s);
    QVERIFY(bench.fetched()); // refreshed on the way
    QCOMPARE(bench.sso.count(ScriptedSso::token), 1);
    QCOMPARE(QDir(bench.home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestSsoTokens::laterSignInWins()
{
    Bench bench;
    bench.signedIn(bench.token(20min, "theirs"));
    bench.tokens->accept(bench.sso.session(), bench.token(8h, "ours"));
    QVERIFY(bench.fetched());
    QCOMPARE(bench.sso.requests(ScriptedSso::credentials).last().header("x-amz-sso_bearer_token"), "access-ours"_ba);
    bench.signedIn(bench.token(9h, "theirs-2"));
    QVERIFY(bench.fetched());
    QCOMPARE(bench.sso.requests(ScriptedSso::credentials).last().header("x-amz-sso_bearer_token"), "access-theirs-2"_ba);
}

void TestSsoTokens::cliSignInIsNoticed_data()
{
    QTest::addColumn<QString>("existing");
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("no .aws yet") << QString() << false;
    QTest::newRow(".aws alone") << u".aws"_s << false;
    QTest::newRow("folder there") << u".aws/sso/cache"_s << false;
    QTest::newRow("file there, replaced") << u"file"_s << false;
    QTest::newRow("file there, written in place as botocore does") << u"file"_s << true;
}

void TestSsoTokens::cliSignInIsNoticed()
{
    QFETCH(const QString, existing);
    QFETCH(const bool, inPlace);
    Bench bench;
    if (existing == u"file"_s)
        bench.signedIn(bench.token(-1s));
    else if (!existing.isEmpty())
        QVERIFY(QDir(bench.home.path()).mkpath(existing));
    bench.sso.script(ScriptedSso::token, {ScriptedSso::refusal("InvalidGrantException", "invalid_grant")});
    QVERIFY(!bench.fetched());
    QSignalSpy changed(bench.tokens.get(), &SsoTokens::tokenChanged);
    if (inPlace) {
        QFile file(bench.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(formatSsoToken(bench.token(8h, "cli")));
    } else {
        bench.signedIn(bench.token(8h, "cli"));
    }
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toString(), u"corp"_s);
    QVERIFY(bench.fetched());
    QCOMPARE(bench.sso.requests(ScriptedSso::credentials).last().header("x-amz-sso_bearer_token"), "access-cli"_ba);
}

void TestSsoTokens::halfWrittenFileLosesNothing()
{
    Bench bench;
    bench.signedIn(bench.token(8h));
    QVERIFY(bench.fetched());
    QFile file(bench.file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"accessTok");
    file.close();
    QVERIFY(bench.fetched());
}

void TestSsoTokens::signOutIsNoticed()
{
    Bench bench;
    bench.signedIn(bench.token(8h));
    QVERIFY(bench.fetched());
    QVERIFY(QFile::remove(bench.file())); // as "aws sso logout" does
    QVERIFY(!bench.fetched());
}

void TestSsoTokens::tokensDestroyedInFlight()
{
    Bench bench;
    bench.signedIn(bench.token(10min));
    bench.sso.script(ScriptedSso::token, {Answer{200, {}, {}, Fault::Then::Hold}});
    auto one = bench.provider();
    const auto answer = bench.fetch(*one);
    QTRY_COMPARE(bench.sso.held(), 1);
    one.reset();
    bench.tokens.reset();
    QTRY_COMPARE(bench.queue.pending(), 0);
    QVERIFY(!answer->result);
}

QTEST_GUILESS_MAIN(TestSsoTokens)
#include "tst_ssotokens.moc"
