// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"

#include <chrono>
#include <optional>

namespace dw {

/// What the policy looks at of one dataset. Ages are since the last attempt, on a clock that never jumps.
struct DescribeCandidate {
    bool inFlight = false; ///< asked already and not answered
    bool asked = false; ///< a person asked for it now
    bool moved = false; ///< the sweep saw another status, or no longer saw it
    bool inProgress = false;
    bool selected = false;
    bool visible = false;
    std::optional<std::chrono::milliseconds> age; ///< absent: never attempted
    std::optional<ApiError::Kind> error; ///< how the last attempt failed
    int failures = 0; ///< attempts that failed in a row
};

/// How urgent a DescribeDataset is: higher first. Absent: it would tell nothing new yet.
/// Pure; the reasons stand beside the numbers in the .cpp.
[[nodiscard]] std::optional<int> describePriority(const DescribeCandidate &candidate, std::chrono::milliseconds interval) noexcept;

/// Pause before the next round after rounds that failed in a row: doubled each time, at most 15 min, never below \p interval.
[[nodiscard]] std::chrono::milliseconds roundInterval(std::chrono::milliseconds interval, int failedRounds) noexcept;

} // namespace dw
