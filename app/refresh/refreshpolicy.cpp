// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshpolicy.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace dw {
namespace {

constexpr milliseconds longestPause = 15min; // after failures, or with nobody looking: still four looks an hour
constexpr milliseconds leastSweep = 200ms; // "as fast as the rate allows" must not spin where there is no rate
constexpr milliseconds inProgressPause = 8s; // counts of a running import move; AWS's own samples look every 5 s
constexpr milliseconds hurriedIdle = 10s; // who asks for all that the rate allows gets the rotation's half of it for counts
constexpr milliseconds justChangedPause = 30s; // vendors deliver in series: the next update often follows soon
constexpr int idleRounds = 5; // an update that began and ended between two sweeps is found after five rounds
constexpr milliseconds leastIdle = 5min; // a short interval is for statuses; counts of idle datasets rest
constexpr milliseconds unreachablePause = 2min; // nothing reached AWS, so trying costs it nothing
constexpr int notFoundRounds = 10; // deleted datasets do not come back under the same ARN

struct Slowdown {
    double window; ///< by Presence::Window
    double onBattery;
    double metered;
};

double slowdown(const Presence &presence) noexcept
{
    double factor = 1;
    switch (presence.window) {
    case Presence::Window::Shown: break;
    case Presence::Window::Hidden: factor = 2; break; // nobody sees seconds; what finished is still told in minutes
    case Presence::Window::Minimised: factor = 3; break;
    } // no default: the compiler must list what is missing
    if (presence.onBattery)
        factor *= 1.5; // each wake-up of the network costs
    if (presence.metered)
        factor *= 2; // a sweep of 100 projects is some 60 KB
    return factor;
}

milliseconds scaled(milliseconds pause, double factor, milliseconds most = longestPause) noexcept
{
    return std::min(milliseconds(std::llround(double(pause.count()) * factor)), std::max(most, pause));
}

/// Doubled for every failure after the first, so that what keeps failing costs little of the budget.
milliseconds doubled(milliseconds pause, int failures, milliseconds most) noexcept
{
    const int doublings = std::clamp(failures - 1, 0, 10);
    return std::max(pause, std::min(pause * (1 << doublings), most));
}

bool neverReachedAws(ApiError::Kind kind) noexcept
{
    using Kind = ApiError::Kind;
    return kind == Kind::Network || kind == Kind::Timeout || kind == Kind::Proxy || kind == Kind::NotAws || kind == Kind::Tls;
}

} // namespace

RefreshRhythm refreshRhythm(milliseconds interval, const Presence &presence, double share) noexcept
{
    const double factor = slowdown(presence) / std::clamp(share, 0.001, 1.0);
    const milliseconds round = std::max(interval, leastSweep);
    const bool isHurried = interval == 0ms;
    RefreshRhythm rhythm;
    rhythm.sweep = scaled(round, factor);
    rhythm.inProgress = scaled(std::clamp(interval, 5000ms, inProgressPause), factor);
    rhythm.justChanged = scaled(std::clamp(interval, inProgressPause, justChangedPause), factor);
    rhythm.lookedAt = scaled(isHurried ? inProgressPause : std::max(interval, justChangedPause), factor);
    rhythm.idle = scaled(std::max(idleRounds * round, isHurried ? hurriedIdle : leastIdle), factor, 1h);
    return rhythm;
}

DescribeTurn describeTurn(const DescribeCandidate &candidate, const RefreshRhythm &rhythm) noexcept
{
    if (candidate.asked)
        return {0ms, askedPriority + candidate.selected + candidate.visible};
    if (!candidate.attempted) // "…" on the screen: what a person looks at first
        return {0ms, candidate.selected ? 95 : candidate.visible ? 90 : 50};

    const bool lookedAt = candidate.selected || candidate.visible;
    const int priority = candidate.moved ? 80
        : candidate.selected             ? 70
        : candidate.inProgress           ? 60
        : candidate.visible              ? 40
        : candidate.justChanged          ? rotationPriority
                                         : 20;
    const milliseconds calm = lookedAt ? rhythm.lookedAt : rhythm.idle;
    if (candidate.error == ApiError::Kind::NotFound)
        return {std::max(calm, std::min(notFoundRounds * rhythm.lookedAt, longestPause)), priority};
    if (candidate.error)
        return {doubled(calm, candidate.failures, std::max(calm, longestPause)), priority};
    if (candidate.moved)
        return {0ms, priority};
    if (candidate.inProgress)
        return {rhythm.inProgress, priority};
    if (candidate.justChanged)
        return {std::min(rhythm.justChanged, calm), priority};
    return {calm, priority};
}

milliseconds pauseAfterFailure(milliseconds sweep, int failedRounds, ApiError::Kind error) noexcept
{
    const milliseconds most = neverReachedAws(error) ? std::min(unreachablePause, longestPause) : longestPause;
    return doubled(std::max<milliseconds>(sweep, 5s), failedRounds + 1, most);
}

milliseconds rotationPause(double rate) noexcept
{
    return rate <= 0 ? 0ms : milliseconds(std::llround(2000 / rate));
}

} // namespace dw
