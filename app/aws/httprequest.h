// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/requestsigner.h"
#include "core/result.h"

#include <QDateTime>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrl>

namespace dw {

/// What differs from one attempt of a call to the next.
struct AttemptStamp {
    QDateTime time; ///< the server's time as far as we know it
    QByteArray invocationId; ///< the same for all attempts of a call
    int attempt = 1;
};

/// True when no byte of \p value could end or break a header line. Qt writes CR and LF as they are.
[[nodiscard]] bool isHeaderSafe(QByteArrayView value);

/// The host header of an endpoint: lower case, the port only where it is not the scheme's own.
[[nodiscard]] QByteArray hostHeader(const QUrl &endpoint);

/// The one choke point before the wire: a request to \p path (with its query, percent-encoded) of \p endpoint, with every
/// header set by us, no redirect followed, no cookie, no cache, no HTTP/2. \p headers come first, then those that all
/// requests have. InvalidRequest with code InvalidHeader where a value could end its line; its message names the header,
/// never the value. Whether \p endpoint may be asked at all is the caller's to check.
[[nodiscard]] Result<QNetworkRequest> httpRequest(const QUrl &endpoint, const QByteArray &path, HeaderList headers,
                                                  const AttemptStamp &stamp, const QSslConfiguration &tls);

} // namespace dw
