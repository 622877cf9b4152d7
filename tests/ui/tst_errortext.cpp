// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "aws/awserrorparser.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

class TestErrorText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void repliesOfDescribeDataset_data();
    void repliesOfDescribeDataset();
    void everyKindHasWords();
    void words_data();
    void words();
    void F10_aProxyThatWantsASignInSaysSo();
    void F02_offlineNamesTheHost();
    void secretsAndMarkupStayOut();
};

void TestErrorText::repliesOfDescribeDataset_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("advice");
    QTest::newRow("access denied names connection, region and action")
        << u"access-denied"_s << u"labeling-vendor is not allowed to read datasets in eu-west-1 (rekognition:DescribeDataset)."_s
        << u"Ask for a policy that allows rekognition:DescribeDataset."_s;
    QTest::newRow("an internal error keeps the last values")
        << u"internal-server-error"_s << u"AWS had an internal error."_s << u"The last values are kept; trying again by itself."_s;
    QTest::newRow("an invalid parameter points at ARN and region")
        << u"invalid-parameter"_s << u"AWS refused the request as invalid."_s << u"Check that the ARN and the region are right."_s;
    QTest::newRow("provisioned throughput is the shared quota")
        << u"provisioned-throughput-exceeded"_s << u"Slowed down by AWS."_s
        << u"The quota of calls is shared by everything that uses this account and region; asking less often."_s;
    QTest::newRow("not found is deleted or not in this account")
        << u"resource-not-found"_s << u"Deleted, or not in this account."_s << u"Its last values stay until you remove it from the list."_s;
    QTest::newRow("throttling by 400 needs nothing") << u"throttling-400"_s << u"Slowed down by AWS."_s << u"Nothing to do: asking less often."_s;
    QTest::newRow("F18 throttling by 500 reads the same") << u"throttling"_s << u"Slowed down by AWS."_s << u"Nothing to do: asking less often."_s;
}

void TestErrorText::repliesOfDescribeDataset()
{
    QFETCH(QString, file);
    QFile reply(QStringLiteral(DW_TEST_DATA "/errors/%1.json").arg(file));
    QVERIFY(reply.open(QIODevice::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(reply.readAll()).object();
    HeaderList headers;
    const QJsonObject names = object.value("headers"_L1).toObject();
    for (auto it = names.begin(); it != names.end(); ++it)
        headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    ApiError error = parseAwsError(object.value("status"_L1).toInt(), headers,
        QJsonDocument(object.value("body"_L1).toObject()).toJson(QJsonDocument::Compact));
    error.operation = u"DescribeDataset"_s;

    const ErrorText text = errorText(error, {u"labeling-vendor"_s, u"eu-west-1"_s, {}, {}});
    QTEST(text.title, "title");
    QTEST(text.advice, "advice");
    // AWS's own words, its code and the id to quote to support
    QVERIFY2(text.detail.startsWith(error.code + u": "_s), qPrintable(text.detail));
    QVERIFY(text.detail.contains(names.value("x-amzn-RequestId"_L1).toString()));
    QVERIFY(text.detail.contains(object.value("body"_L1).toObject().value("Message"_L1).toString()));
}

void TestErrorText::everyKindHasWords()
{
    for (int i = 0; i <= static_cast<int>(ApiError::Kind::Other); ++i) {
        ApiError error;
        error.kind = static_cast<ApiError::Kind>(i);
        const ErrorText text = errorText(error);
        QCOMPARE(text.title.isEmpty(), error.kind == ApiError::Kind::Cancelled);
        if (!text.title.isEmpty()) {
            QVERIFY2(text.title.endsWith(u'.'), qPrintable(text.title));
            QVERIFY2(text.title.front().isUpper(), qPrintable(text.title));
            QVERIFY2(!text.title.contains(u'%'), qPrintable(text.title));
        }
        QVERIFY(!errorWord(error.kind).isEmpty());
    }
}

void TestErrorText::words_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, ApiError::Kind kind, const QString &code, const QString &title) {
        QTest::newRow(name) << static_cast<int>(kind) << code << title;
    };
    row("F23 an expired sign-in names when", ApiError::Kind::CredentialsExpired, {}, u"Sign-in for company-sso expired at 14:02."_s);
    row("F01 offline names since when", ApiError::Kind::Network, {}, u"No network since 14:02, showing last known."_s);
    row("F10 a proxy that is down", ApiError::Kind::Proxy, {}, u"The proxy of this computer cannot be reached."_s);
    row("F09 a captive portal", ApiError::Kind::NotAws, {}, u"This network answered instead of AWS."_s);
    row("F12 a bad certificate", ApiError::Kind::Tls, {}, u"The answer was not signed by a trusted authority."_s);
    row("F35 a locked keychain", ApiError::Kind::Keychain, u"Locked"_s, u"The keychain is locked, so company-sso cannot sign requests."_s);
    row("F35 stored once, now missing", ApiError::Kind::Keychain, u"Absent"_s,
        u"The keys of company-sso were stored in the keychain and are not there any more."_s);
    row("F34 no keychain", ApiError::Kind::Keychain, u"ServiceMissing"_s, u"This computer has no keychain, so company-sso cannot sign requests."_s);
}

void TestErrorText::words()
{
    QFETCH(int, kind);
    QFETCH(QString, code);
    ApiError error;
    error.kind = static_cast<ApiError::Kind>(kind);
    error.code = code;
    const QDateTime since(QDate(2026, 11, 19), QTime(14, 2), Qt::UTC);
    QTEST(errorText(error, {u"company-sso"_s, u"eu-west-1"_s, since, since.addSecs(1800)}).title, "title");
    QCOMPARE(staleSentence(12, since, since.addSecs(60)), u"12 datasets show values from 14:02."_s);
    QCOMPARE(staleSentence(1, since, since.addDays(1)), u"1 dataset shows values from 19 Nov, 14:02."_s);
}

void TestErrorText::F10_aProxyThatWantsASignInSaysSo()
{
    ApiError error;
    error.kind = ApiError::Kind::Proxy;
    error.httpStatus = 407;
    QCOMPARE(errorText(error).title, u"The proxy wants a sign-in."_s);
}

void TestErrorText::F02_offlineNamesTheHost()
{
    ApiError error;
    error.kind = ApiError::Kind::Network;
    error.host = u"rekognition.eu-west-1.amazonaws.com"_s;
    const QDateTime since(QDate(2026, 11, 19), QTime(14, 2), Qt::UTC);
    QCOMPARE(errorSentence(error, {{}, {}, since, since}),
             u"No network since 14:02, showing last known. rekognition.eu-west-1.amazonaws.com cannot be reached; trying again by itself."_s);
}

void TestErrorText::secretsAndMarkupStayOut()
{
    ApiError error;
    error.code = u"SignatureDoesNotMatch"_s;
    error.message = u"AKIAIOSFODNN7EXAMPLE \u202E SessionToken=FwoGZXIvYXdzEXAMPLE\nnext"_s;
    const QString detail = errorText(error).detail;
    QVERIFY2(!detail.contains(u"IOSFODNN"_s) && !detail.contains(u"FwoGZX"_s), qPrintable(detail)); // S4
    QVERIFY2(!detail.contains(QChar(0x202E)) && !detail.contains(u'\n'), qPrintable(detail)); // S11
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
