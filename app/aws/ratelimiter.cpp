// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/ratelimiter.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace dw {

namespace {

double burst(double rate)
{
    return std::max(1.0, rate);
}

// A bucket alone lets burst + rate through in its first second; the window below closes that gap
qsizetype callsPerSecond(double rate)
{
    return static_cast<qsizetype>(std::ceil(burst(rate)));
}

} // namespace

double RateLimiter::tokensAt(const Bucket &bucket, double rate, milliseconds now)
{
    const double seconds = std::chrono::duration<double>(now - bucket.updated).count();
    return std::min(burst(rate), bucket.tokens + std::max(0.0, seconds) * rate);
}

milliseconds RateLimiter::wait(const QByteArray &key, double rate, milliseconds now) const
{
    const auto bucket = m_buckets.constFind(key);
    if (rate <= 0 || bucket == m_buckets.cend())
        return 0ms;
    // The small allowance keeps a sum of thirds that ends at 0.9999… from costing another millisecond
    const double missing = 1.0 - 1e-9 - tokensAt(*bucket, rate, now);
    const milliseconds forToken = missing <= 0 ? 0ms : milliseconds(std::llround(std::ceil(missing / rate * 1000)));
    const qsizetype limit = callsPerSecond(rate);
    const milliseconds forWindow
        = bucket->recent.size() < limit ? 0ms : bucket->recent.at(bucket->recent.size() - limit) + 1s - now;
    return std::max({forToken, forWindow, 0ms});
}

void RateLimiter::take(const QByteArray &key, double rate, milliseconds now)
{
    Q_ASSERT(wait(key, rate, now) == 0ms);
    if (rate <= 0)
        return;
    const bool rested = !m_buckets.contains(key);
    Bucket &bucket = m_buckets[key];
    bucket.tokens = (rested ? burst(rate) : tokensAt(bucket, rate, now)) - 1;
    bucket.updated = now;
    bucket.recent.append(now);
    if (bucket.recent.size() > callsPerSecond(rate))
        bucket.recent.removeFirst();
}

} // namespace dw
