// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/roleprovider.h"

#include "core/whenanswered.h"
#include "credentials/credentialneeds.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace dw {

namespace {

/// A source's credentials that end sooner than this are not used again: they should outlive the call and its retries.
constexpr std::chrono::milliseconds sourceMargin = 5min;

/// STS takes nothing else, and its refusal would repeat what was given. Source: STS API model, tokenCodeType.
bool isMfaCode(const QString &code)
{
    return code.size() == 6 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A code that is wrong or was used before. Other words after "MultiFactorAuthentication failed" are about the device, where
/// another code would not help. Message of STS as seen in the field.
bool refusesMfaCode(const ApiError &error)
{
    return error.kind == ApiError::Kind::AccessDenied && error.message.contains("MultiFactorAuthentication failed"_L1)
        && error.message.contains("invalid MFA one time pass code"_L1);
}

} // namespace

RoleProvider::RoleProvider(RoleSettings role, StsEndpoint endpoint, std::unique_ptr<CredentialProvider> source,
                           const ProviderContext &context)
    : m_role(std::move(role))
    , m_endpoint(std::move(endpoint))
    , m_source(std::move(source))
    , m_context(context)
{
}

RoleProvider::~RoleProvider()
{
    if (m_signing)
        m_context.queue.cancel(*m_signing);
}

void RoleProvider::giveMfaCode(const QString &code)
{
    if (m_isSourceAsking || m_role.mfaSerial.isEmpty())
        m_source->giveMfaCode(code);
    else
        m_code = code.trimmed();
}

QFuture<Result<AwsCredentials>> RoleProvider::fetch()
{
    m_promise = makePromise<AwsCredentials>();
    m_codeInUse = std::exchange(m_code, QString());
    m_isSourceFresh = false;
    const QFuture<Result<AwsCredentials>> future = m_promise->future();
    if (isKept())
        assumeWith(*m_kept);
    else
        askSource();
    return future;
}

bool RoleProvider::isKept() const
{
    return m_kept && m_kept->expiration && m_context.clock.now().msecsTo(*m_kept->expiration) > sourceMargin.count();
}

void RoleProvider::askSource()
{
    m_isSourceFresh = true;
    m_kept.reset();
    whenAnswered(m_source->fetch(), &m_receiver, [this](const Result<AwsCredentials> &found) { onSourceAnswered(found); });
}

void RoleProvider::onSourceAnswered(const Result<AwsCredentials> &found)
{
    m_isSourceAsking = !found && needOf(found.error()) == CredentialNeed::MfaCode;
    if (!found)
        return finish(found);
    if (found->expiration)
        m_kept = *found;
    assumeWith(*found);
}

void RoleProvider::assumeWith(const AwsCredentials &credentials)
{
    if (!m_role.mfaSerial.isEmpty() && m_codeInUse.isEmpty())
        return finish(failure(needError(CredentialNeed::MfaCode, m_role.mfaSerial)));
    if (!m_role.mfaSerial.isEmpty() && !isMfaCode(m_codeInUse))
        return finish(failure(mfaCodeRefusedError(m_role.mfaSerial)));
    m_signing = std::make_unique<FixedCredentials>(credentials);
    ApiRequest request = assumeRoleRequest(m_endpoint, m_role, m_codeInUse, m_context.clock.now());
    request.connection = m_context.connection;
    auto *call = new AssumeRoleCall(std::move(request));
    QObject::connect(call, &ApiCall::finished, &m_receiver, [this, call] { onAssumed(call->result()); });
    m_context.queue.submit(call, *m_signing);
}

void RoleProvider::onAssumed(const Result<AwsCredentials> &assumed)
{
    if (assumed)
        return finish(assumed);
    ApiError error = assumed.error();
    if (refusesMfaCode(error))
        return finish(failure(mfaCodeRefusedError(m_role.mfaSerial)));
    if (concernsCredentials(error.kind) && m_kept) {
        m_kept.reset();
        // They ended early, e.g. a revoked session: once, others may be had. Not with a code, which STS may have used up
        if (!m_isSourceFresh && m_codeInUse.isEmpty())
            return askSource();
    }
    if (!m_codeInUse.isEmpty())
        error.message.replace(m_codeInUse, u"[hidden]"_s);
    finish(failure(error));
}

void RoleProvider::finish(const Result<AwsCredentials> &result)
{
    m_codeInUse.clear();
    answer<AwsCredentials>(std::exchange(m_promise, nullptr), result);
}

} // namespace dw
