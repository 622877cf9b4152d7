// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/requestsigner.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

QByteArray dayText(const QDateTime &time)
{
    return amzDate(time).first(8);
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

/// Canonical headers, sorted: names in lower case, values trimmed, inner whitespace collapsed, duplicates joined in
/// their order.
HeaderList canonicalHeaders(const HeaderList &headers)
{
    HeaderList sorted;
    sorted.reserve(headers.size());
    for (const auto &[name, value] : headers)
        sorted.emplaceBack(name.toLower(), value.simplified());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (qsizetype i = 1; i < sorted.size();) {
        if (sorted[i].first != sorted[i - 1].first) {
            ++i;
            continue;
        }
        sorted[i - 1].second += ',' + sorted[i].second;
        sorted.removeAt(i);
    }
    return sorted;
}

QByteArray joinedNames(const HeaderList &canonical)
{
    QByteArray names;
    for (const auto &[name, value] : canonical) {
        if (!names.isEmpty())
            names += ';';
        names += name;
    }
    return names;
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
    return path.isEmpty() || path == "/" ? "/"_ba : withoutDotSegments(path).toPercentEncoding("/");
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

QByteArray canonicalRequest(const SignableRequest &request, const HeaderList &canonical, const QByteArray &names)
{
    QByteArray out = request.method + '\n' + canonicalPath(request.path) + '\n' + canonicalQuery(request.query) + '\n';
    for (const auto &[name, value] : canonical)
        out += name + ':' + value + '\n';
    return out + '\n' + names + '\n' + request.payloadHash;
}

} // namespace

// Digit by digit: QDateTime::toString takes 8,000 instructions, a tenth of a signature, and every signature needs several
QByteArray amzDate(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    if (!utc.isValid())
        return {};
    int year = 0;
    int month = 0;
    int day = 0;
    utc.date().getDate(&year, &month, &day);
    QByteArray text = "yyyyMMddTHHmmssZ"_ba;
    const auto write = [out = text.data()](int at, int digits, int value) {
        for (int i = at + digits; i-- > at; value /= 10)
            out[i] = static_cast<char>('0' + value % 10);
    };
    write(0, 4, year);
    write(4, 2, month);
    write(6, 2, day);
    write(9, 2, utc.time().hour());
    write(11, 2, utc.time().minute());
    write(13, 2, utc.time().second());
    return text;
}

QByteArray sha256Hex(QByteArrayView data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

QByteArray signedHeaderNames(const HeaderList &headers)
{
    return joinedNames(canonicalHeaders(headers));
}

QByteArray credentialScope(const SigningScope &scope)
{
    return dayText(scope.time) + '/' + scope.region + '/' + scope.service + "/aws4_request";
}

QByteArray canonicalRequest(const SignableRequest &request)
{
    const HeaderList canonical = canonicalHeaders(request.headers);
    return canonicalRequest(request, canonical, joinedNames(canonical));
}

QByteArray stringToSign(QByteArrayView canonicalRequest, const SigningScope &scope)
{
    return "AWS4-HMAC-SHA256\n" + amzDate(scope.time) + '\n' + credentialScope(scope) + '\n' + sha256Hex(canonicalRequest);
}

QByteArray signingKey(const QByteArray &secretAccessKey, const SigningScope &scope)
{
    QByteArray seed = "AWS4" + secretAccessKey;
    const QByteArray day = hmacSha256(seed, dayText(scope.time));
    wipe(seed);
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
    const HeaderList canonical = canonicalHeaders(request.headers);
    const QByteArray names = joinedNames(canonical);
    return "AWS4-HMAC-SHA256 Credential=" + credentials.accessKeyId + '/' + credentialScope(scope) + ", SignedHeaders=" + names
        + ", Signature=" + signature(key, stringToSign(canonicalRequest(request, canonical, names), scope));
}

} // namespace dw
