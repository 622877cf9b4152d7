// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/parsedcall.h"
#include "credentials/ssosettings.h"
#include "credentials/ssotoken.h"

#include <chrono>

// IAM Identity Center's OpenID Connect service. It takes JSON without a signature.
// Source: API model sso-oidc 2019-06-10; RFC 8628 for codes, RFC 7636 for PKCE.

namespace dw {

/// A program that may ask a person to sign in.
struct OidcClient {
    QByteArray id;
    QByteArray secret;
    QDateTime expiresAt; ///< UTC
};

/// A code for a person to enter, and one for us to ask with.
struct OidcDeviceCode {
    QByteArray deviceCode; ///< a secret
    QString userCode; ///< cleaned
    QUrl verificationUrl; ///< https
    std::chrono::seconds lifetime{600};
    std::chrono::seconds interval{5}; ///< between two questions; 5 where the service names none
};

/// What CreateToken answers.
struct OidcTokens {
    QByteArray accessToken;
    QByteArray refreshToken; ///< empty where there is none
    std::chrono::seconds lifetime{0};
};

using RegisterClientCall = ParsedCall<OidcClient>;
using StartDeviceAuthorizationCall = ParsedCall<OidcDeviceCode>;
using CreateTokenCall = ParsedCall<OidcTokens>;

/// Understand success answers; Malformed where something needed is missing, of the wrong type or out of all bounds.
[[nodiscard]] Result<OidcClient> parseOidcClient(const QByteArray &body);
[[nodiscard]] Result<OidcDeviceCode> parseOidcDeviceCode(const QByteArray &body);
[[nodiscard]] Result<OidcTokens> parseOidcTokens(const QByteArray &body);

/// A registration for sign-ins by code.
[[nodiscard]] RegisterClientCall *makeRegisterCall(const SsoSession &session);

/// A registration for sign-ins by browser; the port of \p redirectUri does not count (RFC 8252, 7.3).
[[nodiscard]] RegisterClientCall *makeRegisterCall(const SsoSession &session, const QString &redirectUri);

[[nodiscard]] StartDeviceAuthorizationCall *makeDeviceCodeCall(const SsoSession &session, const OidcClient &client);

/// CreateToken in its three forms.
[[nodiscard]] CreateTokenCall *makeTokenCallByDevice(const SsoSession &session, const OidcClient &client,
                                                     const QByteArray &deviceCode);
[[nodiscard]] CreateTokenCall *makeTokenCallByCode(const SsoSession &session, const OidcClient &client, const QByteArray &code,
                                                   const QByteArray &codeVerifier, const QString &redirectUri);
[[nodiscard]] CreateTokenCall *makeTokenCallByRefresh(const SsoSession &session, const SsoToken &token);

/// What a refusal of CreateToken asks for.
enum class OidcRefusal {
    Pending, ///< the person has not answered yet
    SlowDown, ///< the same, and 5 s more between two questions
    Final, ///< the service has spoken: only a new sign-in helps
    None, ///< no word of the service: network, throttling, a fault inside
};

/// Reads both spellings: "SlowDownException" and, from the body, "slow_down".
[[nodiscard]] OidcRefusal refusalOf(const ApiError &error);

/// The token that \p tokens and \p client make at \p now; what the session is stands in it too, as botocore has it.
[[nodiscard]] SsoToken ssoToken(const SsoSession &session, const OidcClient &client, const OidcTokens &tokens,
                                const QDateTime &now);

} // namespace dw
