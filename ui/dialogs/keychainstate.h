// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dw {

/// What the dialogs need to know of the operating system's keychain.
struct KeychainState {
    enum class Kind {
        Available,
        Locked, ///< the person has to unlock it first; saving asks for that
        Missing, ///< secrets are held for this run only
    };

    Kind kind = Kind::Available;
    QString reason; ///< why it is missing, in the keychain's own words; may be empty
    bool operator==(const KeychainState &) const = default;
};

/// The keychain's name on this platform: Keychain, Credential Manager or Secret Service.
[[nodiscard]] QString keychainName();

/// Where a secret typed now would be kept, as one sentence.
[[nodiscard]] QString keychainSentence(const KeychainState &state);

} // namespace dw
