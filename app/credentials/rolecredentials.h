// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/awscredentials.h"
#include "credentials/parsedcall.h"
#include "credentials/ssosettings.h"

namespace dw {

/// sso:GetRoleCredentials on its way.
using RoleCredentialsCall = ParsedCall<AwsCredentials>;

/// Understands a success answer; the expiration is in milliseconds since 1970. Malformed where something is missing.
/// Source: API model sso 2019-06-10.
[[nodiscard]] Result<AwsCredentials> parseRoleCredentials(const QByteArray &body);

/// The call. \p connection is who asks, for the request log.
[[nodiscard]] RoleCredentialsCall *makeRoleCredentialsCall(const SsoSettings &settings, const QByteArray &accessToken,
                                                           const QString &connection);

/// True where the access token was refused: it ended early, or the sign-in was revoked.
[[nodiscard]] bool isTokenRefused(const ApiError &error);

/// \p error of GetRoleCredentials with what it means here: AccessDenied in words where the account or the role is not
/// assigned to whoever signed in, InvalidRequest where account or role could not be true. Others stay as they are.
[[nodiscard]] ApiError roleError(ApiError error, const SsoSettings &settings);

} // namespace dw
