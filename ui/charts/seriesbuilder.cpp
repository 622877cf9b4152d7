// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesbuilder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace dw {

namespace {

constexpr qint64 hour = 3600 * 1000;
constexpr qint64 day = 24 * hour;

using Counter = std::optional<qint64> HistorySample::*;

struct CountAt {
    qint64 time;
    std::optional<qint64> count;
};

qint64 milliseconds(const HistorySample &sample)
{
    return sample.time.toMSecsSinceEpoch();
}

/// Values of one counter inside the window. What was in force at its start stands there.
std::vector<CountAt> countsInside(const HistorySeries &series, Counter counter, const ChartWindow &window)
{
    std::vector<CountAt> counts;
    for (const HistorySample &sample : series) {
        const qint64 time = milliseconds(sample);
        if (time > window.now)
            break;
        if (time <= window.from)
            counts.clear();
        counts.push_back({qMax(time, window.from), sample.*counter});
    }
    return counts;
}

/// Keeps of every stretch of time its first, last, lowest and highest count and one gap.
std::vector<CountAt> thinned(std::vector<CountAt> counts, const ChartWindow &window)
{
    // a count draws at most 2 points; 5 counts a stretch; one more for the line's end
    constexpr qint64 stretches = maximumPoints / (2 * 5) - 1;
    if (counts.size() * 2 < static_cast<size_t>(maximumPoints))
        return counts;
    const qint64 length = qMax<qint64>(1, (window.now - window.from) / stretches + 1);
    const auto stretchOf = [&window, length](const CountAt &count) { return (count.time - window.from) / length; };
    std::vector<CountAt> kept;
    for (size_t begin = 0; begin < counts.size();) {
        size_t end = begin + 1;
        while (end < counts.size() && stretchOf(counts[end]) == stretchOf(counts[begin]))
            ++end;
        std::array<size_t, 5> chosen {begin, end - 1, begin, begin, begin};
        auto &[first, last, lowest, highest, gap] = chosen;
        for (size_t i = begin; i < end; ++i) {
            if (!counts[i].count)
                gap = i;
            else if (!counts[lowest].count || *counts[i].count < *counts[lowest].count)
                lowest = i;
            if (counts[i].count && (!counts[highest].count || *counts[i].count > *counts[highest].count))
                highest = i;
        }
        std::sort(chosen.begin(), chosen.end());
        for (size_t i = 0; i < chosen.size(); ++i) {
            if (i == 0 || chosen[i] != chosen[i - 1])
                kept.push_back(counts[chosen[i]]);
        }
        begin = end;
    }
    return kept;
}

QList<StepLine> steps(const std::vector<CountAt> &counts, qint64 end)
{
    QList<StepLine> pieces;
    StepLine piece;
    const auto finish = [&pieces, &piece](qint64 until) {
        if (!piece.isEmpty() && piece.last().x() < double(until))
            piece.append({double(until), piece.last().y()});
        if (!piece.isEmpty())
            pieces.append(std::exchange(piece, {}));
    };
    for (const CountAt &at : counts) {
        if (!at.count) {
            finish(at.time);
            continue;
        }
        const QPointF point(double(at.time), double(*at.count));
        if (!piece.isEmpty() && point.y() < piece.last().y())
            finish(at.time); // a counter that fell is not connected
        if (piece.isEmpty()) {
            piece.append(point);
        } else if (point.y() > piece.last().y()) {
            piece.append({point.x(), piece.last().y()});
            piece.append(point);
        }
    }
    finish(end);
    return pieces;
}

QList<StatusMark> marksInside(const HistorySeries &series, const ChartWindow &window)
{
    QList<StatusMark> marks;
    std::optional<Word<DatasetStatus>> before;
    for (const HistorySample &sample : series) {
        const qint64 time = milliseconds(sample);
        if (time > window.now)
            break;
        // the first status seen is no change
        if (sample.status && before && *sample.status != *before && time >= window.from)
            marks.append({time, *sample.status});
        if (sample.status)
            before = sample.status;
    }
    return marks;
}

} // namespace

ChartWindow chartWindow(ChartRange range, const HistorySeries &series, const QDateTime &now)
{
    const qint64 end = now.toMSecsSinceEpoch();
    qint64 length = day;
    switch (range) {
    case ChartRange::Day:
        break;
    case ChartRange::Week:
        length = 7 * day;
        break;
    case ChartRange::Month:
        length = 30 * day;
        break;
    case ChartRange::All:
        // a minute-old series would have ticks of milliseconds
        length = qMax(hour, series.isEmpty() ? 0 : end - milliseconds(series.first()));
        break;
    } // no default: the compiler must list what is missing
    return {end - length, end, end + length / 5};
}

ChartSeries buildSeries(const HistorySeries &series, const ChartWindow &window)
{
    const auto line = [&](Counter counter) { return steps(thinned(countsInside(series, counter, window), window), window.now); };
    return {line(&HistorySample::labeledEntries), line(&HistorySample::totalEntries), line(&HistorySample::errorEntries),
        marksInside(series, window)};
}

const HistorySample *sampleAt(const HistorySeries &series, qint64 time)
{
    const auto after = std::upper_bound(series.begin(), series.end(), time,
        [](qint64 wanted, const HistorySample &sample) { return wanted < milliseconds(sample); });
    return after == series.begin() ? nullptr : &*(after - 1);
}

qint64 tickStep(double maximum, int most)
{
    Q_ASSERT(most > 0);
    const double least = maximum / most;
    for (qint64 power = 1; power < 1'000'000'000'000'000; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (double(factor * power) >= least)
                return factor * power;
        }
    }
    return 1'000'000'000'000'000;
}

} // namespace dw
