// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/labelingprogress.h"
#include "ui/charts/seriesbuilder.h"

#include <QLocale>
#include <QPolygonF>

namespace dw {

/// What is drawn of a forecast, in the coordinates of a StepLine. Empty where there is none.
struct ForecastShape {
    QPolygonF wedge; ///< from now to the first and the last day on which it may end
    QList<QPointF> line; ///< from now to the expected day's noon
    bool operator==(const ForecastShape &) const = default;
};

/// \p labeled entries now and \p target, both counts. Days are UTC, as in LabelingForecast.
[[nodiscard]] ForecastShape forecastShape(const LabelingForecast &forecast, double labeled, double target,
                                          const ChartWindow &window);

/// "about 24 Nov", with the year when it is not that of \p now; empty where nothing is expected.
[[nodiscard]] QString expectedText(const LabelingForecast &forecast, const QDateTime &now, const QLocale &locale);

} // namespace dw
