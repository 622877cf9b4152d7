// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a configuration that want to be more than a value, along the way they take into a host name or a header.
#include "aws/awsendpoint.h"
#include "cli/clisettings.h"
#include "core/regions.h"
#include "credentials/clientsettings.h"
#include "credentials/staticprovider.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

SharedFiles filesOf(const QByteArray &config, const QByteArray &credentials = {})
{
    return {{u"config"_s, true, {}, parseAwsConfigFile(config, AwsConfigFlavor::Config)},
            {u"credentials"_s, true, {}, parseAwsConfigFile(credentials, AwsConfigFlavor::Credentials)}};
}

QProcessEnvironment environmentWith(const QString &name, const QString &value)
{
    QProcessEnvironment environment;
    environment.insert(name, value);
    return environment;
}

bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

class TestHostileSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void S7_regions_data();
    void S7_regions();
    void S7_linesEndInFiles();
    void S7_endpoints_data();
    void S7_endpoints();
    void goodEndpointsPass_data();
    void goodEndpointsPass();
    void S7_profileNames_data();
    void S7_profileNames();
    void S7_keys_data();
    void S7_keys();
};

void TestHostileSettings::S7_regions_data()
{
    QTest::addColumn<QString>("region");
    const auto row = [](const char *name, const QString &region) { QTest::newRow(name) << region; };
    row("a header behind it", u"eu-west-1\r\nX-Evil: 1"_s);
    row("a line feed", u"eu-west-1\n"_s);
    row("a carriage return", u"eu-west-1\r"_s);
    row("a NUL", u"eu-west-1"_s + QChar(0));
    row("an escape", u"eu-west-1\x1b[2J"_s);
    row("another host", u"eu-west-1.example.com"_s);
    row("another host with its path", u"example.com/"_s);
    row("another host as a user's", u"x@example.com"_s);
    row("another host with a port", u"example:443"_s);
    row("a query", u"eu-west-1?"_s);
    row("a fragment", u"eu-west-1#"_s);
    row("a backslash", u"eu-west-1\\"_s);
    row("percent encoding", u"eu%2ewest"_s);
    row("a dot of another script", u"example\u3002com"_s);
    row("letters of another script", u"\uFF45u-west-1"_s);
    row("capital letters", u"EU-WEST-1"_s);
    row("spaces within", u"eu west 1"_s);
    row("a soft hyphen", u"eu\u00ADwest"_s);
    row("64 letters", QString(64, u'a'));
}

void TestHostileSettings::S7_regions()
{
    QFETCH(QString, region);
    QVERIFY(!isValidRegion(region));
    const Result<QUrl> endpoint = awsEndpoint(u"rekognition"_s, region);
    QVERIFY(!endpoint);
    QVERIFY(!hasControlCharacters(endpoint.error().message));
    for (const QString &name : {u"AWS_REGION"_s, u"AWS_DEFAULT_REGION"_s}) {
        const QProcessEnvironment environment = environmentWith(name, region);
        QCOMPARE(clientSettings({}, environment, u"default"_s, u"rekognition"_s).region, region); // found, not yet judged
        QVERIFY(!resolveSettings({}, {}, environment));
    }
}

void TestHostileSettings::S7_linesEndInFiles()
{
    // a file cannot hold a line break in a value, but a value may go on
    const SharedFiles ended = filesOf("[default]\nregion = eu-west-1\r\nX-Evil: 1\rhost = x\n");
    QCOMPARE(ended.value(u"default"_s, u"region"_s), u"eu-west-1"_s);
    const SharedFiles continued = filesOf("[default]\nregion = eu-west-1\n  X-Evil: 1\nendpoint_url = https://h\n  X-Evil: 1\n");
    const ClientSettings found = clientSettings(continued, {}, u"default"_s, u"rekognition"_s);
    QCOMPARE(found.region, u"eu-west-1\nX-Evil: 1"_s);
    QVERIFY(!resolveSettings({}, continued, {}));
    QVERIFY(!endpointOverride(found.endpointUrl));
}

void TestHostileSettings::S7_endpoints_data()
{
    QTest::addColumn<QString>("endpoint");
    for (const char *endpoint : {"https://h\r\nX-Evil: 1",
                                 "https://h\nx",
                                 "https://h%0d%0aX-Evil:1",
                                 "https://h\tx",
                                 "https://h x",
                                 "https://h\x1b[2J",
                                 "http://example.com",
                                 "http://localhost.example.com",
                                 "http://127.0.0.1.example.com",
                                 "http://[::1].example.com",
                                 "https://CANARY:CANARY@h",
                                 "https://CANARY@h",
                                 "https://h@CANARY/",
                                 "https://CANARY@h:99999",
                                 "https://x:CANARY@h x",
                                 "//CANARY@h",
                                 "CANARY@h",
                                 "CANARY@h//x",
                                 "https://x:CA/NARY@h",
                                 "https://h\\@example.com",
                                 "https://h/path",
                                 "https://h/..",
                                 "https://h?x",
                                 "https://h?",
                                 "https://h#f",
                                 "https://h#",
                                 "ftp://h",
                                 "file:///etc/passwd",
                                 "javascript:alert(1)",
                                 "https://",
                                 "https:///h",
                                 "https:h",
                                 "//h",
                                 "h",
                                 "127.0.0.1:80",
                                 "https://h:0",
                                 "https://h:99999",
                                 "https://h:x",
                                 "https://[::1",
                                 "https://a_b\\c",
                                 "data:text/plain,x"})
        QTest::newRow(QByteArray(endpoint).toPercentEncoding(":/?#[]@\\ ,").constData()) << QString::fromUtf8(endpoint);
}

