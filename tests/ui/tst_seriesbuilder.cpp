// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/datasettrend.h"
#include "ui/charts/seriesbuilder.h"
#include "ui/charts/timeticks.h"
#include "ui/sampledatasets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::test;

namespace {

constexpr qint64 hour = 3600 * 1000;

HistorySample sample(qint64 milliseconds, const std::optional<qint64> &labeled)
{
    return {QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC), labeled, 1000, 0, {}};
}

} // namespace

class TestSeriesBuilder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesAreSteps_data();
    void linesAreSteps();
    void pausesAreGaps_data();
    void pausesAreGaps();
    void rangesAreWhatTheySay_data();
    void rangesAreWhatTheySay();
    void longSeriesKeepTheirExtremes();
    void wildSeriesStayWithinTheLimit();
    void marksAreChangesOfStatus();
    void ticksAreRound_data();
    void ticksAreRound();
    void timeTicksStandAtMidnight();
    void sampleInForce();
    void trendsOfAWeek_data();
    void trendsOfAWeek();
    void trendsAreSmall();
};

using Pieces = QList<QList<QPointF>>;

void TestSeriesBuilder::linesAreSteps_data()
{
    QTest::addColumn<HistorySeries>("series");
    QTest::addColumn<Pieces>("pieces"); // of the window 100 to 200
    QTest::newRow("nothing seen") << HistorySeries {} << Pieces {};
    QTest::newRow("one value holds until now") << HistorySeries {sample(120, 5)} << Pieces {{{120, 5}, {200, 5}}};
    QTest::newRow("counts jump") << HistorySeries {sample(120, 5), sample(150, 7)} << Pieces {{{120, 5}, {150, 5}, {150, 7}, {200, 7}}};
    QTest::newRow("what was in force at the start stands there")
        << HistorySeries {sample(10, 1), sample(90, 5), sample(150, 7)} << Pieces {{{100, 5}, {150, 5}, {150, 7}, {200, 7}}};
    QTest::newRow("gaps are gaps") << HistorySeries {sample(120, 5), sample(140, {}), sample(160, 6)}
                                   << Pieces {{{120, 5}, {140, 5}}, {{160, 6}, {200, 6}}};
    QTest::newRow("F31 a counter that fell is not connected")
        << HistorySeries {sample(120, 5), sample(150, 3)} << Pieces {{{120, 5}, {150, 5}}, {{150, 3}, {200, 3}}};
    QTest::newRow("repeated values add no points")
        << HistorySeries {sample(120, 5), sample(130, 5), sample(140, 5)} << Pieces {{{120, 5}, {200, 5}}};
    QTest::newRow("a sample after now is not drawn") << HistorySeries {sample(120, 5), sample(250, 9)} << Pieces {{{120, 5}, {200, 5}}};
}

void TestSeriesBuilder::linesAreSteps()
{
    QFETCH(HistorySeries, series);
    QTEST(buildSeries(series, {100, 200, 220}).labeled, "pieces");
}

void TestSeriesBuilder::pausesAreGaps_data()
{
    QTest::addColumn<QList<QPair<int, int>>>("spans"); // minutes; the window is 100 to 200
    QTest::addColumn<Pieces>("pieces"); // of 5 from minute 90, 7 from 150
    using Spans = QList<QPair<int, int>>;
    QTest::newRow("no spans say nothing") << Spans {} << Pieces {{{100, 5}, {150, 5}, {150, 7}, {200, 7}}};
    QTest::newRow("watched all the time") << Spans {{0, 300}} << Pieces {{{100, 5}, {150, 5}, {150, 7}, {200, 7}}};
    QTest::newRow("paused without a change") << Spans {{0, 120}, {140, 300}}
                                             << Pieces {{{100, 5}, {120, 5}}, {{140, 5}, {150, 5}, {150, 7}, {200, 7}}};
    QTest::newRow("what changed meanwhile makes no step") << Spans {{0, 120}, {149, 300}} << Pieces {{{100, 5}, {120, 5}}, {{150, 7}, {200, 7}}};
    QTest::newRow("the last reading is old") << Spans {{0, 180}} << Pieces {{{100, 5}, {150, 5}, {150, 7}, {180, 7}}};
    QTest::newRow("two connections watch one after the other") << Spans {{150, 300}, {0, 130}, {120, 150}}
                                                               << Pieces {{{100, 5}, {150, 5}, {150, 7}, {200, 7}}};
    QTest::newRow("not watched in the window") << Spans {{0, 50}} << Pieces {};
}

