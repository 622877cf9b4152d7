// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/assumerole.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::utc());
const StsEndpoint endpoint{QUrl(u"https://sts.eu-west-1.amazonaws.com"_s), u"eu-west-1"_s};

/// The example of the STS API reference, "AssumeRole", its keys shortened.
QByteArray exampleAnswer()
{
    return "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n"
           "  <AssumeRoleResult>\n"
           "  <SourceIdentity>Alice</SourceIdentity>\n"
           "    <AssumedRoleUser>\n"
           "      <Arn>arn:aws:sts::123456789012:assumed-role/demo/TestAR</Arn>\n"
           "      <AssumedRoleId>ARO123EXAMPLE123:TestAR</AssumedRoleId>\n"
           "    </AssumedRoleUser>\n"
           "    <Credentials>\n"
           "      <AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId>\n"
           "      <SecretAccessKey>wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY</SecretAccessKey>\n"
           "      <SessionToken>AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfI"
           "eoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGd==</SessionToken>\n"
           "      <Expiration>2019-11-09T13:34:41Z</Expiration>\n"
           "    </Credentials>\n"
           "    <PackedPolicySize>6</PackedPolicySize>\n"
           "  </AssumeRoleResult>\n"
           "  <ResponseMetadata>\n"
           "    <RequestId>c6104cbe-af31-11e0-8154-cbc7ccf896c7</RequestId>\n"
           "  </ResponseMetadata>\n"
           "</AssumeRoleResponse>";
}

} // namespace

class TestAssumeRole : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understandsTheAnswer();
    void understandsTheAnswerToAToken();
    void refusesOtherAnswers_data();
    void refusesOtherAnswers();
    void S12_errorNeverRepeatsTheAnswer();
    void asksAsBotocoreDoes_data();
    void asksAsBotocoreDoes();
    void findsTheEndpoint_data();
    void findsTheEndpoint();
};

void TestAssumeRole::understandsTheAnswer()
{
    const auto found = parseAssumedRole(exampleAnswer(), "AssumeRole");
    QVERIFY(found);
    QCOMPARE(found->accessKeyId, "ASIAIOSFODNN7EXAMPLE"_ba);
    QCOMPARE(found->secretAccessKey, "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY"_ba);
    QVERIFY(found->sessionToken.startsWith("AQoDYXdzEPT/") && found->sessionToken.endsWith("=="));
    QCOMPARE(*found->expiration, QDateTime(QDate(2019, 11, 9), QTime(13, 34, 41), QTimeZone::utc()));
    QCOMPARE(found->expiration->timeSpec(), Qt::UTC);
}

void TestAssumeRole::understandsTheAnswerToAToken()
{
    QByteArray body = exampleAnswer().replace("AssumeRoleRes", "AssumeRoleWithWebIdentityRes");
    body.replace("<Credentials>", "<Audience>client.5498841531868486423.1548@apps.example.com</Audience><Credentials>");
    QVERIFY(parseAssumedRole(body, "AssumeRoleWithWebIdentity"));
    QVERIFY(!parseAssumedRole(body, "AssumeRole"));
}

