// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>

#include <optional>

namespace dw {

/// What a request is signed with. Has no debug operator on purpose; do not add one.
struct AwsCredentials {
    QByteArray accessKeyId;
    QByteArray secretAccessKey;
    QByteArray sessionToken; ///< empty for long-lived keys
    std::optional<QDateTime> expiration; ///< UTC; absent for long-lived keys

    [[nodiscard]] bool isComplete() const noexcept { return !accessKeyId.isEmpty() && !secretAccessKey.isEmpty(); }
    bool operator==(const AwsCredentials &) const = default;
};

/// Where the request queue gets credentials from, at the moment of signing. One object is one identity.
class CredentialsSource : public QObject {
    Q_OBJECT
public:
    enum class State {
        Loading, ///< not known yet: calls wait
        Ready, ///< credentials() gives them
        Unavailable, ///< cannot be had: calls fail with error()
        Rejected, ///< the service refused them: calls fail with error() until something changes
    };
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] virtual State state() const = 0;

    /// Complete credentials when Ready, nothing in every other state.
    [[nodiscard]] virtual std::optional<AwsCredentials> credentials() const = 0;

    /// Why the state is Unavailable or Rejected; absent otherwise.
    [[nodiscard]] virtual std::optional<ApiError> error() const = 0;

    /// The service refused the credentials with \p accessKeyId. Ignored when others are in use by now.
    virtual void reject(const QByteArray &accessKeyId, const ApiError &error) = 0;

Q_SIGNALS:
    /// state(), credentials() or error() are others than before.
    void stateChanged();
};

} // namespace dw
