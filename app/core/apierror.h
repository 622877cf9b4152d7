// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace dw {

/// Why something outside our control failed. Holds facts only; text for people is made in ui/text/errortext.
struct ApiError {
    /// What a person or the engine has to do about it. Decided by the service's code first, by HTTP status second.
    enum class Kind {
        Network, ///< no route, DNS, refused, reset: nothing reached the service
        Timeout, ///< our own deadline passed
        Tls, ///< the peer's certificate or protocol is not trusted
        Proxy, ///< a proxy wants a sign-in or failed itself
        NotAws, ///< a redirect or an HTML page answered instead of AWS (captive portal)
        Malformed, ///< a success status whose body is not what the operation promises
        Throttled, ///< the service asked us to slow down
        ServiceFailure, ///< the service failed inside; trying again later helps
        AccessDenied, ///< the identity is known and not allowed
        NotFound, ///< deleted, or wrong region or account
        InvalidRequest, ///< the service refused the input
        CredentialsMissing, ///< there is nothing to sign with
        CredentialsRejected, ///< unknown key, wrong secret
        CredentialsExpired, ///< a temporary credential ran out
        ClockSkew, ///< this computer's clock is outside the service's window
        Keychain, ///< the keychain did not give the secret; `code` names its state
        Unsupported, ///< we know what this is and cannot do it
        Cancelled, ///< we gave up on purpose; never shown
        Other, ///< anything else, shown as it came
    };

    Kind kind = Kind::Other;
    QString code; ///< the service's own code, e.g. "ResourceNotFoundException"; empty where there was none
    QString message; ///< the service's own words, cleaned, at most 4 KiB; never holds a secret
    int httpStatus = 0; ///< 0 where no HTTP answer came
    QString requestId; ///< x-amzn-RequestId, to quote to AWS Support
    QString host; ///< the host that was asked, without credentials or path
    QString operation; ///< e.g. "DescribeDataset"
    int attempts = 1; ///< how often it was tried, the first time included
    std::optional<std::chrono::milliseconds> retryAfter; ///< the server's hint, where it gave one

    bool operator==(const ApiError &) const = default;
};

/// The HTTP status of a Proxy error that wants a sign-in; every other one is a proxy that failed itself.
constexpr int proxyAuthenticationRequired = 407;

/// An error that no call came to: nothing was sent. \p message must hold no secret.
[[nodiscard]] ApiError apiError(ApiError::Kind kind, const QString &code = {}, const QString &message = {});

/// True for failures that a later, unchanged request may not see again.
[[nodiscard]] bool isRetryable(ApiError::Kind kind) noexcept;

/// True where the fault lies with the identity, so that no other request of it would do better.
[[nodiscard]] bool concernsCredentials(ApiError::Kind kind) noexcept;

/// The enumerator's name, for logs and test output only.
[[nodiscard]] QString kindName(ApiError::Kind kind);

} // namespace dw
