// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apierror.h"

using namespace Qt::StringLiterals;

namespace dw {

ApiError apiError(ApiError::Kind kind, const QString &code, const QString &message)
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    error.message = message;
    return error;
}

bool isRetryable(ApiError::Kind kind) noexcept
{
    switch (kind) {
    case ApiError::Kind::Network:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Malformed:
    case ApiError::Kind::Throttled:
    case ApiError::Kind::ServiceFailure:
        return true;
    case ApiError::Kind::Tls:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::NotAws:
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
        return false;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

bool concernsCredentials(ApiError::Kind kind) noexcept
{
    switch (kind) {
    case ApiError::Kind::CredentialsMissing:
    case ApiError::Kind::CredentialsRejected:
    case ApiError::Kind::CredentialsExpired:
    case ApiError::Kind::Keychain:
        return true;
    case ApiError::Kind::Network:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::NotAws:
    case ApiError::Kind::Malformed:
    case ApiError::Kind::Throttled:
    case ApiError::Kind::ServiceFailure:
    case ApiError::Kind::AccessDenied:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::InvalidRequest:
    case ApiError::Kind::ClockSkew:
    case ApiError::Kind::Unsupported:
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Other:
        return false;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString kindName(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Network: return u"Network"_s;
    case ApiError::Kind::Timeout: return u"Timeout"_s;
    case ApiError::Kind::Tls: return u"Tls"_s;
    case ApiError::Kind::Proxy: return u"Proxy"_s;
    case ApiError::Kind::NotAws: return u"NotAws"_s;
    case ApiError::Kind::Malformed: return u"Malformed"_s;
    case ApiError::Kind::Throttled: return u"Throttled"_s;
    case ApiError::Kind::ServiceFailure: return u"ServiceFailure"_s;
    case ApiError::Kind::AccessDenied: return u"AccessDenied"_s;
    case ApiError::Kind::NotFound: return u"NotFound"_s;
    case ApiError::Kind::InvalidRequest: return u"InvalidRequest"_s;
    case ApiError::Kind::CredentialsMissing: return u"CredentialsMissing"_s;
    case ApiError::Kind::CredentialsRejected: return u"CredentialsRejected"_s;
    case ApiError::Kind::CredentialsExpired: return u"CredentialsExpired"_s;
    case ApiError::Kind::ClockSkew: return u"ClockSkew"_s;
    case ApiError::Kind::Keychain: return u"Keychain"_s;
    case ApiError::Kind::Unsupported: return u"Unsupported"_s;
    case ApiError::Kind::Cancelled: return u"Cancelled"_s;
    case ApiError::Kind::Other: return u"Other"_s;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace dw
