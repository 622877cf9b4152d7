// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/signedpost.h"

#include "aws/awsendpoint.h"
#include "core/backoff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

ApiError refused(ApiError::Kind kind, const QString &code, const QString &message)
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    error.message = message;
    return error;
}

/// What all our requests have in common. Made once: copying costs a tenth of setting seven attributes.
const QNetworkRequest &commonRequest()
{
    static const QNetworkRequest common = [] {
        QNetworkRequest out;
        out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        // A dead HTTP/2 connection never recovers in Qt 6.4; HTTP/1.1 does after one failure
        out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        return out;
    }();
    return common;
}

QNetworkRequest bareRequest(const QUrl &endpoint, const QSslConfiguration &tls)
{
    QUrl url = endpoint;
    url.setPath(u"/"_s);
    QNetworkRequest out = commonRequest();
    out.setUrl(url);
    out.setSslConfiguration(tls);
    return out;
}

} // namespace

QByteArray SigningKeyCache::key(const AwsCredentials &credentials, const SigningScope &scope)
{
    if (const QDate day = scope.time.toUTC().date(); day != m_day) {
        m_entries.clear();
        m_day = day;
    }
    Entry &entry = m_entries[credentials.accessKeyId + '/' + scope.region + '/' + scope.service];
    if (entry.key.isEmpty() || entry.secret != credentials.secretAccessKey)
        entry = {credentials.secretAccessKey, signingKey(credentials.secretAccessKey, scope)};
    return entry.key;
}

bool isHeaderSafe(QByteArrayView value)
{
    return std::none_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F;
    });
}

QByteArray hostHeader(const QUrl &endpoint)
{
    QByteArray host = endpoint.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':')) // an IPv6 address
        host = '[' + host + ']';
    const int standard = endpoint.scheme() == "https"_L1 ? 443 : 80;
    const int port = endpoint.port(standard);
    return port == standard ? host : host + ':' + QByteArray::number(port);
}

Result<QNetworkRequest> signedPost(const ApiRequest &request, const AwsCredentials &credentials, const AttemptStamp &stamp,
                                   SigningKeyCache &keys, const QSslConfiguration &tls)
{
    Q_ASSERT(!request.contentType.isEmpty()); // or Qt would add one of its own, unsigned
    if (!isAllowedEndpoint(request.endpoint))
        return failure(refused(ApiError::Kind::InvalidRequest, u"InvalidEndpoint"_s, {}));
    if (!isHeaderSafe(credentials.accessKeyId) || !isHeaderSafe(credentials.sessionToken))
        return failure(refused(ApiError::Kind::CredentialsRejected, u"InvalidHeader"_s, {}));

    SignableRequest signable;
    signable.payloadHash = sha256Hex(request.body);
    signable.headers
        = {{"Host", hostHeader(request.endpoint)}, {"Content-Type", request.contentType}, {"X-Amz-Date", amzDate(stamp.time)}};
    if (!request.target.isEmpty())
        signable.headers.emplaceBack("X-Amz-Target", request.target);
    if (!credentials.sessionToken.isEmpty())
        signable.headers.emplaceBack("X-Amz-Security-Token", credentials.sessionToken);
    const SigningScope scope{stamp.time, request.region.toUtf8(), request.service};

    HeaderList headers = signable.headers;
    headers.emplaceBack("Authorization", authorizationHeader(signable, scope, credentials, keys.key(credentials, scope)));
    // Not signed, as with the AWS SDKs. Those Qt would set by itself are set here so that it adds nothing of its own
    headers.emplaceBack("Amz-Sdk-Invocation-Id", stamp.invocationId);
    headers.emplaceBack("Amz-Sdk-Request",
                        "attempt=" + QByteArray::number(stamp.attempt) + "; max=" + QByteArray::number(maxAttempts));
    headers.emplaceBack("User-Agent", "dataset-watch/" DW_VERSION);
    headers.emplaceBack("Accept-Encoding", "identity");
    headers.emplaceBack("Accept-Language", "en");

    QNetworkRequest out = bareRequest(request.endpoint, tls);
    for (const auto &[name, value] : std::as_const(headers)) {
        if (!isHeaderSafe(value))
            return failure(refused(ApiError::Kind::InvalidRequest, u"InvalidHeader"_s, QString::fromLatin1(name)));
        out.setRawHeader(name, value);
    }
    return out;
}

} // namespace dw
