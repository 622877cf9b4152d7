// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/containercredentials.h"

#include "aws/awsendpoint.h"
#include "aws/httprequest.h"
#include "core/redact.h"
#include "credentials/issuedcredentials.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

constexpr qsizetype longestAnswer = 64 * 1024;
constexpr qsizetype longestToken = 16 * 1024; // a token of EKS has about 1 KiB

tl::unexpected<ApiError> unusable(const QString &code, const QString &message)
{
    ApiError error;
    error.kind = ApiError::Kind::CredentialsMissing;
    error.code = code;
    error.message = message;
    error.attempts = 0;
    return failure(error);
}

Result<QUrl> urlOf(const QProcessEnvironment &environment)
{
    const QString relative = environment.value(u"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"_s);
    const QString full = environment.value(u"AWS_CONTAINER_CREDENTIALS_FULL_URI"_s);
    if (relative.isEmpty() && full.isEmpty())
        return unusable(u"NoContainer"_s, u"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and _FULL_URI are not set"_s);
    if (!relative.isEmpty() && !relative.startsWith(u'/')) // or it would change the host
        return unusable(u"InvalidContainerEndpoint"_s, u"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI does not begin with \"/\""_s);
    const QUrl url(relative.isEmpty() ? full : "http://169.254.170.2"_L1 + relative, QUrl::StrictMode);
    QUrl endpoint;
    endpoint.setScheme(url.scheme());
    endpoint.setHost(url.host());
    endpoint.setPort(url.port());
    const bool isAllowed = isAllowedEndpoint(endpoint) || isContainerEndpoint(endpoint);
    if (!url.isValid() || !url.userInfo().isEmpty() || url.hasFragment() || !isAllowed)
        return unusable(
            u"InvalidContainerEndpoint"_s,
            u"Unsupported host '%1': https, loopback or the addresses of ECS and EKS are"_s.arg(cleanText(url.host(), 256)));
    return url;
}

Result<QByteArray> tokenOf(const QProcessEnvironment &environment)
{
    QByteArray token = environment.value(u"AWS_CONTAINER_AUTHORIZATION_TOKEN"_s).toUtf8();
    const QString fileName = environment.value(u"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"_s);
    if (!fileName.isEmpty()) {
        QFile file(fileName);
        if (!QFileInfo(fileName).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe might never answer
            return unusable(u"InvalidContainerToken"_s, u"%1 cannot be read"_s.arg(cleanText(fileName, 256)));
        token = file.read(longestToken + 1);
    }
    if (token.size() > longestToken || !isHeaderSafe(token))
        return unusable(u"InvalidContainerToken"_s, u"Auth token value is not a legal header value"_s); // as botocore says it
    return token;
}

} // namespace

Result<ApiRequest> containerCredentialsRequest(const QProcessEnvironment &environment)
{
    const auto url = urlOf(environment);
    if (!url)
        return failure(url.error());
    const auto token = tokenOf(environment);
    if (!token)
        return failure(token.error());
    ApiRequest request;
    request.operation = "GetContainerCredentials"_ba;
    request.endpoint.setScheme(url->scheme());
    request.endpoint.setHost(url->host());
    request.endpoint.setPort(url->port());
    request.isSigned = false;
    request.method = ApiRequest::Method::Get;
    request.path = url->path(QUrl::FullyEncoded).toLatin1();
    if (url->hasQuery())
        request.path += '?' + url->query(QUrl::FullyEncoded).toLatin1();
    request.headers.emplaceBack("Accept", "application/json");
    if (!token->isEmpty())
        request.headers.emplaceBack("Authorization", *token);
    request.bodyLimit = longestAnswer;
    return request;
}

Result<AwsCredentials> parseContainerCredentials(const QByteArray &body, const QDateTime &now)
{
    JsonFault fault;
    const JsonReader json = JsonReader::fromDocument(body, fault);
    auto credentials = readIssuedCredentials(json, fault, "Token"_L1, now);
    if (!credentials) {
        ApiError error = credentials.error();
        error.kind = ApiError::Kind::Malformed; // it may have others to give when asked again
        return failure(error);
    }
    if (credentials->sessionToken.isEmpty())
        fault.note(u"$.Token"_s, u"missing"_s);
    if (!credentials->expiration)
        fault.note(u"$.Expiration"_s, u"missing"_s);
    if (fault.isSet())
        return failure(fault.toError());
    return credentials;
}

ContainerCredentialsCall::ContainerCredentialsCall(ApiRequest request, const Clock &clock)
    : ApiCall(std::move(request))
    , m_clock(clock)
{
}

Result<AwsCredentials> ContainerCredentialsCall::result() const
{
    if (!reply())
        return failure(reply().error());
    return m_credentials;
}

std::optional<ApiError> ContainerCredentialsCall::accept(const ApiReply &reply)
{
    const auto parsed = parseContainerCredentials(reply.body, m_clock.now());
    if (!parsed)
        return parsed.error();
    m_credentials = *parsed;
    return std::nullopt;
}

} // namespace dw
