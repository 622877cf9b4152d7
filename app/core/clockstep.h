// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace dw {

/// Notices when the wall clock was set, by a person or by NTP after a long time, against a clock that never jumps.
/// Pure: the times are handed in. What a clock drifts or is slewed between two looks does not count.
class ClockStep {
public:
    /// How far the wall clock was moved since the last look, besides the time that passed; 0 for two seconds or less.
    [[nodiscard]] std::chrono::milliseconds look(const QDateTime &now, std::chrono::milliseconds monotonic);

private:
    std::optional<std::chrono::milliseconds> m_difference; ///< wall clock less monotonic clock, at the last look
};

} // namespace dw
