// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <algorithm>
#include <chrono>

namespace dw {

/// What a service lets through: one token bucket for each key, holding a second's worth. Pure but for its memory.
class RequestRate {
public:
    /// \p perSecond calls a second for each key; 0 lets everything through.
    explicit RequestRate(double perSecond)
        : m_perSecond(perSecond)
    {
    }

    /// True when a call at \p now, from any monotonic origin, is within the rate; it is counted then.
    [[nodiscard]] bool admits(const QByteArray &key, std::chrono::milliseconds now)
    {
        if (m_perSecond <= 0)
            return true;
        const double capacity = std::max(1.0, m_perSecond);
        const auto found = m_buckets.find(key);
        Bucket &bucket = found == m_buckets.end() ? *m_buckets.insert(key, {capacity, now}) : *found;
        const double elapsed = std::chrono::duration<double>(now - bucket.at).count();
        bucket.tokens = std::min(capacity, bucket.tokens + elapsed * m_perSecond);
        bucket.at = now;
        if (bucket.tokens < 1)
            return false;
        bucket.tokens -= 1;
        return true;
    }

private:
    struct Bucket {
        double tokens = 0;
        std::chrono::milliseconds at{0};
    };
    double m_perSecond;
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace dw
