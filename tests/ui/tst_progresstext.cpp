// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/progresstext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

using Verdict = LabelingForecast::Verdict;

namespace {

const QDate today(2026, 11, 19);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

LabelingForecast forecast(const QDate &expected, const QDate &earliest = {}, const QDate &latest = {})
{
    LabelingForecast result;
    result.verdict = Verdict::Expected;
    result.expected = expected;
    result.earliest = earliest;
    result.latest = latest;
    return result;
}

} // namespace

class TestProgressText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paces_data()
    {
        QTest::addColumn<double>("perDay");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole numbers") << 38.4 << english << u"+38 a day"_s;
        QTest::newRow("large ones are grouped") << 12400.0 << english << u"+12,400 a day"_s;
        QTest::newRow("German groups with points") << 12400.0 << german << u"+12.400 a day"_s;
        QTest::newRow("slow ones have a tenth") << 0.42 << english << u"+0.4 a day"_s;
        QTest::newRow("German tenths have a comma") << 0.42 << german << u"+0,4 a day"_s;
        QTest::newRow("no tenth that is 0") << 3.02 << english << u"+3 a day"_s;
        QTest::newRow("labels go") << -12.0 << english << u"−12 a day"_s;
        QTest::newRow("next to nothing is nothing") << 0.01 << english << u"0 a day"_s;
        QTest::newRow("nothing has no sign") << 0.0 << english << u"0 a day"_s;
    }
    void paces()
    {
        QFETCH(double, perDay);
        QFETCH(QLocale, locale);
        LabelingPace pace;
        pace.perDay = perDay;
        pace.days = 7;
        QTEST(paceWithUnit(pace, locale), "text");
    }

    void unknownPaceIsAbsent()
    {
        QCOMPARE(paceText({}, english), u"–"_s);
        QCOMPARE(paceWithUnit({}, english), u"–"_s);
    }

    void ends_data()
    {
        QTest::addColumn<LabelingForecast>("forecast");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        const QDate day(2026, 11, 24);
        QTest::newRow("a day alone") << forecast(day) << english << u"about 24 Nov"_s;
        QTest::newRow("a range in a month") << forecast(day, day, {2026, 11, 26}) << english << u"about 24 Nov, 24–26"_s;
        QTest::newRow("German months") << forecast(day, day, {2026, 11, 26}) << german << u"about 24 Nov., 24–26"_s;
        QTest::newRow("a range over two months")
            << forecast({2026, 11, 30}, {2026, 11, 28}, {2026, 12, 3}) << english << u"about 30 Nov, 28 Nov – 3 Dec"_s;
        QTest::newRow("a range over two years")
            << forecast({2026, 12, 30}, {2026, 12, 28}, {2027, 1, 3}) << english << u"about 30 Dec, 28 Dec – 3 Jan 2027"_s;
        QTest::newRow("another year is named")
            << forecast({2027, 3, 1}, {2027, 3, 1}, {2027, 3, 1}) << english << u"about 1 Mar 2027"_s;
        QTest::newRow("nobody knows how late")
            << forecast(day, {2026, 11, 22}, {}) << english << u"about 24 Nov, 22 Nov or later"_s;
        for (const auto &[verdict, words] : std::initializer_list<std::pair<Verdict, QString>>{
                 {Verdict::Reached, u"the target is reached"_s},
                 {Verdict::TooFewIncreases, u"no estimate: fewer than three deliveries were seen in 30 days"_s},
                 {Verdict::Shrinking, u"no estimate: the number of labeled entries does not grow"_s},
                 {Verdict::TooFar, u"no estimate: more than ten years at this pace"_s},
                 {Verdict::Unknown, u"no estimate: counts are not known"_s}}) {
            LabelingForecast none;
            none.verdict = verdict;
            QTest::newRow(qPrintable(words)) << none << english << words;
        }
    }
    void ends()
    {
        QFETCH(LabelingForecast, forecast);
        QFETCH(QLocale, locale);
        QTEST(expectedSentence(forecast, today, locale), "text");
    }

    void dueDates_data()
    {
        QTest::addColumn<QDate>("due");
        QTest::addColumn<int>("labeled"); // -1: unknown
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QDate() << 420 << english << QString();
        QTest::newRow("ten days with today") << QDate(2026, 11, 28) << 100 << english << u"28 Nov: needs 400 a day"_s;
        QTest::newRow("German") << QDate(2026, 11, 20) << 100 << german << u"20 Nov.: needs 2.000 a day"_s;
        QTest::newRow("over") << QDate(2026, 11, 18) << 100 << english << u"18 Nov: over, 4,000 to go"_s;
        QTest::newRow("reached") << QDate(2026, 11, 18) << 4100 << english << u"18 Nov: the target is reached"_s;
        QTest::newRow("counts not known") << QDate(2027, 1, 8) << -1 << english << u"8 Jan 2027"_s;
    }
    void dueDates()
    {
        QFETCH(QDate, due);
        QFETCH(int, labeled);
        QFETCH(QLocale, locale);
        const auto known = labeled < 0 ? std::nullopt : std::optional<qint64>(labeled);
        QTEST(dueSentence(due, known, 4100, QDateTime(today, QTime(0, 0), Qt::UTC), locale), "text");
    }
};

QTEST_GUILESS_MAIN(TestProgressText)
#include "tst_progresstext.moc"
