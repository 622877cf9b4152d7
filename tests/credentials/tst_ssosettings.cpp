// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ssosettings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

SharedFiles configured(const QByteArray &text)
{
    SharedFile config;
    config.exists = true;
    config.content = parseAwsConfigFile(text, AwsConfigFlavor::Config);
    return {config, {}};
}

const QByteArray session = "[sso-session corp]\nsso_start_url = https://d-1.awsapps.com/start\nsso_region = eu-central-1\n";
const QByteArray profile = "[profile p]\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = Reader\n";
const QByteArray inlineProfile = "[profile p]\nsso_start_url = https://d-1.awsapps.com/start\nsso_region = us-east-1\n"
                                 "sso_account_id = 111122223333\nsso_role_name = Reader\n";

} // namespace

class TestSsoSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sessionForm();
    void oldForm();
    void scopes_data();
    void scopes();
    void endpoints_data();
    void endpoints();
    void errorsNameWhatIsMissingWhere_data();
    void errorsNameWhatIsMissingWhere();
    void placeNeedsNoAccount();
};

void TestSsoSettings::sessionForm()
{
    const auto settings = ssoSettings(configured(session + profile), {}, u"p"_s);
    QVERIFY(settings);
    QCOMPARE(settings->session.name, u"corp"_s);
    QCOMPARE(settings->session.key(), u"corp"_s);
    QCOMPARE(settings->session.startUrl, u"https://d-1.awsapps.com/start"_s);
    QCOMPARE(settings->session.region, u"eu-central-1"_s);
    QCOMPARE(settings->session.profile, u"p"_s);
    QCOMPARE(settings->session.endpoint, QUrl(u"https://oidc.eu-central-1.amazonaws.com"_s));
    QCOMPARE(settings->portal, QUrl(u"https://portal.sso.eu-central-1.amazonaws.com"_s));
    QCOMPARE(settings->accountId, u"111122223333"_s);
    QCOMPARE(settings->roleName, u"Reader"_s);
}

void TestSsoSettings::oldForm()
{
    const auto settings = ssoSettings(configured(inlineProfile), {}, u"p"_s);
    QVERIFY(settings);
    QCOMPARE(settings->session.name, QString());
    QCOMPARE(settings->session.key(), u"https://d-1.awsapps.com/start"_s);
    QCOMPARE(settings->session.region, u"us-east-1"_s);
}

void TestSsoSettings::scopes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none: the AWS CLI's own") << ""_ba << QStringList{u"sso:account:access"_s};
    QTest::newRow("empty") << "sso_registration_scopes = \n"_ba << QStringList{u"sso:account:access"_s};
    QTest::newRow("several") << "sso_registration_scopes = sso:account:access, codewhisperer:completions,,\n"_ba
                             << QStringList{u"sso:account:access"_s, u"codewhisperer:completions"_s};
}

void TestSsoSettings::scopes()
{
    QFETCH(const QByteArray, line);
    const auto settings = ssoSession(configured(session + line + profile), {}, u"p"_s);
    QVERIFY(settings);
    QTEST(settings->scopes, "expected");
}

void TestSsoSettings::endpoints_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("portal");
    QTest::newRow("portal") << u"AWS_ENDPOINT_URL_SSO"_s << u"http://127.0.0.1:7"_s
                            << u"https://oidc.eu-central-1.amazonaws.com"_s << u"http://127.0.0.1:7"_s;
    QTest::newRow("sign-in") << u"AWS_ENDPOINT_URL_SSO_OIDC"_s << u"http://127.0.0.1:7"_s << u"http://127.0.0.1:7"_s
                             << u"https://portal.sso.eu-central-1.amazonaws.com"_s;
    QTest::newRow("S12 plain http is refused") << u"AWS_ENDPOINT_URL_SSO"_s << u"http://evil.example"_s << QString() << QString();
    QTest::newRow("S12 for the sign-in too")
        << u"AWS_ENDPOINT_URL_SSO_OIDC"_s << u"http://evil.example"_s << QString() << QString();
}

void TestSsoSettings::endpoints()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    QFETCH(const QString, endpoint);
    QFETCH(const QString, portal);
    QProcessEnvironment environment;
    environment.insert(variable, value);
    const auto settings = ssoSettings(configured(session + profile), environment, u"p"_s);
    if (endpoint.isEmpty()) {
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, u"InvalidEndpoint"_s);
        return;
    }
    QVERIFY(settings);
    QCOMPARE(settings->session.endpoint, QUrl(endpoint));
    QCOMPARE(settings->portal, QUrl(portal));
}

void TestSsoSettings::errorsNameWhatIsMissingWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such profile") << session << u"no profile \"p\""_s;
    QTest::newRow("no such session") << profile << u"SSO session \"corp\" has no sso_start_url and no sso_region"_s;
    QTest::newRow("no region") << "[sso-session corp]\nsso_start_url = https://a.example\n" + profile
                               << u"SSO session \"corp\" has no sso_region"_s;
    QTest::newRow("no start URL") << "[sso-session corp]\nsso_region = us-east-1\n" + profile
                                  << u"SSO session \"corp\" has no sso_start_url"_s;
    QTest::newRow("no account") << session + "[profile p]\nsso_session = corp\nsso_role_name = R\n"
                                << u"Profile \"p\" has no sso_account_id"_s;
    QTest::newRow("no role") << session + "[profile p]\nsso_session = corp\nsso_account_id = 1\n"
                             << u"Profile \"p\" has no sso_role_name"_s;
    QTest::newRow("old form without region")
        << "[profile p]\nsso_start_url = https://a.example\n"_ba << u"Profile \"p\" has no sso_region"_s;
    QTest::newRow("no SSO at all") << "[profile p]\nregion = us-east-1\n"_ba
                                   << u"Profile \"p\" has no sso_start_url and no sso_region"_s;
    QTest::newRow("profile and session differ") << session + profile + "sso_region = us-west-2\n"
                                                << u"sso_region differs between profile \"p\" and its SSO session"_s;
    QTest::newRow("S12 region that is a host")
        << "[sso-session corp]\nsso_start_url = https://a.example\nsso_region = x.evil.example/#\n" + profile
        << u"sso_region is no region"_s;
    QTest::newRow("S12 start URL in plain http")
        << "[sso-session corp]\nsso_start_url = http://a.example\nsso_region = us-east-1\n" + profile
        << u"sso_start_url is no https address"_s;
    QTest::newRow("start URL that is a word") << "[sso-session corp]\nsso_start_url = corp\nsso_region = us-east-1\n" + profile
                                              << u"sso_start_url is no https address"_s;
}

void TestSsoSettings::errorsNameWhatIsMissingWhere()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, words);
    const auto settings = ssoSettings(configured(text), {}, u"p"_s);
    QVERIFY(!settings);
    QCOMPARE(settings.error().kind, ApiError::Kind::CredentialsMissing);
    QCOMPARE(settings.error().code, u"InvalidProfile"_s);
    QVERIFY2(settings.error().message.contains(words), qPrintable(settings.error().message));
}

void TestSsoSettings::placeNeedsNoAccount()
{
    QVERIFY(ssoSession(configured(session + "[profile p]\nsso_session = corp\n"), {}, u"p"_s));
}

QTEST_GUILESS_MAIN(TestSsoSettings)
#include "tst_ssosettings.moc"
