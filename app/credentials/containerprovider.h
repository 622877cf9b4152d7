// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialprovider.h"
#include "credentials/providercontext.h"

#include <QPointer>

namespace dw {

/// The credentials that ECS, EKS or a tool that acts like them gives to what runs in a container, or to us alone. The
/// environment of the context says where, see containerCredentialsRequest().
class ContainerProvider final : public CredentialProvider {
public:
    explicit ContainerProvider(const ProviderContext &context);
    ~ContainerProvider() override;

    /// Errors: those of the environment are final until a person tries again; those of the call are the queue's, after its
    /// three attempts.
    [[nodiscard]] QFuture<Result<AwsCredentials>> fetch() override;

private:
    ProviderContext m_context;
    QPointer<ApiCall> m_call;
    QObject m_listener; ///< gone with us, so that nobody hears of a call that was given up
};

} // namespace dw
