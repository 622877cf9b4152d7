// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/awscredentials.h"
#include "core/result.h"

#include <QFuture>
#include <QString>

namespace dw {

/// What can be said of the operating system's keychain without asking the person anything.
enum class SecretState {
    Ready, ///< there is one and it answers; an item is there or can be written
    Locked, ///< it must be unlocked by the person first
    Absent, ///< it answers, and holds no such item
    ServiceMissing, ///< this computer has no keychain, or it does not run
    Denied, ///< the person or the system refused
    Busy, ///< it did not answer in time, maybe it waits for the person
    Broken, ///< it answered something that cannot be true (nothing was stored, an empty secret)
};

/// The operating system's keychain: one item per connection. There is no fallback file, ever.
/// Failures are ApiErrors of Kind::Keychain whose code is the state's name ("Locked", "Absent", ...), the keychain's own
/// words in message.
class SecretStore {
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /// State for an item without a prompt; within 2 s.
    [[nodiscard]] virtual QFuture<Result<SecretState>> probe(const QString &connectionId) = 0;

    /// Reads an item. Absent is an error here; a locked keychain is Locked, never Absent.
    [[nodiscard]] virtual QFuture<Result<AwsCredentials>> load(const QString &connectionId) = 0;

    /// Writes an item and reads it back; success means that it is there, letter for letter.
    [[nodiscard]] virtual QFuture<Result<bool>> save(const QString &connectionId, const QString &label,
                                                     const AwsCredentials &credentials)
        = 0;

    /// Deletes an item; success means that it is gone, or was never there.
    [[nodiscard]] virtual QFuture<Result<bool>> forget(const QString &connectionId) = 0;

    /// Lets the system ask the person to unlock the keychain that holds the item. The only function that may lead to a
    /// prompt; call it when a person asked for it. Success means unlocked. Refused is Denied, never answered is Busy.
    [[nodiscard]] virtual QFuture<Result<bool>> unlock(const QString &connectionId) = 0;
};

/// The enumerator's name; the code of errors of Kind::Keychain.
[[nodiscard]] QString secretStateName(SecretState state);

/// The state a name stands for; Broken for any other text.
[[nodiscard]] SecretState secretStateFromName(const QString &name);

/// \p detail is the keychain's own words; what could reorder or hide text in it is made visible.
[[nodiscard]] ApiError keychainError(SecretState state, const QString &detail);

/// What the words of a secret service on Linux mean: it has error texts and no codes. Broken where they mean nothing to us.
/// Texts met with GLib 2.74, libsecret 0.20.5 and gnome-keyring 42; they are never translated on the wire.
[[nodiscard]] SecretState secretStateOfWords(const QString &words);

} // namespace dw
