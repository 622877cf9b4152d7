// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/clientsettings.h"
#include "credentials/sharedfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

SharedFiles filesOf(const QByteArray &config, const QByteArray &credentials)
{
    return {{u"config"_s, true, {}, parseAwsConfigFile(config, AwsConfigFlavor::Config)},
            {u"credentials"_s, true, {}, parseAwsConfigFile(credentials, AwsConfigFlavor::Credentials)}};
}

QProcessEnvironment environmentOf(std::initializer_list<std::pair<QString, QString>> pairs)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : pairs)
        environment.insert(name, value);
    return environment;
}

} // namespace

Q_DECLARE_METATYPE(dw::ProfileKind)

class TestSharedFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheFiles();
    void kindOfProfile_data();
    void kindOfProfile();
    void credentialsFileWinsKeyByKey();
    void listsEveryProfileOnce();
    void readsFilesOnce();
    void saysWhereItStands_data();
    void saysWhereItStands();
    void startUrlOfSso_data();
    void startUrlOfSso();
    void endpoint_data();
    void endpoint();
    void otherSettings();
};

void TestSharedFiles::findsTheFiles()
{
    const auto home = environmentOf({{u"HOME"_s, u"/people/anna"_s}});
    QCOMPARE(sharedFilePaths(home), (SharedFilePaths{u"/people/anna/.aws/config"_s, u"/people/anna/.aws/credentials"_s}));
    const auto moved = environmentOf(
        {{u"HOME"_s, u"/people/anna"_s}, {u"AWS_CONFIG_FILE"_s, u"~/c"_s}, {u"AWS_SHARED_CREDENTIALS_FILE"_s, u"/etc/~/k"_s}});
    QCOMPARE(sharedFilePaths(moved), (SharedFilePaths{u"/people/anna/c"_s, u"/etc/~/k"_s}));
}

void TestSharedFiles::kindOfProfile_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<ProfileKind>("kind");
    QTest::addColumn<QString>("file");
    const QByteArray keys = "aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = s\n";
    const auto row
        = [](const char *name, const QByteArray &config, const QByteArray &credentials, ProfileKind kind, const QString &file) {
              QTest::newRow(name) << QByteArray("[profile p]\n" + config)
                                  << (credentials.isNull() ? credentials : "[p]\n" + credentials) << kind << file;
          };
    row("settings alone are no credentials", "region = x\n", {}, ProfileKind::NoCredentials, {});
    row("keys in the credentials file", "region = x\n", keys, ProfileKind::StaticKeys, u"credentials"_s);
    row("keys in the config file", keys, {}, ProfileKind::StaticKeys, u"config"_s);
    row("half a pair", {}, "aws_access_key_id = AKIAIOSFODNN7EXAMPLE\n", ProfileKind::Incomplete, u"credentials"_s);
    row("an empty secret is half a pair", {}, "aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key =\n",
        ProfileKind::Incomplete, u"credentials"_s);
    row("a pair torn over both files is half a pair", "aws_secret_access_key = s\n", "aws_access_key_id = AKIAIOSFODNN7EXAMPLE\n",
        ProfileKind::Incomplete, u"credentials"_s);
    row("a role wins over keys", "role_arn = r\nsource_profile = x\n", keys, ProfileKind::Role, u"config"_s);
    row("a web identity", "role_arn = r\nweb_identity_token_file = /t\n", {}, ProfileKind::WebIdentity, u"config"_s);
    row("SSO by session", "sso_session = corp\nsso_account_id = 1\nsso_role_name = r\n", keys, ProfileKind::Sso, u"config"_s);
    row("SSO by start URL", "sso_start_url = https://x\n", {}, ProfileKind::Sso, u"config"_s);
    row("a bare SSO session leaves keys their way", "sso_session = corp\n", keys, ProfileKind::StaticKeys, u"credentials"_s);
    row("a process wins over keys of the config file", "credential_process = p\n" + keys, {}, ProfileKind::Process, u"config"_s);
    row("keys of the credentials file win over a process", "credential_process = p\n", keys, ProfileKind::StaticKeys,
        u"credentials"_s);
    row("aws login", "login_session = arn\n", {}, ProfileKind::Login, u"config"_s);
}

void TestSharedFiles::kindOfProfile()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, credentials);
    const SharedProfile profile = filesOf(config, credentials).profile(u"p"_s);
    QTEST(profile.kind, "kind");
    QTEST(profile.file, "file");
}

void TestSharedFiles::credentialsFileWinsKeyByKey()
{
    const auto files = filesOf("[default]\nregion = a\noutput = json\n", "[default]\nregion = b\n");
    QCOMPARE(files.value(u"default"_s, u"region"_s), u"b"_s);
    QCOMPARE(files.value(u"default"_s, u"output"_s), u"json"_s);
    QCOMPARE(files.value(u"default"_s, u"none"_s), std::nullopt);
    QCOMPARE(files.value(u"other"_s, u"region"_s), std::nullopt);
}

void TestSharedFiles::listsEveryProfileOnce()
{
    const auto files = filesOf("[profile b]\nregion = eu-west-1\n[default]\n[sso-session s]\n",
                               "[a]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = s\n[b]\n");
    QCOMPARE(files.profileNames(), QStringList({u"b"_s, u"default"_s, u"a"_s}));
    const auto profiles = files.profiles();
    QCOMPARE(profiles.at(0).region, u"eu-west-1"_s);
    QCOMPARE(profiles.at(2).accessKeyId, u"AKIAIOSFODNN7EXAMPLE"_s);
}

