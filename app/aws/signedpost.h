// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicall.h"
#include "aws/httprequest.h"
#include "aws/requestsigner.h"

#include <QHash>

namespace dw {

/// Day keys that were derived already. Holds keys of one UTC day only; none outlives a change of its secret.
class SigningKeyCache {
public:
    [[nodiscard]] QByteArray key(const AwsCredentials &credentials, const SigningScope &scope);

    /// Forgets all of them, e.g. because credentials were replaced or given up. They are derived anew when needed.
    void clear() { m_entries.clear(); }

private:
    struct Entry {
        QByteArray secret;
        QByteArray key;
        ~Entry()
        {
            wipe(secret);
            wipe(key);
        }
    };
    QDate m_day;
    QHash<QByteArray, Entry> m_entries; ///< by key id, region and service
};

/// A signed POST to the root of the request's endpoint, through httpRequest(). Signs host, content-type, x-amz-date, x-amz-target and
/// x-amz-security-token. Errors: InvalidRequest with code InvalidEndpoint or InvalidHeader (its message names the
/// header, never the value); CredentialsRejected with code InvalidHeader when key id or token cannot be sent.
[[nodiscard]] Result<QNetworkRequest> signedPost(const ApiRequest &request, const AwsCredentials &credentials,
                                                 const AttemptStamp &stamp, SigningKeyCache &keys, const QSslConfiguration &tls);

} // namespace dw
