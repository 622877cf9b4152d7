// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicall.h"
#include "aws/httpattempt.h"

namespace dw {

/// What an outcome means: an answer of AWS to be understood further, or a typed error. Pure.
/// Success is decided by status and completeness, errors by code and status: QNetworkReply reports 413 and 429 alike,
/// and calls a 200 with a body cut short an error but not one with two lengths.
[[nodiscard]] Result<ApiReply> judge(const HttpOutcome &outcome);

} // namespace dw
