// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "refresh/presence.h"

#include <chrono>
#include <optional>

namespace dw {

/// Pauses of a region, all measured from the start of one attempt to the start of the next.
struct RefreshRhythm {
    std::chrono::milliseconds sweep{0}; ///< DescribeProjects over all projects
    std::chrono::milliseconds inProgress{0}; ///< DescribeDataset of what is being created, updated or deleted
    std::chrono::milliseconds justChanged{0}; ///< of what changed a short while ago
    std::chrono::milliseconds lookedAt{0}; ///< of rows that are selected or on the screen
    std::chrono::milliseconds idle{0}; ///< of all others
    bool operator==(const RefreshRhythm &) const = default;
};

/// The pauses for a person's \p interval between rounds, for who looks and for the share of the pace that AWS lets us
/// have, 0 < \p share <= 1. An interval of 0 is as fast as the rate allows.
/// Pure; the numbers are a table in the .cpp, each with its reason.
[[nodiscard]] RefreshRhythm refreshRhythm(std::chrono::milliseconds interval, const Presence &presence,
                                          double share = 1) noexcept;

/// What the policy looks at of one dataset.
struct DescribeCandidate {
    bool asked = false; ///< a person asked for it now
    bool attempted = false; ///< DescribeDataset was asked at least once
    bool moved = false; ///< the sweep saw another status, or no longer saw it
    bool inProgress = false;
    bool justChanged = false; ///< status or counts changed less than justChangedFor ago
    bool selected = false;
    bool visible = false;
    std::optional<ApiError::Kind> error; ///< how the last attempt failed
    int failures = 0; ///< attempts that failed in a row
};

/// How long something counts as just changed.
constexpr auto justChangedFor = std::chrono::minutes(3);

/// When DescribeDataset is worth a call again, and how urgent it is then.
struct DescribeTurn {
    std::chrono::milliseconds after{0}; ///< since the last attempt; 0 is now
    int priority = 0; ///< higher first
    bool operator==(const DescribeTurn &) const = default;
};

/// From this priority on a person asked for it; below rotationPriority nobody waits for it.
constexpr int askedPriority = 100;
constexpr int rotationPriority = 30;

[[nodiscard]] DescribeTurn describeTurn(const DescribeCandidate &candidate, const RefreshRhythm &rhythm) noexcept;

/// Pause before the next round after \p failedRounds that failed in a row, the last one with \p error: doubled each time.
[[nodiscard]] std::chrono::milliseconds pauseAfterFailure(std::chrono::milliseconds sweep, int failedRounds,
                                                          ApiError::Kind error) noexcept;

/// Pause between two calls of the slow rotation at \p rate calls a second (0 is unlimited): it takes half of the budget
/// at most, so that what a person asks for and what moves never waits behind it.
[[nodiscard]] std::chrono::milliseconds rotationPause(double rate) noexcept;

} // namespace dw
