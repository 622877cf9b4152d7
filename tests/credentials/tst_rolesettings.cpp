// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/rolesettings.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;

namespace {

constexpr auto arn = "arn:aws:iam::111122223333:role/watch";

SharedFiles filesOf(const QByteArray &config, const QByteArray &credentials = {})
{
    return {{u"/c/config"_s, true, {}, parseAwsConfigFile(config, AwsConfigFlavor::Config)},
            {u"/c/credentials"_s, true, {}, parseAwsConfigFile(credentials, AwsConfigFlavor::Credentials)}};
}

QByteArray role(const QByteArray &profile, const QByteArray &more)
{
    return "[profile " + profile + "]\nrole_arn = " + arn + '-' + profile + '\n' + more + '\n';
}

const QByteArray keys = "aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = invented\n";

/// The chain in a line: the roles' names and where the first credentials come from.
QString textOf(const Result<QList<RolePlan>> &chain)
{
    if (!chain)
        return chain.error().message;
    QString text;
    for (const RolePlan &plan : *chain)
        text += plan.role.roleArn.section(u'/', 1) + u" < "_s;
    const auto &source = chain->last().source;
    if (const auto *profile = std::get_if<SourceProfile>(&source))
        return text + profile->name;
    if (const auto *identity = std::get_if<WebIdentity>(&source))
        return text + identity->tokenFile;
    switch (std::get<CredentialSourceName>(source)) {
    case CredentialSourceName::Environment: return text + u"ENVIRONMENT"_s;
    case CredentialSourceName::EcsContainer: return text + u"CONTAINER"_s;
    case CredentialSourceName::Ec2InstanceMetadata: return text + u"INSTANCE"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

class TestRoleSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheChain_data();
    void findsTheChain();
    void refusesWithProfileKeyAndFile_data();
    void refusesWithProfileKeyAndFile();
    void readsTheSettings();
    void namesTheSession();
    void readsTheEnvironment_data();
    void readsTheEnvironment();
};

void TestRoleSettings::findsTheChain_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &config, const QByteArray &credentials, const char *expected) {
        QTest::newRow(name) << config << credentials << QString::fromLatin1(expected);
    };
    const QByteArray base = "[base]\n" + keys;
    row("a source with keys", role("a", "source_profile = base"), base, "watch-a < base");
    row("three roles", role("a", "source_profile = b") + role("b", "source_profile = c") + role("c", "source_profile = base"),
        base, "watch-a < watch-b < watch-c < base");
    row("its own keys", role("a", "source_profile = a\n" + keys), {}, "watch-a < a");
    row("its own keys in the other file", role("a", "source_profile = a"), "[a]\n" + keys, "watch-a < a");
    row("its own half of keys is told later, as botocore does", role("a", "source_profile = a\naws_access_key_id = A"), {},
        "watch-a < a");
    row("keys of a source come before its role", role("a", "source_profile = b") + role("b", "source_profile = a\n" + keys), {},
        "watch-a < b");
    row("a source that signs in otherwise", role("a", "source_profile = s") + "[profile s]\ncredential_process = /bin/x\n", {},
        "watch-a < s");
    row("a source without credentials is told later", role("a", "source_profile = s") + "[profile s]\nregion = x\n", {},
        "watch-a < s");
    row("the environment", role("a", "credential_source = Environment"), {}, "watch-a < ENVIRONMENT");
    row("a container", role("a", "credential_source = EcsContainer"), {}, "watch-a < CONTAINER");
    row("an instance", role("a", "credential_source = Ec2InstanceMetadata"), {}, "watch-a < INSTANCE");
    row("an environment at the end of a chain", role("a", "source_profile = b") + role("b", "credential_source = Environment"),
        {}, "watch-a < watch-b < ENVIRONMENT");
    row("a web identity", role("a", "web_identity_token_file = /t"), {}, "watch-a < /t");
    row("a web identity wins over a source", role("a", "source_profile = base\nweb_identity_token_file = /t"), base,
        "watch-a < /t");
    row("a web identity as source", role("a", "source_profile = b") + role("b", "web_identity_token_file = /t"), {},
        "watch-a < watch-b < /t");
    row("the role wins over keys beside it", role("a", "source_profile = base\n" + keys), base, "watch-a < base");
    row("an hour in a chain",
        role("a", "source_profile = b\nduration_seconds = 3600") + role("b", "source_profile = base\nduration_seconds = 43200"),
        base, "watch-a < watch-b < base");
    row("empty values are not there", role("a", "source_profile = base\nmfa_serial =\ncredential_source =\nexternal_id ="), base,
        "watch-a < base");
}

