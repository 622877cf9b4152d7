// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/awserrorparser.h"

#include "core/redact.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace dw {

using Kind = ApiError::Kind;

namespace {

struct Fault {
    QString code;
    QString message;
    QString requestId;
    QString oauthCode; ///< "invalid_grant", as OpenID Connect has it
};

const QHash<QString, Kind> &kinds()
{
    static const QHash<QString, Kind> table{
        {u"AccessDenied"_s, Kind::AccessDenied},
        {u"AccessDeniedException"_s, Kind::AccessDenied},
        {u"IDPRejectedClaim"_s, Kind::AccessDenied},
        {u"NotAuthorized"_s, Kind::AccessDenied},
        {u"OptInRequired"_s, Kind::AccessDenied},
        {u"RegionDisabledException"_s, Kind::AccessDenied},

        {u"ResourceNotFoundException"_s, Kind::NotFound},

        {u"InvalidPaginationTokenException"_s, Kind::InvalidRequest},
        {u"InvalidParameterException"_s, Kind::InvalidRequest},
        {u"MalformedHttpRequestException"_s, Kind::InvalidRequest},
        {u"MalformedPolicyDocument"_s, Kind::InvalidRequest},
        {u"PackedPolicyTooLarge"_s, Kind::InvalidRequest},
        {u"RequestEntityTooLarge"_s, Kind::InvalidRequest},
        {u"SerializationException"_s, Kind::InvalidRequest},
        {u"UnknownOperationException"_s, Kind::InvalidRequest},
        {u"ValidationError"_s, Kind::InvalidRequest},
        {u"ValidationException"_s, Kind::InvalidRequest},

        {u"InternalError"_s, Kind::ServiceFailure},
        {u"InternalFailure"_s, Kind::ServiceFailure},
        {u"InternalServerError"_s, Kind::ServiceFailure},
        {u"IDPCommunicationError"_s, Kind::ServiceFailure},
        {u"RequestTimeout"_s, Kind::ServiceFailure},
        {u"RequestTimeoutException"_s, Kind::ServiceFailure},
        {u"ServiceUnavailable"_s, Kind::ServiceFailure},
        {u"ServiceUnavailableException"_s, Kind::ServiceFailure},

        {u"BandwidthLimitExceeded"_s, Kind::Throttled},
        {u"EC2ThrottledException"_s, Kind::Throttled},
        {u"PriorRequestNotComplete"_s, Kind::Throttled},
        {u"ProvisionedThroughputExceededException"_s, Kind::Throttled},
        {u"RequestLimitExceeded"_s, Kind::Throttled},
        {u"RequestThrottled"_s, Kind::Throttled},
        {u"RequestThrottledException"_s, Kind::Throttled},
        {u"SlowDown"_s, Kind::Throttled},
        {u"ThrottledException"_s, Kind::Throttled},
        {u"Throttling"_s, Kind::Throttled},
        {u"ThrottlingException"_s, Kind::Throttled},
        {u"TooManyRequestsException"_s, Kind::Throttled},
        {u"TransactionInProgressException"_s, Kind::Throttled},

        {u"InvalidClientTokenId"_s, Kind::CredentialsRejected},
        {u"InvalidIdentityToken"_s, Kind::CredentialsRejected},
        {u"InvalidSignatureException"_s, Kind::CredentialsRejected},
        {u"SignatureDoesNotMatch"_s, Kind::CredentialsRejected},
        {u"UnrecognizedClientException"_s, Kind::CredentialsRejected},

        {u"ExpiredToken"_s, Kind::CredentialsExpired},
        {u"ExpiredTokenException"_s, Kind::CredentialsExpired},

        {u"RequestExpired"_s, Kind::ClockSkew},
        {u"RequestInTheFuture"_s, Kind::ClockSkew},
        {u"RequestTimeTooSkewed"_s, Kind::ClockSkew},

        // Known, and shown as they came: a quota that is no rate (SDKs call it throttling, waiting does not help),
        // a dataset that is busy, and headers lost on the way, which says nothing about the credentials
        {u"LimitExceededException"_s, Kind::Other},
        {u"ResourceInUseException"_s, Kind::Other},
        {u"ResourceNotReadyException"_s, Kind::Other},
        {u"IncompleteSignature"_s, Kind::Other},
        {u"IncompleteSignatureException"_s, Kind::Other},
        {u"MissingAuthenticationToken"_s, Kind::Other},
        {u"MissingAuthenticationTokenException"_s, Kind::Other},
        {u"RequestAbortedException"_s, Kind::Other},
    };
    return table;
}

/// "aws.protocols#FooError:http://internal…" is FooError. Source: Smithy, AWS JSON protocols, "Operation errors".
QString bareCode(const QString &text)
{
    QString code = text.section(u':', 0, 0).section(u',', 0, 0);
    code = code.mid(code.lastIndexOf(u'#') + 1).trimmed();
    return cleanText(code, 128);
}

QString cleanMessage(const QString &text)
{
    // Redaction reads more than is kept, so that a secret cut in two by the limit is still known for one
    return cleanText(redact(text.left(16 * 1024)).trimmed());
}

/// First string under any of \p names, whatever the case of their letters.
QString member(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key().compare(name, Qt::CaseInsensitive) == 0 && it->isString())
                return it->toString();
        }
    }
    return {};
}

