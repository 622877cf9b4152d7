// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/staticprovider.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

SharedFiles exampleFiles()
{
    const QByteArray config
        = "[profile role]\nrole_arn = r\n[profile sso]\nsso_session = s\n[profile process]\ncredential_process = p\n"
          "[profile empty]\nregion = x\n[profile torn]\naws_session_token = OLD\n";
    const QByteArray credentials
        = "[default]\naws_access_key_id = AKIADEFAULT\naws_secret_access_key = SECRETDEFAULT\n"
          "[work]\naws_access_key_id = AKIAWORK\naws_secret_access_key = SECRETWORK\naws_session_token = T\n"
          "[legacy]\naws_access_key_id = AKIAWORK\naws_secret_access_key = SECRETWORK\naws_security_token = T\n"
          "[half]\naws_access_key_id = AKIAHALF\n[split]\naws_access_key_id = AKIA\n  SPLIT\naws_secret_access_key = "
          "CANARY\n"
          "[torn]\naws_access_key_id = AKIATORN\naws_secret_access_key = SECRETTORN\n";
    return {{u"/c/config"_s, true, {}, parseAwsConfigFile(config, AwsConfigFlavor::Config)},
            {u"/c/credentials"_s, true, {}, parseAwsConfigFile(credentials, AwsConfigFlavor::Credentials)}};
}

QProcessEnvironment environmentOf(const QStringList &pairs)
{
    QProcessEnvironment environment;
    for (const QString &pair : pairs)
        environment.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return environment;
}

/// "key secret token" of a success, "Kind code" of a failure.
QString summary(const Result<AwsCredentials> &result)
{
    if (!result)
        return kindName(result.error().kind) + u' ' + result.error().code;
    return QString::fromUtf8(result->accessKeyId + ' ' + result->secretAccessKey + ' ' + result->sessionToken).trimmed();
}

} // namespace

class TestStaticProvider : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void profile_data();
    void profile();
    void messageNamesProfileFileAndKind();
    void environment_data();
    void environment();
    void expirationOfTheEnvironment();
    void order_data();
    void order();
};

void TestStaticProvider::profile_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("default") << u"AKIADEFAULT SECRETDEFAULT"_s;
    QTest::newRow("work") << u"AKIAWORK SECRETWORK T"_s;
    QTest::newRow("legacy") << u"AKIAWORK SECRETWORK T"_s;
    QTest::newRow("torn") << u"AKIATORN SECRETTORN"_s; // the other file's token belongs to other keys
    QTest::newRow("half") << u"CredentialsMissing PartialCredentials"_s;
    QTest::newRow("split") << u"CredentialsMissing InvalidCredentials"_s;
    QTest::newRow("empty") << u"CredentialsMissing NoCredentials"_s;
    QTest::newRow("none") << u"CredentialsMissing ProfileNotFound"_s;
    QTest::newRow("role") << u"Unsupported UnsupportedProfile"_s;
    QTest::newRow("sso") << u"Unsupported UnsupportedProfile"_s;
    QTest::newRow("process") << u"Unsupported UnsupportedProfile"_s;
}

void TestStaticProvider::profile()
{
    const auto result = credentialsFromProfile(exampleFiles(), QString::fromLatin1(QTest::currentDataTag()));
    QTEST(summary(result), "expected");
    QVERIFY(result || !result.error().message.contains(u"CANARY"_s));
}

void TestStaticProvider::messageNamesProfileFileAndKind()
{
    const auto half = credentialsFromProfile(exampleFiles(), u"half"_s);
    QCOMPARE(half.error().message,
             u"Partial credentials found in profile (half) in /c/credentials, line 12, missing: aws_secret_access_key"_s);
    const auto sso = credentialsFromProfile(exampleFiles(), u"sso"_s);
    QCOMPARE(
        sso.error().message,
        u"The profile (sso) in /c/config, line 3 holds no keys: it signs in by IAM Identity Center (SSO)"_s);
}