void TestAssumeRole::refusesOtherAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = exampleAnswer();
    const auto with = [&](const char *before, const QByteArray &after) {
        Q_ASSERT(good.contains(before));
        return QByteArray(good).replace(before, after);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("JSON") << "{\"AccessKeyId\":\"A\"}"_ba;
    QTest::newRow("a web page") << "<!DOCTYPE html><html><body>Sign in</body></html>"_ba;
    QTest::newRow("no key id") << with("AccessKeyId>", "Other>");
    QTest::newRow("an empty key id") << with("ASIAIOSFODNN7EXAMPLE", "");
    QTest::newRow("no secret") << with("SecretAccessKey>", "Other>");
    QTest::newRow("no token") << with("SessionToken>", "Other>");
    QTest::newRow("no end") << with("Expiration>", "Other>");
    QTest::newRow("an end that is no date") << with("2019-11-09T13:34:41Z", "soon");
    QTest::newRow("an end without a zone") << with("2019-11-09T13:34:41Z", "2019-11-09T13:34:41");
    QTest::newRow("a line break in the secret") << with("K7MDENG", "\n");
    QTest::newRow("a letter no key has") << with("K7MDENG", "\xc3\xa9");
    QTest::newRow("an element within the secret") << with("K7MDENG", "<b/>");
    QTest::newRow("two key ids") << with("<SecretAccessKey>", "<AccessKeyId>ASIAOTHER</AccessKeyId><SecretAccessKey>");
    QTest::newRow("outside of the result") << with("AssumeRoleResult", "OtherResult");
    QTest::newRow("not well-formed") << with("</Credentials>", "");
    QTest::newRow("two documents") << good + good;
    QTest::newRow("an external entity") << "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + with("K7MDENG", "&x;");
    QTest::newRow("an unknown entity") << with("K7MDENG", "&x;");
    QByteArray bomb = "<!DOCTYPE r [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 20; ++i)
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + ("&a" + QByteArray::number(i - 1) + ';').repeated(10) + "\">";
    QTest::newRow("entities that grow to 10^20 letters") << bomb + "]>" + with("K7MDENG", "&a19;");
    QTest::newRow("very deep") << with("K7MDENG", QByteArray("<a>").repeated(50'000));
    for (qsizetype cut = 1; cut < good.size() - 1; cut += 37)
        QTest::addRow("cut at %lld", static_cast<long long>(cut)) << good.first(cut);
}

void TestAssumeRole::refusesOtherAnswers()
{
    QFETCH(QByteArray, body);
    const auto found = parseAssumedRole(body, "AssumeRole");
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ApiError::Kind::Malformed);
}

void TestAssumeRole::S12_errorNeverRepeatsTheAnswer()
{
    const QByteArray good = exampleAnswer();
    for (const QByteArray &body :
         {QByteArray(good).replace("K7MDENG", "K7MD&bPxRfiCYz;"), QByteArray(good).replace("</SecretAccessKey>", ""),
          QByteArray(good).replace("<SecretAccessKey>wJal", "<SecretAccessKey wJal>")}) {
        const auto found = parseAssumedRole(body, "AssumeRole");
        QVERIFY(!found);
        for (const QString &part : {u"wJal"_s, u"bPxR"_s, u"AQoD"_s, u"ASIA"_s})
            QVERIFY2(!found.error().message.contains(part), qPrintable(found.error().message));
    }
}

void TestAssumeRole::asksAsBotocoreDoes_data()
{
    QTest::addColumn<QStringList>("given"); // role, session, duration, external id, serial, code or token
    const QString arn = u"arn:aws:iam::111122223333:role/path/watch"_s;
    QTest::newRow("the least") << QStringList{arn, u"me"_s, {}, {}, {}, {}};
    QTest::newRow("all of it") << QStringList{
        arn, u"a+b=c,d.e@f-g_h"_s, u"900"_s, u"x+=,.@:/-y"_s, u"arn:aws:iam::1:mfa/anna"_s, u"123456"_s};
    QTest::newRow("what an ARN may hold") << QStringList{arn + u"~!*'()[]{}<>|\"%&;$#?"_s, u"me"_s, {}, {}, {}, {}};
    QTest::newRow("a token") << QStringList{arn, u"me"_s, {}, {}, {}, u"eyJhbGciOi.J9~+/=.x-_y"_s};
}

void TestAssumeRole::asksAsBotocoreDoes()
{
    QFETCH(QStringList, given);
    RoleSettings role{given.at(0), given.at(1), {}, given.at(3), given.at(4)};
    if (!given.at(2).isEmpty())
        role.duration = std::chrono::seconds(given.at(2).toInt());
    const bool isToken = given.at(5).size() > 6;
    const ApiRequest request = isToken ? assumeRoleWithWebIdentityRequest(endpoint, role, given.at(5).toLatin1(), now)
                                       : assumeRoleRequest(endpoint, role, given.at(5), now);
    QCOMPARE(request.endpoint, endpoint.url);
    QCOMPARE(request.service, "sts"_ba);
    QCOMPARE(request.region, u"eu-west-1"_s);
    QCOMPARE(request.isSigned, !isToken);

    QProcess botocore;
    QJsonObject parameters{{u"RoleArn"_s, role.roleArn}, {u"RoleSessionName"_s, role.sessionName}};
    const auto add = [&](const QString &name, const QJsonValue &value) { parameters.insert(name, value); };
    if (role.duration)
        add(u"DurationSeconds"_s, static_cast<int>(role.duration->count()));
    if (!role.externalId.isEmpty())
        add(u"ExternalId"_s, role.externalId);
    if (!role.mfaSerial.isEmpty())
        add(u"SerialNumber"_s, role.mfaSerial);
    if (!given.at(5).isEmpty())
        add(isToken ? u"WebIdentityToken"_s : u"TokenCode"_s, given.at(5));
    botocore.start(u"/usr/bin/python3"_s,
                   {u"-B"_s, QStringLiteral(DW_SOURCE_DIR "/tests/credentials/botocore_sts.py"),
                    QString::fromLatin1(request.operation), QString::fromUtf8(QJsonDocument(parameters).toJson())});
    QVERIFY2(botocore.waitForFinished() && botocore.exitCode() == 0, botocore.readAllStandardError().constData());
    const QByteArrayList answer = botocore.readAllStandardOutput().trimmed().split('\n');
    const auto pairs = [](const QByteArray &form) {
        QByteArrayList list = form.split('&');
        std::sort(list.begin(), list.end()); // the order says nothing to AWS
        return list;
    };
    QCOMPARE(request.contentType, answer.value(0));
    QCOMPARE(pairs(request.body), pairs(answer.value(1)));
}

void TestAssumeRole::findsTheEndpoint_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &config, const QStringList &variables, const char *expected) {
        QTest::newRow(name) << config << variables << QString::fromLatin1(expected);
    };
    const QString legacy = u"AWS_STS_REGIONAL_ENDPOINTS=legacy"_s;
    row("no region", "", {}, "https://sts.amazonaws.com us-east-1");
    row("a region", "region = eu-west-1", {}, "https://sts.eu-west-1.amazonaws.com eu-west-1");
    row("the environment's region", "region = eu-west-1", {u"AWS_REGION=us-west-2"_s},
        "https://sts.us-west-2.amazonaws.com us-west-2");
    row("China", "region = cn-north-1", {}, "https://sts.cn-north-1.amazonaws.com.cn cn-north-1");
    row("legacy", "region = eu-west-1", {legacy}, "https://sts.amazonaws.com us-east-1");
    row("legacy in the profile", "region = eu-west-1\nsts_regional_endpoints = legacy", {},
        "https://sts.amazonaws.com us-east-1");
    row("the variable first", "region = eu-west-1\nsts_regional_endpoints = legacy", {u"AWS_STS_REGIONAL_ENDPOINTS=regional"_s},
        "https://sts.eu-west-1.amazonaws.com eu-west-1");
    row("legacy in a region that is younger", "region = eu-south-1", {legacy}, "https://sts.eu-south-1.amazonaws.com eu-south-1");
    row("legacy in China", "region = cn-north-1", {legacy}, "https://sts.cn-north-1.amazonaws.com.cn cn-north-1");
    row("an endpoint", "region = eu-west-1", {u"AWS_ENDPOINT_URL_STS=http://127.0.0.1:1/"_s}, "http://127.0.0.1:1 eu-west-1");
    row("an endpoint beats legacy", "", {legacy, u"AWS_ENDPOINT_URL_STS=http://127.0.0.1:1"_s}, "http://127.0.0.1:1 us-east-1");
    row("an endpoint of others", "region = eu-west-1", {u"AWS_ENDPOINT_URL_REKOGNITION=http://127.0.0.1:1"_s},
        "https://sts.eu-west-1.amazonaws.com eu-west-1");
    row("an endpoint that may not be", "", {u"AWS_ENDPOINT_URL_STS=http://example.com"_s}, "InvalidEndpoint");
    row("a region that cannot be", "region = x/y", {}, "InvalidRegion");
}

void TestAssumeRole::findsTheEndpoint()
{
    QFETCH(QByteArray, config);
    QFETCH(QStringList, variables);
    QProcessEnvironment environment;
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const SharedFiles files{{u"/c"_s, true, {}, parseAwsConfigFile("[default]\n" + config, AwsConfigFlavor::Config)}, {}};
    const auto found = stsEndpoint(files, environment, u"default"_s);
    QTEST(found ? found->url.toString() + u' ' + found->region : found.error().code, "expected");
}

QTEST_GUILESS_MAIN(TestAssumeRole)
#include "tst_assumerole.moc"
