// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/ssosettings.h"

#include <QByteArray>

namespace dw {

/// \p random in base64url: 32 bytes of it make a code verifier, or a state nobody can guess. Source: RFC 7636, 4.1.
[[nodiscard]] QByteArray unguessableWord(const QByteArray &random);

/// What of a code verifier may be told before it is used. Source: RFC 7636, 4.2, S256.
[[nodiscard]] QByteArray codeChallenge(const QByteArray &codeVerifier);

/// The page on which a person signs in. Source: AWS CLI v2, which names the scopes "scopes".
[[nodiscard]] QUrl authorizationUrl(const SsoSession &session, const QByteArray &clientId, const QString &redirectUri,
                                    const QByteArray &state, const QByteArray &challenge);

} // namespace dw
