// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/notifier.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>
#include <utility>

class QDBusMessage;
class QDBusServiceWatcher;

namespace dw {

/// Notifications by the service of Linux desktops. Every call is asynchronous and has two seconds. A missing service is
/// said once in the log, and is looked for again with the next notification.
/// Source: Desktop Notifications Specification 1.2, https://specifications.freedesktop.org/notification-spec/
class FreedesktopNotifier final : public Notifier {
    Q_OBJECT
public:
    /// \p appName is the person's word for the program; \p desktopEntry the name of its .desktop file without the suffix.
    FreedesktopNotifier(QString appName, QString desktopEntry, QObject *parent = nullptr);
    ~FreedesktopNotifier() override;

    void show(const Notification &notification) override;
    void withdraw(const QString &tag) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onNotificationClosed(uint id, uint reason);

private:
    enum class ServiceState { Unknown, Asked, Known };
    struct Shown {
        uint id = 0; ///< the service's; 0 until it told one
        bool isAsked = false; ///< a Notify is on its way
        bool isWithdrawn = false; ///< to be closed when that is answered
        std::optional<Notification> next; ///< to be shown in its place when that is answered
    };

    void askCapabilities();
    void send(const Notification &notification);
    void onSent(const QString &tag, const QDBusMessage &reply);
    void close(uint id);
    void call(const QString &method, const QVariantList &arguments, std::function<void(const QDBusMessage &)> answered);
    void sayMissing(const QDBusMessage &reply);
    void onOwnerChanged(const QString &before);
    void onEvent(uint id, bool isClick);
    [[nodiscard]] QString tagOf(uint id) const;
    [[nodiscard]] bool isAsking() const;

    const QString m_appName;
    const QString m_desktopEntry;
    QDBusServiceWatcher *m_watcher = nullptr; ///< null where there is no session bus
    ServiceState m_service = ServiceState::Unknown;
    bool m_rendersMarkup = false;
    bool m_hasActions = false;
    bool m_saidMissing = false;
    int m_owners = 0; ///< how many services went away; an answer of one of those is ignored
    QList<Notification> m_waiting; ///< for the service's capabilities
    QHash<QString, Shown> m_shown; ///< by tag
    QList<std::pair<uint, bool>> m_early; ///< clicks (true) and ends that overtook the answer with their id
};

} // namespace dw
