// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicall.h"
#include "aws/requestsigner.h"

#include <QHash>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace dw {

/// Day keys that were derived already. Holds keys of one UTC day only; none outlives a change of its secret.
class SigningKeyCache {
public:
    [[nodiscard]] QByteArray key(const AwsCredentials &credentials, const SigningScope &scope);

private:
    struct Entry {
        QByteArray secret;
        QByteArray key;
    };
    QDate m_day;
    QHash<QByteArray, Entry> m_entries; ///< by key id, region and service
};

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

/// The one choke point before the wire: a signed POST to the root of the request's endpoint, with every header set by
/// us, no redirect followed, no cookie, no cache, no HTTP/2. Signs host, content-type, x-amz-date, x-amz-target and
/// x-amz-security-token. Errors: InvalidRequest with code InvalidEndpoint or InvalidHeader (its message names the
/// header, never the value); CredentialsRejected with code InvalidHeader when key id or token cannot be sent.
[[nodiscard]] Result<QNetworkRequest> signedPost(const ApiRequest &request, const AwsCredentials &credentials,
                                                 const AttemptStamp &stamp, SigningKeyCache &keys, const QSslConfiguration &tls);

} // namespace dw
