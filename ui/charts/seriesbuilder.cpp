// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesbuilder.h"

#include "ui/charts/watchedtime.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace dw {

namespace {

constexpr qint64 hour = 3600 * 1000;
constexpr qint64 day = 24 * hour;
constexpr qint64 firstReading = 2 * 60 * 1000; // a sweep and the first descriptions are done by then

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

/// What was seen while somebody watched; gaps between.
std::vector<CountAt> watchedCounts(const std::vector<CountAt> &counts, const ChartWindow &window, const QList<WatchSpan> &spans)
{
    std::vector<CountAt> kept;
    std::optional<qint64> inForce;
    size_t next = 0;
    for (const TimeStretch &stretch : watchedTime(spans, window.from, window.now)) {
        for (; next < counts.size() && counts[next].time <= stretch.from; ++next)
            inForce = counts[next].count;
        // what was read right after a pause may have changed at any time before: no step is drawn for it
        const bool isReadSoon = !kept.empty() && next < counts.size() && counts[next].time <= qMin(stretch.to, stretch.from + firstReading);
        if (!isReadSoon)
            kept.push_back({stretch.from, inForce});
        for (; next < counts.size() && counts[next].time <= stretch.to; ++next) {
            kept.push_back(counts[next]);
            inForce = counts[next].count;
        }
        if (stretch.to < window.now)
            kept.push_back({stretch.to, std::nullopt});
    }
    return kept;
}

/// Keeps of every stretch of time its first, last, lowest and highest count and one gap.
std::vector<CountAt> thinned(const std::vector<CountAt> &counts, const ChartWindow &window, qint64 stretches)
{
    const qint64 length = qMax<qint64>(1, window.now - window.from);
    const auto stretchOf = [&](const CountAt &count) { return (count.time - window.from) * stretches / length; };
    std::vector<CountAt> kept;
    for (size_t begin = 0; begin < counts.size();) {
        const qint64 stretch = stretchOf(counts[begin]);
        size_t end = begin + 1;
        while (end < counts.size() && stretchOf(counts[end]) == stretch)
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

/// The finest steps that stay within the limit.
QList<StepLine> limitedSteps(const std::vector<CountAt> &counts, const ChartWindow &window)
{
    const auto pointsOf = [](const QList<StepLine> &pieces) {
        qsizetype points = 0;
        for (const StepLine &piece : pieces)
            points += piece.size();
        return points;
    };
    QList<StepLine> pieces = steps(counts, window.now);
    // each is cut out of the one after it, so that the extremes of the longest stretches are kept by all. Worst case of these:
    // (198 + 1) stretches x 5 counts x 2 points + the line's end = 1,991 points
    for (int stretches = 4 * leastStretches; pointsOf(pieces) > maximumPoints && stretches >= leastStretches; stretches /= 2)
        pieces = steps(thinned(counts, window, stretches), window.now);
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

ChartSeries buildSeries(const HistorySeries &series, const ChartWindow &window, const QList<WatchSpan> &spans)
{
    const auto line = [&](Counter counter) {
        const std::vector<CountAt> counts = countsInside(series, counter, window);
        return limitedSteps(spans.isEmpty() ? counts : watchedCounts(counts, window, spans), window);
    };
    return {line(&HistorySample::labeledEntries), line(&HistorySample::totalEntries), line(&HistorySample::errorEntries),
        marksInside(series, window)};
}

QList<StatusMark> withCreatedAgain(QList<StatusMark> marks, const QList<QDateTime> &moments, const HistorySeries &series,
                                   const ChartWindow &window)
{
    for (const QDateTime &moment : moments) {
        const qint64 time = moment.toMSecsSinceEpoch();
        const HistorySample *sample = sampleAt(series, time);
        if (time < window.from || time > window.now || !sample)
            continue;
        const auto place = std::lower_bound(marks.begin(), marks.end(), time, [](const StatusMark &mark, qint64 at) { return mark.time < at; });
        if (place != marks.end() && place->time == time)
            place->isCreatedAgain = true;
        else
            marks.insert(place, {time, sample->status.value_or(Word<DatasetStatus>()), true});
    }
    return marks;
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
