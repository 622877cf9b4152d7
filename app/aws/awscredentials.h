// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "core/wipe.h"

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

    /// The last of those who share a secret overwrites it. Assigning lets go without that: see replaceCredentials().
    ~AwsCredentials()
    {
        wipe(secretAccessKey);
        wipe(sessionToken);
    }

    [[nodiscard]] bool isComplete() const noexcept { return !accessKeyId.isEmpty() && !secretAccessKey.isEmpty(); }
    bool operator==(const AwsCredentials &) const = default;
};

/// Assigns, and wipes what \p held held where nobody else does.
inline void replaceCredentials(AwsCredentials &held, const AwsCredentials &by)
{
    const AwsCredentials old = held;
    held = by;
}

/// Where the request queue gets credentials from, at the moment of signing. One object is one identity.
class CredentialsSource : public QObject {
    Q_OBJECT
public:
    enum class State {
        Missing, ///< there is nothing to sign with until a person does something: calls fail with error()
        Loading, ///< in doubt, e.g. while they are fetched: calls wait
        Ready, ///< credentials() gives them
        Expiring, ///< as Ready, but they run out soon and could not be renewed so far; error() may say why
        Expired, ///< they ran out and a person has to sign in again: calls fail with error()
        Rejected, ///< the service refused them: calls fail with error() until something changes
        Unavailable, ///< cannot be had at the moment, e.g. from a locked keychain: calls fail with error()
    };
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] virtual State state() const = 0;

    /// Complete credentials when Ready or Expiring, nothing in every other state.
    [[nodiscard]] virtual std::optional<AwsCredentials> credentials() const = 0;

    /// Why calls fail, or why Expiring credentials were not renewed; absent otherwise.
    [[nodiscard]] virtual std::optional<ApiError> error() const = 0;

    /// True where calls are signed.
    [[nodiscard]] bool isUsable() const { return state() == State::Ready || state() == State::Expiring; }

    /// True where calls would be answered with error().
    [[nodiscard]] bool isHopeless() const { return !isUsable() && state() != State::Loading; }

    /// The service refused the credentials with \p accessKeyId. Ignored when others are in use by now.
    virtual void reject(const QByteArray &accessKeyId, const ApiError &error) = 0;

Q_SIGNALS:
    /// state(), credentials() or error() are others than before.
    void stateChanged();
};

} // namespace dw
