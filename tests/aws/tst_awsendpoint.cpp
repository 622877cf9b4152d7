// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/awsendpoint.h"
#include "core/regions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

class TestAwsEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostOfRegion_data();
    void hostOfRegion();
    void S07_badRegionIsNamed_data();
    void S07_badRegionIsNamed();
    void S05_override_data();
    void S05_override();
    void customLabelsRegionsAreElevenValidOnes();
};

void TestAwsEndpoint::hostOfRegion_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("expected");
    QTest::newRow("commercial") << u"rekognition"_s << u"us-east-1"_s << u"https://rekognition.us-east-1.amazonaws.com"_s;
    QTest::newRow("sts is regional too") << u"sts"_s << u"eu-west-1"_s << u"https://sts.eu-west-1.amazonaws.com"_s;
    QTest::newRow("government keeps the suffix")
        << u"sts"_s << u"us-gov-west-1"_s << u"https://sts.us-gov-west-1.amazonaws.com"_s;
    QTest::newRow("China") << u"sts"_s << u"cn-north-1"_s << u"https://sts.cn-north-1.amazonaws.com.cn"_s;
    QTest::newRow("European sovereign cloud") << u"sts"_s << u"eusc-de-east-1"_s << u"https://sts.eusc-de-east-1.amazonaws.eu"_s;
    QTest::newRow("iso") << u"sts"_s << u"us-iso-east-1"_s << u"https://sts.us-iso-east-1.c2s.ic.gov"_s;
    QTest::newRow("isob is not iso") << u"sts"_s << u"us-isob-east-1"_s << u"https://sts.us-isob-east-1.sc2s.sgov.gov"_s;
    QTest::newRow("a region of tomorrow") << u"sts"_s << u"mars-north-12"_s << u"https://sts.mars-north-12.amazonaws.com"_s;
}

void TestAwsEndpoint::hostOfRegion()
{
    QFETCH(const QString, service);
    QFETCH(const QString, region);
    const Result<QUrl> url = awsEndpoint(service, region);
    QVERIFY(url);
    QTEST(url->toString(), "expected");
}

void TestAwsEndpoint::S07_badRegionIsNamed_data()
{
    QTest::addColumn<QString>("region");
    QTest::newRow("empty") << QString();
    QTest::newRow("another host") << u"evil.example.com#"_s;
    QTest::newRow("dot") << u"us.east.1"_s;
    QTest::newRow("upper case") << u"US-EAST-1"_s;
    QTest::newRow("space") << u"us-east-1 "_s;
    QTest::newRow("line break") << u"us-east-1\r\nx: y"_s;
    QTest::newRow("user name") << u"a@b"_s;
    QTest::newRow("Arabic digit one") << u"us-east-\u0661"_s;
    QTest::newRow("64 letters") << QString(64, u'a');
}

void TestAwsEndpoint::S07_badRegionIsNamed()
{
    QFETCH(const QString, region);
    QVERIFY(!isValidRegion(region));
    const Result<QUrl> url = awsEndpoint(u"rekognition"_s, region);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, ApiError::Kind::InvalidRequest);
    QCOMPARE(url.error().code, u"InvalidRegion"_s);
}

void TestAwsEndpoint::S05_override_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("https anywhere") << u"https://vpce-1.example.com"_s << u"https://vpce-1.example.com"_s;
    QTest::newRow("https with port") << u"https://mock.example.com:8443"_s << u"https://mock.example.com:8443"_s;
    QTest::newRow("a last slash is dropped") << u"https://mock.example.com/"_s << u"https://mock.example.com"_s;
    QTest::newRow("spaces around") << u"  https://mock.example.com "_s << u"https://mock.example.com"_s;
    QTest::newRow("http to 127.0.0.1") << u"http://127.0.0.1:4566"_s << u"http://127.0.0.1:4566"_s;
    QTest::newRow("http to localhost") << u"http://localhost:4566/"_s << u"http://localhost:4566"_s;
    QTest::newRow("http to ::1") << u"http://[::1]:4566"_s << u"http://[::1]:4566"_s;
    QTest::newRow("http elsewhere") << u"http://mock.example.com"_s << QString();
    QTest::newRow("http to a name that only looks local") << u"http://localhost.example.com"_s << QString();
    QTest::newRow("http to an address that only looks local") << u"http://127.0.0.1.example.com"_s << QString();
    QTest::newRow("http to all interfaces") << u"http://0.0.0.0:80"_s << QString();
    QTest::newRow("another scheme") << u"ftp://127.0.0.1"_s << QString();
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("no scheme") << u"mock.example.com"_s << QString();
    QTest::newRow("no host") << u"https://"_s << QString();
    QTest::newRow("a path would be signed wrongly") << u"https://mock.example.com/aws"_s << QString();
    QTest::newRow("query") << u"https://mock.example.com/?a=b"_s << QString();
    QTest::newRow("fragment") << u"https://mock.example.com/#x"_s << QString();
    QTest::newRow("user name") << u"https://a:b@mock.example.com"_s << QString();
    QTest::newRow("port zero") << u"http://127.0.0.1:0"_s << QString();
    QTest::newRow("port too high") << u"http://127.0.0.1:99999"_s << QString();
    QTest::newRow("line break in it") << u"https://mock.example.com\r\nx"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestAwsEndpoint::S05_override()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const Result<QUrl> url = endpointOverride(text);
    QCOMPARE(url ? url->toString() : QString(), expected);
    if (!url) {
        QCOMPARE(url.error().code, u"InvalidEndpoint"_s);
        QVERIFY(!url.error().message.contains("a:b@"_L1));
    }
}

void TestAwsEndpoint::customLabelsRegionsAreElevenValidOnes()
{
    QCOMPARE(customLabelsRegions().size(), 11);
    QCOMPARE(QSet<QString>(customLabelsRegions().cbegin(), customLabelsRegions().cend()).size(), 11);
    for (const QString &region : customLabelsRegions())
        QVERIFY2(isValidRegion(region), qPrintable(region));
}

QTEST_GUILESS_MAIN(TestAwsEndpoint)
#include "tst_awsendpoint.moc"
