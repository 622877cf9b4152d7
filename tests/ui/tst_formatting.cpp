// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sampledatasets.h"
#include "ui/text/formatting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

class TestFormatting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void percentIsRoundedDown_data();
    void percentIsRoundedDown();
    void countsTellAbsentFromUnread();
    void countsAreGroupedAsTheLocaleDoes();
    void relativeTimes_data();
    void relativeTimes();
    void timesWithSeconds_data();
    void timesWithSeconds();
    void durations_data();
    void durations();
    void unknownStatusWordsAreShownVerbatim();
    void rowIsSpoken();
    void toolTipsShowMarkupAsText();
};

void TestFormatting::percentIsRoundedDown_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<int>("percent"); // -1: none
    QTest::newRow("one below the target is not 100") << 4999LL << 5000LL << 99;
    QTest::newRow("the target is 100") << 5000LL << 5000LL << 100;
    QTest::newRow("29 of 100 does not lose one to binary fractions") << 29LL << 100LL << 29;
    QTest::newRow("nothing of something is 0") << 0LL << 7LL << 0;
    QTest::newRow("an empty dataset has no percentage") << 0LL << 0LL << -1;
    QTest::newRow("more labeled than there are shows") << 6LL << 5LL << 120;
    QTest::newRow("the largest count does not overflow") << (1LL << 53) << (1LL << 53) << 100;
}

void TestFormatting::percentIsRoundedDown()
{
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    QTEST(percentDown(part, whole).value_or(-1), "percent");
}

void TestFormatting::countsTellAbsentFromUnread()
{
    QCOMPARE(countText(std::nullopt, false), u"…"_s);
    QCOMPARE(countText(std::nullopt, true), u"–"_s);
    QCOMPARE(countText(std::optional<qint64>(0), true), u"0"_s);
}

void TestFormatting::countsAreGroupedAsTheLocaleDoes()
{
    QCOMPARE(countText(12400, QLocale(QLocale::English)), u"12,400"_s);
    QCOMPARE(countText(12400, QLocale(QLocale::German)), u"12.400"_s);
    QCOMPARE(countText(12400, displayLocale()), u"12,400"_s); // the tests run in the C locale
    QCOMPARE(percentText(96, displayLocale()), u"96\u00a0%"_s);
}

void TestFormatting::relativeTimes_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("text");
    const QDateTime now(QDate(2026, 11, 19), QTime(14, 32), Qt::UTC);
    QTest::newRow("seconds are just now") << now.addSecs(-59) << u"just now"_s;
    QTest::newRow("minutes are rounded down") << now.addSecs(-179) << u"2 min ago"_s;
    QTest::newRow("hours of today") << now.addSecs(-4 * 3600) << u"4 h ago"_s;
    QTest::newRow("yesterday, more than six hours ago") << now.addDays(-1) << u"Yesterday"_s;
    QTest::newRow("an earlier day of this year") << now.addDays(-3) << u"16 Nov"_s;
    QTest::newRow("another year is named") << QDateTime(QDate(2025, 12, 31), QTime(23, 0), Qt::UTC) << u"31 Dec 2025"_s;
    QTest::newRow("a clock a minute ahead is just now") << now.addSecs(60) << u"just now"_s;
    QTest::newRow("F32 the year 9999 is a date") << QDateTime(QDate(9999, 1, 2), QTime(0, 0), Qt::UTC) << u"2 Jan 9999"_s;
    QTest::newRow("F32 the year 1970 is a date") << QDateTime::fromSecsSinceEpoch(0, Qt::UTC) << u"1 Jan 1970"_s;
    QTest::newRow("no time is absent") << QDateTime() << u"–"_s;
}

void TestFormatting::relativeTimes()
{
    QFETCH(QDateTime, time);
    QTEST(relativeTime(time, QDateTime(QDate(2026, 11, 19), QTime(14, 32), Qt::UTC)), "text");
}

void TestFormatting::timesWithSeconds_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<QString>("text");
    QTest::newRow("British") << u"en_GB"_s << 0 << u"14:02:03"_s;
    QTest::newRow("German, yesterday") << u"de_DE"_s << 86400 << u"22 Nov., 14:02:03"_s;
    QTest::newRow("Finnish") << u"fi_FI"_s << 0 << u"14.02.03"_s;
    QTest::newRow("Basque puts the zone into brackets") << u"eu_ES"_s << 0 << u"14:02:03"_s;
    QTest::newRow("Chinese puts the zone first") << u"zh_CN"_s << 0 << u"14:02:03"_s;
    QTest::newRow("American") << u"en_US"_s << 0 << u"2:02:03 PM"_s;
}

void TestFormatting::timesWithSeconds()
{
    QFETCH(const QString, locale);
    QFETCH(const int, secondsAgo);
    const QDateTime now(QDate(2026, 11, 23), QTime(14, 2, 3), Qt::UTC);
    QString text = secondsTimeText(now.addSecs(-secondsAgo), now, QLocale(locale));
    text.replace(QChar(0x202f), u' '); // newer Qt has a narrow no-break space before AM and PM
    QTEST(text, "text");
}

void TestFormatting::durations_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << 12 << u"12 s"_s;
    QTest::newRow("minutes rounded down") << 6 * 60 + 59 << u"6 min"_s;
    QTest::newRow("hours") << 4 * 3600 << u"4 h"_s;
    QTest::newRow("days") << 3 * 86400 + 5 << u"3 d"_s;
    QTest::newRow("a clock that went back is 0") << -5 << u"0 s"_s;
}

void TestFormatting::durations()
{
    QFETCH(int, seconds);
    QTEST(durationText(std::chrono::seconds(seconds)), "text");
}

void TestFormatting::unknownStatusWordsAreShownVerbatim()
{
    DatasetSnapshot snapshot;
    QCOMPARE(stateText(snapshot), u"…"_s);
    snapshot.description.status = datasetStatusWord(u"ARCHIVE_IN_PROGRESS"_s);
    QCOMPARE(stateText(snapshot), u"ARCHIVE_IN_PROGRESS"_s);
    snapshot.description.status = datasetStatusWord(u"UPDATE_FAILED"_s);
    QCOMPARE(stateText(snapshot), u"Update failed"_s);
}

void TestFormatting::rowIsSpoken()
{
    DatasetSnapshot snapshot;
    snapshot.arn = test::sampleArn(u"flowers"_s);
    snapshot.description = test::sampleDescription(DatasetStatus::UpdateComplete, 420, 500, 3, test::sampleNow());
    snapshot.countsRead = true;
    QCOMPARE(spokenRow(snapshot, false), u"flowers, train, complete, 84 percent, 420 of 500, 3 errors"_s);
    snapshot.countsRead = false;
    snapshot.description.stats.reset();
    QCOMPARE(spokenRow(snapshot, true), u"flowers, train, complete, counts not read yet, not up to date"_s);
}

void TestFormatting::toolTipsShowMarkupAsText()
{
    // S8
    QCOMPARE(toolTipText({u"<img src=file>"_s, {}, u"a & b"_s}), u"<qt>&lt;img src=file&gt;<br>a &amp; b</qt>"_s);
    QCOMPARE(toolTipText({QString()}), QString());
}

QTEST_GUILESS_MAIN(TestFormatting)
#include "tst_formatting.moc"
