// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/profilechoice.h"
#include "ui/theme/icons.h"

#include <QList>

namespace dw {

/// Profiles that share a sign-in, or that sign in the same way.
struct ProfileGroup {
    QString key; ///< stays the same when the files are read again
    QString title; ///< the SSO session, or "Keys", "Roles", "Commands", "Other"
    bool isSignIn = false; ///< its profiles share one sign-in
    QList<ProfileChoice> profiles; ///< by name, v2 before v10
};

/// SSO sessions by name first, then keys, roles, commands and the rest. Groups without a profile are left out.
[[nodiscard]] QList<ProfileGroup> profileGroups(const QList<ProfileChoice> &profiles);

/// How the sign-in of \p group stands: "Signed in until 18:40"; empty where there is none. \p now is UTC.
[[nodiscard]] QString signInText(const ProfileGroup &group, const QDateTime &now);
[[nodiscard]] Icon signInIcon(const ProfileGroup &group);

/// How a profile signs in, e.g. "Access key", "ReadOnly, account 111122223333".
[[nodiscard]] QString profileKindText(const ProfileChoice &profile);

/// Why it cannot be ticked, or nothing.
[[nodiscard]] QString profileNote(const ProfileChoice &profile);

} // namespace dw
