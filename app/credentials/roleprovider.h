// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/promise.h"
#include "credentials/assumerole.h"
#include "credentials/credentialprovider.h"
#include "credentials/fixedcredentials.h"
#include "credentials/providercontext.h"

#include <memory>
#include <optional>

namespace dw {

/// A role's temporary credentials: asks its source for credentials, then STS for the role's, signed with those.
///
/// A role with an MFA device needs a code for every fetch(): MfaCodeNeeded where none was given, MfaCodeRefused where STS
/// refused it. The source is asked first, so that a chain in which several roles need a code asks for that of the deepest
/// one first, and a code goes to the provider that asked last; before any fetch(), to this role where it has a device. A code is
/// used up by the next fetch(), whatever comes of it.
/// Every other error is the source's or STS's own; AccessDenied keeps STS's words, which name the role.
class RoleProvider final : public CredentialProvider {
public:
    RoleProvider(RoleSettings role, StsEndpoint endpoint, std::unique_ptr<CredentialProvider> source,
                 const ProviderContext &context);
    ~RoleProvider() override;

    [[nodiscard]] QFuture<Result<AwsCredentials>> fetch() override;
    void giveMfaCode(const QString &code) override;

private:
    void askSource();
    void onSourceAnswered(const Result<AwsCredentials> &found);
    void assumeWith(const AwsCredentials &credentials);
    void onAssumed(const Result<AwsCredentials> &assumed);
    void finish(const Result<AwsCredentials> &result);
    [[nodiscard]] bool isKept() const;

    const RoleSettings m_role;
    const StsEndpoint m_endpoint;
    const std::unique_ptr<CredentialProvider> m_source;
    const ProviderContext m_context;
    std::optional<AwsCredentials> m_kept; ///< the source's temporary credentials, for as long as they live
    std::unique_ptr<FixedCredentials> m_signing; ///< what the call on the wire is signed with; outlives it
    Promise<AwsCredentials> m_promise; ///< null while nobody waits
    QString m_code; ///< for the next fetch
    QString m_codeInUse; ///< of the fetch that is under way
    bool m_isSourceAsking = false; ///< the source wanted a code when it was asked last
    bool m_isSourceFresh = false; ///< it was asked within this fetch
    QObject m_receiver; ///< of answers; last, so that none comes to what is gone
};

} // namespace dw
