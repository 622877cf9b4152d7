// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyvalues.h"

#include <QList>

namespace dw {

/// A stretch of time, its ends included. Milliseconds since the epoch, UTC.
struct TimeStretch {
    qint64 from = 0;
    qint64 to = 0;
    bool operator==(const TimeStretch &) const = default;
};

/// When anybody watched between \p from and \p to, whoever it was: stretches that neither touch nor overlap, in rising order.
[[nodiscard]] QList<TimeStretch> watchedTime(const QList<WatchSpan> &spans, qint64 from, qint64 to);

/// Whether a line may be drawn at \p time. No spans at all say nothing about watching: everything counts as watched.
[[nodiscard]] bool isWatched(const QList<WatchSpan> &spans, qint64 time);

} // namespace dw
