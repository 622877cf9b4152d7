// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/awscredentials.h"
#include "core/jsonreader.h"
#include "core/result.h"

namespace dw {

/// The instant that ISO 8601 text names, UTC: date, time with seconds and any fraction, and a zone (Z, +hh:mm, +hhmm, +hh).
/// Nothing where it has no zone: botocore cannot use such an end either, and a guess may be hours off.
[[nodiscard]] std::optional<QDateTime> parseInstant(const QString &text);

/// AccessKeyId, SecretAccessKey, the session token named \p tokenName and Expiration as commands and containers write them;
/// token and end may be absent. The first thing wrong is Kind::Malformed; an end before \p now is CredentialsExpired with
/// code "ExpiredCredentials". The message names the member and never holds its value. \p fault is the one \p json reads with.
[[nodiscard]] Result<AwsCredentials> readIssuedCredentials(const JsonReader &json, JsonFault &fault, QLatin1StringView tokenName,
                                                           const QDateTime &now);

} // namespace dw
