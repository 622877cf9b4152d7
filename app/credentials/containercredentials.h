// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicall.h"
#include "aws/awscredentials.h"
#include "core/clock.h"

#include <QProcessEnvironment>

namespace dw {

/// The request that the environment of a container stands for: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI at 169.254.170.2, else
/// AWS_CONTAINER_CREDENTIALS_FULL_URI (https, or http to loopback and to the addresses of ECS and EKS), with what
/// AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE holds, else with AWS_CONTAINER_AUTHORIZATION_TOKEN. The file is read here, because
/// EKS replaces it every few hours. CredentialsMissing with code "NoContainer" where the environment names neither URI, with
/// "InvalidContainerEndpoint" or "InvalidContainerToken" where it may not be asked; the message never holds the token.
/// Source: AWS SDKs and Tools Reference Guide, "Container credential provider"; botocore.
[[nodiscard]] Result<ApiRequest> containerCredentialsRequest(const QProcessEnvironment &environment);

/// Understands {"AccessKeyId":…,"SecretAccessKey":…,"Token":…,"Expiration":…}, all of which have to be there. Malformed
/// otherwise, also for credentials that ended before \p now; the message never quotes the answer.
[[nodiscard]] Result<AwsCredentials> parseContainerCredentials(const QByteArray &body, const QDateTime &now);

/// The request on its way.
class ContainerCredentialsCall final : public ApiCall {
    Q_OBJECT
public:
    /// \p clock outlives the call.
    ContainerCredentialsCall(ApiRequest request, const Clock &clock);

    /// The credentials, or why there are none. Only after finished().
    [[nodiscard]] Result<AwsCredentials> result() const;

protected:
    [[nodiscard]] std::optional<ApiError> accept(const ApiReply &reply) override;

private:
    const Clock &m_clock;
    AwsCredentials m_credentials;
};

} // namespace dw
