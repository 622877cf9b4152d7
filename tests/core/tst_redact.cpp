// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redact.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUrl>

#include <random>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

/// The names of secrets of all services we talk to, each in one of its spellings.
const QStringList &names()
{
    static const QStringList all{u"SecretAccessKey"_s,
                                 u"SessionToken"_s,
                                 u"secretAccessKey"_s,
                                 u"sessionToken"_s,
                                 u"aws_secret_access_key"_s,
                                 u"aws_session_token"_s,
                                 u"aws_security_token"_s,
                                 u"AWS_SECRET_ACCESS_KEY"_s,
                                 u"AWS_SESSION_TOKEN"_s,
                                 u"AWS_SECURITY_TOKEN"_s,
                                 u"X-Amz-Security-Token"_s,
                                 u"x-amz-security-token"_s,
                                 u"X-Amz-Signature"_s,
                                 u"Signature"_s,
                                 u"x-amz-sso_bearer_token"_s,
                                 u"access_token"_s,
                                 u"accessToken"_s,
                                 u"refresh_token"_s,
                                 u"refreshToken"_s,
                                 u"id_token"_s,
                                 u"idToken"_s,
                                 u"client_secret"_s,
                                 u"clientSecret"_s,
                                 u"code"_s,
                                 u"code_verifier"_s,
                                 u"codeVerifier"_s,
                                 u"device_code"_s,
                                 u"deviceCode"_s,
                                 u"dpopKey"_s,
                                 u"Authorization"_s,
                                 u"authorization"_s,
                                 u"Token"_s};
    return all;
}

/// Every way to write a name (NAME) and its secret (SECRET, ENCODED in addresses); what stands around it in a message is random.
const QStringList &spellings()
{
    static const QStringList all{
        u"NAME: SECRET"_s, // header, YAML
        u"NAME:SECRET"_s, // canonical request
        u"NAME: Bearer SECRET"_s,
        u"\"NAME\":\"SECRET\""_s, // JSON
        u"{ \"NAME\" : \"SECRET\", \"x\": 1 }"_s,
        u"{\n  \"NAME\":\n    \"SECRET\"\n}"_s,
        u"\\\"NAME\\\":\\\"SECRET\\\""_s, // JSON in JSON
        u"\\\\\\\"NAME\\\\\\\": \\\\\\\"SECRET\\\\\\\""_s,
        u"\"NAME\": [\"SECRET\"]"_s,
        u"\"NAME\": [\n  \"first1234567890ab\",\n  \"SECRET\"\n]"_s,
        u"\"NAME\": {\"value\": \"SECRET\"}"_s,
        u"{\"name\": \"NAME\", \"value\": \"SECRET\"}"_s, // HAR
        u"<NAME>SECRET</NAME>"_s, // STS
        u"<NAME>\n    SECRET\n  </NAME>"_s,
        u"&lt;NAME&gt;SECRET&lt;/NAME&gt;"_s,
        u"{&quot;NAME&quot;:&quot;SECRET&quot;}"_s,
        u"https://h/?a=b&NAME=ENCODED&c=d"_s, // query string, form
        u"NAME=ENCODED&grant_type=refresh_token"_s,
        u"a%3Db%26NAME%3DENCODED%26c%3Dd"_s, // a query string within another
        u"%7B%22NAME%22%3A%22ENCODED%22%7D"_s,
        u"%7B%22NAME%22%3A+%22ENCODED%22%7D"_s,
        u"NAME=SECRET"_s, // environment
        u"export NAME=\"SECRET\""_s,
        u"export NAME='SECRET'; aws s3 ls"_s,
        u"$Env:NAME = \"SECRET\""_s,
        u"os.environ[\"NAME\"] = 'SECRET'"_s,
        u"NAME = SECRET"_s, // INI
        u"NAME =\n  SECRET"_s,
        u"[default]\nNAME=SECRET\nregion = x"_s,
        u"[default]\nNAME\t=\t\"SECRET\"\n"_s,
        u"aws configure set NAME SECRET"_s,
        u"--NAME SECRET --region x"_s,
        u"('NAME', 'SECRET')"_s, // Python
        u"{'NAME': b'SECRET'}"_s,
        u"QList((\"NAME\", \"SECRET\"))"_s, // Qt
        u"map[NAME:[SECRET]]"_s, // Go
        u"{:NAME=>\"SECRET\"}"_s, // Ruby
        u"NAME(\"SECRET\")"_s,
        u"NAME: `SECRET`"_s,
        u"NAME: \u201CSECRET\u201D"_s,
    };
    return all;
}

