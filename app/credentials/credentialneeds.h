// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"

#include <QString>

namespace dw {

/// What a person has to give before a provider can go on. Stands in an ApiError's code.
enum class CredentialNeed {
    SignIn, ///< to sign in to IAM Identity Center; Kind::CredentialsExpired, `message` names the SSO session
    MfaCode, ///< a six-digit code; Kind::CredentialsMissing, `message` is the serial number of the MFA device
    Consent, ///< to let a command of the profile run; Kind::CredentialsMissing, `message` is the command in full
};

/// "SignInNeeded", "MfaCodeNeeded", "ConsentNeeded".
[[nodiscard]] QString needCode(CredentialNeed need);

/// The error that asks for \p need; \p subject is what its comment calls `message`.
[[nodiscard]] ApiError needError(CredentialNeed need, const QString &subject);

/// The error that asks for another MfaCode because the one given was refused; code "MfaCodeRefused", the rest as above.
[[nodiscard]] ApiError mfaCodeRefusedError(const QString &serial);

/// True for mfaCodeRefusedError().
[[nodiscard]] bool isMfaCodeRefused(const ApiError &error);

/// What \p error asks a person for, if anything.
[[nodiscard]] std::optional<CredentialNeed> needOf(const ApiError &error);

} // namespace dw
