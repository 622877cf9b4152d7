// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/requestlog.h"

#include <QTimeZone>

namespace dw::test {

using namespace Qt::StringLiterals;

inline const QDateTime requestsNow(QDate(2026, 11, 23), QTime(14, 2, 3), QTimeZone::utc());

/// A call that succeeded \p secondsAgo.
inline ApiCallRecord goodRequest(int secondsAgo = 0)
{
    ApiCallRecord record;
    record.time = requestsNow.addSecs(-secondsAgo);
    record.operation = "DescribeDataset";
    record.connection = u"vision-prod"_s;
    record.region = u"eu-west-1"_s;
    record.host = u"rekognition.eu-west-1.amazonaws.com"_s;
    record.httpStatus = 200;
    record.requestId = u"8f2d4a3e-1c5b-4f6a-9d7e-0b1a2c3d4e5f"_s;
    record.duration = std::chrono::milliseconds(42);
    return record;
}

/// One that AWS refused.
inline ApiCallRecord deniedRequest(int secondsAgo = 0)
{
    ApiCallRecord record = goodRequest(secondsAgo);
    record.error = ApiError::Kind::AccessDenied;
    record.httpStatus = 400;
    record.code = u"AccessDeniedException"_s;
    record.message = u"User: arn:aws:iam::111122223333:user/anna is not authorized"_s;
    return record;
}

/// One that succeeded at the third attempt, after two that were throttled.
inline ApiCallRecord throttledRequest(int secondsAgo = 0)
{
    ApiCallRecord record = goodRequest(secondsAgo);
    record.attempts = 3;
    record.throttledAttempts = 2;
    record.duration = std::chrono::milliseconds(1204);
    return record;
}

/// One that never got an answer.
inline ApiCallRecord silentRequest(int secondsAgo = 0)
{
    ApiCallRecord record = goodRequest(secondsAgo);
    record.error = ApiError::Kind::Timeout;
    record.httpStatus = 0;
    record.requestId.clear();
    record.attempts = 3;
    record.duration = std::chrono::milliseconds(20'000);
    return record;
}

} // namespace dw::test
