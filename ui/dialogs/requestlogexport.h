// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicallrecord.h"

#include <QList>

namespace dw {

/// The records as a CSV file for programs and AWS Support: RFC 4180 with a header line, in UTF-8 without a byte order
/// mark, formulas defused. Names and numbers are the same in every language; times are UTC in ISO 8601 with
/// milliseconds. A result is OK, the service's code, or what kind of failure it was.
[[nodiscard]] QByteArray requestLogCsv(const QList<ApiCallRecord> &records);

} // namespace dw