void TestHostileSettings::S7_endpoints()
{
    QFETCH(QString, endpoint);
    const Result<QUrl> refused = endpointOverride(endpoint);
    QVERIFY2(!refused, qPrintable(refused ? refused->toString() : QString()));
    QVERIFY(!hasControlCharacters(refused.error().message));
    if (endpoint.contains(u"CANARY@h"))
        QVERIFY(!refused.error().message.contains(u"CANARY"_s)); // a password
    for (const QString &name : {u"AWS_ENDPOINT_URL"_s, u"AWS_ENDPOINT_URL_REKOGNITION"_s}) {
        QProcessEnvironment environment = environmentWith(name, endpoint);
        environment.insert(u"AWS_REGION"_s, u"eu-west-1"_s);
        QCOMPARE(clientSettings({}, environment, u"default"_s, u"rekognition"_s).endpointUrl, endpoint);
        const auto settings = resolveSettings({}, {}, environment);
        QVERIFY(!settings);
        if (endpoint.contains(u"CANARY@h"))
            QVERIFY2(!settings.error().text.contains(u"CANARY"_s), qPrintable(settings.error().text));
    }
}

void TestHostileSettings::goodEndpointsPass_data()
{
    QTest::addColumn<QString>("endpoint");
    for (const char *endpoint : {"https://h", "https://h/", "https://vpce-1.rekognition.eu-west-1.vpce.amazonaws.com:8443",
                                 "http://127.0.0.1:8080", "http://localhost", "http://[::1]:80"})
        QTest::newRow(endpoint) << QString::fromLatin1(endpoint);
}

void TestHostileSettings::goodEndpointsPass()
{
    QFETCH(QString, endpoint);
    const SharedFiles files = filesOf(
        "[default]\nregion = eu-west-1\nservices = s\n[services s]\nrekognition =\n  endpoint_url = " + endpoint.toUtf8() + '\n');
    const auto settings = resolveSettings({}, files, {});
    QVERIFY(settings);
    QCOMPARE(settings->endpoint->host(), QUrl(endpoint).host());
}

void TestHostileSettings::S7_profileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a tab") << u"a\tb"_s;
    QTest::newRow("an escape") << u"a\x1b[2Jb"_s;
    QTest::newRow("a bell") << u"a\x07"_s;
    QTest::newRow("a C1 control") << u"a\u009b2J"_s;
    QTest::newRow("a delete") << u"a\x7f"_s;
    QTest::newRow("a line feed") << u"a\nb"_s;
    QTest::newRow("a carriage return") << u"a\r\nX-Evil: 1"_s;
}

void TestHostileSettings::S7_profileNames()
{
    QFETCH(QString, name);
    const QByteArray keys = "\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = s\n";
    for (const QByteArray &quote : {""_ba, "'"_ba, "\""_ba}) {
        const SharedFiles files
            = filesOf("[profile " + quote + name.toUtf8() + quote + ']' + keys, '[' + name.toUtf8() + ']' + keys);
        const QStringList found = files.profileNames();
        QVERIFY(std::none_of(found.begin(), found.end(), hasControlCharacters));
        const Result<AwsCredentials> refused = credentialsFromProfile(files, name);
        QCOMPARE(refused.error().code, u"ProfileNotFound"_s);
        QVERIFY2(!hasControlCharacters(refused.error().message), qPrintable(refused.error().message));
    }
}

void TestHostileSettings::S7_keys_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("goes on in the next line") << "CANARY\n  X-Evil: 1"_ba;
    QTest::newRow("holds a space") << "CANARY CANARY"_ba;
    QTest::newRow("holds a tab") << "CANARY\tCANARY"_ba;
    QTest::newRow("holds an escape") << "CANARY\x1b[2J"_ba;
    QTest::newRow("holds a vertical tab") << "CANARY\x0b"
                                             "CANARY"_ba;
    QTest::newRow("holds a letter beyond ASCII") << "CANARY\xC3\xA9"_ba;
    QTest::newRow("holds bytes that are no text") << "CANARY\xE9"_ba;
}

void TestHostileSettings::S7_keys()
{
    QFETCH(QByteArray, value);
    const QByteArrayList names{"aws_access_key_id"_ba, "aws_secret_access_key"_ba, "aws_session_token"_ba};
    for (const QByteArray &hostile : names) {
        QByteArray text = "[p]\n";
        for (const QByteArray &name : names)
            text += name + " = " + (name == hostile ? value : "x"_ba) + '\n';
        const Result<AwsCredentials> refused = credentialsFromProfile(filesOf({}, text), u"p"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"InvalidCredentials"_s);
        QVERIFY(!refused.error().message.contains(u"CANARY"_s));
    }
}

QTEST_GUILESS_MAIN(TestHostileSettings)
#include "tst_hostilesettings.moc"
