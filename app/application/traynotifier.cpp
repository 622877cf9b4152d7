// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/traynotifier.h"

#include <QSystemTrayIcon>

#include <utility>

using namespace std::chrono_literals;

namespace dw {
namespace {

constexpr std::chrono::milliseconds onScreen = 10s; // a wish; Windows has a time of its own
constexpr std::chrono::milliseconds clickable = 5min; // in the notification centre, for as long as the icon stands

} // namespace

TrayNotifier::TrayNotifier(QSystemTrayIcon &icon, QObject *parent)
    : Notifier(parent)
    , m_icon(icon)
{
    m_over.setSingleShot(true);
    m_over.setInterval(clickable);
    connect(&m_over, &QTimer::timeout, this, [this] { m_icon.setVisible(m_isWanted); });
    connect(&icon, &QSystemTrayIcon::messageClicked, this, &TrayNotifier::onClicked);
}

void TrayNotifier::setIconWanted(bool wanted)
{
    m_isWanted = wanted;
    m_icon.setVisible(wanted || m_over.isActive());
}

void TrayNotifier::show(const Notification &notification)
{
    if (notification.isCorrection)
        return; // it would be a second message
    m_tag = notification.tag;
    m_icon.show();
    m_over.start();
    m_icon.showMessage(notification.title, notification.body,
                       notification.isUrgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information, int(onScreen.count()));
}

void TrayNotifier::withdraw(const QString &tag)
{
    if (tag == m_tag)
        m_tag.clear(); // a click opens nothing in particular
}

void TrayNotifier::onClicked()
{
    Q_EMIT activated(std::exchange(m_tag, {}));
}

} // namespace dw
