// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/signaturecheck.h"

#include <QRegularExpression>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dw {
namespace {

constexpr auto window = 5min;

/// The parts of an Authorization header.
struct Authorization {
    QByteArray accessKeyId;
    QByteArray date; ///< yyyyMMdd
    QByteArray region;
    QByteArray service;
    QList<QByteArray> signedHeaders; ///< lower case, in the order given
    QByteArray signature;
};

using Checked = tl::expected<Authorization, ServiceRefusal>;

tl::unexpected<ServiceRefusal> refuse(const QByteArray &code, const QByteArray &message, int status = 400)
{
    return tl::unexpected(ServiceRefusal{code, message, status});
}

tl::unexpected<ServiceRefusal> refuseSignature(const QByteArray &message)
{
    return refuse("InvalidSignatureException", message);
}

Checked parseAuthorization(const QByteArray &header, bool hasDate)
{
    static const QByteArray algorithm = "AWS4-HMAC-SHA256";
    if (header.isEmpty())
        return refuse("MissingAuthenticationTokenException", "Missing Authentication Token", 403);
    if (const QByteArray scheme = header.split(' ').first(); scheme != algorithm)
        return refuse("IncompleteSignatureException", "Unsupported AWS 'algorithm': '" + scheme + "'.");

    QByteArray credential;
    Authorization parts;
    for (const QByteArray &field : header.sliced(algorithm.size()).split(',')) {
        const QByteArray pair = field.trimmed();
        const qsizetype equals = pair.indexOf('=');
        const QByteArray value = equals < 0 ? QByteArray() : pair.sliced(equals + 1);
        if (pair.startsWith("Credential="))
            credential = value;
        else if (pair.startsWith("SignedHeaders="))
            parts.signedHeaders = value.split(';');
        else if (pair.startsWith("Signature="))
            parts.signature = value;
    }
    QByteArrayList missing;
    if (credential.isEmpty())
        missing += "Authorization header requires 'Credential' parameter.";
    if (parts.signature.isEmpty())
        missing += "Authorization header requires 'Signature' parameter.";
    if (parts.signedHeaders.isEmpty() || parts.signedHeaders.first().isEmpty())
        missing += "Authorization header requires 'SignedHeaders' parameter.";
    if (!hasDate)
        missing += "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.";
    if (!missing.isEmpty()) // AWS repeats the header here; a signature has no place in an error text
        return refuse("IncompleteSignatureException", missing.join(' '));

    const QList<QByteArray> scope = credential.split('/');
    if (scope.size() != 5 || scope[4] != "aws4_request")
        return refuse("IncompleteSignatureException",
                      "Credential must have exactly 5 slash-delimited elements, "
                      "e.g. keyid/date/region/service/term, got a credential of "
                          + QByteArray::number(scope.size()) + '.');
    parts.accessKeyId = scope[0];
    parts.date = scope[1];
    parts.region = scope[2];
    parts.service = scope[3];
    return parts;
}

/// The instant in X-Amz-Date; invalid unless it has exactly that form.
QDateTime parseAmzDate(const QByteArray &text)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), u"yyyyMMdd'T'HHmmss'Z'"_s);
    time.setTimeSpec(Qt::UTC);
    return amzDate(time) == text ? time : QDateTime();
}

std::optional<ServiceRefusal> scopeProblem(const Authorization &parts, QByteArrayView service, const QByteArray &date)
{
    static const QRegularExpression region(u"^[a-z]{2}(-[a-z]+)+-[0-9]$"_s);
    QByteArrayList problems;
    if (!region.match(QString::fromLatin1(parts.region)).hasMatch())
        problems += "Credential should be scoped to a valid region.";
    if (parts.service != service)
        problems += "Credential should be scoped to correct service: '" + service.toByteArray() + "'.";
    if (parts.date != date.first(8))
        problems += "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '"
            + parts.date + "' != '" + date.first(8) + "', from '" + date + "'.";
    if (problems.isEmpty())
        return std::nullopt;
    return ServiceRefusal{"InvalidSignatureException", problems.join(' ')};
}

