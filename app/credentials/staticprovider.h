// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/awscredentials.h"
#include "core/result.h"
#include "credentials/sharedfiles.h"

#include <QProcessEnvironment>

namespace dw {

/// The profile meant: \p given, else AWS_PROFILE, else AWS_DEFAULT_PROFILE, else "default". Source: AWS CLI v2.
[[nodiscard]] QString profileName(const QString &given, const QProcessEnvironment &environment);

/// True where AWS_ACCESS_KEY_ID is set: the AWS tools look at the environment's keys then, and only then.
[[nodiscard]] bool hasEnvironmentCredentials(const QProcessEnvironment &environment);

/// AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN (else AWS_SECURITY_TOKEN), AWS_CREDENTIAL_EXPIRATION.
/// Half a pair or none is CredentialsMissing.
[[nodiscard]] Result<AwsCredentials> credentialsFromEnvironment(const QProcessEnvironment &environment);

/// The static keys of a profile. A profile that signs in another way is Unsupported; one that does not exist, has no
/// keys or half of them is CredentialsMissing. The message names the profile and the file, never a key.
[[nodiscard]] Result<AwsCredentials> credentialsFromProfile(const SharedFiles &files, const QString &profile);

/// The static keys that stand in a profile, however it signs in: a role's source profile may have a role of its own
/// besides, and a role may be assumed with keys of the same profile. CredentialsMissing where there are none or half of them.
[[nodiscard]] Result<AwsCredentials> keysOfProfile(const SharedFiles &files, const QString &profile);

/// False where a part holds what no key has and what would break a header line: a space, a line break, other than ASCII.
[[nodiscard]] bool areHeaderSafe(const AwsCredentials &credentials);

/// What the AWS CLI would sign with: the environment's keys unless \p profile was given (AWS_PROFILE does not count
/// as given), else the profile's. Errors as above; \p profile may be empty.
[[nodiscard]] Result<AwsCredentials> resolveCredentials(const SharedFiles &files, const QProcessEnvironment &environment,
                                                        const QString &profile);

} // namespace dw
