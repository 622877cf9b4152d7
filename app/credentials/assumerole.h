// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicall.h"
#include "aws/awscredentials.h"
#include "credentials/rolesettings.h"
#include "credentials/stsendpoint.h"

namespace dw {

/// sts:AssumeRole or sts:AssumeRoleWithWebIdentity on its way. Owned by the queue it is submitted to.
class AssumeRoleCall final : public ApiCall {
    Q_OBJECT
public:
    explicit AssumeRoleCall(ApiRequest request);

    /// The role's temporary credentials, or why there are none. Only after finished().
    [[nodiscard]] Result<AwsCredentials> result() const;

protected:
    [[nodiscard]] std::optional<ApiError> accept(const ApiReply &reply) override;

private:
    AwsCredentials m_credentials;
};

/// The request of AssumeRole, to be signed. \p mfaCode goes along where the role has an MFA device. \p now names a session
/// that has no name. Source: STS API model 2011-06-15, query protocol.
[[nodiscard]] ApiRequest assumeRoleRequest(const StsEndpoint &endpoint, const RoleSettings &role, const QString &mfaCode,
                                           const QDateTime &now);

/// The request of AssumeRoleWithWebIdentity, unsigned: \p token says who asks.
[[nodiscard]] ApiRequest assumeRoleWithWebIdentityRequest(const StsEndpoint &endpoint, const RoleSettings &role,
                                                          const QByteArray &token, const QDateTime &now);

/// Understands a success answer of \p operation. Malformed where a part of the credentials is missing or could not stand in
/// a header, where their end is no date, or where the XML is broken, see readStsAnswer(). The error never holds a key.
[[nodiscard]] Result<AwsCredentials> parseAssumedRole(const QByteArray &body, const QByteArray &operation);

} // namespace dw
