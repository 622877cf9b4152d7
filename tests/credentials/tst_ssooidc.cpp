// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/awscli.h"
#include "credentials/pkceauthorization.h"
#include "credentials/redirectrequest.h"
#include "credentials/ssooidc.h"

#include <QProcess>
#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;

namespace {

SsoSession corp()
{
    SsoSession session;
    session.name = u"corp"_s;
    session.startUrl = u"https://d-1.awsapps.com/start"_s;
    session.region = u"eu-central-1"_s;
    session.scopes = {u"sso:account:access"_s, u"codewhisperer:completions"_s};
    session.endpoint = QUrl(u"https://oidc.eu-central-1.amazonaws.com"_s);
    session.profile = u"work"_s;
    return session;
}

} // namespace

class TestSsoOidc : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clientIsUnderstood();
    void deviceCodeIsUnderstood();
    void tokensAreUnderstood();
    void brokenAnswers_data();
    void brokenAnswers();
    void refusals_data();
    void refusals();
    void oracle_codeChallenge();
    void wordsAreLongEnoughAndSafe();
    void authorizationPage();
    void redirects_data();
    void redirects();
    void versionsOfTheCli_data();
    void versionsOfTheCli();
    void argumentsOfTheCli_data();
    void argumentsOfTheCli();
    void outputOfTheCli_data();
    void outputOfTheCli();
};

void TestSsoOidc::clientIsUnderstood()
{
    const auto client = parseOidcClient(
        R"({"clientId":"c","clientSecret":"s","clientIdIssuedAt":1,"clientSecretExpiresAt":1800000000,"authorizationEndpoint":null})");
    QVERIFY(client);
    QCOMPARE(client->id, "c"_ba);
    QCOMPARE(client->secret, "s"_ba);
    QCOMPARE(client->expiresAt, QDateTime(QDate(2027, 1, 15), QTime(8, 0), QTimeZone::utc()));
}

void TestSsoOidc::deviceCodeIsUnderstood()
{
    const auto code = parseOidcDeviceCode(
        R"({"deviceCode":"d","userCode":"ABCD-EFGH","verificationUri":"https://device.sso.eu-central-1.amazonaws.com/","expiresIn":300,"interval":3})");
    QVERIFY(code);
    QCOMPARE(code->userCode, u"ABCD-EFGH"_s);
    QCOMPARE(code->verificationUrl, QUrl(u"https://device.sso.eu-central-1.amazonaws.com/"_s));
    QCOMPARE(code->lifetime, 300s);
    QCOMPARE(code->interval, 3s);
    const auto bare
        = parseOidcDeviceCode(R"({"deviceCode":"d","userCode":"A","verificationUri":"https://a.example","expiresIn":1})");
    QVERIFY(bare);
    QCOMPARE(bare->interval, 5s); // RFC 8628, 3.2
}

void TestSsoOidc::tokensAreUnderstood()
{
    const auto tokens = parseOidcTokens(R"({"accessToken":"a","expiresIn":28800,"tokenType":"Bearer","idToken":null})");
    QVERIFY(tokens);
    QCOMPARE(tokens->accessToken, "a"_ba);
    QCOMPARE(tokens->refreshToken, QByteArray());
    QCOMPARE(tokens->lifetime, 8h);
}

void TestSsoOidc::brokenAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << "<html>"_ba;
    QTest::newRow("nothing in it") << "{}"_ba;
    QTest::newRow("no end") << R"({"clientId":"c","clientSecret":"s","accessToken":"a","deviceCode":"d","userCode":"u"})"_ba;
    QTest::newRow("ends in the past")
        << R"({"accessToken":"a","expiresIn":-1,"clientId":"c","clientSecret":"s","clientSecretExpiresAt":0})"_ba;
    QTest::newRow("lasts for ever") << R"({"accessToken":"a","expiresIn":9007199254740991})"_ba;
    QTest::newRow("numbers for words")
        << R"({"accessToken":1,"expiresIn":1,"clientId":2,"clientSecret":"s","clientSecretExpiresAt":9})"_ba;
    QTest::newRow("S12 page in plain http")
        << R"({"deviceCode":"d","userCode":"A","verificationUri":"http://a.example","expiresIn":1})"_ba;
    QTest::newRow("S12 page that is a program")
        << R"({"deviceCode":"d","userCode":"A","verificationUri":"file:///bin/sh","expiresIn":1})"_ba;
}

void TestSsoOidc::brokenAnswers()
{
    QFETCH(const QByteArray, body);
    const auto isMalformed = [](const auto &result) { return !result && result.error().kind == ApiError::Kind::Malformed; };
    QVERIFY(isMalformed(parseOidcClient(body)));
    QVERIFY(isMalformed(parseOidcDeviceCode(body)));
    QVERIFY(isMalformed(parseOidcTokens(body)));
}

void TestSsoOidc::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<int>("expected");
    using Kind = ApiError::Kind;
    const auto row = [](int status, const char *code, Kind kind, OidcRefusal expected) {
        QTest::addRow("%d %s", status, code) << status << QString::fromLatin1(code) << kind << int(expected);
    };
    row(400, "AuthorizationPendingException", Kind::Other, OidcRefusal::Pending);
    row(400, "authorization_pending", Kind::InvalidRequest, OidcRefusal::Pending);
    row(400, "SlowDownException", Kind::Other, OidcRefusal::SlowDown);
    row(400, "slow_down", Kind::InvalidRequest, OidcRefusal::SlowDown);
    row(400, "ExpiredTokenException", Kind::CredentialsExpired, OidcRefusal::Final);
    row(400, "AccessDeniedException", Kind::AccessDenied, OidcRefusal::Final);
    row(401, "InvalidClientException", Kind::Other, OidcRefusal::Final);
    row(400, "InvalidGrantException", Kind::Other, OidcRefusal::Final);
    row(400, "invalid_grant", Kind::InvalidRequest, OidcRefusal::Final);
    row(500, "InternalServerException", Kind::ServiceFailure, OidcRefusal::None);
    row(400, "ThrottlingException", Kind::Throttled, OidcRefusal::None);
    row(403, "forbidden", Kind::NotAws, OidcRefusal::None);
    row(403, "", Kind::AccessDenied, OidcRefusal::None);
    row(0, "", Kind::Network, OidcRefusal::None);
    row(0, "InvalidEndpoint", Kind::InvalidRequest, OidcRefusal::None);
}

