// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clifailure.h"

#include "cli/describeoutput.h"

using namespace Qt::StringLiterals;

namespace dw {
namespace {

// The AWS CLI names its retries only after the last of the standard mode's three attempts
constexpr int maxAttempts = 3;

bool isRefusal(const ApiError &error)
{
    return error.httpStatus >= 300 && error.kind != ApiError::Kind::Proxy;
}

QString refusalText(const ApiError &error, const QString &operation)
{
    const QString retries
        = error.attempts >= maxAttempts ? u" (reached max retries: %1)"_s.arg(error.attempts - 1) : QString();
    // not arg() for the message: it may hold %1 itself
    return u"An error occurred ("_s + errorCode(error) + u") when calling the "_s + operation + u" operation"_s + retries
        + u": "_s + error.message;
}

QString otherText(const ApiError &error, const QString &operation, const QString &url)
{
    switch (error.kind) {
    case ApiError::Kind::Network: return u"Could not connect to the endpoint URL: \""_s + url + u'"';
    case ApiError::Kind::Timeout: return u"Read timeout on endpoint URL: \""_s + url + u'"';
    case ApiError::Kind::Tls: return u"SSL validation failed for "_s + url + u' ' + error.message;
    case ApiError::Kind::Proxy: return u"The proxy did not let the request through: "_s + error.message;
    case ApiError::Kind::NotAws: return u"Not AWS answered at "_s + url + u": "_s + error.message;
    case ApiError::Kind::Malformed: return u"Malformed answer to "_s + operation + u": "_s + error.message;
    case ApiError::Kind::Throttled:
    case ApiError::Kind::ServiceFailure:
    case ApiError::Kind::AccessDenied:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::InvalidRequest:
    case ApiError::Kind::CredentialsMissing:
    case ApiError::Kind::CredentialsRejected:
    case ApiError::Kind::CredentialsExpired:
    case ApiError::Kind::ClockSkew:
    case ApiError::Kind::Keychain:
    case ApiError::Kind::Unsupported:
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Other:
        return error.message.isEmpty() ? kindName(error.kind) : error.message;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace

int exitCodeOf(const ApiError &error)
{
    if (isRefusal(error))
        return exitcode::refused;
    return concernsCredentials(error.kind) ? exitcode::configuration : exitcode::failed;
}

CliFailure failureOf(const ApiError &error, const QString &operation, const QUrl &endpoint)
{
    QUrl url = endpoint;
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    const QString text
        = isRefusal(error) ? refusalText(error, operation) : otherText(error, operation, url.toString(QUrl::FullyEncoded));
    return {exitCodeOf(error), text};
}

} // namespace dw
