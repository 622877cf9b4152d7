// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dw {

/// A profile of the shared AWS files, as the person may choose it.
struct ProfileChoice {
    enum class Kind { StaticKeys, SessionKeys, SingleSignOn, AssumeRole, CredentialProcess, Empty, Other };

    QString name;
    Kind kind = Kind::StaticKeys;
    bool supported = false;
    QString region; ///< as the file names it; may be empty
    QString problem; ///< why it cannot be used, where there is more to say than its kind; plain text
    bool connected = false; ///< a connection uses it already
    bool operator==(const ProfileChoice &) const = default;
};

} // namespace dw
