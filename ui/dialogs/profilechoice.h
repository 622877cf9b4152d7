// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace dw {

/// A profile of the shared AWS files, as the person may choose it.
struct ProfileChoice {
    enum class Kind { StaticKeys, SessionKeys, SingleSignOn, AssumeRole, CredentialProcess, Empty, Other };

    /// How the sign-in that it shares with others stands.
    enum class SignIn {
        NotNeeded, ///< it has none
        SignedIn,
        Expired,
        Never, ///< there is no token of it on this computer
    };

    QString name;
    Kind kind = Kind::StaticKeys;
    bool supported = false;
    QString region; ///< as the file names it; may be empty
    QString problem; ///< why it cannot be used, where there is more to say than its kind; plain text
    bool connected = false; ///< a connection uses it already
    QString ssoSession; ///< of the sign-in that it, or what its role comes from, shares with others; empty where there is none
    QString ssoStartUrl; ///< tells sign-ins apart that have no name of their own
    QString account; ///< of single sign-on: the account id; empty elsewhere
    QString role; ///< the role it ends up in, its name alone; may be empty
    SignIn signIn = SignIn::NotNeeded;
    std::optional<QDateTime> signedInUntil; ///< UTC, where it is signed in
    QString file; ///< where it is written; may be empty
    int line = 0; ///< in `file`, counted from 1; 0 where unknown
    bool operator==(const ProfileChoice &) const = default;

    /// Which sign-in it shares, as sign-ins are asked for: the session's name, or the start URL of the old form.
    [[nodiscard]] QString signInName() const { return ssoSession.isEmpty() ? ssoStartUrl : ssoSession; }
    [[nodiscard]] bool needsSignIn() const { return signIn == SignIn::Expired || signIn == SignIn::Never; }
};

} // namespace dw
