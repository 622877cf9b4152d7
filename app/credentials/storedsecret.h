// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/awscredentials.h"

#include <QString>

#include <optional>

namespace dw {

/// The text of a keychain item: one JSON object without line breaks or NUL (a keychain may cut at one).
[[nodiscard]] QString formatStoredSecret(const AwsCredentials &credentials);

/// Nothing where the text is not ours or misses a key id or a secret.
[[nodiscard]] std::optional<AwsCredentials> parseStoredSecret(const QString &text);

} // namespace dw
