// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/containerprovider.h"

#include "core/promise.h"
#include "credentials/containercredentials.h"

namespace dw {

ContainerProvider::ContainerProvider(const ProviderContext &context)
    : m_context(context)
{
}

ContainerProvider::~ContainerProvider()
{
    if (m_call)
        m_call->abort();
}

QFuture<Result<AwsCredentials>> ContainerProvider::fetch()
{
    auto request = containerCredentialsRequest(m_context.environment);
    if (!request)
        return answered<AwsCredentials>(failure(request.error()));
    request->connection = m_context.connection;
    auto *call = new ContainerCredentialsCall(std::move(*request), m_context.clock);
    m_call = call;
    const auto promise = makePromise<AwsCredentials>();
    QObject::connect(call, &ApiCall::finished, &m_listener, [call, promise] { answer<AwsCredentials>(promise, call->result()); });
    m_context.queue.submitUnsigned(call);
    return promise->future();
}

} // namespace dw
