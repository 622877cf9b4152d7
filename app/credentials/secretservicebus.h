// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "credentials/secretstore.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <chrono>

namespace dw {

/// Where an item is in the Secret Service of a Linux desktop.
struct SecretItemSearch {
    SecretState state = SecretState::Absent; ///< Ready, Locked, Absent, ServiceMissing, Busy or Broken
    QStringList items; ///< D-Bus paths of what was found; empty with Locked where the whole keyring is locked
    QString detail; ///< the service's own words
};

/// What only the Secret Service itself can tell: QtKeychain reads a locked keyring as "not found", and deletes nothing
/// from it with success. This is the only file that includes QtDBus. Every function answers once, in bounded time, and
/// only unlock() may lead to a prompt. The service may be started by the bus; a bus is never started.
class SecretServiceBus final {
public:
    /// \p server is the attribute QtKeychain stores the service name under; \p timeout bounds each question.
    SecretServiceBus(QString server, std::chrono::milliseconds timeout, std::chrono::milliseconds unlockTimeout);

    /// Looks for the item stored under \p key. Source: Secret Service API draft, SearchItems; tried with gnome-keyring 42.
    [[nodiscard]] QFuture<SecretItemSearch> find(const QString &key) const;

    /// Asks the person to unlock what holds the item: Denied when they refuse, Busy when they do not answer in time.
    [[nodiscard]] QFuture<Result<bool>> unlock(const QString &key);

    /// Names an item for the person's keyring viewer. Without consequence when it fails.
    void setLabel(const QString &item, const QString &label) const;

private:
    QString m_server;
    std::chrono::milliseconds m_timeout;
    std::chrono::milliseconds m_unlockTimeout;
    QObject m_context;
};

} // namespace dw
