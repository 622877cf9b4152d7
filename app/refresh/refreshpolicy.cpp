// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshpolicy.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace dw {
namespace {

constexpr auto inProgressAge = 10s; // counts of a running import move; AWS's own samples look every 5 s
constexpr auto longestPause = 15min; // after repeated failures: soon enough to notice that the cause is gone
constexpr int notFoundFactor = 10; // deleted datasets do not come back under the same ARN

/// Doubled for every failure after the first, so that what keeps failing costs little of the budget.
std::chrono::milliseconds afterFailures(std::chrono::milliseconds pause, int failures) noexcept
{
    const int doublings = std::clamp(failures - 1, 0, 10);
    return std::max(pause, std::min<std::chrono::milliseconds>(pause * (1 << doublings), longestPause));
}

} // namespace

std::optional<int> describePriority(const DescribeCandidate &candidate, std::chrono::milliseconds interval) noexcept
{
    if (candidate.inFlight)
        return std::nullopt;
    if (candidate.asked)
        return 100 + candidate.selected + candidate.visible;
    if (!candidate.age) // "…" on the screen: what a person looks at first
        return candidate.selected ? 95 : candidate.visible ? 90 : 50;

    std::chrono::milliseconds due = interval;
    if (candidate.error == ApiError::Kind::NotFound)
        due = std::min<std::chrono::milliseconds>(interval * notFoundFactor, std::max<std::chrono::milliseconds>(interval, longestPause));
    else if (candidate.error)
        due = afterFailures(interval, candidate.failures);
    else if (candidate.moved)
        due = 0ms;
    else if (candidate.inProgress)
        due = std::min<std::chrono::milliseconds>(interval, inProgressAge);
    if (*candidate.age < due)
        return std::nullopt;

    if (candidate.moved)
        return 80;
    if (candidate.selected)
        return 70;
    if (candidate.inProgress)
        return 60;
    return candidate.visible ? 40 : 20;
}

std::chrono::milliseconds roundInterval(std::chrono::milliseconds interval, int failedRounds) noexcept
{
    return failedRounds == 0 ? interval : afterFailures(interval, failedRounds + 1);
}

} // namespace dw
