// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/apicall.h"

namespace dw {

ApiCall::ApiCall(ApiRequest request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
{
}

ApiCall::~ApiCall() = default;

const Result<ApiReply> &ApiCall::reply() const
{
    Q_ASSERT(m_finished);
    return m_reply;
}

void ApiCall::abort()
{
    if (m_finished || m_aborted)
        return;
    m_aborted = true;
    Q_EMIT
    abortRequested();
}

std::optional<ApiError> ApiCall::accept(const ApiReply &)
{
    return {};
}

} // namespace dw
