// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/requestsigner.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

// QDateTime::toString speaks the C locale always; QLocale would give Arabic digits under ar_EG.
QByteArray dateText(const QDateTime &time, QStringView format)
{
    return time.toUTC().toString(format).toLatin1();
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

/// Canonical header values by lower-case name: trimmed, inner whitespace collapsed, duplicates joined in their order.
QMap<QByteArray, QByteArray> canonicalHeaders(const HeaderList &headers)
{
    QMap<QByteArray, QByteArray> values;
    for (const auto &[name, value] : headers) {
        const QByteArray key = name.toLower();
        if (const auto entry = values.find(key); entry != values.end())
            *entry += ',' + value.simplified();
        else
            values.insert(key, value.simplified());
    }
    return values;
}

/// RFC 3986, 5.2.4, with runs of slashes made one, as AWS asks for every service but S3.
QByteArray withoutDotSegments(const QByteArray &path)
{
    QByteArrayList kept;
    for (const QByteArray &segment : path.split('/')) {
        if (segment.isEmpty() || segment == ".")
            continue;
        if (segment != "..")
            kept.append(segment);
        else if (!kept.isEmpty())
            kept.removeLast();
    }
    QByteArray out = path.startsWith('/') ? "/"_ba : QByteArray();
    out += kept.join('/');
    if (path.endsWith('/') && !kept.isEmpty())
        out += '/';
    return out;
}

// The path is encoded once for the wire and a second time for the signature: AWS's rule for every service but S3.
QByteArray canonicalPath(const QByteArray &path)
{
    return path.isEmpty() ? "/"_ba : withoutDotSegments(path).toPercentEncoding("/");
}

QByteArray canonicalQuery(const QByteArray &query)
{
    if (query.isEmpty())
        return {};
    QList<std::pair<QByteArray, QByteArray>> pairs;
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        pairs.append(equals < 0 ? std::pair(pair, QByteArray()) : std::pair(pair.first(equals), pair.sliced(equals + 1)));
    }
    std::sort(pairs.begin(), pairs.end());
    QByteArrayList parts;
    for (const auto &[name, value] : pairs)
        parts.append(name + '=' + value);
    return parts.join('&');
}

} // namespace

QByteArray amzDate(const QDateTime &time)
{
    return dateText(time, u"yyyyMMdd'T'HHmmss'Z'");
}

QByteArray sha256Hex(QByteArrayView data)
{
    return QCryptographicHash::hash(data.toByteArray(), QCryptographicHash::Sha256).toHex();
}

QByteArray signedHeaderNames(const HeaderList &headers)
{
    return canonicalHeaders(headers).keys().join(';');
}

QByteArray credentialScope(const SigningScope &scope)
{
    return dateText(scope.time, u"yyyyMMdd") + '/' + scope.region + '/' + scope.service + "/aws4_request";
}

QByteArray canonicalRequest(const SignableRequest &request)
{
    const QMap<QByteArray, QByteArray> headers = canonicalHeaders(request.headers);
    QByteArray out = request.method + '\n' + canonicalPath(request.path) + '\n' + canonicalQuery(request.query) + '\n';
    for (auto it = headers.cbegin(); it != headers.cend(); ++it)
        out += it.key() + ':' + it.value() + '\n';
    return out + '\n' + headers.keys().join(';') + '\n' + request.payloadHash;
}

QByteArray stringToSign(QByteArrayView canonicalRequest, const SigningScope &scope)
{
    return "AWS4-HMAC-SHA256\n" + amzDate(scope.time) + '\n' + credentialScope(scope) + '\n' + sha256Hex(canonicalRequest);
}

QByteArray signingKey(const QByteArray &secretAccessKey, const SigningScope &scope)
{
    const QByteArray day = hmacSha256("AWS4" + secretAccessKey, dateText(scope.time, u"yyyyMMdd"));
    return hmacSha256(hmacSha256(hmacSha256(day, scope.region), scope.service), "aws4_request"_ba);
}

QByteArray signature(const QByteArray &signingKey, QByteArrayView stringToSign)
{
    return hmacSha256(signingKey, stringToSign.toByteArray()).toHex();
}

QByteArray authorizationHeader(const SignableRequest &request, const SigningScope &scope, const AwsCredentials &credentials,
                               const QByteArray &cachedKey)
{
    const QByteArray key = cachedKey.isEmpty() ? signingKey(credentials.secretAccessKey, scope) : cachedKey;
    return "AWS4-HMAC-SHA256 Credential=" + credentials.accessKeyId + '/' + credentialScope(scope) + ", SignedHeaders="
        + signedHeaderNames(request.headers) + ", Signature=" + signature(key, stringToSign(canonicalRequest(request), scope));
}

} // namespace dw