const QStringList &harmless()
{
    static const QStringList all{
        u"The security token included in the request is invalid."_s,
        u"ExpiredTokenException: The security token included in the request is expired"_s,
        u"InvalidSignatureException: Signature expired: 20261125T100000Z is now earlier than 20261125T101500Z"_s,
        u"IncompleteSignature: Authorization header requires 'Credential' parameter."_s,
        u"SignatureDoesNotMatch: The request signature we calculated does not match"_s,
        u"{\"code\":\"ThrottlingException\",\"message\":\"Rate exceeded\"}"_s,
        u"code=AccessDenied status=403"_s,
        u"exit code: 255"_s,
        u"<Error><Code>InvalidClientTokenId</Code><Message>The security token is not valid</Message></Error>"_s,
        u"arn:aws:rekognition:eu-west-1:111122223333:project/secret/dataset/train/1690474772815"_s,
        u"User: arn:aws:iam::111122223333:user/code is not authorized to perform: rekognition:DescribeDataset"_s,
        u"token_type: Bearer, expires in 28800 s"_s,
        u"WWW-Authenticate: Bearer realm=\"sso\""_s,
        u"Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY"_s,
        u"the session token of profile (work) in /people/anna/.aws/credentials, line 12"_s,
        u"\"sessionToken\": null"_s,
        u"request 7b1c3a52-6a6a-4b0e-9c6d-0123456789ab took 120 ms"_s,
        QString(),
        u"="_s,
        u"\n"_s,
    };
    return all;
}

/// \p text without what would break a line of the test's output.
QByteArray rowName(const QByteArray &text)
{
    return text.isEmpty() ? "nothing"_ba : text.toPercentEncoding(" !\"#$&'()*+,/:;<=>?@[\\]{}");
}

class Messages {
public:
    const QString &oneOf(const QStringList &from) { return from.at(qsizetype(m_random() % std::uint64_t(from.size()))); }

    /// A secret as the services make them: letters, digits and what base64 adds.
    QString secret()
    {
        static constexpr QLatin1StringView letters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");
        QString made = u"9"_s; // one digit at least
        for (auto length = 20 + m_random() % 60; length > 0; --length)
            made += letters.at(qsizetype(m_random() % std::uint64_t(letters.size())));
        return made + (m_random() % 4 == 0 ? u"=="_s : QString());
    }

    /// \p secret in a random spelling.
    QString spelled(const QString &secret)
    {
        QString text = oneOf(spellings());
        text.replace(u"SECRET"_s, secret).replace(u"ENCODED"_s, encoded(secret));
        return text.replace(u"NAME"_s, oneOf(names())); // last: a name may hold the word SECRET
    }

    static QString encoded(const QString &secret) { return QString::fromLatin1(QUrl::toPercentEncoding(secret)); }

private:
    std::mt19937_64 m_random{20261125};
};

} // namespace

class TestRedact : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void S4_noSpellingLeaks();
    void S4_noMessageLeaks();
    void S4_tokensWithoutAName_data();
    void S4_tokensWithoutAName();
    void harmlessTextStays_data();
    void harmlessTextStays();
    void keepsWhatStandsAround_data();
    void keepsWhatStandsAround();
    void S4_longTextsAreQuick_data();
    void S4_longTextsAreQuick();
};

void TestRedact::S4_noSpellingLeaks()
{
    const QString secret = u"9CANARY+canary/CANARY-canary_0=="_s;
    QStringList leaks;
    for (const QString &spelling : spellings()) {
        for (const QString &name : names()) {
            QString text = spelling;
            text.replace(u"SECRET"_s, secret).replace(u"ENCODED"_s, Messages::encoded(secret)).replace(u"NAME"_s, name);
            if (redact(text).contains(u"canary"_s, Qt::CaseInsensitive))
                leaks.append(text + u" became "_s + redact(text));
        }
    }
    QVERIFY2(leaks.isEmpty(), qPrintable(QString::number(leaks.size()) + u": "_s + leaks.mid(0, 40).join(u'\n')));
}

void TestRedact::S4_noMessageLeaks()
{
    Messages messages;
    const QStringList between{u" "_s, u"\n"_s, u", "_s, u"\r\n"_s, u"; "_s};
    for (int i = 0; i < 100'000; ++i) {
        const QString before = messages.oneOf(harmless());
        QStringList secrets;
        QString text = before + u'\n';
        for (int s = 0; s <= i % 3; ++s) {
            secrets.append(messages.secret());
            text += messages.spelled(secrets.last()) + messages.oneOf(between) + messages.oneOf(harmless()) + u'\n';
        }
        const QString out = redact(text);
        QVERIFY2(out.startsWith(before), qPrintable(text));
        for (const QString &secret : std::as_const(secrets)) {
            for (const QString &written : {secret, Messages::encoded(secret)}) {
                for (const QString &piece : {written.first(10), written.mid(8, 10), written.last(10)})
                    QVERIFY2(!out.contains(piece), qPrintable(text + u"\n--- became\n"_s + out));
            }
        }
    }
}

