// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicallrecord.h"

namespace dw {

// What is said about calls to AWS, one by one and together. Pure.

/// "OK", "ThrottlingException (HTTP 400)", or in words where the service gave no code: "no answer", "not AWS (HTTP 302)".
[[nodiscard]] QString requestResultText(const ApiCallRecord &record);

/// "1", "3", or "3, 2 throttled".
[[nodiscard]] QString requestAttemptsText(const ApiCallRecord &record);

/// Time of the last attempt, "1,204".
[[nodiscard]] QString requestMillisecondsText(const ApiCallRecord &record);

/// The row as a sentence for screen readers: "14:02:03, DescribeDataset, vision-prod, OK, 42 ms".
[[nodiscard]] QString spokenRequest(const ApiCallRecord &record, const QDateTime &now);

/// "1,204 calls in the last hour", "12 calls in the last hour, throttled 3 times".
[[nodiscard]] QString lastHourText(int calls, int throttled);

/// "throttled 3 times in the last hour"; empty for none.
[[nodiscard]] QString throttledText(int throttled);

} // namespace dw
