// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/stsidentity.h"

#include "aws/awsendpoint.h"
#include "core/redact.h"
#include "credentials/stsanswer.h"

using namespace Qt::StringLiterals;

namespace dw {

namespace {

bool isAccount(const QString &text)
{
    return text.size() == 12 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

CallerIdentityCall::CallerIdentityCall(ApiRequest request)
    : ApiCall(std::move(request))
{
}

Result<CallerIdentity> CallerIdentityCall::result() const
{
    if (!reply())
        return failure(reply().error());
    return m_identity;
}

std::optional<ApiError> CallerIdentityCall::accept(const ApiReply &reply)
{
    const auto parsed = parseCallerIdentity(reply.body);
    if (!parsed)
        return parsed.error();
    m_identity = *parsed;
    return std::nullopt;
}

ApiRequest callerIdentityRequest(const QString &region, const std::optional<QUrl> &endpoint)
{
    ApiRequest request;
    request.service = "sts"_ba;
    request.operation = "GetCallerIdentity"_ba;
    request.region = region;
    request.endpoint = endpoint ? *endpoint : awsEndpoint(u"sts"_s, region).value_or(QUrl());
    request.contentType = "application/x-www-form-urlencoded; charset=utf-8"_ba;
    request.body = "Action=GetCallerIdentity&Version=2011-06-15"_ba;
    return request;
}

CallerIdentityCall *makeCallerIdentityCall(const QString &region, const std::optional<QUrl> &endpoint)
{
    return new CallerIdentityCall(callerIdentityRequest(region, endpoint));
}

Result<CallerIdentity> parseCallerIdentity(const QByteArray &body)
{
    const auto texts = readStsAnswer(body, "GetCallerIdentityResult"_L1);
    if (!texts)
        return failure(texts.error());
    const CallerIdentity identity{texts->value(u"Account"_s), cleanText(texts->value(u"Arn"_s)),
                                  cleanText(texts->value(u"UserId"_s))};
    if (!isAccount(identity.account) || identity.arn.isEmpty())
        return failure(malformedAnswer(u"The answer names no account"_s));
    return identity;
}

} // namespace dw
