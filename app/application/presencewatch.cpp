// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/presencewatch.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QWidget>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dw {
namespace {

constexpr auto powerEvery = 3min; // a plug that is pulled need not be noticed at once

QByteArray attribute(const QString &supply, const QString &name)
{
    QFile file(supply + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.read(64).trimmed() : QByteArray();
}

} // namespace

Presence::Window windowPresence(bool visible, bool exposed, Qt::WindowStates states) noexcept
{
    if (visible && states.testFlag(Qt::WindowMinimized))
        return Presence::Window::Minimised;
    return visible && exposed ? Presence::Window::Shown : Presence::Window::Hidden;
}

bool isOnBattery(const QString &folder)
{
    QStringList batteries;
    bool hasPlug = false;
    const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString supply = folder + u'/' + name;
        const QByteArray type = attribute(supply, u"type"_s);
        if (attribute(supply, u"scope"_s) == "Device")
            continue; // of a mouse or a headset
        if (type == "Battery" || type == "UPS") {
            batteries.append(supply);
            continue;
        }
        const QByteArray online = attribute(supply, u"online"_s); // 0: nothing plugged in, 1 fixed, 2 programmable
        if (!online.isEmpty() && online != "0")
            return false;
        hasPlug |= type == "Mains";
    }
    if (hasPlug && !batteries.isEmpty())
        return true; // without asking the batteries: some firmware takes its time over it
    for (const QString &battery : std::as_const(batteries)) {
        if (attribute(battery, u"status"_s) == "Discharging")
            return true;
    }
    return false;
}

PresenceWatch::PresenceWatch(const QString &powerSupplies, QObject *parent)
    : QObject(parent)
    , m_powerSupplies(powerSupplies)
{
    m_powerTimer.setInterval(powerEvery);
    m_powerTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_powerTimer, &QTimer::timeout, this, &PresenceWatch::readPower);
}

void PresenceWatch::follow(QWidget &window)
{
    m_window = &window;
    window.installEventFilter(this);
    readWindow();
    readPower();
    m_powerTimer.start();
}

void PresenceWatch::setMetered(bool metered)
{
    Presence presence = m_presence;
    presence.metered = metered;
    set(presence);
}

void PresenceWatch::readPower()
{
    Presence presence = m_presence;
    presence.onBattery = isOnBattery(m_powerSupplies);
    set(presence);
}

bool PresenceWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Expose:
    case QEvent::WindowStateChange:
        // After the event: the window has its new state only then
        QMetaObject::invokeMethod(this, &PresenceWatch::readWindow, Qt::QueuedConnection);
        break;
    default: break; // Qt's list is long and open
    }
    return QObject::eventFilter(watched, event);
}

void PresenceWatch::readWindow()
{
    if (!m_window)
        return;
    if (QWindow *handle = m_window->windowHandle(); handle && handle != m_handle) {
        m_handle = handle;
        handle->installEventFilter(this);
    }
    Presence presence = m_presence;
    presence.window = windowPresence(m_window->isVisible(), m_handle && m_handle->isExposed(), m_window->windowState());
    const bool changed = presence.window != m_presence.window;
    set(presence);
    if (changed)
        readPower();
}

void PresenceWatch::set(const Presence &presence)
{
    if (presence == m_presence)
        return;
    m_presence = presence;
    Q_EMIT presenceChanged(presence);
}

} // namespace dw