void TestSsoOidc::refusals()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const ApiError::Kind, kind);
    ApiError error;
    error.httpStatus = status;
    error.code = code;
    error.kind = kind;
    QTEST(int(refusalOf(error)), "expected");
}

void TestSsoOidc::oracle_codeChallenge()
{
    // RFC 7636, appendix B
    QCOMPARE(codeChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
    const QByteArray verifier = unguessableWord("0123456789abcdef0123456789abcdef");
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s,
                  u"import base64,hashlib,sys;"
                  "print(base64.urlsafe_b64encode(hashlib.sha256(sys.argv[1].encode()).digest()).decode().rstrip('='))"_s,
                  QString::fromLatin1(verifier)});
    QVERIFY(python.waitForFinished());
    QCOMPARE(codeChallenge(verifier), python.readAllStandardOutput().trimmed());
}

void TestSsoOidc::wordsAreLongEnoughAndSafe()
{
    const QByteArray word = unguessableWord(QByteArray(32, '\xFB'));
    QCOMPARE(word.size(), 43); // RFC 7636, 4.1: 43 to 128
    QCOMPARE(QByteArray::fromBase64(word, QByteArray::Base64UrlEncoding), QByteArray(32, '\xFB'));
    QVERIFY(!word.contains('+') && !word.contains('/') && !word.contains('='));
}

void TestSsoOidc::authorizationPage()
{
    const QUrl url = authorizationUrl(corp(), "cl&i=d", u"http://127.0.0.1:7/oauth/callback"_s, "st", "ch");
    QVERIFY(url.isValid());
    QCOMPARE(url.adjusted(QUrl::RemoveQuery), QUrl(u"https://oidc.eu-central-1.amazonaws.com/authorize"_s));
    QCOMPARE(url.query(QUrl::FullyEncoded),
             u"response_type=code&client_id=cl%26i%3Dd&redirect_uri=http%3A%2F%2F127.0.0.1%3A7%2Foauth%2Fcallback&state=st"
             "&code_challenge_method=S256&code_challenge=ch&scopes=sso%3Aaccount%3Aaccess%20codewhisperer%3Acompletions"_s);
}

void TestSsoOidc::redirects_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("refusal");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("error");
    const QByteArray good = "Host: 127.0.0.1:7\r\n";
    const auto row = [&](const char *name, const QByteArray &line, int refusal, const QByteArray &code = {},
                         const QString &error = {}, const QByteArray &host = "Host: 127.0.0.1:7\r\n") {
        QTest::newRow(name) << line << host << refusal << code << error;
    };
    row("a code", "GET /oauth/callback?code=abc.def%2B&state=st HTTP/1.1", 0, "abc.def+");
    row("in the other order", "GET /oauth/callback?state=st&code=c HTTP/1.1", 0, "c");
    row("denied", "GET /oauth/callback?error=access_denied&error_description=No+way&state=st HTTP/1.1", 0, {},
        u"access_denied"_s);
    row("an error outweighs a code", "GET /oauth/callback?error=e&code=c&state=st HTTP/1.1", 0, {}, u"e"_s);
    row("another path", "GET /favicon.ico HTTP/1.1", 404);
    row("another method", "POST /oauth/callback?code=c&state=st HTTP/1.1", 404);
    row("S13 wrong state", "GET /oauth/callback?code=c&state=other HTTP/1.1", 400);
    row("S13 no state", "GET /oauth/callback?code=c HTTP/1.1", 400);
    row("S13 denied without the state", "GET /oauth/callback?error=access_denied HTTP/1.1", 400);
    row("S13 two states", "GET /oauth/callback?code=c&state=st&state=other HTTP/1.1", 400);
    row("S13 a name that leads here", "GET /oauth/callback?code=c&state=st HTTP/1.1", 400, {}, {}, "Host: evil.example:7\r\n");
    row("S13 two hosts", "GET /oauth/callback?code=c&state=st HTTP/1.1", 400, {}, {}, good + good);
    row("S13 no host", "GET /oauth/callback?code=c&state=st HTTP/1.1", 400, {}, {}, {});
    row("neither code nor error", "GET /oauth/callback?state=st HTTP/1.1", 400);
    row("no query", "GET /oauth/callback HTTP/1.1", 400);
    row("no HTTP", "hello", 400);
    row("nothing", "", 400);
    row("host in capitals", "GET /oauth/callback?code=c&state=st HTTP/1.1", 0, "c", {}, "HOST:127.0.0.1:7\r\n");
}

