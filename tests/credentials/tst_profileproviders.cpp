// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/profileproviders.h"
#include "credentials/rolebench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;

namespace {

SharedFiles filesOf(const QByteArray &config)
{
    return {{u"/c/config"_s, true, {}, parseAwsConfigFile(config, AwsConfigFlavor::Config)}, {}};
}

} // namespace

class TestProfileProviders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void profilesBecomeProviders_data();
    void profilesBecomeProviders();
    void chainOfThreeOverTheWire();
    void selfSourceOverTheWire();
    void resolvesInTheOrderOfTheAwsCli_data();
    void resolvesInTheOrderOfTheAwsCli();
};

void TestProfileProviders::profilesBecomeProviders_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &config, const char *expected) {
        QTest::newRow(name) << config << QString::fromLatin1(expected);
    };
    const QByteArray keys = "aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = invented\n";
    const QByteArray role = "role_arn = arn:aws:iam::111122223333:role/watch\n";
    row("static keys", "[profile a]\n" + keys, "AKIAIOSFODNN7EXAMPLE");
    row("half of them", "[profile a]\naws_access_key_id = A\n", "CredentialsMissing PartialCredentials");
    row("nothing", "[profile a]\nregion = x\n", "CredentialsMissing NoCredentials");
    row("no such profile", "[profile b]\n" + keys, "CredentialsMissing ProfileNotFound");
    row("a loop", "[profile a]\nsource_profile = a\n" + role, "CredentialsMissing InvalidProfile");
    row("a source without credentials", "[profile a]\nsource_profile = b\n" + role + "[profile b]\nregion = x\n",
        "CredentialsMissing NoCredentials");
    row("a source with half of them", "[profile a]\nsource_profile = a\naws_access_key_id = A\n" + role,
        "CredentialsMissing PartialCredentials");
    row("an environment without keys", "[profile a]\ncredential_source = Environment\n" + role,
        "CredentialsMissing NoCredentials");
    row("an impossible region", "[profile a]\nsource_profile = b\nregion = x/y\n" + role + "[profile b]\n" + keys,
        "InvalidRequest InvalidRegion");
}

void TestProfileProviders::profilesBecomeProviders()
{
    QFETCH(QByteArray, config);
    ProviderBench bench;
    const auto provider = providerForProfile(filesOf(config), u"a"_s, bench.context(), bench.tokens);
    if (!provider) {
        QTEST(outcomeOf(failure(provider.error())), "expected");
        return;
    }
    const auto answer = bench.fetch(**provider);
    QTRY_VERIFY(*answer);
    QTEST(outcomeOf(**answer), "expected");
}

void TestProfileProviders::chainOfThreeOverTheWire()
{
    RoleBench bench;
    bench.environment.insert(u"AWS_ENDPOINT_URL_STS"_s, bench.sts.server.url().toString());
    const SharedFiles files
        = filesOf("[profile a]\nregion = eu-west-1\nsource_profile = b\nrole_arn = arn:aws:iam::111122223333:role/a\n"
                  "[profile b]\nregion = us-west-2\nsource_profile = c\nrole_arn = arn:aws:iam::111122223333:role/b\n"
                  "[profile c]\nsource_profile = d\nrole_arn = arn:aws:iam::111122223333:role/c\n"
                  "[profile d]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = invented\n");
    const auto provider = providerForProfile(files, u"a"_s, bench.context(), bench.tokens);
    QVERIFY(provider);
    auto answer = bench.fetch(**provider);
    QTRY_VERIFY(*answer);
    QCOMPARE(outcomeOf(**answer), u"ASIAEXAMPLE3"_s);
    QStringList seen;
    for (const StsRequest &asked : bench.sts.requests)
        seen.append(QString::fromLatin1(asked.accessKeyId) + u' ' + asked[u"RoleArn"_s].section(u'/', 1) + u' '
                    + QString::fromLatin1(asked.region));
    QCOMPARE(seen,
             (QStringList{u"AKIAIOSFODNN7EXAMPLE c eu-west-1"_s, u"ASIAEXAMPLE1 b eu-west-1"_s, u"ASIAEXAMPLE2 a eu-west-1"_s}));
    // what still lives is used again
    answer = bench.fetch(**provider);
    QTRY_VERIFY(*answer);
    QCOMPARE(bench.sts.requests.size(), 4);
}

