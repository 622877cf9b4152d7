// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historysample.h"

#include <QDate>

namespace dw {

/// How fast entries get labels, over a period with its pauses: vendors deliver in batches.
struct LabelingPace {
    double perDay = 0; ///< net change of labeled entries a day; negative while labels go
    double error = 0; ///< standard error of perDay, from the changes of the single days
    double days = 0; ///< length of the period that is known; 0 where nothing is
    int increases = 0; ///< readings that found more labeled entries than the one before
    bool operator==(const LabelingPace &) const = default;
};

/// The pace from \p from to \p to (UTC). Days are counted back from \p to; the first is as long as is known. A series
/// that begins later shortens the period. Samples without a count say nothing.
[[nodiscard]] LabelingPace labelingPace(const HistorySeries &series, const QDateTime &from, const QDateTime &to);

/// When labeling ends if it goes on so, or why nobody can tell.
struct LabelingForecast {
    enum class Verdict {
        Expected, ///< `expected` holds
        Reached, ///< the target is reached
        TooFewIncreases, ///< fewer than three: a single delivery is no pace
        Shrinking, ///< or standing still: it never ends so
        TooFar, ///< more than ten years away
        Unknown, ///< no count, or no target
    };
    Verdict verdict = Verdict::Unknown;
    QDate expected; ///< a day, UTC; never an hour: it would feign what nobody knows
    QDate earliest; ///< with the pace one standard error faster
    QDate latest; ///< and slower; invalid where that pace never ends it
    qint64 remaining = 0; ///< entries to the target; 0 where reached or unknown
    bool operator==(const LabelingForecast &) const = default;
};

/// The end at \p target entries, from \p labeled entries at \p now. Fewer than three increases make no forecast.
[[nodiscard]] LabelingForecast labelingForecast(const LabelingPace &pace, std::optional<qint64> labeled,
                                                std::optional<qint64> target, const QDateTime &now);

/// Entries a day that it takes to reach \p target by the end of \p due; absent when the day is over or nothing is known.
[[nodiscard]] std::optional<double> neededPace(std::optional<qint64> labeled, std::optional<qint64> target, const QDate &due,
                                               const QDateTime &now);

/// Net change of a counter from \p from on: what it is at the end less what it was then. Absent where either is unknown.
[[nodiscard]] std::optional<qint64> changeSince(const HistorySeries &series, std::optional<qint64> HistorySample::*counter,
                                                const QDateTime &from);

} // namespace dw
