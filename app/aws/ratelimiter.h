// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <chrono>

namespace dw {

/// Keeps the calls of each key (account, region and operation) within a rate. Pure: every function is handed `now`,
/// a monotonic time. A key that rested may send one second's worth at once (at least one call); no second of
/// any alignment ever sees more than the rate, rounded up, and the mean never exceeds it.
class RateLimiter {
public:
    /// How long until a call of \p key may go at \p rate calls a second; zero means now, as for every rate <= 0.
    [[nodiscard]] std::chrono::milliseconds wait(const QByteArray &key, double rate, std::chrono::milliseconds now) const;

    /// Notes that a call of \p key goes now. Only when wait() is zero.
    void take(const QByteArray &key, double rate, std::chrono::milliseconds now);

private:
    struct Bucket {
        double tokens = 0; ///< at `updated`
        std::chrono::milliseconds updated{0};
        QList<std::chrono::milliseconds> recent; ///< when the last second's worth of calls went, oldest first
    };
    [[nodiscard]] static double tokensAt(const Bucket &bucket, double rate, std::chrono::milliseconds now);

    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace dw
