// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/awscredentials.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <utility>

namespace dw {

/// Signature Version 4, as three pure stages that can be called and compared on their own. The date is an
/// argument, so there is no hidden clock, and nothing here depends on the locale.
/// Source: IAM User Guide, "Create a signed AWS API request"; compared with botocore's SigV4Auth in the tests.

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// What is to be signed. All bytes are exactly those that go to the wire.
struct SignableRequest {
    QByteArray method = "POST";
    QByteArray path = "/"; ///< percent-encoded as sent; empty counts as "/"
    QByteArray query; ///< percent-encoded as sent, without '?'; pairs in any order
    HeaderList headers; ///< only headers that are to be signed; names in any case, "host" included
    QByteArray payloadHash; ///< lower-case hex SHA-256 of the body
};

/// Region, service and second of a signature. `time` is UTC.
struct SigningScope {
    QDateTime time;
    QByteArray region;
    QByteArray service;
};

/// yyyyMMddTHHmmssZ, the form of X-Amz-Date, in ASCII digits under every locale.
[[nodiscard]] QByteArray amzDate(const QDateTime &time);

/// Lower-case hex SHA-256.
[[nodiscard]] QByteArray sha256Hex(QByteArrayView data);

/// "content-type;host;x-amz-date": lower case, sorted, each name once.
[[nodiscard]] QByteArray signedHeaderNames(const HeaderList &headers);

/// "yyyyMMdd/region/service/aws4_request".
[[nodiscard]] QByteArray credentialScope(const SigningScope &scope);

/// Stage 1: the canonical request.
[[nodiscard]] QByteArray canonicalRequest(const SignableRequest &request);

/// Stage 2: the string to sign for a canonical request.
[[nodiscard]] QByteArray stringToSign(QByteArrayView canonicalRequest, const SigningScope &scope);

/// The key of a day, region and service. May be cached for as long as the three and the secret stay the same.
[[nodiscard]] QByteArray signingKey(const QByteArray &secretAccessKey, const SigningScope &scope);

/// Stage 3: lower-case hex signature.
[[nodiscard]] QByteArray signature(const QByteArray &signingKey, QByteArrayView stringToSign);

/// All stages: the value of the Authorization header. \p request must hold every header to be signed already,
/// x-amz-date and x-amz-security-token included. Pass \p cachedKey when the day's key is at hand.
[[nodiscard]] QByteArray authorizationHeader(const SignableRequest &request, const SigningScope &scope,
                                             const AwsCredentials &credentials, const QByteArray &cachedKey = {});

} // namespace dw
