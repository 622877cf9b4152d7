// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/httprequest.h"

#include "core/backoff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

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

} // namespace

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

Result<QNetworkRequest> httpRequest(const QUrl &endpoint, const QByteArray &path, HeaderList headers,
                                    const AttemptStamp &stamp, const QSslConfiguration &tls)
{
    // Not signed, as with the AWS SDKs. Those Qt would set by itself are set here so that it adds nothing of its own
    headers.emplaceBack("Amz-Sdk-Invocation-Id", stamp.invocationId);
    headers.emplaceBack("Amz-Sdk-Request",
                        "attempt=" + QByteArray::number(stamp.attempt) + "; max=" + QByteArray::number(maxAttempts));
    headers.emplaceBack("User-Agent", "dataset-watch/" DW_VERSION);
    headers.emplaceBack("Accept-Encoding", "identity");
    headers.emplaceBack("Accept-Language", "en");

    QNetworkRequest out = commonRequest();
    const qsizetype query = path.indexOf('?');
    QUrl url = endpoint;
    url.setPath(QString::fromLatin1(query < 0 ? path : path.first(query)), QUrl::StrictMode);
    if (query >= 0)
        url.setQuery(QString::fromLatin1(path.sliced(query + 1)), QUrl::StrictMode);
    out.setUrl(url);
    out.setSslConfiguration(tls);
    for (const auto &[name, value] : std::as_const(headers)) {
        if (!isHeaderSafe(value)) {
            ApiError error;
            error.kind = ApiError::Kind::InvalidRequest;
            error.code = u"InvalidHeader"_s;
            error.message = QString::fromLatin1(name);
            return failure(error);
        }
        out.setRawHeader(name, value);
    }
    return out;
}

} // namespace dw
