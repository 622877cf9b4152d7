// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/httpverdict.h"

#include "aws/awserrorparser.h"
#include "core/redact.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dw {

using Kind = ApiError::Kind;

namespace {

/// QNetworkAccessManager calls every fault of a proxy on the way to a tunnel an unknown one; only its words tell.
/// Source: qhttpsocketengine.cpp and QHttpNetworkConnectionChannel::_q_error() of Qt 6.4.
bool tellsOfAProxy(const QString &words)
{
    static constexpr std::array sources{"Proxy connection refused", "Proxy server not found", "Proxy server connection timed out",
                                        "Proxy connection closed prematurely", "Proxy denied connection"};
    return std::any_of(sources.begin(), sources.end(), [&](const char *source) {
        return words.startsWith(QCoreApplication::translate("QHttpSocketEngine", source));
    });
}

/// Only for outcomes without a status line, where Qt's error is all there is.
Kind kindOfNetworkError(const HttpOutcome &outcome)
{
    switch (outcome.error) {
    case QNetworkReply::UnknownNetworkError: return tellsOfAProxy(outcome.errorText) ? Kind::Proxy : Kind::Network;
    case QNetworkReply::SslHandshakeFailedError: return Kind::Tls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return Kind::Proxy;
    default: // Qt's list is long and open; whatever else it is, nothing came back
        return Kind::Network;
    }
}

ApiError errorOf(Kind kind, const HttpOutcome &outcome)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = outcome.status;
    error.requestId = requestIdOf(outcome.headers);
    return error;
}

} // namespace

Result<ApiReply> judge(const HttpOutcome &outcome)
{
    const int status = outcome.status;
    if (outcome.end == HttpOutcome::End::TimedOut)
        return failure(errorOf(Kind::Timeout, outcome));
    if (status == 0) {
        ApiError error = errorOf(kindOfNetworkError(outcome), outcome);
        error.message = cleanText(redact(outcome.errorText));
        // The proxy's answer to CONNECT is no status line of the service's, but an HTTP answer all the same
        if (outcome.error == QNetworkReply::ProxyAuthenticationRequiredError)
            error.httpStatus = proxyAuthenticationRequired;
        return failure(error);
    }
    if (status >= 300 && status < 400) // never followed: the next host would get the signature and the token
        return failure(errorOf(Kind::NotAws, outcome));
    if (status < 200 || status >= 300)
        return failure(parseAwsError(status, outcome.headers, outcome.body));
    if (isWebPage(outcome.headers, outcome.body)) {
        ApiError error = parseAwsError(status, outcome.headers, outcome.body);
        error.kind = Kind::NotAws;
        return failure(error);
    }
    if (outcome.end == HttpOutcome::End::TooLong || outcome.error != QNetworkReply::NoError)
        return failure(errorOf(Kind::Malformed, outcome));
    return ApiReply{status, outcome.body, requestIdOf(outcome.headers)};
}

} // namespace dw
