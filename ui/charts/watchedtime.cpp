// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/watchedtime.h"

#include <algorithm>

namespace dw {

QList<TimeStretch> watchedTime(const QList<WatchSpan> &spans, qint64 from, qint64 to)
{
    QList<TimeStretch> all;
    for (const WatchSpan &span : spans) {
        const TimeStretch stretch{std::max(from, span.from.toMSecsSinceEpoch()), std::min(to, span.to.toMSecsSinceEpoch())};
        if (stretch.from <= stretch.to)
            all.append(stretch);
    }
    std::sort(all.begin(), all.end(), [](const TimeStretch &a, const TimeStretch &b) { return a.from < b.from; });
    QList<TimeStretch> merged;
    for (const TimeStretch &stretch : all) {
        if (!merged.isEmpty() && stretch.from <= merged.last().to)
            merged.last().to = std::max(merged.last().to, stretch.to);
        else
            merged.append(stretch);
    }
    return merged;
}

bool isWatched(const QList<WatchSpan> &spans, qint64 time)
{
    return spans.isEmpty() || std::any_of(spans.begin(), spans.end(), [time](const WatchSpan &span) {
               return span.from.toMSecsSinceEpoch() <= time && time <= span.to.toMSecsSinceEpoch();
           });
}

} // namespace dw
