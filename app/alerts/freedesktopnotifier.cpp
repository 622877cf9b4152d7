// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/freedesktopnotifier.h"

#include "core/logging.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QFile>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dw {
namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr std::chrono::milliseconds patience = 2s;
constexpr int servicesOwnTime = -1; // how long it stays on screen
constexpr uchar normalUrgency = 1;
constexpr uchar lowUrgency = 0;
// Not "critical" (2) for what failed: desktops keep that on top of everything until it is clicked
constexpr qsizetype mostWaiting = 20;

/// libdbus would start a bus of its own where none is named and an X display exists.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

FreedesktopNotifier::FreedesktopNotifier(QString appName, QString desktopEntry, QObject *parent)
    : Notifier(parent)
    , m_appName(std::move(appName))
    , m_desktopEntry(std::move(desktopEntry))
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_watcher = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    // Another service counts its notifications anew, and one of its ids must not be taken for one of ours
    connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &before) { onOwnerChanged(before); });
    // From any sender: naming the service would make QtDBus wait for the bus to tell its owner. The ids tell whose it is.
    bus.connect({}, path, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    bus.connect({}, path, service, u"NotificationClosed"_s, this, SLOT(onNotificationClosed(uint, uint)));
}

FreedesktopNotifier::~FreedesktopNotifier() = default;

void FreedesktopNotifier::show(const Notification &notification)
{
    if (m_service == ServiceState::Known)
        return send(notification);
    m_waiting.removeIf([&](const Notification &waiting) { return waiting.tag == notification.tag; });
    m_waiting.append(notification);
    if (m_waiting.size() > mostWaiting)
        m_waiting.removeFirst();
    if (m_service == ServiceState::Unknown)
        askCapabilities();
}

void FreedesktopNotifier::withdraw(const QString &tag)
{
    m_waiting.removeIf([&](const Notification &waiting) { return waiting.tag == tag; });
    const auto it = m_shown.find(tag);
    if (it == m_shown.end())
        return;
    if (it->isAsked) {
        it->isWithdrawn = true;
        it->next.reset();
        return;
    }
    const uint id = it->id;
    m_shown.erase(it); // first: its end is no news to anybody
    close(id);
}

void FreedesktopNotifier::askCapabilities()
{
    m_service = ServiceState::Asked;
    call(u"GetCapabilities"_s, {}, [this](const QDBusMessage &reply) {
        const QList<Notification> waiting = std::exchange(m_waiting, {});
        m_service = ServiceState::Unknown;
        if (reply.type() != QDBusMessage::ReplyMessage)
            return sayMissing(reply);
        const QStringList capabilities = reply.arguments().value(0).toStringList();
        m_rendersMarkup = capabilities.contains(u"body-markup");
        m_hasActions = capabilities.contains(u"actions");
        m_service = ServiceState::Known;
        for (const Notification &notification : waiting)
            send(notification);
    });
}

void FreedesktopNotifier::send(const Notification &notification)
{
    const QString tag = notification.tag;
    Shown &shown = m_shown[tag];
    if (shown.isAsked) {
        shown.isWithdrawn = false;
        shown.next = notification;
        return;
    }
    shown.isAsked = true;
    QVariantMap hints{{u"desktop-entry"_s, m_desktopEntry},
                      {u"urgency"_s, QVariant::fromValue(notification.isCorrection ? lowUrgency : normalUrgency)}};
    if (notification.isCorrection)
        hints.insert(u"suppress-sound"_s, true);
    const QStringList actions = m_hasActions ? QStringList{u"default"_s, notification.actionText} : QStringList();
    const QString body = m_rendersMarkup ? notification.body.toHtmlEscaped() : notification.body;
    const QString icon = notification.isUrgent ? u"dialog-warning"_s : m_desktopEntry;
    call(u"Notify"_s, {m_appName, shown.id, icon, notification.title, body, actions, hints, servicesOwnTime},
         [this, tag, owner = m_owners](const QDBusMessage &reply) {
             if (owner == m_owners)
                 onSent(tag, reply);
         });
}

void FreedesktopNotifier::onSent(const QString &tag, const QDBusMessage &reply)
{
    const auto it = m_shown.find(tag);
    if (it == m_shown.end())
        return;
    const uint id = reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).toUInt() : 0;
    if (id == 0) {
        m_shown.erase(it);
        return sayMissing(reply);
    }
    it->id = id;
    it->isAsked = false;
    if (it->isWithdrawn) {
        m_shown.erase(it);
        close(id);
    } else if (const auto next = std::exchange(it->next, std::nullopt)) {
        send(*next);
    }
    for (const auto &[early, isClick] : QList(m_early)) {
        if (early == id)
            onEvent(early, isClick);
    }
    if (!isAsking())
        m_early.clear();
}

void FreedesktopNotifier::close(uint id)
{
    call(u"CloseNotification"_s, {id}, [](const QDBusMessage &) {}); // an error says that it is closed already
}

void FreedesktopNotifier::call(const QString &method, const QVariantList &arguments,
                               std::function<void(const QDBusMessage &)> answered)
{
    if (!m_watcher) {
        // Not now: whoever calls is not prepared for an answer in the call
        const auto none = QDBusMessage::createError(QDBusError::NoServer, u"There is no session bus"_s);
        QMetaObject::invokeMethod(
            this, [none, answered = std::move(answered)] { answered(none); }, Qt::QueuedConnection);
        return;
    }
    auto message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_watcher->connection().asyncCall(message, int(patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answered = std::move(answered)] {
        watcher->deleteLater();
        answered(watcher->reply());
    });
}

void FreedesktopNotifier::sayMissing(const QDBusMessage &reply)
{
    if (!std::exchange(m_saidMissing, true))
        qCWarning(logUi).noquote() << "No desktop notifications:" << reply.errorName() << reply.errorMessage();
}

void FreedesktopNotifier::onOwnerChanged(const QString &before)
{
    if (before.isEmpty())
        return; // it starts, perhaps because we called
    ++m_owners;
    m_early.clear();
    m_shown.clear();
    if (m_service == ServiceState::Known)
        m_service = ServiceState::Unknown;
}

void FreedesktopNotifier::onActionInvoked(uint id, const QString &action)
{
    if (action == u"default")
        onEvent(id, true);
}

void FreedesktopNotifier::onNotificationClosed(uint id, uint)
{
    onEvent(id, false);
}

void FreedesktopNotifier::onEvent(uint id, bool isClick)
{
    const QString tag = tagOf(id);
    if (tag.isEmpty()) { // another program's, or QtDBus hands out a signal before the reply that came first
        if (isAsking() && m_early.size() < mostWaiting)
            m_early.append({id, isClick});
        return;
    }
    if (isClick) {
        Q_EMIT activated(tag);
    } else {
        m_shown.remove(tag);
        Q_EMIT closed(tag);
    }
}

bool FreedesktopNotifier::isAsking() const
{
    return std::any_of(m_shown.cbegin(), m_shown.cend(), [](const Shown &shown) { return shown.isAsked; });
}

QString FreedesktopNotifier::tagOf(uint id) const
{
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (it->id == id && id != 0)
            return it.key();
    }
    return {};
}

} // namespace dw
