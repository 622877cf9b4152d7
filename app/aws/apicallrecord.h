// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace dw {

/// What one call's journey came to, for the request log. A value; holds neither credentials nor bodies.
struct ApiCallRecord {
    QDateTime time{}; ///< UTC, when it finished
    QByteArray operation{}; ///< e.g. "DescribeDataset"
    QString connection{}; ///< ApiRequest::connection
    QString region{};
    QString host{};
    std::optional<ApiError::Kind> error{}; ///< why it failed; absent on success
    int httpStatus = 0; ///< of the last attempt; 0 where no HTTP answer came
    QString code{}; ///< the service's own error code; empty on success and where it gave none
    QString message{}; ///< words that came with the error; the service's own may name identities
    QString requestId{}; ///< of the last attempt
    std::chrono::milliseconds duration{0}; ///< of the last attempt
    int attempts = 1; ///< requests on the wire, each counted by AWS's quota
    int throttledAttempts = 0; ///< those of them that the service throttled
    bool operator==(const ApiCallRecord &) const = default;
};

} // namespace dw
