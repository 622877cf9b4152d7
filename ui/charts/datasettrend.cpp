// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/datasettrend.h"

#include "history/labelingprogress.h"

namespace dw {

namespace {

constexpr int days = 7;

/// Changes of the labeled count, the last one of each stretch where there are too many to be drawn.
HistorySeries changes(const HistorySeries &series, const ChartWindow &window)
{
    // a change draws at most 2 points, and the end of the line one more
    constexpr qint64 most = (maximumTrendPoints - 1) / 2;
    HistorySeries all;
    for (const HistorySample &sample : series) {
        const qint64 time = sample.time.toMSecsSinceEpoch();
        if (time > window.now)
            break;
        if (time <= window.from)
            all.clear(); // only the last before the window counts
        if (all.isEmpty() || all.last().labeledEntries != sample.labeledEntries)
            all.append({time <= window.from ? QDateTime::fromMSecsSinceEpoch(window.from, Qt::UTC) : sample.time,
                        sample.labeledEntries,
                        {},
                        {},
                        {}});
    }
    if (all.size() <= most)
        return all;
    const auto stretchOf = [&window](const HistorySample &sample) {
        return qMin(most - 1, (sample.time.toMSecsSinceEpoch() - window.from) * most / (window.now - window.from));
    };
    HistorySeries kept;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i + 1 == all.size() || stretchOf(all.at(i + 1)) != stretchOf(all.at(i)))
            kept.append(all.at(i));
    }
    return kept;
}

} // namespace

TrendValue trendOf(const HistorySeries &series, const QDateTime &now)
{
    return trendOf(series, now.addDays(-days), now);
}

TrendValue trendOf(const HistorySeries &series, const QDateTime &from, const QDateTime &now)
{
    const ChartWindow window{from.toMSecsSinceEpoch(), now.toMSecsSinceEpoch(), now.toMSecsSinceEpoch()};
    TrendValue trend{changeSince(series, &HistorySample::labeledEntries, from),
                     buildSeries(changes(series, window), window).labeled};
    double lowest = std::numeric_limits<double>::max();
    double highest = std::numeric_limits<double>::lowest();
    for (const StepLine &piece : trend.pieces) {
        for (const QPointF &point : piece) {
            lowest = qMin(lowest, point.y());
            highest = qMax(highest, point.y());
        }
    }
    for (StepLine &piece : trend.pieces) {
        for (QPointF &point : piece) {
            point.setX((point.x() - double(window.from)) / double(window.now - window.from));
            point.setY(highest > lowest ? (point.y() - lowest) / (highest - lowest) : 0.5);
        }
    }
    return trend;
}

} // namespace dw
