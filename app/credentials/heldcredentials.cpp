// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/heldcredentials.h"

namespace dw {

namespace {

CredentialsSource::State stateAfter(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::CredentialsMissing: return CredentialsSource::State::Missing;
    case ApiError::Kind::CredentialsExpired: return CredentialsSource::State::Expired;
    case ApiError::Kind::CredentialsRejected: return CredentialsSource::State::Rejected;
    default: return CredentialsSource::State::Unavailable; // a keychain, a network, an answer: may be had another time
    }
}

} // namespace

std::optional<AwsCredentials> HeldCredentials::credentials() const
{
    return isUsable() ? std::optional(m_credentials) : std::nullopt;
}

void HeldCredentials::reject(const QByteArray &accessKeyId, const ApiError &error)
{
    // an answer to a request signed with the keys before a rotation says nothing about these
    if (isUsable() && accessKeyId == m_credentials.accessKeyId)
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
        set(stateAfter(found.error().kind), {}, found.error());
}

void HeldCredentials::holdRefused(const AwsCredentials &credentials, const ApiError &error)
{
    set(State::Rejected, credentials, error);
}

void HeldCredentials::holdOn(const std::optional<ApiError> &whyNotRenewed)
{
    if (isUsable())
        set(State::Expiring, m_credentials, whyNotRenewed);
}

void HeldCredentials::set(State state, const AwsCredentials &credentials, const std::optional<ApiError> &error)
{
    if (m_state == state && m_credentials == credentials && m_error == error)
        return;
    m_state = state;
    replaceCredentials(m_credentials, credentials);
    m_error = error;
    Q_EMIT
    stateChanged();
}

} // namespace dw
