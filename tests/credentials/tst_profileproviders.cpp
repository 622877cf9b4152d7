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

QTEST_GUILESS_MAIN(TestProfileProviders)
#include "tst_profileproviders.moc"