void TestStaticProvider::environment_data()
{
    QTest::addColumn<QStringList>("pairs");
    QTest::addColumn<QString>("expected");
    const QString id = u"AWS_ACCESS_KEY_ID=AKIAENV"_s;
    const QString secret = u"AWS_SECRET_ACCESS_KEY=SECRET"_s;
    QTest::newRow("a pair") << QStringList{id, secret} << u"AKIAENV SECRET"_s;
    QTest::newRow("with a token") << QStringList{id, secret, u"AWS_SESSION_TOKEN=T"_s} << u"AKIAENV SECRET T"_s;
    QTest::newRow("with the old token") << QStringList{id, secret, u"AWS_SECURITY_TOKEN=T"_s} << u"AKIAENV SECRET T"_s;
    QTest::newRow("the new token wins") << QStringList{id, secret, u"AWS_SECURITY_TOKEN=T"_s, u"AWS_SESSION_TOKEN=N"_s}
                                        << u"AKIAENV SECRET N"_s;
    QTest::newRow("an id alone") << QStringList{id} << u"CredentialsMissing PartialCredentials"_s;
    QTest::newRow("a secret alone") << QStringList{secret} << u"CredentialsMissing PartialCredentials"_s;
    QTest::newRow("an empty id") << QStringList{u"AWS_ACCESS_KEY_ID="_s, secret} << u"CredentialsMissing PartialCredentials"_s;
    QTest::newRow("a line break in the id") << QStringList{id + u"\nX: y"_s, secret}
                                            << u"CredentialsMissing InvalidCredentials"_s;
    QTest::newRow("nothing") << QStringList{} << u"CredentialsMissing NoCredentials"_s;
}

void TestStaticProvider::environment()
{
    QFETCH(QStringList, pairs);
    QTEST(summary(credentialsFromEnvironment(environmentOf(pairs))), "expected");
}

void TestStaticProvider::expirationOfTheEnvironment()
{
    const QStringList pair{u"AWS_ACCESS_KEY_ID=A"_s, u"AWS_SECRET_ACCESS_KEY=S"_s};
    const auto dated
        = credentialsFromEnvironment(environmentOf(pair + QStringList{u"AWS_CREDENTIAL_EXPIRATION=2026-11-23T10:00:00+01:00"_s}));
    QCOMPARE(dated->expiration, QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    QCOMPARE(credentialsFromEnvironment(environmentOf(pair))->expiration, std::nullopt);
}

void TestStaticProvider::order_data()
{
    QTest::addColumn<QStringList>("pairs");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected");
    const QString id = u"AWS_ACCESS_KEY_ID=AKIAENV"_s;
    const QString secret = u"AWS_SECRET_ACCESS_KEY=SECRET"_s;
    QTest::newRow("the environment wins over the default profile") << QStringList{id, secret} << QString() << u"AKIAENV SECRET"_s;
    QTest::newRow("a given profile wins over the environment")
        << QStringList{id, secret} << u"work"_s << u"AKIAWORK SECRETWORK T"_s;
    QTest::newRow("AWS_PROFILE does not") << QStringList{id, secret, u"AWS_PROFILE=work"_s} << QString() << u"AKIAENV SECRET"_s;
    QTest::newRow("AWS_PROFILE alone") << QStringList{u"AWS_PROFILE=work"_s} << QString() << u"AKIAWORK SECRETWORK T"_s;
    QTest::newRow("AWS_PROFILE wins over AWS_DEFAULT_PROFILE")
        << QStringList{u"AWS_DEFAULT_PROFILE=half"_s, u"AWS_PROFILE=work"_s} << QString() << u"AKIAWORK SECRETWORK T"_s;
    QTest::newRow("AWS_DEFAULT_PROFILE alone")
        << QStringList{u"AWS_DEFAULT_PROFILE=work"_s} << QString() << u"AKIAWORK SECRETWORK T"_s;
    QTest::newRow("a wrong AWS_PROFILE is told")
        << QStringList{id, secret, u"AWS_PROFILE=nobody"_s} << QString() << u"CredentialsMissing ProfileNotFound"_s;
    QTest::newRow("half an environment is told") << QStringList{id} << QString() << u"CredentialsMissing PartialCredentials"_s;
    QTest::newRow("a stray secret is passed over") << QStringList{secret} << QString() << u"AKIADEFAULT SECRETDEFAULT"_s;
    QTest::newRow("the default profile") << QStringList{} << QString() << u"AKIADEFAULT SECRETDEFAULT"_s;
}

void TestStaticProvider::order()
{
    QFETCH(QStringList, pairs);
    QFETCH(QString, given);
    QTEST(summary(resolveCredentials(exampleFiles(), environmentOf(pairs), given)), "expected");
    if (pairs.isEmpty())
        QCOMPARE(summary(resolveCredentials({}, {}, {})), u"CredentialsMissing NoCredentials"_s);
}

QTEST_GUILESS_MAIN(TestStaticProvider)
#include "tst_staticprovider.moc"
