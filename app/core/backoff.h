// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"

#include <chrono>
#include <optional>

namespace dw {

/// Attempts of one call, the first included.
constexpr int maxAttempts = 3;

/// Delay before retry \p retry (0-based) of a failure of \p kind: \p jitter, in [0, 1), times
/// min(base * 2^retry, 20 s), where base is 1 s when throttled and 50 ms otherwise.
/// A server's \p hint is followed as it is, between that delay and 5 s more; a negative one is ignored. Never fails.
/// Source: AWS SDKs and Tools Reference Guide, "Retry behavior", standard mode as of November 2026.
[[nodiscard]] std::chrono::milliseconds backoffDelay(int retry, ApiError::Kind kind, double jitter,
                                                     std::optional<std::chrono::milliseconds> hint = {});

/// What keeps an outage from being answered with three times the load: every retry is paid for, success pays back.
/// Source: as backoffDelay(); one bucket serves one host, as one SDK client has one.
class RetryQuota {
public:
    static constexpr int capacity = 500;

    /// Pays for one retry: 5 when throttled, 14 otherwise. Returns the cost, or 0 when too little is left and the
    /// error is to be final.
    [[nodiscard]] int take(ApiError::Kind kind);

    /// A call succeeded. \p lastCost is what its last retry cost, 0 when it needed none (which gives 1 back).
    void giveBack(int lastCost);

    [[nodiscard]] int available() const noexcept { return m_available; }

private:
    int m_available = capacity;
};

} // namespace dw
