// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace dw {

/// What a sign-in to IAM Identity Center gave. Has no debug operator on purpose; do not add one.
struct SsoToken {
    QByteArray accessToken;
    QDateTime expiresAt; ///< UTC
    QByteArray refreshToken; ///< empty where a new sign-in is the only way on
    QByteArray clientId; ///< of the registration it was given to; empty where a file does not tell
    QByteArray clientSecret;
    QDateTime registrationExpiresAt; ///< UTC; invalid where a file does not tell
    QString startUrl;
    QString region;
    bool operator==(const SsoToken &) const = default;

    [[nodiscard]] bool isValid(const QDateTime &now) const { return !accessToken.isEmpty() && now < expiresAt; }

    [[nodiscard]] bool canBeRefreshed(const QDateTime &now) const
    {
        return !refreshToken.isEmpty() && !clientId.isEmpty() && !clientSecret.isEmpty() && registrationExpiresAt.isValid()
            && now < registrationExpiresAt;
    }
};

} // namespace dw
