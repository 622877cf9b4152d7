// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace dw {

/// How the AWS CLI writes times: the profile's cli_timestamp_format.
enum class TimestampFormat {
    Iso8601, ///< 2018-08-04T22:35:55.042000+00:00, in the local time zone; the default
    Wire, ///< the number that came
};

/// Epoch seconds in the local time zone: the fraction rounded half to even to microseconds, left out when 0; the offset
/// always as +00:00, never Z. Nothing outside the years 1 to 9999, which the AWS CLI refuses too. The offset is the one
/// that held at that time; the AWS CLI takes this year's for every date.
[[nodiscard]] std::optional<QByteArray> formatIsoTimestamp(double epochSeconds);

} // namespace dw
