// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/promise.h"
#include "credentials/credentialprovider.h"
#include "credentials/providercontext.h"
#include "credentials/rolecredentials.h"
#include "credentials/ssotokens.h"

#include <QPointer>

namespace dw {

/// Credentials of a role that IAM Identity Center assigns to a person who signed in. Where nobody is signed in, or no more,
/// the error is needError(SignIn) with the session's key; SsoTokens::tokenChanged() says when to ask again.
class SsoProvider final : public CredentialProvider {
public:
    /// \p tokens and what \p context refers to outlive this.
    SsoProvider(SsoSettings settings, SsoTokens &tokens, const ProviderContext &context);
    ~SsoProvider() override;

    [[nodiscard]] QFuture<Result<AwsCredentials>> fetch() override;

    /// What it signs in to.
    [[nodiscard]] const SsoSession &session() const noexcept { return m_settings.session; }

private:
    void ask(const Promise<AwsCredentials> &promise, const QByteArray &accessToken);

    SsoSettings m_settings;
    SsoTokens &m_tokens;
    ApiCallQueue &m_queue;
    QString m_connection;
    QPointer<RoleCredentialsCall> m_call;
    QObject m_context; ///< goes first: nothing is heard while the rest goes
};

} // namespace dw
