// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ssoprovider.h"

#include "core/whenanswered.h"
#include "credentials/credentialneeds.h"

namespace dw {

SsoProvider::SsoProvider(SsoSettings settings, SsoTokens &tokens, const ProviderContext &context)
    : m_settings(std::move(settings))
    , m_tokens(tokens)
    , m_queue(context.queue)
    , m_connection(context.connection)
{
}

SsoProvider::~SsoProvider()
{
    if (m_call)
        m_call->abort();
}

QFuture<Result<AwsCredentials>> SsoProvider::fetch()
{
    const auto promise = makePromise<AwsCredentials>();
    whenAnswered(m_tokens.token(m_settings.session), &m_context, [this, promise](const Result<QByteArray> &token) {
        if (token)
            ask(promise, *token);
        else
            answer<AwsCredentials>(promise, failure(token.error()));
    });
    return promise->future();
}

void SsoProvider::ask(const Promise<AwsCredentials> &promise, const QByteArray &accessToken)
{
    m_call = makeRoleCredentialsCall(m_settings, accessToken, m_connection);
    QObject::connect(m_call, &ApiCall::finished, &m_context, [this, promise, accessToken, call = m_call.data()] {
        Result<AwsCredentials> result = call->result();
        if (!result && isTokenRefused(result.error())) {
            m_tokens.reject(m_settings.session, accessToken);
            result = failure(needError(CredentialNeed::SignIn, m_settings.session.key()));
        } else if (!result) {
            result = failure(roleError(result.error(), m_settings));
        }
        answer<AwsCredentials>(promise, std::move(result));
    });
    m_queue.submitUnsigned(m_call);
}

} // namespace dw
