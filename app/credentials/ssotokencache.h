// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/ssotoken.h"

#include <QProcessEnvironment>

#include <optional>

namespace dw {

inline constexpr qsizetype ssoTokenSizeLimit = 64 * 1024; // real ones have about 6 KiB

/// The folder in which the AWS tools keep what sign-ins gave: .aws/sso/cache in the HOME (Windows: USERPROFILE) of
/// \p environment. Source: botocore, tokens.py.
[[nodiscard]] QString ssoCacheFolder(const QProcessEnvironment &environment);

/// The file of one sign-in; \p key is SsoSession::key().
[[nodiscard]] QString ssoCacheFile(const QString &folder, const QString &key);

/// Understands such a file. Nothing where access token or its end are missing or not text; unknown members are passed
/// over, and so is whatever else is odd. Dates end in "Z", in "UTC" as the AWS CLI once wrote, or in an offset.
[[nodiscard]] std::optional<SsoToken> parseSsoToken(const QByteArray &document);

/// The members that botocore writes, in its spelling.
[[nodiscard]] QByteArray formatSsoToken(const SsoToken &token);

/// A file as it was found.
struct SsoTokenFile {
    bool exists = false;
    std::optional<SsoToken> token; ///< absent where it could not be read or understood, e.g. while it is being written
};

/// Reads at most ssoTokenSizeLimit. What is no plain file, too large or another person's counts as not understood.
[[nodiscard]] SsoTokenFile readSsoToken(const QString &path);

/// Replaces \p path in one step by a file that its owner alone may read. False where that failed; the old one stays then.
[[nodiscard]] bool writeSsoToken(const QString &path, const SsoToken &token);

} // namespace dw
