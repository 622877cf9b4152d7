// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/labelingprogress.h"

#include <algorithm>
#include <cmath>

namespace dw {

namespace {

constexpr double dayLength = 86'400'000.0; // milliseconds
constexpr int fewestIncreases = 3;
constexpr double farthest = 3653; // days: ten years

using Counter = std::optional<qint64> HistorySample::*;

/// What a counter was at \p time: the newest count not after it.
std::optional<qint64> countAt(const HistorySeries &series, Counter counter, const QDateTime &time)
{
    auto sample = std::upper_bound(series.begin(), series.end(), time,
                                   [](const QDateTime &wanted, const HistorySample &one) { return wanted < one.time; });
    while (sample != series.begin()) {
        --sample;
        if ((*sample).*counter)
            return (*sample).*counter;
    }
    return std::nullopt;
}

int increasesIn(const HistorySeries &series, const QDateTime &from, const QDateTime &to)
{
    int increases = 0;
    std::optional<qint64> before = countAt(series, &HistorySample::labeledEntries, from);
    for (const HistorySample &sample : series) {
        if (!sample.labeledEntries || sample.time <= from)
            continue;
        if (sample.time > to)
            break;
        increases += before && *sample.labeledEntries > *before;
        before = sample.labeledEntries;
    }
    return increases;
}

} // namespace

LabelingPace labelingPace(const HistorySeries &series, const QDateTime &from, const QDateTime &to)
{
    const auto first = std::find_if(series.begin(), series.end(), [](const HistorySample &s) { return s.labeledEntries.has_value(); });
    if (first == series.end() || first->time >= to)
        return {};
    const QDateTime begin = std::max(from, first->time);
    LabelingPace pace;
    pace.days = static_cast<double>(begin.msecsTo(to)) / dayLength;
    if (pace.days <= 0)
        return {};
    const auto labeledAt = [&](const QDateTime &time) {
        return static_cast<double>(countAt(series, &HistorySample::labeledEntries, time).value_or(0));
    };
    pace.perDay = (labeledAt(to) - labeledAt(begin)) / pace.days;
    pace.increases = increasesIn(series, begin, to);

    // The spread of whole days only: half a day is no sample of a day
    const int days = static_cast<int>(pace.days);
    double squares = 0;
    double end = labeledAt(to);
    const double mean = days > 0 ? (end - labeledAt(to.addDays(-days))) / days : 0;
    for (int day = 1; day <= days; ++day) {
        const double start = labeledAt(to.addDays(-day));
        squares += std::pow(end - start - mean, 2);
        end = start;
    }
    if (days > 1)
        pace.error = std::sqrt(squares / (days - 1) / days);
    return pace;
}

LabelingForecast labelingForecast(const LabelingPace &pace, std::optional<qint64> labeled, std::optional<qint64> target,
                                  const QDateTime &now)
{
    using Verdict = LabelingForecast::Verdict;
    LabelingForecast forecast;
    if (!labeled || !target)
        return forecast;
    forecast.remaining = std::max<qint64>(0, *target - *labeled);
    if (forecast.remaining == 0) {
        forecast.verdict = Verdict::Reached;
        return forecast;
    }
    if (pace.increases < fewestIncreases) {
        forecast.verdict = Verdict::TooFewIncreases;
        return forecast;
    }
    if (pace.perDay <= 0) {
        forecast.verdict = Verdict::Shrinking;
        return forecast;
    }
    const auto dayAt = [&](double perDay) {
        const double days = static_cast<double>(forecast.remaining) / perDay;
        return days > farthest ? QDate() : now.toUTC().addMSecs(static_cast<qint64>(days * dayLength)).date();
    };
    forecast.expected = dayAt(pace.perDay);
    forecast.verdict = forecast.expected.isValid() ? Verdict::Expected : Verdict::TooFar;
    if (forecast.verdict == Verdict::TooFar)
        return forecast;
    forecast.earliest = dayAt(pace.perDay + pace.error);
    if (pace.perDay > pace.error)
        forecast.latest = dayAt(pace.perDay - pace.error);
    return forecast;
}

std::optional<double> neededPace(std::optional<qint64> labeled, std::optional<qint64> target, const QDate &due, const QDateTime &now)
{
    if (!labeled || !target || !due.isValid())
        return std::nullopt;
    const qint64 left = now.toUTC().msecsTo(due.addDays(1).startOfDay(Qt::UTC));
    if (left <= 0)
        return std::nullopt;
    return static_cast<double>(std::max<qint64>(0, *target - *labeled)) / (static_cast<double>(left) / dayLength);
}

std::optional<qint64> changeSince(const HistorySeries &series, std::optional<qint64> HistorySample::*counter, const QDateTime &from)
{
    if (series.isEmpty())
        return std::nullopt;
    const std::optional<qint64> before = countAt(series, counter, from);
    const std::optional<qint64> after = countAt(series, counter, series.last().time);
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

} // namespace dw