std::optional<ServiceRefusal> windowProblem(const QDateTime &signedAt, const QDateTime &now)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(window).count();
    const QByteArray at = amzDate(signedAt);
    const QByteArray server = amzDate(now);
    if (signedAt < now.addSecs(-seconds))
        return ServiceRefusal{"InvalidSignatureException",
                              "Signature expired: " + at + " is now earlier than " + amzDate(now.addSecs(-seconds)) + " ("
                                  + server + " - 5 min.)"};
    if (signedAt > now.addSecs(seconds))
        return ServiceRefusal{"InvalidSignatureException",
                              "Signature not yet current: " + at + " is still later than " + amzDate(now.addSecs(seconds))
                                  + " (" + server + " + 5 min.)"};
    return std::nullopt;
}

std::optional<ServiceRefusal> identityProblem(const HttpRequest &request, const Authorization &parts,
                                              const AwsCredentials &credentials)
{
    const QByteArray token = request.header("x-amz-security-token");
    // a missing token reads as an unknown key does: the key alone says nothing to AWS
    if (parts.accessKeyId != credentials.accessKeyId || token.isEmpty() != credentials.sessionToken.isEmpty())
        return ServiceRefusal{"UnrecognizedClientException", "The security token included in the request is invalid."};
    if (token != credentials.sessionToken)
        return ServiceRefusal{"ExpiredTokenException", "The security token included in the request is expired"};
    return std::nullopt;
}

/// Host and every x-amz- header have to be signed, or they could be exchanged on the way. The session token need not:
/// AWS takes one that was added after signing.
std::optional<ServiceRefusal> unsignedHeader(const HttpRequest &request, const Authorization &parts)
{
    if (!parts.signedHeaders.contains("host"))
        return ServiceRefusal{"InvalidSignatureException", "'Host' must be a 'SignedHeader' in the AWS Authorization."};
    for (const auto &[name, value] : request.headers) {
        const QByteArray key = name.toLower();
        if (key.startsWith("x-amz-") && key != "x-amz-security-token" && !parts.signedHeaders.contains(key))
            return ServiceRefusal{"InvalidSignatureException",
                                  "There were headers present in the request which were not signed: " + key};
    }
    return std::nullopt;
}

/// The request as the signer must have seen it.
SignableRequest rebuilt(const HttpRequest &request, const QList<QByteArray> &signedHeaders)
{
    SignableRequest result;
    result.method = request.method;
    const qsizetype mark = request.target.indexOf('?');
    result.path = mark < 0 ? request.target : request.target.first(mark);
    result.query = mark < 0 ? QByteArray() : request.target.sliced(mark + 1);
    for (const auto &[name, value] : request.headers) {
        if (signedHeaders.contains(name.toLower()))
            result.headers.append({name, value});
    }
    result.payloadHash = sha256Hex(request.body);
    return result;
}

} // namespace

tl::expected<SigningScope, ServiceRefusal> checkSignature(const HttpRequest &request, QByteArrayView service,
                                                          const AwsCredentials &credentials, const QDateTime &now)
{
    const QByteArray date = request.header("x-amz-date");
    const Checked parts = parseAuthorization(request.header("authorization"), !date.isEmpty());
    if (!parts)
        return tl::unexpected(parts.error());
    const QDateTime signedAt = parseAmzDate(date);
    if (!signedAt.isValid())
        return refuse("IncompleteSignatureException",
                      "Date must be in ISO-8601 'basic format'. Got '" + date.left(32)
                          + "'. See http://en.wikipedia.org/wiki/ISO_8601");
    if (const auto problem = scopeProblem(*parts, service, date))
        return tl::unexpected(*problem);
    if (const auto problem = identityProblem(request, *parts, credentials))
        return tl::unexpected(*problem);
    if (const auto problem = windowProblem(signedAt, now))
        return tl::unexpected(*problem);
    if (const auto problem = unsignedHeader(request, *parts))
        return tl::unexpected(*problem);

    const SigningScope scope{signedAt, parts->region, parts->service};
    const SignableRequest signable = rebuilt(request, parts->signedHeaders);
    const QByteArray expected
        = signature(signingKey(credentials.secretAccessKey, scope), stringToSign(canonicalRequest(signable), scope));
    // names that were signed but did not arrive are missing from `signable` as well, which changes the signature
    if (expected != parts->signature)
        return refuseSignature(
            "The request signature we calculated does not match the signature you provided. Check your AWS "
            "Secret Access Key and signing method. Consult the service documentation for details.");
    return scope;
}

} // namespace dw
