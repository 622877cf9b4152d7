// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace dw {

/// What the refresh engine is doing, for the status bar and the toolbar. A value; made anew at each change.
struct RefreshStatus {
    bool paused = false;
    bool refreshing = false; ///< a sweep or a description is under way
    int asked = 0; ///< of this round: datasets to read
    int answered = 0; ///< of this round: datasets read or failed
    int countsKnown = 0; ///< datasets whose counts were read at least once
    int datasets = 0; ///< datasets watched
    std::optional<QDateTime> lastSweepAt; ///< UTC, last good answer about statuses
    std::optional<QDateTime> oldestCountsAt; ///< UTC, the oldest read of counts on show
    std::optional<QDateTime> nextAt; ///< UTC, when the next round starts; absent when paused
    std::optional<QDateTime> slowedUntil; ///< UTC; AWS asked us to slow down until then
    bool operator==(const RefreshStatus &) const = default;
};

} // namespace dw