void TestSeriesBuilder::pausesAreGaps()
{
    constexpr qint64 minute = 60'000;
    using Spans = QList<QPair<int, int>>;
    QFETCH(Spans, spans);
    QList<WatchSpan> watched;
    for (const auto &[from, to] : spans)
        watched.append({u"1"_s, u"eu-west-1"_s, QDateTime::fromMSecsSinceEpoch(from * minute, Qt::UTC), QDateTime::fromMSecsSinceEpoch(to * minute, Qt::UTC)});
    Pieces pieces = buildSeries({sample(90 * minute, 5), sample(150 * minute, 7)}, {100 * minute, 200 * minute, 220 * minute}, watched).labeled;
    for (StepLine &piece : pieces) {
        for (QPointF &point : piece)
            point.rx() /= minute;
    }
    QTEST(pieces, "pieces");
}

void TestSeriesBuilder::rangesAreWhatTheySay_data()
{
    QTest::addColumn<int>("range");
    QTest::addColumn<qint64>("hours");
    QTest::newRow("24 h") << static_cast<int>(ChartRange::Day) << 24LL;
    QTest::newRow("7 d") << static_cast<int>(ChartRange::Week) << 7 * 24LL;
    QTest::newRow("30 d") << static_cast<int>(ChartRange::Month) << 30 * 24LL;
    QTest::newRow("all begins at the first sample") << static_cast<int>(ChartRange::All) << 8 * 24LL;
}

void TestSeriesBuilder::rangesAreWhatTheySay()
{
    QFETCH(int, range);
    const ChartWindow window = chartWindow(static_cast<ChartRange>(range), sampleHistory(), sampleNow());
    QTEST((window.now - window.from) / hour, "hours");
    QCOMPARE(window.now, sampleNow().toMSecsSinceEpoch());
    QVERIFY(window.to > window.now); // now is not at the edge
}

