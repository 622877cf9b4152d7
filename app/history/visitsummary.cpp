// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/visitsummary.h"

#include <algorithm>

namespace dw {
namespace {

/// The newest values known at the end of a stretch of samples.
struct Standing {
    std::optional<qint64> labeled;
    std::optional<qint64> total;
    std::optional<qint64> errors;
    std::optional<Word<DatasetStatus>> status;

    void take(const HistorySample &sample)
    {
        labeled = sample.labeledEntries ? sample.labeledEntries : labeled;
        total = sample.totalEntries ? sample.totalEntries : total;
        errors = sample.errorEntries ? sample.errorEntries : errors;
        status = sample.status ? sample.status : status;
    }
    bool operator==(const Standing &) const = default;
};

/// A dataset's way from then to now.
struct Journey {
    Standing then;
    Standing now;
    bool changed = false;
    bool wasKnown = false;
    bool statusMoved = false;
};

Journey journeyOf(const HistorySeries &series, const QDateTime &since)
{
    Journey journey;
    for (const HistorySample &sample : series) {
        if (sample.time <= since) {
            journey.then.take(sample);
            journey.wasKnown = true;
            journey.now = journey.then;
            continue;
        }
        const Standing before = journey.now;
        journey.now.take(sample);
        journey.changed = journey.changed || journey.now != before;
        journey.statusMoved = journey.statusMoved || (before.status && journey.now.status != before.status);
    }
    return journey;
}

} // namespace

VisitSummary sinceVisit(const QHash<DatasetArn, HistorySeries> &series, const QDateTime &since)
{
    VisitSummary summary;
    for (auto it = series.cbegin(); it != series.cend(); ++it) {
        const Journey journey = journeyOf(*it, since);
        if (!journey.changed)
            continue;
        summary.changed.append(it.key());
        const Standing &then = journey.then;
        const Standing &now = journey.now;
        if (then.labeled && now.labeled)
            summary.labeled += *now.labeled - *then.labeled;
        const bool isNews = journey.statusMoved || !journey.wasKnown;
        if (isNews && now.status && now.status->known) {
            summary.failed += int(isFailed(*now.status->known));
            summary.finished += int(isComplete(*now.status->known));
        }
        summary.errorsRose += int(then.errors && now.errors && *now.errors > *then.errors);
    }
    std::sort(summary.changed.begin(), summary.changed.end(),
              [](const DatasetArn &a, const DatasetArn &b) { return a.toString() < b.toString(); });
    return summary;
}

} // namespace dw
