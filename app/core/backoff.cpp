// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backoff.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace dw {

milliseconds backoffDelay(int retry, ApiError::Kind kind, double jitter, std::optional<milliseconds> hint)
{
    constexpr double longest = 20'000; // milliseconds
    const double base = kind == ApiError::Kind::Throttled ? 1000 : 50;
    // 2^30 is far beyond the cap already; the bound keeps the product finite for any count
    const double exponential = std::min(std::ldexp(base, std::clamp(retry, 0, 30)), longest);
    const milliseconds own(std::llround(std::clamp(jitter, 0.0, 1.0) * exponential));
    return hint && *hint >= 0ms ? std::clamp(*hint, own, own + 5s) : own;
}

int RetryQuota::take(ApiError::Kind kind)
{
    const int cost = kind == ApiError::Kind::Throttled ? 5 : 14;
    if (m_available < cost)
        return 0;
    m_available -= cost;
    return cost;
}

void RetryQuota::giveBack(int lastCost)
{
    m_available = std::min(capacity, m_available + std::max(1, lastCost));
}

} // namespace dw
