// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialprovider.h"
#include "credentials/providercontext.h"
#include "credentials/sharedfiles.h"

#include <memory>
#include <optional>

namespace dw {

class SsoTokens;

using MadeProvider = Result<std::unique_ptr<CredentialProvider>>;

/// What gets the credentials of \p profile, whatever way it signs in, roles with all their sources included; what we do not
/// do ourselves is left to the AWS CLI. Fails where the profile can never work as it is written: CredentialsMissing, the
/// message naming profile and file. STS is asked in the region of \p profile, for the roles of its sources too, as botocore
/// does. Consent to a command is asked for under the name \p profile, also where a source of it has the command.
/// \p tokens and what \p context refers to outlive the provider.
[[nodiscard]] MadeProvider providerForProfile(const SharedFiles &files, const QString &profile, const ProviderContext &context,
                                              SsoTokens &tokens);

/// The same for AWS_WEB_IDENTITY_TOKEN_FILE; absent where that is not set. botocore looks there after a role of the profile
/// and before everything else in it, and only where no profile was named. \p profile says where STS is.
[[nodiscard]] std::optional<MadeProvider> providerForWebIdentityOfEnvironment(const SharedFiles &files, const QString &profile,
                                                                              const ProviderContext &context);

/// What the AWS CLI would sign with where \p profile was named, or none was (empty): the environment's keys before a profile
/// that only AWS_PROFILE names, then a role of the profile, the environment's web identity, whatever else the profile says.
/// Errors as above and as resolveCredentials().
[[nodiscard]] MadeProvider resolveProvider(const SharedFiles &files, const QString &profile, const ProviderContext &context,
                                           SsoTokens &tokens);

} // namespace dw
