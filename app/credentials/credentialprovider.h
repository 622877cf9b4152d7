// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/awscredentials.h"
#include "core/result.h"

#include <QFuture>
#include <QString>

namespace dw {

/// One way to get credentials: a profile's keys, a role, a command. Keeps no state between two fetches beyond what makes
/// the next one cheaper; a CredentialSession keeps what was found and asks again before it runs out.
class CredentialProvider {
public:
    CredentialProvider() = default;
    CredentialProvider(const CredentialProvider &) = delete;
    CredentialProvider &operator=(const CredentialProvider &) = delete;
    virtual ~CredentialProvider() = default;

    /// Complete credentials, or why there are none; answered in bounded time and in bounded time only. Not called again
    /// before it answered. A provider that is destroyed answers no more and leaves nothing behind: no process, no call.
    /// What a person can mend is told by the error's code, see credentialneeds.h; nobody is ever asked from in here.
    [[nodiscard]] virtual QFuture<Result<AwsCredentials>> fetch() = 0;

    /// A one-time code for the next fetch(), which uses it up. Ignored where none is needed.
    virtual void giveMfaCode(const QString &code) { Q_UNUSED(code) }
};

} // namespace dw
