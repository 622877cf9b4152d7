// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/stsidentity.h"

#include "aws/awsendpoint.h"
#include "core/redact.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

ApiError malformed(const QString &message)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.message = cleanText(message);
    return error;
}

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
    QXmlStreamReader xml(body);
    CallerIdentity identity;
    bool expected = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD: return failure(malformed(u"The answer holds a document type"_s));
        case QXmlStreamReader::StartElement:
            if (xml.name() == "GetCallerIdentityResult"_L1)
                expected = true;
            else if (expected && xml.name() == "Account"_L1)
                identity.account = xml.readElementText();
            else if (expected && xml.name() == "Arn"_L1)
                identity.arn = cleanText(xml.readElementText());
            else if (expected && xml.name() == "UserId"_L1)
                identity.userId = cleanText(xml.readElementText());
            break;
        default: // text between elements, ends, comments: nothing of ours
            break;
        }
    }
    if (xml.hasError())
        return failure(malformed(xml.errorString()));
    if (!isAccount(identity.account) || identity.arn.isEmpty())
        return failure(malformed(u"The answer names no account"_s));
    return identity;
}

} // namespace dw