void TestRedact::S4_tokensWithoutAName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("session token") << u"got IQoJb3JpZ2luX2VjEXAMPLE+/abc== back"_s << u"got [hidden] back"_s;
    QTest::newRow("web token") << u"(eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln)"_s << u"([hidden])"_s;
    QTest::newRow("key id") << u"key AKIAIOSFODNN7EXAMPLE is"_s << u"key AKIA…MPLE is"_s;
    QTest::newRow("temporary key id") << u"Credential=ASIAIOSFODNN7EXAMPLE/20261125/x"_s << u"Credential=ASIA…MPLE/20261125/x"_s;
    QTest::newRow("key id in a longer word") << u"XAKIAIOSFODNN7EXAMPLE"_s << u"XAKIAIOSFODNN7EXAMPLE"_s;
    QTest::newRow("bearer") << u"sent Bearer aoaAAAAAGabc123def456 twice"_s << u"sent Bearer [hidden] twice"_s;
    QTest::newRow("presigned address")
        << u"https://h/?X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261125&X-Amz-Signature=0123456789abcdef0123456789abcdef&x=1"_s
        << u"https://h/?X-Amz-Credential=AKIA…MPLE%2F20261125&X-Amz-Signature=[hidden]&x=1"_s;
}

void TestRedact::S4_tokensWithoutAName()
{
    QFETCH(QString, text);
    QTEST(redact(text), "expected");
}

void TestRedact::harmlessTextStays_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : harmless())
        QTest::newRow(rowName(text.toUtf8()).constData()) << text;
}

void TestRedact::harmlessTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(redact(text), text);
}

void TestRedact::keepsWhatStandsAround_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("JSON") << u"{\"a\":1,\"SecretAccessKey\":\"x/y\",\"Expiration\":\"2026\"}"_s
                          << u"{\"a\":1,\"SecretAccessKey\":\"[hidden]\",\"Expiration\":\"2026\"}"_s;
    QTest::newRow("an escaped quote") << u"{\"password\":\"x\\\"y\",\"a\":1}"_s << u"{\"password\":\"[hidden]\",\"a\":1}"_s;
    QTest::newRow("XML") << u"<SecretAccessKey>x</SecretAccessKey><Expiration>2026</Expiration>"_s
                         << u"<SecretAccessKey>[hidden]</SecretAccessKey><Expiration>2026</Expiration>"_s;
    QTest::newRow("headers") << u"Authorization: AWS4-HMAC-SHA256 Credential=x, Signature=y\r\nHost: h\r\n"_s
                             << u"Authorization: [hidden]\r\nHost: h\r\n"_s;
    QTest::newRow("INI") << u"aws_session_token = x\nregion = eu-west-1"_s
                         << u"aws_session_token = [hidden]\nregion = eu-west-1"_s;
    QTest::newRow("an empty value") << u"aws_session_token =\nregion = eu-west-1"_s
                                    << u"aws_session_token =\nregion = eu-west-1"_s;
    QTest::newRow("a number in the name") << u"password2=x y"_s << u"password2=[hidden] y"_s;
    QTest::newRow("redacted already") << u"password=[hidden] x"_s << u"password=[hidden] x"_s;
}

void TestRedact::keepsWhatStandsAround()
{
    QFETCH(QString, text);
    QTEST(redact(text), "expected");
}

void TestRedact::S4_longTextsAreQuick_data()
{
    QTest::addColumn<QString>("unit");
    for (const char *unit : {"A",
                             "AKIA",
                             "AKIA ",
                             "a_",
                             "code:",
                             "code:[",
                             "code:\"",
                             "code ",
                             "token=\\",
                             "secretkey",
                             "secretkey:",
                             "secretkey=\"x\" ",
                             "Authorization:",
                             "Authorization\n",
                             "<Token>",
                             "\\",
                             "\"",
                             "\\\"",
                             "%22code%22%3A",
                             " ",
                             "\n",
                             "eyJ",
                             "eyJ ",
                             "code:(\n ",
                             "bearer  "})
        QTest::newRow(rowName(unit).constData()) << QString::fromLatin1(unit);
}

void TestRedact::S4_longTextsAreQuick()
{
    QFETCH(QString, unit);
    const QString text = unit.repeated((unit == u"A" ? 1024 : 256) * 1024 / unit.size());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(redact(text).size() <= 2 * text.size());
    // 50 ms on a slow machine; what grows with the square takes minutes
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