void TestSsoOidc::redirects()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, host);
    QFETCH(const int, refusal);
    const auto answer = parseRedirect(line + "\r\nAccept: */*\r\n" + host + "X: y", "127.0.0.1:7", "st");
    QCOMPARE(answer ? 0 : answer.error(), refusal);
    if (!answer)
        return;
    QTEST(answer->code, "code");
    QTEST(answer->error, "error");
}

void TestSsoOidc::versionsOfTheCli_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QVersionNumber>("expected");
    QTest::newRow("Debian 12") << "aws-cli/2.9.19 Python/3.11.2 Linux/6.1 source/x86_64.debian.12 prompt/off\n"_ba
                               << QVersionNumber(2, 9, 19);
    QTest::newRow("1") << "aws-cli/1.45.11 Python/3.11.7 Linux/6 botocore/1.43.11"_ba << QVersionNumber(1, 45, 11);
    QTest::newRow("another program") << "aws 3.0"_ba << QVersionNumber();
    QTest::newRow("nothing") << QByteArray() << QVersionNumber();
}

void TestSsoOidc::versionsOfTheCli()
{
    QFETCH(const QByteArray, output);
    QTEST(parseAwsCliVersion(output), "expected");
}

void TestSsoOidc::argumentsOfTheCli_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVersionNumber>("version");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("session") << u"corp"_s << QVersionNumber(2, 9, 19)
                             << QStringList{u"sso"_s, u"login"_s, u"--sso-session=corp"_s, u"--profile=work"_s};
    QTest::newRow("session before 2.9") << u"corp"_s << QVersionNumber(2, 8)
                                        << QStringList{u"sso"_s, u"login"_s, u"--profile=work"_s};
    QTest::newRow("old form") << QString() << QVersionNumber(2, 30) << QStringList{u"sso"_s, u"login"_s, u"--profile=work"_s};
    QTest::newRow("S12 name like an option")
        << u"--debug"_s << QVersionNumber(2, 30)
        << QStringList{u"sso"_s, u"login"_s, u"--sso-session=--debug"_s, u"--profile=work"_s};
}

void TestSsoOidc::argumentsOfTheCli()
{
    QFETCH(const QString, name);
    QFETCH(const QVersionNumber, version);
    SsoSession session = corp();
    session.name = name;
    QTEST(signInArguments(session, version), "expected");
}

void TestSsoOidc::outputOfTheCli_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("userCode");
    const QByteArray head
        = "Attempting to automatically open the SSO authorization page in your default browser.\nIf the browser "
          "does not open, open the following URL:\n\n";
    QTest::newRow("nothing yet") << QByteArray() << QString() << QString();
    QTest::newRow("a code") << head + "https://device.sso.us-east-1.amazonaws.com/\n\nThen enter the code:\n\nABCD-EFGH\n"
                            << u"https://device.sso.us-east-1.amazonaws.com/"_s << u"ABCD-EFGH"_s;
    QTest::newRow("half a line") << head + "https://device.sso.us-ea" << QString() << QString();
    QTest::newRow("no code") << head + "https://oidc.us-east-1.amazonaws.com/authorize?a=b\n"
                             << u"https://oidc.us-east-1.amazonaws.com/authorize?a=b"_s << QString();
    QTest::newRow("CRLF") << "https://a.example/\r\n\r\nABCD-EFGH\r\n"_ba << u"https://a.example/"_s << u"ABCD-EFGH"_s;
    QTest::newRow("S12 plain http") << "http://a.example/\n\nABCD-EFGH\n"_ba << QString() << QString();
}

void TestSsoOidc::outputOfTheCli()
{
    QFETCH(const QByteArray, output);
    const AwsCliSignIn printed = parseAwsCliSignIn(output);
    QTEST(printed.url.toString(), "url");
    QTEST(printed.userCode, "userCode");
}

QTEST_GUILESS_MAIN(TestSsoOidc)
#include "tst_ssooidc.moc"
