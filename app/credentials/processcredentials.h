// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/awscredentials.h"
#include "core/result.h"

namespace dw {

/// What a credential process may write to its standard output.
constexpr qsizetype longestProcessOutput = 64 * 1024;

/// Understands {"Version":1,"AccessKeyId":…,"SecretAccessKey":…,"SessionToken":…,"Expiration":…}; the last two may be absent,
/// and without an end the credentials count as long-lived. Anything else is CredentialsMissing with code "ProcessOutput";
/// credentials that ended before \p now are CredentialsExpired with code "ExpiredCredentials": more of the same would come
/// until a person does something. The message names what is wrong and never quotes the output, which holds secrets.
/// Source: AWS SDKs and Tools Reference Guide, "Process credential provider".
[[nodiscard]] Result<AwsCredentials> parseProcessCredentials(const QByteArray &output, const QDateTime &now);

} // namespace dw