void TestSeriesBuilder::longSeriesKeepTheirExtremes()
{
    HistorySeries series;
    for (int i = 0; i < 100'000; ++i)
        series.append(sample(i * 60'000LL, i == 54'321 ? 999'999 : i));
    const ChartWindow window {0, 100'000 * 60'000LL, 110'000 * 60'000LL};
    qsizetype points = 0;
    double highest = 0;
    double lowest = 1e9;
    const auto lines = buildSeries(series, window).labeled;
    for (const StepLine &piece : lines) {
        points += piece.size();
        for (const QPointF &point : piece) {
            highest = qMax(highest, point.y());
            lowest = qMin(lowest, point.y());
        }
    }
    QVERIFY2(points <= maximumPoints, qPrintable(QString::number(points)));
    QVERIFY2(points > 500, qPrintable(QString::number(points)));
    QCOMPARE(highest, 999'999.0);
    QCOMPARE(lowest, 0.0);
    QCOMPARE(lines.last().last(), QPointF(double(window.now), 99'999));
}

void TestSeriesBuilder::wildSeriesStayWithinTheLimit()
{
    HistorySeries series;
    for (int i = 0; i < 20'000; ++i)
        series.append(sample(i * 60'000LL, i % 7 == 0 ? std::nullopt : std::optional<qint64>((i * 7919LL) % 1000)));
    qsizetype points = 0;
    for (const StepLine &piece : buildSeries(series, {0, 20'000 * 60'000LL, 21'000 * 60'000LL}).labeled)
        points += piece.size();
    QVERIFY2(points <= maximumPoints, qPrintable(QString::number(points)));
}

void TestSeriesBuilder::marksAreChangesOfStatus()
{
    const ChartWindow window = chartWindow(ChartRange::Week, sampleHistory(), sampleNow());
    const auto marks = buildSeries(sampleHistory(), window).marks;
    QCOMPARE(marks.size(), 4);
    QCOMPARE(marks.first().status.text, u"UPDATE_IN_PROGRESS"_s);
    QCOMPARE(marks.last().status.text, u"UPDATE_COMPLETE"_s);
}

void TestSeriesBuilder::ticksAreRound_data()
{
    QTest::addColumn<double>("maximum");
    QTest::addColumn<int>("most");
    QTest::addColumn<qint64>("step");
    QTest::newRow("500") << 500.0 << 3 << 200LL;
    QTest::newRow("5,000") << 5000.0 << 3 << 2000LL;
    QTest::newRow("entries are whole") << 1.0 << 3 << 1LL;
    QTest::newRow("nothing") << 0.0 << 3 << 1LL;
    QTest::newRow("the largest count") << 9007199254740992.0 << 2 << 1'000'000'000'000'000LL;
}

void TestSeriesBuilder::ticksAreRound()
{
    QFETCH(double, maximum);
    QFETCH(int, most);
    QTEST(tickStep(maximum, most), "step");
}

void TestSeriesBuilder::timeTicksStandAtMidnight()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const auto ticks = timeTicks(chartWindow(ChartRange::Week, {}, sampleNow()), 9, english);
    QCOMPARE(ticks.size(), 9);
    QCOMPARE(ticks.first().label, u"Fri 13 Nov"_s);
    QCOMPARE(ticks.at(1).label, u"Sat 14"_s);
    for (const TimeTick &tick : ticks)
        QCOMPARE(tick.time % (24 * hour), 0); // the tests run in UTC
    for (const ChartRange range : {ChartRange::Day, ChartRange::Month, ChartRange::All}) {
        const auto others = timeTicks(chartWindow(range, sampleHistory(), sampleNow()), 6, english);
        QVERIFY(others.size() >= 2 && others.size() <= 6);
    }
    QVERIFY(timeTicks({0, 0, 0}, 8, english).isEmpty());
}

void TestSeriesBuilder::sampleInForce()
{
    const HistorySeries series {sample(100, 1), sample(200, 2)};
    QVERIFY(!sampleAt(series, 99));
    QCOMPARE(*sampleAt(series, 199)->labeledEntries, 1);
    QCOMPARE(*sampleAt(series, 200)->labeledEntries, 2);
}

void TestSeriesBuilder::trendsOfAWeek_data()
{
    QTest::addColumn<HistorySeries>("series"); // now is 10 days
    QTest::addColumn<TrendValue>("trend");
    constexpr qint64 day = 24 * hour;
    QTest::newRow("nothing seen") << HistorySeries {} << TrendValue {};
    QTest::newRow("rose") << HistorySeries {sample(day, 10), sample(3 * day + 7 * day / 2, 30)}
                          << TrendValue {20, {{{0, 0}, {0.5, 0}, {0.5, 1}, {1, 1}}}};
    QTest::newRow("the same all the time") << HistorySeries {sample(day, 10)} << TrendValue {0, {{{0, 0.5}, {1, 0.5}}}};
    QTest::newRow("fell") << HistorySeries {sample(day, 30), sample(3 * day + 7 * day / 4, 10)}
                          << TrendValue {-20, {{{0, 1}, {0.25, 1}}, {{0.25, 0}, {1, 0}}}};
    QTest::newRow("not seen a week ago") << HistorySeries {sample(3 * day + 7 * day / 2, 30)} << TrendValue {{}, {{{0.5, 0.5}, {1, 0.5}}}};
    QTest::newRow("not reported") << HistorySeries {sample(day, {}), sample(9 * day, {})} << TrendValue {};
}

void TestSeriesBuilder::trendsOfAWeek()
{
    QFETCH(HistorySeries, series);
    QTEST(trendOf(series, QDateTime::fromMSecsSinceEpoch(10 * 24 * hour, Qt::UTC)), "trend");
}

void TestSeriesBuilder::trendsAreSmall()
{
    HistorySeries series;
    for (int i = 0; i < 5000; ++i)
        series.append(sample(i * 2 * 60'000LL, i % 5 == 0 ? std::nullopt : std::optional<qint64>((i * 7919LL) % 1000)));
    const TrendValue trend = trendOf(series, series.last().time);
    qsizetype points = 0;
    for (const StepLine &piece : trend.pieces) {
        points += piece.size();
        for (const QPointF &point : piece)
            QVERIFY(point.x() >= 0 && point.x() <= 1 && point.y() >= 0 && point.y() <= 1);
    }
    QVERIFY2(points > 10 && points <= maximumTrendPoints, qPrintable(QString::number(points)));
}

QTEST_GUILESS_MAIN(TestSeriesBuilder)
#include "tst_seriesbuilder.moc"