void TestProfileProviders::selfSourceOverTheWire()
{
    RoleBench bench;
    bench.environment.insert(u"AWS_ENDPOINT_URL_STS"_s, bench.sts.server.url().toString());
    const SharedFiles files = filesOf("[profile a]\nsource_profile = a\nrole_arn = arn:aws:iam::111122223333:role/a\n"
                                      "aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = invented\n");
    const auto provider = providerForProfile(files, u"a"_s, bench.context(), bench.tokens);
    QVERIFY(provider);
    const auto answer = bench.fetch(**provider);
    QTRY_VERIFY(*answer);
    QCOMPARE(outcomeOf(**answer), u"ASIAEXAMPLE1"_s);
    QCOMPARE(bench.sts.requests.first().region, "us-east-1"_ba);
}

void TestProfileProviders::resolvesInTheOrderOfTheAwsCli_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &profile, const QStringList &variables, const char *expected) {
        QTest::newRow(name) << profile << variables << QString::fromLatin1(expected);
    };
    const QStringList keys{u"AWS_ACCESS_KEY_ID=AKIAENVIRONMENT"_s, u"AWS_SECRET_ACCESS_KEY=invented"_s};
    const QStringList token{u"AWS_WEB_IDENTITY_TOKEN_FILE=/absent"_s, u"AWS_ROLE_ARN=arn:aws:iam::111122223333:role/x"_s};
    row("nothing", {}, {}, "CredentialsMissing NoCredentials");
    row("a name", u"work"_s, {}, "AKIAWORK");
    row("a name over keys", u"work"_s, keys, "AKIAWORK");
    row("a name over a token", u"work"_s, token, "AKIAWORK");
    row("keys", {}, keys, "AKIAENVIRONMENT");
    row("keys over a token", {}, keys + token, "AKIAENVIRONMENT");
    row("keys over AWS_PROFILE", {}, keys + QStringList{u"AWS_PROFILE=work"_s}, "AKIAENVIRONMENT");
    row("AWS_PROFILE", {}, {u"AWS_PROFILE=work"_s}, "AKIAWORK");
    row("a token", {}, token, "CredentialsMissing InvalidTokenFile");
    row("a token over AWS_PROFILE", {}, token + QStringList{u"AWS_PROFILE=work"_s}, "CredentialsMissing InvalidTokenFile");
    row("a role over a token", {}, token + QStringList{u"AWS_PROFILE=role"_s}, "CredentialsMissing InvalidProfile");
    row("a wrong name over all", u"gone"_s, keys + token, "CredentialsMissing ProfileNotFound");
    row("a wrong AWS_PROFILE over all", {}, keys + token + QStringList{u"AWS_PROFILE=gone"_s},
        "CredentialsMissing ProfileNotFound");
}

void TestProfileProviders::resolvesInTheOrderOfTheAwsCli()
{
    QFETCH(QString, profile);
    QFETCH(QStringList, variables);
    ProviderBench bench;
    for (const QString &variable : variables)
        bench.environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const SharedFiles files = filesOf("[profile work]\naws_access_key_id = AKIAWORK\naws_secret_access_key = invented\n"
                                      "[profile role]\nrole_arn = arn:aws:iam::111122223333:role/x\n");
    const auto provider = resolveProvider(files, profile, bench.context(), bench.tokens);
    if (!provider) {
        QTEST(outcomeOf(failure(provider.error())), "expected");
        return;
    }
    const auto answer = bench.fetch(**provider);
    QTRY_VERIFY(*answer);
    QTEST(outcomeOf(**answer), "expected");
}

QTEST_GUILESS_MAIN(TestProfileProviders)
#include "tst_profileproviders.moc"
