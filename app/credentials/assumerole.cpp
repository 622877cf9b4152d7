// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/assumerole.h"

#include "credentials/staticprovider.h"
#include "credentials/stsanswer.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

/// A value in a form, byte by byte as Python's quote_plus, which botocore uses: letters, digits and -._~ as they are.
QByteArray formValue(const QByteArray &value)
{
    return value.toPercentEncoding().replace("%20", "+");
}

void append(QByteArray &form, const char *name, const QString &value)
{
    if (!value.isEmpty())
        form += QByteArray("&") + name + '=' + formValue(value.toUtf8());
}

ApiRequest stsRequest(const StsEndpoint &endpoint, const QByteArray &operation, const RoleSettings &role, const QDateTime &now)
{
    ApiRequest request;
    request.service = "sts"_ba;
    request.operation = operation;
    request.region = endpoint.region;
    request.endpoint = endpoint.url;
    request.contentType = "application/x-www-form-urlencoded; charset=utf-8"_ba;
    request.body = "Action=" + operation + "&Version=2011-06-15";
    append(request.body, "RoleArn", role.roleArn);
    append(request.body, "RoleSessionName", roleSessionName(role, now));
    if (role.duration)
        append(request.body, "DurationSeconds", QString::number(role.duration->count()));
    return request;
}

} // namespace

AssumeRoleCall::AssumeRoleCall(ApiRequest request)
    : ApiCall(std::move(request))
{
}

Result<AwsCredentials> AssumeRoleCall::result() const
{
    if (!reply())
        return failure(reply().error());
    return m_credentials;
}

std::optional<ApiError> AssumeRoleCall::accept(const ApiReply &reply)
{
    const auto parsed = parseAssumedRole(reply.body, request().operation);
    if (!parsed)
        return parsed.error();
    m_credentials = *parsed;
    return std::nullopt;
}

ApiRequest assumeRoleRequest(const StsEndpoint &endpoint, const RoleSettings &role, const QString &mfaCode, const QDateTime &now)
{
    ApiRequest request = stsRequest(endpoint, "AssumeRole"_ba, role, now);
    append(request.body, "ExternalId", role.externalId);
    append(request.body, "SerialNumber", role.mfaSerial);
    append(request.body, "TokenCode", mfaCode);
    return request;
}

ApiRequest assumeRoleWithWebIdentityRequest(const StsEndpoint &endpoint, const RoleSettings &role, const QByteArray &token,
                                            const QDateTime &now)
{
    ApiRequest request = stsRequest(endpoint, "AssumeRoleWithWebIdentity"_ba, role, now);
    request.isSigned = false;
    append(request.body, "WebIdentityToken", QString::fromUtf8(token));
    return request;
}

Result<AwsCredentials> parseAssumedRole(const QByteArray &body, const QByteArray &operation)
{
    const QByteArray element = operation + "Result";
    const auto texts = readStsAnswer(body, QLatin1StringView(element));
    if (!texts)
        return failure(texts.error());
    AwsCredentials credentials;
    credentials.accessKeyId = texts->value(u"AccessKeyId"_s).toUtf8();
    credentials.secretAccessKey = texts->value(u"SecretAccessKey"_s).toUtf8();
    credentials.sessionToken = texts->value(u"SessionToken"_s).toUtf8();
    const QDateTime expiration = QDateTime::fromString(texts->value(u"Expiration"_s), Qt::ISODateWithMs);
    if (!credentials.isComplete() || credentials.sessionToken.isEmpty())
        return failure(malformedAnswer(u"The answer holds no complete credentials"_s));
    if (!areHeaderSafe(credentials))
        return failure(malformedAnswer(u"The answer holds a character that no key has"_s));
    if (!expiration.isValid() || expiration.timeSpec() == Qt::LocalTime) // without a zone it could be any
        return failure(malformedAnswer(u"The answer does not say when the credentials end"_s));
    credentials.expiration = expiration.toUTC();
    return credentials;
}

} // namespace dw
