// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/awscredentials.h"

namespace dw {

/// Credentials that were read once and stay what they are for one command.
class FixedCredentials final : public CredentialsSource {
    Q_OBJECT
public:
    explicit FixedCredentials(AwsCredentials credentials)
        : m_credentials(std::move(credentials))
    {
    }

    [[nodiscard]] State state() const override { return m_error ? State::Rejected : State::Ready; }
    [[nodiscard]] std::optional<AwsCredentials> credentials() const override
    {
        return m_error ? std::nullopt : std::optional(m_credentials);
    }
    [[nodiscard]] std::optional<ApiError> error() const override { return m_error; }

    void reject(const QByteArray &accessKeyId, const ApiError &error) override
    {
        if (m_error || accessKeyId != m_credentials.accessKeyId)
            return;
        m_error = error;
        Q_EMIT stateChanged();
    }

private:
    AwsCredentials m_credentials;
    std::optional<ApiError> m_error;
};

} // namespace dw