void TestRoleSettings::findsTheChain()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, credentials);
    QTEST(textOf(roleChain(filesOf(config, credentials), u"a"_s)), "expected");
}

void TestRoleSettings::refusesWithProfileKeyAndFile_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("words");
    const auto row
        = [](const char *name, const QByteArray &config, const QStringList &words) { QTest::newRow(name) << config << words; };
    const auto value = [&row](const char *name, const QByteArray &line, const QString &key) {
        row(name, role("a", "source_profile = base\n" + line) + "[profile base]\n" + keys, {key + u" of profile (a)"_s});
    };
    row("both sources", role("a", "source_profile = base\ncredential_source = Environment"),
        {u"source_profile of profile (a)"_s, u"credential_source"_s});
    row("no source", role("a", ""), {u"role_arn of profile (a)"_s, u"source_profile"_s, u"credential_source"_s});
    row("a token without a role", "[profile a]\nweb_identity_token_file = /t\n" + keys,
        {u"web_identity_token_file of profile (a)"_s, u"role_arn"_s});
    row("an unknown source", role("a", "credential_source = Ec2"), {u"credential_source of profile (a)"_s});
    row("another case of letters", role("a", "credential_source = environment"), {u"credential_source of profile (a)"_s});
    row("a source that is missing", role("a", "source_profile = gone"), {u"source_profile of profile (a)"_s, u"(gone)"_s});
    row("a source that is missing further on", role("a", "source_profile = b") + role("b", "source_profile = gone"),
        {u"source_profile of profile (b)"_s, u"(gone)"_s});
    row("a loop of two", role("a", "source_profile = b") + role("b", "source_profile = a"),
        {u"source_profile of profile (b)"_s, u"a -> b -> a"_s});
    row("a loop further on", role("a", "source_profile = b") + role("b", "source_profile = c") + role("c", "source_profile = b"),
        {u"source_profile of profile (c)"_s, u"a -> b -> c -> b"_s});
    row("itself without keys", role("a", "source_profile = a"), {u"source_profile of profile (a)"_s, u"a -> a"_s});
    row("above an hour in a chain",
        role("a", "source_profile = b\nduration_seconds = 3601") + role("b", "source_profile = base") + "[profile base]\n" + keys,
        {u"duration_seconds of profile (a)"_s, u"3600"_s});
    row("above an hour after a sign-in that ends in a role",
        role("a", "source_profile = s\nduration_seconds = 3601")
            + "[profile s]\nsso_start_url = https://x\nsso_account_id = 1\nsso_role_name = r\n",
        {u"duration_seconds of profile (a)"_s, u"3600"_s});
    value("a duration below", "duration_seconds = 899", u"duration_seconds"_s);
    value("a duration above", "duration_seconds = 43201", u"duration_seconds"_s);
    value("a duration in words", "duration_seconds = 1h", u"duration_seconds"_s);
    value("a duration out of any number", "duration_seconds = 99999999999", u"duration_seconds"_s);
    value("a session name of one letter", "role_session_name = a", u"role_session_name"_s);
    value("a session name with a space", "role_session_name = a b", u"role_session_name"_s);
    value("a session name of 65", "role_session_name = " + QByteArray(65, 'a'), u"role_session_name"_s);
    value("a session name beyond ASCII", "role_session_name = J\xc3\xb6rg", u"role_session_name"_s);
    value("an external id of one letter", "external_id = a", u"external_id"_s);
    value("an external id with a line break", "external_id = ab\n  cd", u"external_id"_s);
    value("a serial that is too short", "mfa_serial = 1234", u"mfa_serial"_s);
    value("a user's ARN", "role_arn = arn:aws:iam::111122223333:user/watch", u"role_arn"_s);
    value("a role's name alone", "role_arn = watch", u"role_arn"_s);
}

