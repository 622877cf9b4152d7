// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/heldcredentials.h"

namespace dw {

std::optional<AwsCredentials> HeldCredentials::credentials() const
{
    return m_state == State::Ready ? std::optional(m_credentials) : std::nullopt;
}

void HeldCredentials::reject(const QByteArray &accessKeyId, const ApiError &error)
{
    // an answer to a request signed with the keys before a rotation says nothing about these
    if (m_state == State::Ready && accessKeyId == m_credentials.accessKeyId)
        set(State::Rejected, m_credentials, error);
}

void HeldCredentials::await()
{
    set(State::Loading, {}, std::nullopt);
}

void HeldCredentials::hold(const Result<AwsCredentials> &found)
{
    if (found)
        set(State::Ready, *found, std::nullopt);
    else
        set(State::Unavailable, {}, found.error());
}

void HeldCredentials::set(State state, const AwsCredentials &credentials, const std::optional<ApiError> &error)
{
    if (m_state == state && m_credentials == credentials && m_error == error)
        return;
    m_state = state;
    m_credentials = credentials;
    m_error = error;
    Q_EMIT
    stateChanged();
}

} // namespace dw
