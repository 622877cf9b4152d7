// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/requestlog.h"
#include "core/whenanswered.h"
#include "credentials/credentialneeds.h"
#include "credentials/ssoprovider.h"
#include "credentials/ssotokencache.h"
#include "support/scriptedsso.h"
#include "support/testclock.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;
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

/// A person's computer: a home folder, the queue, the tokens; and the service it signs in to.
struct Bench {
    explicit Bench(const ApiCallTimings &timings = {1000ms, 2000ms})
        : queue([] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; }, nullptr, timings)
    {
        environment.insert(u"HOME"_s, home.path());
        sso.expiration = clock.now().addSecs(3600).toMSecsSinceEpoch();
        tokens = std::make_unique<SsoTokens>(queue, clock, environment);
        QObject::connect(&queue, &ApiCallQueue::callFinished, &queue, [this](const ApiCallRecord &record) { log.add(record); });
    }

    [[nodiscard]] QString file() const { return ssoCacheFile(ssoCacheFolder(environment), u"corp"_s); }

    [[nodiscard]] SsoToken token(std::chrono::seconds left, const QByteArray &name = "old") const
    {
        return {"access-" + name, clock.now().addSecs(left.count()), "refresh-" + name,      "client",
                "client-secret",  clock.now().addDays(30),           sso.session().startUrl, sso.session().region};
    }
    void signedIn(const SsoToken &token) const
    {
        QDir().mkpath(ssoCacheFolder(environment));
        QVERIFY(writeSsoToken(file(), token));
    }

    [[nodiscard]] std::unique_ptr<SsoProvider> provider(const QString &role = u"Reader"_s)
    {
        return std::make_unique<SsoProvider>(sso.settings(role), *tokens,
                                             ProviderContext{queue, clock, consent, environment, u"Work"_s});
    }

    /// What one fetch answers.
    struct Fetch {
        std::optional<Result<AwsCredentials>> result{};
    };
    std::shared_ptr<Fetch> fetch(SsoProvider &provider)
    {
        auto fetch = std::make_shared<Fetch>();
        whenAnswered(provider.fetch(), &receiver, [fetch](const Result<AwsCredentials> &result) { fetch->result = result; });
        return fetch;
    }
    Result<AwsCredentials> fetched()
    {
        const auto one = provider();
        const auto answer = fetch(*one);
        if (!QTest::qWaitFor([&] { return answer->result.has_value(); }, 5000))
            qFatal("no answer");
        return *answer->result;
    }

    QTemporaryDir home;
    QProcessEnvironment environment;
    TestClock clock;
    ScriptedSso sso;
    ConsentByNaming consent;
    ApiCallQueue queue;
    RequestLog log;
    std::unique_ptr<SsoTokens> tokens;
    QObject receiver;
};

} // namespace

class TestSsoProvider : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roleCredentialsAreFetched();
    void namesAreEncoded();
    void nobodySignedIn_data();
    void nobodySignedIn();
    void refusals_data();
    void refusals();
    void brokenAnswers_data();
    void brokenAnswers();
    void refusedTokenIsDroppedForAll();
    void S12_tokenThatCouldEndAHeaderIsNotSent();
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
    void F03_hangEnds();
    void destroyedInFlight();
    void tokensDestroyedInFlight();
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

void TestSsoProvider::refreshedInTime_data()
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

void TestSsoProvider::refreshedInTime()
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

void TestSsoProvider::refreshedOnceForTwelveProfiles()
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

void TestSsoProvider::refreshedTokenIsWrittenBack()
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

void TestSsoProvider::refreshThatFailsKeepsTheOldOne_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("refused") << ScriptedSso::refusal("InvalidGrantException", "invalid_grant");
    QTest::newRow("fault inside") << ScriptedSso::refusal("InternalServerException", "server_error", 500);
    QTest::newRow("no answer") << Answer{0};
    QTest::newRow("nonsense") << Answer{200, "{}"};
}

void TestSsoProvider::refreshThatFailsKeepsTheOldOne()
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

void TestSsoProvider::refreshThatFailsWithNothingLeft_data()
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

void TestSsoProvider::refreshThatFailsWithNothingLeft()
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

void TestSsoProvider::spentRefreshTokenIsNotTriedAgain()
{
    Bench bench;
    bench.signedIn(bench.token(-1s));
    bench.sso.script(ScriptedSso::token, {ScriptedSso::refusal("InvalidGrantException", "invalid_grant")});
    QVERIFY(!bench.fetched());
    bench.clock.advance(2min);
    QVERIFY(!bench.fetched());
    QCOMPARE(bench.sso.count(ScriptedSso::token), 1);
}

void TestSsoProvider::signedOutDuringTheRefresh()
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

void TestSsoProvider::cliWasQuickerThanTheRefresh()
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

void TestSsoProvider::oldFormIsNeverRefreshed()
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

void TestSsoProvider::ownTokensAreInNoFile()
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

void TestSsoProvider::laterSignInWins()
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

void TestSsoProvider::cliSignInIsNoticed_data()
{
    QTest::addColumn<QString>("existing");
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("no .aws yet") << QString() << false;
    QTest::newRow(".aws alone") << u".aws"_s << false;
    QTest::newRow("folder there") << u".aws/sso/cache"_s << false;
    QTest::newRow("file there, replaced") << u"file"_s << false;
    QTest::newRow("file there, written in place as botocore does") << u"file"_s << true;
}

void TestSsoProvider::cliSignInIsNoticed()
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

void TestSsoProvider::halfWrittenFileLosesNothing()
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

void TestSsoProvider::signOutIsNoticed()
{
    Bench bench;
    bench.signedIn(bench.token(8h));
    QVERIFY(bench.fetched());
    QVERIFY(QFile::remove(bench.file())); // as "aws sso logout" does
    QVERIFY(!bench.fetched());
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

void TestSsoProvider::tokensDestroyedInFlight()
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
