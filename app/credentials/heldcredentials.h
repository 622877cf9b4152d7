// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/awscredentials.h"
#include "core/result.h"

namespace dw {

/// A source that holds what was found, or why nothing was; where it is found is its subclasses' business.
class HeldCredentials : public CredentialsSource {
    Q_OBJECT
public:
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] std::optional<AwsCredentials> credentials() const override;
    [[nodiscard]] std::optional<ApiError> error() const override { return m_error; }
    void reject(const QByteArray &accessKeyId, const ApiError &error) override;

protected:
    using CredentialsSource::CredentialsSource;

    /// Loading until hold() is called.
    void await();

    /// Ready, or the state that goes with the error. Credentials that were refused before get another chance.
    void hold(const Result<AwsCredentials> &found);

    /// Rejected at once: \p credentials were found, and the service refused them before.
    void holdRefused(const AwsCredentials &credentials, const ApiError &error);

    /// Expiring, where there are credentials to use.
    void holdOn(const std::optional<ApiError> &whyNotRenewed);

    /// What was held last, refused or not.
    [[nodiscard]] const AwsCredentials &held() const noexcept { return m_credentials; }

private:
    void set(State state, const AwsCredentials &credentials, const std::optional<ApiError> &error);

    State m_state = State::Loading;
    AwsCredentials m_credentials;
    std::optional<ApiError> m_error;
};

} // namespace dw
