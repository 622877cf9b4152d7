// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/activity.h"

#include <algorithm>

namespace dw {
namespace {

using Kind = ActivityEvent::Kind;
using Counter = std::optional<qint64> HistorySample::*;

void sortByTime(QList<ActivityEvent> &events)
{
    std::stable_sort(events.begin(), events.end(),
                     [](const ActivityEvent &a, const ActivityEvent &b) { return a.noticed < b.noticed; });
}

ActivityEvent countEvent(const DatasetArn &arn, Kind kind, const std::optional<qint64> &from)
{
    ActivityEvent event;
    event.arn = arn;
    event.kind = kind;
    event.from = from;
    return event;
}

void addCountChanges(QList<ActivityEvent> &events, const DatasetArn &arn, const HistorySeries &series, Kind kind, Counter counter)
{
    std::optional<qint64> before;
    std::optional<ActivityEvent> batch;
    const auto finish = [&] {
        if (batch && batch->from != batch->to)
            events.append(*batch);
        batch.reset();
    };
    for (const HistorySample &sample : series) {
        const std::optional<qint64> &count = sample.*counter;
        if (!count)
            continue;
        if (before && *count != *before) {
            if (batch && batch->noticed.msecsTo(sample.time) > std::chrono::milliseconds(quietPeriod).count())
                finish();
            if (!batch) {
                batch = countEvent(arn, kind, before);
                batch->since = sample.time;
            }
            batch->to = count;
            batch->noticed = sample.time;
        }
        before = count;
    }
    finish();
}

void addStatusChanges(QList<ActivityEvent> &events, const DatasetArn &arn, const HistorySeries &series)
{
    std::optional<Word<DatasetStatus>> before;
    for (const HistorySample &sample : series) {
        if (!sample.status)
            continue;
        if (before && sample.status->text != before->text) {
            ActivityEvent event;
            event.arn = arn;
            event.noticed = sample.time;
            event.since = sample.time;
            event.fromStatus = before;
            event.toStatus = sample.status;
            events.append(event);
        }
        before = sample.status;
    }
}

std::optional<qint64> firstLabeled(const HistorySeries &series)
{
    const auto first
        = std::find_if(series.begin(), series.end(), [](const auto &sample) { return sample.labeledEntries.has_value(); });
    return first == series.end() ? std::nullopt : first->labeledEntries;
}

std::optional<qint64> lastLabeled(const HistorySeries &series)
{
    const auto last
        = std::find_if(series.rbegin(), series.rend(), [](const auto &sample) { return sample.labeledEntries.has_value(); });
    return last == series.rend() ? std::nullopt : last->labeledEntries;
}

} // namespace

QList<ActivityEvent> datasetActivity(const DatasetArn &arn, const HistorySeries &series)
{
    QList<ActivityEvent> events;
    addStatusChanges(events, arn, series);
    addCountChanges(events, arn, series, Kind::Labeled, &HistorySample::labeledEntries);
    addCountChanges(events, arn, series, Kind::Entries, &HistorySample::totalEntries);
    addCountChanges(events, arn, series, Kind::Errors, &HistorySample::errorEntries);
    sortByTime(events);
    return events;
}

QList<ActivityEvent> datasetActivity(const DatasetArn &arn, const HistorySeries &series, const QList<Forerunner> &forerunners)
{
    QList<Forerunner> lives = forerunners;
    lives.append({arn, series});
    QList<ActivityEvent> events;
    const HistorySeries *before = nullptr;
    for (const Forerunner &life : std::as_const(lives)) {
        if (life.series.isEmpty())
            continue;
        if (before) {
            ActivityEvent again = countEvent(life.arn, Kind::CreatedAgain, lastLabeled(*before));
            again.to = firstLabeled(life.series);
            again.noticed = life.series.first().time;
            again.since = again.noticed;
            events.append(again);
        }
        events.append(datasetActivity(life.arn, life.series));
        before = &life.series;
    }
    sortByTime(events);
    return events;
}

QList<ActivityEvent> watchGaps(const DatasetArn &arn, const QList<WatchSpan> &spans)
{
    QList<WatchSpan> ordered;
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(ordered),
                 [&](const WatchSpan &span) { return span.region == arn.region(); });
    std::sort(ordered.begin(), ordered.end(), [](const WatchSpan &a, const WatchSpan &b) { return a.from < b.from; });
    QList<ActivityEvent> gaps;
    QDateTime until;
    for (const WatchSpan &span : std::as_const(ordered)) {
        if (until.isValid() && until.msecsTo(span.from) >= std::chrono::milliseconds(shortestGap).count()) {
            ActivityEvent gap;
            gap.arn = arn;
            gap.kind = Kind::Gap;
            gap.since = until;
            gap.noticed = span.from;
            gaps.append(gap);
        }
        until = until.isValid() ? std::max(until, span.to) : span.to;
    }
    return gaps;
}

} // namespace dw
