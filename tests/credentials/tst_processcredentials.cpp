// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/issuedcredentials.h"
#include "credentials/processcredentials.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::utc());
constexpr auto keyId = "ASIAIOSFODNN7EXAMPLE";
constexpr auto secretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

/// A whole answer, with something in it replaced.
QByteArray answerWith(const char *before = "", const char *after = "")
{
    const QByteArray whole = R"({"Version": 1, "AccessKeyId": "ASIAIOSFODNN7EXAMPLE",
        "SecretAccessKey": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "SessionToken": "IQoJb3JpZ2luX2VjEXAMPLE==",
        "Expiration": "2026-11-25T13:00:00Z"})";
    return *before ? QByteArray(whole).replace(before, after) : whole;
}

} // namespace

class TestProcessCredentials : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understands_data();
    void understands();
    void S12_refusesOtherOutput_data();
    void S12_refusesOtherOutput();
    void refusesWhatEnded();
    void instants_data();
    void instants();
};

void TestProcessCredentials::understands_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<bool>("hasToken");
    QTest::addColumn<bool>("hasEnd");
    QTest::newRow("all of it") << answerWith() << true << true;
    QTest::newRow("long-lived keys")
        << R"({"Version":1,"AccessKeyId":"ASIAIOSFODNN7EXAMPLE","SecretAccessKey":"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"})"_ba
        << false << false;
    QTest::newRow("no token") << answerWith("\"IQoJb3JpZ2luX2VjEXAMPLE==\"", "null") << false << true;
    QTest::newRow("an empty token") << answerWith("IQoJb3JpZ2luX2VjEXAMPLE==", "") << false << true;
    QTest::newRow("no end") << answerWith("\"2026-11-25T13:00:00Z\"", "null") << true << false;
    QTest::newRow("members of others") << answerWith("{", R"({"AccountId": "111122223333", "x": [1, {}],)") << true << true;
    QTest::newRow("line breaks around") << "\r\n" + answerWith() + "\n\n" << true << true;
    QTest::newRow("just short enough") << answerWith() + QByteArray(longestProcessOutput - answerWith().size(), '\n') << true
                                       << true;
}

void TestProcessCredentials::understands()
{
    QFETCH(QByteArray, output);
    QFETCH(bool, hasToken);
    QFETCH(bool, hasEnd);
    const auto found = parseProcessCredentials(output, now);
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->accessKeyId, QByteArray(keyId));
    QCOMPARE(found->secretAccessKey, QByteArray(secretKey));
    QCOMPARE(found->sessionToken, hasToken ? "IQoJb3JpZ2luX2VjEXAMPLE=="_ba : QByteArray());
    QCOMPARE(found->expiration, hasEnd ? std::optional(now.addSecs(3600)) : std::nullopt);
}

void TestProcessCredentials::S12_refusesOtherOutput_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("problem");
    const QString noJson = u"$: "_s;
    QTest::newRow("nothing") << QByteArray() << noJson;
    QTest::newRow("words") << "Please sign in wJalrXUtnFEMI"_ba << noJson;
    QTest::newRow("cut short") << answerWith().chopped(4) << noJson;
    QTest::newRow("more behind it") << answerWith() + "{}" << noJson;
    QTest::newRow("words before it") << "Signed in.\n" + answerWith() << noJson;
    QTest::newRow("an array") << '[' + answerWith() + ']' << noJson;
    QTest::newRow("too long") << answerWith() + QByteArray(longestProcessOutput, ' ') << u"longer than 64 KiB"_s;
    QTest::newRow("version 2") << answerWith("1,", "2,") << u"Unsupported version '2'"_s;
    QTest::newRow("no version") << answerWith("\"Version\": 1,", "") << u"'<Version key not provided>'"_s;
    QTest::newRow("a version in quotes") << answerWith("1,", "\"1\",") << u"$.Version"_s;
    QTest::newRow("a version and a half") << answerWith("1,", "1.5,") << u"$.Version"_s;
    QTest::newRow("no key id") << answerWith("AccessKeyId", "Other") << u"$.AccessKeyId: missing"_s;
    QTest::newRow("an empty key id") << answerWith(keyId, "") << u"$.AccessKeyId: missing"_s;
    QTest::newRow("a key id that is null") << answerWith("\"ASIAIOSFODNN7EXAMPLE\"", "null") << u"$.AccessKeyId: missing"_s;
    QTest::newRow("a key id that is a number") << answerWith("\"ASIAIOSFODNN7EXAMPLE\"", "7") << u"$.AccessKeyId"_s;
    QTest::newRow("no secret key") << answerWith("SecretAccessKey", "Other") << u"$.SecretAccessKey: missing"_s;
    QTest::newRow("a token that is an object") << answerWith("\"IQoJb3JpZ2luX2VjEXAMPLE==\"", "{}") << u"$.SessionToken"_s;
    QTest::newRow("a header in the token") << answerWith("VjEXAMPLE", "V\\r\\nX-Evil: 1") << u"$.SessionToken: holds"_s;
    QTest::newRow("a NUL in the secret key") << answerWith("wJalr", "wJalr\\u0000") << u"$.SecretAccessKey: holds"_s;
    QTest::newRow("a key id beyond ASCII") << answerWith("ASIA", "ASIÄ") << u"$.AccessKeyId: holds"_s;
    QTest::newRow("an end without a zone") << answerWith("00Z", "00") << u"$.Expiration"_s;
    QTest::newRow("an end that is a number") << answerWith("\"2026-11-25T13:00:00Z\"", "1795611600") << u"$.Expiration"_s;
    QTest::newRow("an empty end") << answerWith("2026-11-25T13:00:00Z", "") << u"$.Expiration"_s;
}

