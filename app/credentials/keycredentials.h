// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/heldcredentials.h"

#include <QTimer>

#include <chrono>

namespace dw {

class SecretStore;

/// Keys that a person typed in once and that the keychain keeps. Loads them when made; Unavailable carries the keychain's
/// state in its error's code ("Locked", "Absent", ...).
class KeyCredentials final : public HeldCredentials {
    Q_OBJECT
public:
    /// After a start the keychain may come later than we do: one more attempt follows after \p startupRetry.
    KeyCredentials(SecretStore &store, QString connectionId, std::chrono::milliseconds startupRetry = std::chrono::seconds(10),
                   QObject *parent = nullptr);

    /// Asks the keychain again. Keys that were refused get another chance.
    void reload();

    /// Uses \p credentials until the program ends or reload(). They are not stored.
    void setSessionCredentials(const AwsCredentials &credentials);

private:
    void load();
    void onLoaded(const Result<AwsCredentials> &found);

    SecretStore &m_store;
    QString m_connectionId;
    QTimer m_retry;
    bool m_mayRetry = true;
    int m_request = 0; ///< answers to an earlier one are out of date
};

} // namespace dw
