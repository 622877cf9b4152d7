// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/ratelimiter.h"

#include <chrono>
#include <functional>
#include <map>
#include <optional>

namespace dw {

/// Decides which waiting call goes to the wire next. Pure: it knows no network and is handed `now`, a monotonic time.
/// A call may go when its source is ready, its host has fewer than four in flight, its limiter key has room and its own
/// delay is over. Among those: higher priority, then the source that was served longest ago, then first come.
class CallAdmission {
public:
    static constexpr int perHost = 4; ///< below the six connections of QNetworkAccessManager, so nothing waits inside it

    using Id = quint64; ///< ascending in the order of submission
    using Source = const void *;

    struct Waiting {
        Id id = 0;
        Source source = nullptr;
        QByteArray host;
        QByteArray limiterKey;
        double rate = 0; ///< calls a second for limiterKey; 0 is unlimited
        int priority = 0;
        std::chrono::milliseconds notBefore{0};
    };

    /// One call that may go now, or when to ask again; neither when only another event can help.
    struct Decision {
        std::optional<Id> go;
        std::optional<std::chrono::milliseconds> askAgain; ///< a monotonic time
    };

    void add(const Waiting &call);
    /// Takes a waiting call back. Does nothing when it is on the wire or unknown.
    void remove(const Waiting &call);

    /// Picks a call, counts it as in flight at its host and against its rate.
    [[nodiscard]] Decision next(std::chrono::milliseconds now, const std::function<bool(Source)> &isReady);

    /// A call that next() let go has left the wire.
    void release(const QByteArray &host);

private:
    struct Lane { // calls that wait for the same things
        Source source;
        QByteArray host;
        QByteArray limiterKey;
        bool operator<(const Lane &other) const;
    };
    using Order = std::pair<int, Id>; // negative priority, so that the first is the next
    [[nodiscard]] static Lane laneOf(const Waiting &call);
    [[nodiscard]] static Order orderOf(const Waiting &call) { return {-call.priority, call.id}; }

    std::map<Lane, std::map<Order, Waiting>> m_lanes;
    QHash<QByteArray, int> m_inFlight;
    QHash<Source, quint64> m_lastTurn;
    quint64 m_turn = 0;
    RateLimiter m_limiter;
};

} // namespace dw
