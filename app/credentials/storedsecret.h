// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/awscredentials.h"

#include <QByteArray>

#include <optional>

namespace dw {

/// The text of a keychain item: one JSON object in UTF-8 without line breaks or NUL (a keychain may cut at one). Written
/// and read by hand: Qt's JSON classes leave copies of what went through them in memory. Wipe it after use.
[[nodiscard]] QByteArray formatStoredSecret(const AwsCredentials &credentials);

/// Nothing where the text is not ours or misses a key id or a secret. Members that we do not know are passed over.
[[nodiscard]] std::optional<AwsCredentials> parseStoredSecret(QByteArrayView text);

/// True where Windows' Credential Manager keeps \p text whole. It holds 2,560 bytes of a credential, and QtKeychain
/// stores UTF-8 there. Source: CRED_MAX_CREDENTIAL_BLOB_SIZE in wincred.h; keychain_win.cpp of QtKeychain.
[[nodiscard]] bool fitsWindowsCredential(QByteArrayView text) noexcept;

} // namespace dw