Fault readXml(const QByteArray &body)
{
    Fault fault;
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "Code"_L1)
            fault.code = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == "Message"_L1)
            fault.message = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == "RequestId"_L1)
            fault.requestId = xml.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return fault;
}

/// A page's title is all of it that a person can use.
QString pageTitle(const QByteArray &body)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]*)<"_s, QRegularExpression::CaseInsensitiveOption);
    return title.match(QString::fromUtf8(body.first(qMin(body.size(), qsizetype(16 * 1024))))).captured(1);
}

Fault readFault(const HeaderList &headers, const QByteArray &body)
{
    if (isWebPage(headers, body))
        return {{}, pageTitle(body), {}, {}};
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (!object.isEmpty()) {
        return {member(object, {"__type"_L1, "code"_L1}), member(object, {"message"_L1, "error_description"_L1}), {},
                member(object, {"error"_L1})};
    }
    if (body.trimmed().startsWith('<')) {
        if (const Fault fault = readXml(body); !fault.code.isEmpty())
            return fault;
    }
    return {{}, QString::fromUtf8(body.first(qMin(body.size(), qsizetype(64 * 1024)))), {}, {}};
}

Kind kindOfStatus(int status, bool hasPage, bool saysAws)
{
    switch (status) {
    case 407: return Kind::Proxy;
    case 429: return Kind::Throttled;
    case 408:
    case 500:
    case 502:
    case 503:
    case 504: return Kind::ServiceFailure;
    case 511: return Kind::NotAws; // "Network Authentication Required", the portal's own status
    default: break;
    }
    if (status >= 500)
        return Kind::ServiceFailure;
    // Without a code, a request id or anything else of AWS a 404 must not read as "dataset deleted"
    if (hasPage || !saysAws)
        return Kind::NotAws;
    switch (status) {
    case 400:
    case 413: return Kind::InvalidRequest;
    case 401:
    case 403: return Kind::AccessDenied;
    case 404: return Kind::NotFound;
    default: return Kind::Other;
    }
}

std::optional<std::chrono::milliseconds> retryHint(const HeaderList &headers)
{
    bool ok = false;
    if (const qint64 value = headerValue(headers, "x-amz-retry-after").toLongLong(&ok); ok && value >= 0)
        return std::chrono::milliseconds(value);
    // The other form of Retry-After is a date; reading it would need a clock, and no AWS service sends it
    const int seconds = headerValue(headers, "retry-after").toInt(&ok);
    if (ok && seconds >= 0)
        return std::chrono::seconds(seconds);
    return {};
}

} // namespace

QByteArray headerValue(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        // Sizes first: Qt compares letter by letter before it looks at them, and every answer is asked for several
        if (key.size() == name.size() && key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString requestIdOf(const HeaderList &headers)
{
    QByteArray id = headerValue(headers, "x-amzn-requestid");
    if (id.isEmpty())
        id = headerValue(headers, "x-amz-request-id");
    return cleanText(QString::fromUtf8(id), 128);
}

bool isWebPage(const HeaderList &headers, const QByteArray &body)
{
    if (headerValue(headers, "content-type").trimmed().toLower().startsWith("text/html"))
        return true;
    const QByteArray start = body.first(qMin(body.size(), qsizetype(512))).trimmed();
    if (!start.startsWith('<')) // JSON, the usual case, need not be put into lower case
        return false;
    return start.toLower().startsWith("<!doctype html") || start.toLower().startsWith("<html");
}

Kind kindOfCode(const QString &code, const QString &message)
{
    const Kind kind = kinds().value(code, Kind::Other);
    const bool ofSignature = code == "InvalidSignatureException"_L1 || code == "SignatureDoesNotMatch"_L1;
    if (ofSignature && (message.contains("Signature expired"_L1) || message.contains("not yet current"_L1)))
        return Kind::ClockSkew;
    return kind;
}

ApiError parseAwsError(int httpStatus, const HeaderList &headers, const QByteArray &body)
{
    const Fault fault = readFault(headers, body);
    ApiError error;
    error.httpStatus = httpStatus;
    error.code = bareCode(fault.code);
    if (error.code.isEmpty())
        error.code = bareCode(QString::fromUtf8(headerValue(headers, "x-amzn-errortype")));
    error.message = cleanMessage(fault.message);
    error.requestId = requestIdOf(headers);
    if (error.requestId.isEmpty())
        error.requestId = cleanText(fault.requestId, 128);
    error.retryAfter = retryHint(headers);
    if (!error.code.isEmpty() && kinds().contains(error.code))
        error.kind = kindOfCode(error.code, error.message);
    else if (error.code.isEmpty() || httpStatus == 407 || httpStatus == 429 || httpStatus >= 500)
        error.kind = kindOfStatus(httpStatus, isWebPage(headers, body), !error.code.isEmpty() || !error.requestId.isEmpty());
    // After the kind: anybody's JSON may have an "error", and it says nothing of AWS
    static const QRegularExpression oauthCode(u"^[a-z_]{1,64}$"_s);
    if (error.code.isEmpty() && oauthCode.match(fault.oauthCode).hasMatch())
        error.code = fault.oauthCode;
    return error;
}

} // namespace dw
