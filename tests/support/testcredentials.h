// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/awscredentials.h"

namespace dw::test {

/// A source whose state a test sets, and which remembers what was rejected.
class TestCredentials final : public CredentialsSource {
public:
    explicit TestCredentials(const AwsCredentials &credentials = {"AKIDEXAMPLE", "secret", {}, {}})
        : m_credentials(credentials)
    {
    }

    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] std::optional<AwsCredentials> credentials() const override
    {
        return m_state == State::Ready ? std::optional(m_credentials) : std::nullopt;
    }
    [[nodiscard]] std::optional<ApiError> error() const override { return m_error; }

    void reject(const QByteArray &accessKeyId, const ApiError &error) override
    {
        m_rejections.append(accessKeyId);
        if (accessKeyId == m_credentials.accessKeyId)
            set(State::Rejected, error);
    }

    void set(State state, const std::optional<ApiError> &error = {})
    {
        m_state = state;
        m_error = error;
        Q_EMIT
        stateChanged();
    }
    void setReady(const AwsCredentials &credentials)
    {
        m_credentials = credentials;
        set(State::Ready);
    }
    [[nodiscard]] const QByteArrayList &rejections() const { return m_rejections; }

private:
    AwsCredentials m_credentials;
    State m_state = State::Ready;
    std::optional<ApiError> m_error;
    QByteArrayList m_rejections;
};

} // namespace dw::test
