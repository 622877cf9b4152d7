// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/clockoffset.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using Offset = std::optional<std::chrono::milliseconds>;

Q_DECLARE_METATYPE(Offset)

namespace {

QDateTime at(int hour, int minute, int second = 0)
{
    return QDateTime({2026, 11, 23}, {hour, minute, second}, QTimeZone::utc());
}

} // namespace

class TestClockOffset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromHeaders_data();
    void fromHeaders();
    void F14_fromMessage_data();
    void F14_fromMessage();
    void F48_datesAreReadUnderAnyLocale();
    void smallDifferencesAreNone();
};

void TestClockOffset::fromHeaders_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QDateTime>("received");
    QTest::addColumn<int>("roundTrip"); // milliseconds
    QTest::addColumn<Offset>("expected");
    const HeaderList noon{{"date", "Mon, 23 Nov 2026 12:00:00 GMT"}};
    QTest::newRow("clocks agree") << noon << at(12, 0) << 0 << Offset(0ms);
    QTest::newRow("F13: ours is 6 min behind") << noon << at(11, 54) << 0 << Offset(6min);
    QTest::newRow("F13: ours is 7 min ahead") << noon << at(12, 7) << 0 << Offset(-7min);
    QTest::newRow("F13: ours says 1970") << noon << QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc()) << 0
                                         << Offset(std::chrono::seconds(at(12, 0).toSecsSinceEpoch()));
    QTest::newRow("the middle of the way counts") << noon << at(12, 0, 10) << 20000 << Offset(0ms);
    QTest::newRow("the name's case does not matter")
        << HeaderList{{"DATE", noon.first().second}} << at(12, 0) << 0 << Offset(0ms);
    QTest::newRow("a cache answered") << HeaderList{noon.first(), {"Age", "10"}} << at(12, 0) << 0 << Offset();
    QTest::newRow("over 15 minutes under way") << noon << at(12, 0) << 900001 << Offset();
    QTest::newRow("F14: no date") << HeaderList{{"server", "x"}} << at(12, 0) << 0 << Offset();
    QTest::newRow("F14: garbage") << HeaderList{{"date", "yesterday"}} << at(12, 0) << 0 << Offset();
    QTest::newRow("F14: no such day") << HeaderList{{"date", "Mon, 31 Feb 2026 12:00:00 GMT"}} << at(12, 0) << 0 << Offset();
    QTest::newRow("F14: no such month") << HeaderList{{"date", "Mon, 23 anF 2026 12:00:00 GMT"}} << at(12, 0) << 0 << Offset();
    QTest::newRow("F14: no such hour") << HeaderList{{"date", "Mon, 23 Nov 2026 24:00:00 GMT"}} << at(12, 0) << 0 << Offset();
    QTest::newRow("F14: another day of the week")
        << HeaderList{{"date", "Tue, 23 Nov 2026 12:00:00 GMT"}} << at(12, 0) << 0 << Offset();
    QTest::newRow("F14: letters for digits")
        << HeaderList{{"date", "Mon, 2x Nov 2026 12:00:00 GMT"}} << at(12, 0) << 0 << Offset();
    QTest::newRow("F14: letters for the year")
        << HeaderList{{"date", "Mon, 23 Nov 20x6 12:00:00 GMT"}} << at(12, 0) << 0 << Offset();
    QTest::newRow("F14: too short") << HeaderList{{"date", "Mon, 23 Nov 2026 12:00 GMT"}} << at(12, 0) << 0 << Offset();
    QTest::newRow("F14: not GMT") << HeaderList{{"date", "Mon, 23 Nov 2026 12:00:00 CET"}} << at(12, 0) << 0 << Offset();
}

void TestClockOffset::fromHeaders()
{
    QFETCH(const HeaderList, headers);
    QFETCH(const QDateTime, received);
    QFETCH(const int, roundTrip);
    QFETCH(const Offset, expected);
    QCOMPARE(clockOffset(headers, received, std::chrono::milliseconds(roundTrip)), expected);
}

void TestClockOffset::F14_fromMessage_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<Offset>("expected");
    // Both texts are real ones, with our date: aws-sdk-php#1780 and aws-sdk-js-v3#5920
    QTest::newRow("expired")
        << u"Signature expired: 20261123T085000Z is now earlier than 20261123T120000Z (20261123T120500Z - 5 min.)"_s
        << Offset(5min);
    QTest::newRow("not yet current")
        << u"Signature not yet current: 20261123T150000Z is still later than 20261123T120000Z (20261123T115500Z + 5 min.)"_s
        << Offset(-5min);
    QTest::newRow("no time in it") << u"The request signature we calculated does not match"_s << Offset();
    QTest::newRow("no such time") << u"(20269923T115500Z + 5 min.)"_s << Offset();
    QTest::newRow("empty") << QString() << Offset();
}

void TestClockOffset::F14_fromMessage()
{
    QFETCH(const QString, message);
    QFETCH(const Offset, expected);
    QCOMPARE(clockOffsetFromMessage(message, at(12, 0)), expected);
}

void TestClockOffset::F48_datesAreReadUnderAnyLocale()
{
    for (const QLocale &locale : {QLocale(QLocale::Arabic, QLocale::Egypt), QLocale(QLocale::German, QLocale::Germany)}) {
        QLocale::setDefault(locale);
        QCOMPARE(parseHttpDate("Mon, 23 Nov 2026 12:00:00 GMT"), at(12, 0));
    }
    QLocale::setDefault(QLocale::c());
}

void TestClockOffset::smallDifferencesAreNone()
{
    QVERIFY(!differ(0ms, 29s));
    QVERIFY(!differ(6min, 6min + 30s));
    QVERIFY(differ(0ms, 31s));
    QVERIFY(differ(6min, -6min));
}

QTEST_GUILESS_MAIN(TestClockOffset)
#include "tst_clockoffset.moc"