void TestSharedFiles::readsFilesOnce()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"credentials"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[default]\naws_access_key_id = A\naws_secret_access_key = s\n");
    file.close();
    const auto files = readSharedFiles({folder.filePath(u"config"_s), file.fileName()});
    QVERIFY(!files.config().exists);
    QVERIFY(files.config().problems.isEmpty());
    QVERIFY(files.credentials().exists);
    QCOMPARE(files.profile(u"default"_s).kind, ProfileKind::StaticKeys);
}

void TestSharedFiles::saysWhereItStands_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("place");
    QTest::newRow("in the config file") << u"role"_s << u"config:3"_s;
    QTest::newRow("in the credentials file") << u"keys"_s << u"credentials:2"_s;
    QTest::newRow("in its first section of several") << u"twice"_s << u"config:6"_s;
    QTest::newRow("where the half of a pair is") << u"half"_s << u"credentials:5"_s;
    QTest::newRow("nowhere, without a way to sign in") << u"plain"_s << u":0"_s;
    QTest::newRow("nowhere, without a profile") << u"nobody"_s << u":0"_s;
}

void TestSharedFiles::saysWhereItStands()
{
    const auto files = filesOf("\n\n[profile role]\nrole_arn = r\n[profile keys]\n[profile twice]\nregion = x\n"
                               "[profile plain]\n[profile twice]\ncredential_process = p\n",
                               "# note\n[keys]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = s\n"
                               "[half]\naws_secret_access_key = s\n");
    QFETCH(QString, profile);
    const SharedProfile found = files.profile(profile);
    QTEST(QString(found.file + u':' + QString::number(found.line)), "place");
}

void TestSharedFiles::startUrlOfSso_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QString>("session");
    QTest::addColumn<QString>("startUrl");
    QTest::newRow("its session's") << "sso_session = corp\n"_ba << u"corp"_s << u"https://corp"_s;
    QTest::newRow("its session's before its own") << "sso_session = corp\nsso_start_url = https://own\n"_ba << u"corp"_s
                                                  << u"https://corp"_s;
    QTest::newRow("its own, of the old form") << "sso_start_url = https://own\n"_ba << u"https://own"_s << u"https://own"_s;
    QTest::newRow("of a session without one") << "sso_session = bare\n"_ba << u"bare"_s << QString();
    QTest::newRow("of a session that is not there") << "sso_session = none\n"_ba << u"none"_s << QString();
    QTest::newRow("of a profile that signs in otherwise") << "role_arn = r\nsso_session = corp\n"_ba << QString() << QString();
}

void TestSharedFiles::startUrlOfSso()
{
    QFETCH(QByteArray, profile);
    const auto files
        = filesOf("[profile p]\n" + profile + "[sso-session corp]\nsso_start_url = https://corp\n[sso-session bare]\n", {});
    QTEST(files.profile(u"p"_s).ssoSession, "session");
    QTEST(files.profile(u"p"_s).ssoStartUrl, "startUrl");
}

void TestSharedFiles::endpoint_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the services section wins over the profile") << QString() << QString() << u"both"_s << u"http://section"_s;
    QTest::newRow("the profile alone") << QString() << QString() << u"plain"_s << u"http://profile"_s;
    QTest::newRow("the variable wins over both") << u"AWS_ENDPOINT_URL"_s << u"http://env"_s << u"both"_s << u"http://env"_s;
    QTest::newRow("the service's variable wins")
        << u"AWS_ENDPOINT_URL_REKOGNITION"_s << u"http://env"_s << u"both"_s << u"http://env"_s;
    QTest::newRow("all can be switched off") << u"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"_s << u"TRUE"_s << u"both"_s << QString();
    QTest::newRow("none is none") << QString() << QString() << u"none"_s << QString();
}

void TestSharedFiles::endpoint()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, profile);
    const auto files
        = filesOf("[profile both]\nservices = s\nendpoint_url = http://profile\n[profile plain]\nendpoint_url = http://profile\n"
                  "[profile none]\n[services s]\nrekognition =\n  endpoint_url = http://section\n",
                  {});
    QProcessEnvironment environment;
    if (!name.isEmpty())
        environment.insert(name, value);
    QTEST(clientSettings(files, environment, profile, u"rekognition"_s).endpointUrl, "expected");
}

void TestSharedFiles::otherSettings()
{
    const auto files
        = filesOf("[default]\nregion = eu-west-1\nca_bundle = ~/ca.pem\noutput = table\ncli_timestamp_format = wire\n", {});
    const auto bare = clientSettings(files, environmentOf({{u"HOME"_s, u"/h"_s}}), u"default"_s, u"sts"_s);
    QCOMPARE(bare, (ClientSettings{u"eu-west-1"_s, {}, u"/h/ca.pem"_s, u"wire"_s, u"table"_s}));
    const auto set = clientSettings(files,
                                    environmentOf({{u"AWS_REGION"_s, u"a"_s},
                                                   {u"AWS_DEFAULT_REGION"_s, u"b"_s},
                                                   {u"AWS_CA_BUNDLE"_s, u"/ca"_s},
                                                   {u"AWS_DEFAULT_OUTPUT"_s, u"json"_s}}),
                                    u"default"_s, u"sts"_s);
    QCOMPARE(set, (ClientSettings{u"a"_s, {}, u"/ca"_s, u"wire"_s, u"json"_s}));
}

QTEST_GUILESS_MAIN(TestSharedFiles)
#include "tst_sharedfiles.moc"
