// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/requestsigner.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace dw {

/// Offsets closer together than this are the same one: a Date header counts whole seconds and the way takes time too.
constexpr auto clockTolerance = std::chrono::seconds(30);

/// The instant in an HTTP Date header ("Mon, 23 Nov 2026 08:50:00 GMT"), or nothing when it is no such date.
[[nodiscard]] std::optional<QDateTime> parseHttpDate(QByteArrayView date);

/// What to add to this computer's clock to get the server's: its Date less the middle of the round trip.
/// Nothing without a readable Date, after a cache (an Age header), or when the answer took over 15 minutes.
/// \p received is wall time; \p roundTrip is measured with a clock that does not jump.
/// Source: aws-sdk-js clock skew correction; smithy-rs for the middle of the round trip.
[[nodiscard]] std::optional<std::chrono::milliseconds> clockOffset(const HeaderList &headers, const QDateTime &received,
                                                                   std::chrono::milliseconds roundTrip);

/// The same from the words of a skew error, for answers whose Date was lost on the way:
/// "… is now earlier than … (20190430T105909Z - 5 min.)" names the server's time in the parentheses.
[[nodiscard]] std::optional<std::chrono::milliseconds> clockOffsetFromMessage(const QString &message, const QDateTime &received);

/// True when two offsets are so far apart that signing anew with the other may help.
[[nodiscard]] bool differ(std::chrono::milliseconds one, std::chrono::milliseconds other);

} // namespace dw
