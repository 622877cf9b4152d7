// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/rolecredentials.h"

#include "core/jsonreader.h"
#include "core/redact.h"

#include <QTimeZone>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dw {

using Kind = ApiError::Kind;

Result<AwsCredentials> parseRoleCredentials(const QByteArray &body)
{
    JsonFault fault;
    const JsonReader reader = JsonReader::fromDocument(body, fault).requiredObject("roleCredentials"_L1);
    const auto bytes = [&](QLatin1StringView name) {
        const QString value = reader.text(name).value_or(QString());
        if (value.isEmpty())
            fault.note(u"$.roleCredentials."_s + name, u"missing"_s);
        return value.toUtf8();
    };
    AwsCredentials credentials;
    credentials.accessKeyId = bytes("accessKeyId"_L1);
    credentials.secretAccessKey = bytes("secretAccessKey"_L1);
    credentials.sessionToken = bytes("sessionToken"_L1);
    const std::optional<qint64> expiration = reader.count("expiration"_L1);
    if (!expiration)
        fault.note(u"$.roleCredentials.expiration"_s, u"missing"_s);
    if (fault.isSet())
        return failure(fault.toError());
    credentials.expiration = QDateTime::fromMSecsSinceEpoch(*expiration, QTimeZone::utc());
    return credentials;
}

RoleCredentialsCall *makeRoleCredentialsCall(const SsoSettings &settings, const QByteArray &accessToken,
                                             const QString &connection)
{
    ApiRequest request;
    request.service = "sso"_ba;
    request.operation = "GetRoleCredentials"_ba;
    request.region = settings.session.region;
    request.endpoint = settings.portal;
    request.connection = connection;
    request.isSigned = false;
    request.method = ApiRequest::Method::Get;
    request.path = "/federation/credentials?role_name="_ba + QUrl::toPercentEncoding(settings.roleName)
        + "&account_id=" + QUrl::toPercentEncoding(settings.accountId);
    request.headers = {{"x-amz-sso_bearer_token"_ba, accessToken}};
    return new RoleCredentialsCall(std::move(request), &parseRoleCredentials);
}

bool isTokenRefused(const ApiError &error)
{
    return error.code == "UnauthorizedException"_L1;
}

ApiError roleError(ApiError error, const SsoSettings &settings)
{
    if (error.kind == Kind::NotAws)
        return error;
    if (error.code == "ForbiddenException"_L1 || error.code == "ResourceNotFoundException"_L1 || error.httpStatus == 403
        || error.httpStatus == 404) {
        error.kind = Kind::AccessDenied;
        error.message = cleanText(u"Account %1 with role %2 is not assigned to you in IAM Identity Center. %3"_s.arg(
                                      settings.accountId, settings.roleName, error.message))
                            .trimmed();
    } else if (error.code == "InvalidRequestException"_L1) {
        error.kind = Kind::InvalidRequest;
    }
    return error;
}

} // namespace dw
