// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/seriesbuilder.h"

namespace dw {

/// How labeling went over a period, the last seven days unless said otherwise.
struct TrendValue {
    std::optional<qint64> change; ///< of labeled entries; absent where the count at its begin or end is unknown
    /// Steps in the unit square: x the share of the period that went by, y the share of the way from the lowest to the
    /// highest count, 0.5 where they are the same. Pieces as in ChartSeries.
    QList<StepLine> pieces;
    bool operator==(const TrendValue &) const = default;
};

/// At most this many points in all pieces: a table has one trend a row.
constexpr int maximumTrendPoints = 60;

/// The seven days before \p now (UTC).
[[nodiscard]] TrendValue trendOf(const HistorySeries &series, const QDateTime &now);

/// From \p from to \p now (UTC), \p from before it.
[[nodiscard]] TrendValue trendOf(const HistorySeries &series, const QDateTime &from, const QDateTime &now);

} // namespace dw

Q_DECLARE_METATYPE(dw::TrendValue)
