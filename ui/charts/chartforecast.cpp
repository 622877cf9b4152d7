// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartforecast.h"

#include <QCoreApplication>

namespace dw {

namespace {

struct Forecast {
    Q_DECLARE_TR_FUNCTIONS(dw::Forecast)
};

double startOf(const QDate &day)
{
    return double(day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

} // namespace

ForecastShape forecastShape(const LabelingForecast &forecast, double labeled, double target, const ChartWindow &window)
{
    ForecastShape shape;
    if (forecast.verdict != LabelingForecast::Verdict::Expected || target <= labeled)
        return shape;
    const QPointF now(double(window.now), labeled);
    // the day may have begun before now
    const double expected = qMax(now.x(), (startOf(forecast.expected) + startOf(forecast.expected.addDays(1))) / 2);
    shape.line = {now, {expected, target}};
    const QDate earliest = forecast.earliest.isValid() ? forecast.earliest : forecast.expected;
    shape.wedge = QPolygonF(QList<QPointF>{now, {qMax(now.x(), startOf(earliest)), target}});
    if (forecast.latest.isValid()) {
        shape.wedge.append({startOf(forecast.latest.addDays(1)), target}); // the whole of that day
    } else {
        // the slowest pace never ends it: open to the right, as far as anything is drawn
        const double end = qMax(expected, double(window.to));
        shape.wedge.append({end, target});
        shape.wedge.append({end, labeled});
    }
    return shape;
}

QString expectedText(const LabelingForecast &forecast, const QDateTime &now, const QLocale &locale)
{
    if (forecast.verdict != LabelingForecast::Verdict::Expected)
        return {};
    const bool isThisYear = forecast.expected.year() == now.toUTC().date().year();
    //: Day and month, with and without the year, as QLocale date formats: 24 Nov 2026
    const QString format = isThisYear ? Forecast::tr("d MMM") : Forecast::tr("d MMM yyyy");
    return Forecast::tr("about %1").arg(locale.toString(forecast.expected, format));
}

} // namespace dw
