// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/seriesbuilder.h"

namespace dw {

/// How labeling went in the last seven days.
struct TrendValue {
    std::optional<qint64> change; ///< of labeled entries; absent where the count now or a week ago is unknown
    /// Steps in the unit square: x the share of the week that went by, y the share of the way from the lowest to the
    /// highest count, 0.5 where they are the same. Pieces as in ChartSeries.
    QList<StepLine> pieces;
    bool operator==(const TrendValue &) const = default;
};

/// At most this many points in all pieces: a table has one trend a row.
constexpr int maximumTrendPoints = 60;

/// The seven days before \p now (UTC).
[[nodiscard]] TrendValue trendOf(const HistorySeries &series, const QDateTime &now);

} // namespace dw

Q_DECLARE_METATYPE(dw::TrendValue)
