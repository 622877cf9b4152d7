// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/promise.h"
#include "credentials/assumerole.h"
#include "credentials/credentialprovider.h"
#include "credentials/providercontext.h"

#include <QPointer>

namespace dw {

inline constexpr qsizetype tokenFileLimit = 64 * 1024; ///< bytes; STS takes 20,000 characters

/// The token in a file that another program keeps up to date, line breaks at its end left out. CredentialsMissing with code
/// InvalidTokenFile where it cannot be read, is no ordinary file, is too large, is empty or is no text of printable ASCII;
/// the message names the file and never what is in it.
[[nodiscard]] Result<QByteArray> readTokenFile(const QString &path);

/// A role's temporary credentials for the bearer of a token, without any keys. The file is read anew for each fetch().
class WebIdentityProvider final : public CredentialProvider {
public:
    WebIdentityProvider(RoleSettings role, QString tokenFile, StsEndpoint endpoint, const ProviderContext &context);
    ~WebIdentityProvider() override;

    [[nodiscard]] QFuture<Result<AwsCredentials>> fetch() override;

private:
    const RoleSettings m_role;
    const QString m_tokenFile;
    const StsEndpoint m_endpoint;
    const ProviderContext m_context;
    QPointer<ApiCall> m_call; ///< on its way
    QObject m_receiver; ///< of answers; last, so that none comes to what is gone
};

} // namespace dw
