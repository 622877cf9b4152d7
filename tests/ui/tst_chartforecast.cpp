// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartforecast.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

using Verdict = LabelingForecast::Verdict;

namespace {

constexpr qint64 hour = 3'600'000;

QDateTime now()
{
    return {QDate(2026, 11, 19), QTime(13, 0), Qt::UTC};
}

ChartWindow week()
{
    return chartWindow(ChartRange::Week, {}, now());
}

LabelingForecast expected(const QDate &day, const QDate &earliest, const QDate &latest)
{
    LabelingForecast forecast;
    forecast.verdict = Verdict::Expected;
    forecast.expected = day;
    forecast.earliest = earliest;
    forecast.latest = latest;
    return forecast;
}

/// Hours from now.
QList<QPointF> fromNow(const QList<QPointF> &points)
{
    QList<QPointF> result;
    for (const QPointF &point : points)
        result.append({(point.x() - double(week().now)) / hour, point.y()});
    return result;
}

} // namespace

class TestChartForecast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wedges_data();
    void wedges();
    void nothingToDraw_data();
    void nothingToDraw();
    void dates();
};

void TestChartForecast::wedges_data()
{
    QTest::addColumn<LabelingForecast>("forecast");
    QTest::addColumn<QList<QPointF>>("wedge"); // x in hours from now, 19 Nov 13:00; 420 of 500
    QTest::addColumn<QList<QPointF>>("line");
    const QDate day(2026, 11, 24);
    QTest::newRow("from the start of the earliest to the end of the latest day")
        << expected(day, day, day.addDays(2)) << QList<QPointF>{{0, 420}, {107, 500}, {179, 500}}
        << QList<QPointF>{{0, 420}, {119, 500}};
    QTest::newRow("a slow pace that never ends it is open to the right")
        << expected(day, day.addDays(-1), {}) << QList<QPointF>{{0, 420}, {83, 500}, {119, 500}, {119, 420}}
        << QList<QPointF>{{0, 420}, {119, 500}};
    QTest::newRow("today is not before now")
        << expected(now().date(), now().date(), now().date()) << QList<QPointF>{{0, 420}, {0, 500}, {11, 500}}
        << QList<QPointF>{{0, 420}, {0, 500}};
}

void TestChartForecast::wedges()
{
    QFETCH(LabelingForecast, forecast);
    const ForecastShape shape = forecastShape(forecast, 420, 500, week());
    QTEST(fromNow(shape.wedge), "wedge");
    QTEST(fromNow(shape.line), "line");
}

void TestChartForecast::nothingToDraw_data()
{
    QTest::addColumn<int>("verdict");
    for (const Verdict verdict :
         {Verdict::Reached, Verdict::TooFewIncreases, Verdict::Shrinking, Verdict::TooFar, Verdict::Unknown})
        QTest::addRow("verdict %d", static_cast<int>(verdict)) << static_cast<int>(verdict);
}

void TestChartForecast::nothingToDraw()
{
    QFETCH(int, verdict);
    LabelingForecast forecast = expected({2026, 11, 24}, {2026, 11, 24}, {2026, 11, 24});
    QVERIFY(forecastShape(forecast, 500, 500, week()) == ForecastShape{}); // reached meanwhile
    forecast.verdict = static_cast<Verdict>(verdict);
    QVERIFY(forecastShape(forecast, 420, 500, week()) == ForecastShape{});
    QVERIFY(expectedText(forecast, now(), QLocale::c()).isEmpty());
}

void TestChartForecast::dates()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(expectedText(expected({2026, 11, 24}, {}, {}), now(), english), u"about 24 Nov"_s);
    QCOMPARE(expectedText(expected({2027, 1, 3}, {}, {}), now(), english), u"about 3 Jan 2027"_s);
}

QTEST_GUILESS_MAIN(TestChartForecast)
#include "tst_chartforecast.moc"
