// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyvalues.h"

#include <chrono>

namespace dw {

/// Something that happened to a dataset, as far as it was watched.
struct ActivityEvent {
    enum class Kind {
        Status, ///< `fromStatus` to `toStatus`
        Labeled, ///< labeled entries went `from` `to`
        Entries, ///< all entries
        Errors, ///< entries with errors
        CreatedAgain, ///< deleted and created again, `from` labeled entries then, `to` now
        Gone, ///< `fromStatus`, and then AWS knew it no more
        Gap, ///< nobody watched from `since` to `noticed`
    };
    DatasetArn arn;
    QDateTime noticed; ///< UTC, when it was seen; of several changes in one the last
    QDateTime since; ///< UTC, when the first of several changes was seen, or the beginning of a gap
    Kind kind = Kind::Status;
    std::optional<Word<DatasetStatus>> fromStatus;
    std::optional<Word<DatasetStatus>> toStatus;
    std::optional<qint64> from;
    std::optional<qint64> to;
    bool operator==(const ActivityEvent &) const = default;
};

/// Changes of a counter no further apart than this are one event: a vendor's batch comes in many pieces.
constexpr auto quietPeriod = std::chrono::hours(2);

/// What happened in \p series, in rising order of time. The first sample is where it begins and no event. A count that
/// is absent says nothing; a batch that went up and down again to where it was is no event.
[[nodiscard]] QList<ActivityEvent> datasetActivity(const DatasetArn &arn, const HistorySeries &series);

/// The same with the dataset's life before it was created again, \p forerunners from the oldest on.
[[nodiscard]] QList<ActivityEvent> datasetActivity(const DatasetArn &arn, const HistorySeries &series,
                                                   const QList<Forerunner> &forerunners);

/// Shorter gaps are not worth a line: a program started again, a computer that slept over lunch.
constexpr auto shortestGap = std::chrono::hours(1);

/// When nobody watched the region of \p arn between two of \p spans, whatever connection they were of. Time before the
/// first span and after the last one is no gap.
[[nodiscard]] QList<ActivityEvent> watchGaps(const DatasetArn &arn, const QList<WatchSpan> &spans);

} // namespace dw
