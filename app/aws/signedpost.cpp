// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/signedpost.h"

#include "aws/awsendpoint.h"

using namespace Qt::StringLiterals;

namespace dw {

QByteArray SigningKeyCache::key(const AwsCredentials &credentials, const SigningScope &scope)
{
    if (const QDate day = scope.time.toUTC().date(); day != m_day) {
        m_entries.clear();
        m_day = day;
    }
    Entry &entry = m_entries[credentials.accessKeyId + '/' + scope.region + '/' + scope.service];
    if (entry.key.isEmpty() || entry.secret != credentials.secretAccessKey) {
        const Entry old = entry; // wiped where nobody else has it
        entry = {credentials.secretAccessKey, signingKey(credentials.secretAccessKey, scope)};
    }
    return entry.key;
}

Result<QNetworkRequest> signedPost(const ApiRequest &request, const AwsCredentials &credentials, const AttemptStamp &stamp,
                                   SigningKeyCache &keys, const QSslConfiguration &tls)
{
    Q_ASSERT(!request.contentType.isEmpty()); // or Qt would add one of its own, unsigned
    if (!isAllowedEndpoint(request.endpoint))
        return failure(apiError(ApiError::Kind::InvalidRequest, u"InvalidEndpoint"_s, {}));
    if (!isHeaderSafe(credentials.accessKeyId) || !isHeaderSafe(credentials.sessionToken))
        return failure(apiError(ApiError::Kind::CredentialsRejected, u"InvalidHeader"_s, {}));

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
    return httpRequest(request.endpoint, "/", std::move(headers), stamp, tls);
}

} // namespace dw