void TestProcessCredentials::S12_refusesOtherOutput()
{
    QFETCH(QByteArray, output);
    QFETCH(QString, problem);
    const auto found = parseProcessCredentials(output, now);
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, ApiError::Kind::CredentialsMissing);
    QCOMPARE(found.error().code, u"ProcessOutput"_s);
    QVERIFY2(found.error().message.contains(problem), qPrintable(found.error().message));
    for (const auto *secret : {"wJalr", "EXAMPLE", "IQoJ", "Evil"})
        QVERIFY2(!found.error().message.contains(QLatin1StringView(secret)), qPrintable(found.error().message));
}

void TestProcessCredentials::refusesWhatEnded()
{
    for (const QDateTime &later : {now.addSecs(3600), now.addYears(1)}) {
        const auto found = parseProcessCredentials(answerWith(), later);
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, ApiError::Kind::CredentialsExpired);
        QCOMPARE(found.error().code, u"ExpiredCredentials"_s);
        QVERIFY(found.error().message.contains(u"2026-11-25T13:00:00Z"_s));
    }
    QVERIFY(parseProcessCredentials(answerWith(), now.addSecs(3599)).has_value());
}

void TestProcessCredentials::instants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("afterNow"); // milliseconds; -1 for none
    const auto row = [](const char *text, qint64 afterNow) { QTest::newRow(text) << QString::fromUtf8(text) << afterNow; };
    constexpr qint64 none = -1;
    row("2026-11-25T13:00:00Z", 3'600'000);
    row("2026-11-25T13:00:00z", 3'600'000);
    row("2026-11-25t13:00:00+00:00", 3'600'000);
    row("2026-11-25T13:00:00+0000", 3'600'000);
    row("2026-11-25T13:00:00-00:00", 3'600'000);
    row("2026-11-25 14:30:00+01:30", 3'600'000);
    row("2026-11-25T14:00:00+01", 3'600'000);
    row("2026-11-25T08:00:00-0500", 3'600'000);
    row("2026-11-26T00:30:00+12:00", 1'800'000);
    row("2026-11-25T13:00:00.5Z", 3'600'500);
    row("2026-11-25T13:00:00,25Z", 3'600'250);
    row("2026-11-25T13:00:00.123456789+00:00", 3'600'123);
    row("2026-11-25T13:00:00", none);
    row("2026-11-25T13:00Z", none);
    row("2026-11-25", none);
    row("2026-02-30T13:00:00Z", none);
    row("2026-11-25T25:00:00Z", none);
    row("2026-11-25T13:00:00Z\n", none);
    row("2026-11-25T13:00:00 UTC", none);
    row("2026-11-25T13:00:00+99:99", none);
    row("tomorrow", none);
}

void TestProcessCredentials::instants()
{
    QFETCH(QString, text);
    QFETCH(qint64, afterNow);
    const auto instant = parseInstant(text);
    QCOMPARE(instant.has_value(), afterNow >= 0);
    if (instant) {
        QCOMPARE(now.msecsTo(*instant), afterNow);
        QCOMPARE(instant->timeSpec(), Qt::UTC);
    }
}

QTEST_GUILESS_MAIN(TestProcessCredentials)
#include "tst_processcredentials.moc"