void TestRoleSettings::refusesWithProfileKeyAndFile()
{
    QFETCH(QByteArray, config);
    QFETCH(QStringList, words);
    const auto chain = roleChain(filesOf(config), u"a"_s);
    QVERIFY(!chain);
    QCOMPARE(chain.error().kind, ApiError::Kind::CredentialsMissing);
    QCOMPARE(chain.error().code, u"InvalidProfile"_s);
    for (const QString &word : words << u"/c/config"_s)
        QVERIFY2(chain.error().message.contains(word), qPrintable(chain.error().message));
    QVERIFY(!chain.error().message.contains(u"invented"_s));
}

void TestRoleSettings::readsTheSettings()
{
    const auto chain = roleChain(filesOf(role("a",
                                              "source_profile = base\nrole_session_name = anna@example.com\nduration_seconds = "
                                              "900\nexternal_id = shared:id/1\nmfa_serial = arn:aws:iam::111122223333:mfa/anna\n"
                                              "[profile base]"),
                                         "[a]\nexternal_id = of-credentials\n"),
                                 u"a"_s);
    QVERIFY(chain);
    QCOMPARE(chain->first().role,
             (RoleSettings{u"arn:aws:iam::111122223333:role/watch-a"_s, u"anna@example.com"_s, 900s, u"of-credentials"_s,
                           u"arn:aws:iam::111122223333:mfa/anna"_s}));
}

void TestRoleSettings::namesTheSession()
{
    const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::utc());
    RoleSettings settings;
    QCOMPARE(roleSessionName(settings, now), u"dataset-watch-1795608000"_s);
    settings.sessionName = u"anna"_s;
    QCOMPARE(roleSessionName(settings, now), u"anna"_s);
}

void TestRoleSettings::readsTheEnvironment_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("expected");
    const QString file = u"AWS_WEB_IDENTITY_TOKEN_FILE=/t"_s;
    const QString roleArn = u"AWS_ROLE_ARN="_s + QLatin1StringView(arn);
    QTest::newRow("nothing") << QStringList{} << u"-"_s;
    QTest::newRow("no file") << QStringList{roleArn} << u"-"_s;
    QTest::newRow("file and role") << QStringList{file, roleArn} << u"watch  /t"_s;
    QTest::newRow("a session name") << QStringList{file, roleArn, u"AWS_ROLE_SESSION_NAME=me"_s} << u"watch me /t"_s;
    QTest::newRow("no role") << QStringList{file} << u"InvalidEnvironment"_s;
    QTest::newRow("no role's ARN") << QStringList{file, u"AWS_ROLE_ARN=x"_s} << u"InvalidEnvironment"_s;
    QTest::newRow("no session name") << QStringList{file, roleArn, u"AWS_ROLE_SESSION_NAME=a b"_s} << u"InvalidEnvironment"_s;
}

void TestRoleSettings::readsTheEnvironment()
{
    QFETCH(QStringList, variables);
    QProcessEnvironment environment;
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const auto plan = webIdentityOfEnvironment(environment);
    QString text = u"-"_s;
    if (plan && *plan) {
        const RolePlan &read = **plan;
        text = read.role.roleArn.section(u'/', 1) + u' ' + read.role.sessionName + u' '
            + std::get<WebIdentity>(read.source).tokenFile;
    } else if (plan) {
        text = plan->error().code;
    }
    QTEST(text, "expected");
}

QTEST_APPLESS_MAIN(TestRoleSettings)
#include "tst_rolesettings.moc"
