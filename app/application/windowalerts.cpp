// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/windowalerts.h"

#include "alerts/freedesktopnotifier.h"
#include "application/traynotifier.h"
#include "settings/appsettings.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QMenu>

namespace dw {

WindowAlerts::WindowAlerts(MainWindow &window, const DatasetRepository &repository, const ConnectionBook &book, const AppSettings &settings,
                           const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_menu(std::make_unique<QMenu>())
    , m_tray(QApplication::windowIcon())
    , m_notifier(makeNotifier())
    , m_center(repository, book, settings, *m_notifier, clock)
{
    m_tray.setToolTip(QApplication::applicationDisplayName());
    m_menu->addAction(tr("Show Dataset Watch"), &m_window, &MainWindow::bringToFront);
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &WindowAlerts::quitRequested);
    m_tray.setContextMenu(m_menu.get());
    connect(&m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            m_window.bringToFront();
    });
    connect(&m_center, &AlertCenter::datasetActivated, this, &WindowAlerts::onDatasetActivated);
    connect(&m_center, &AlertCenter::windowWanted, &m_window, &MainWindow::bringToFront);
    applySettings();
}

WindowAlerts::~WindowAlerts() = default;

std::unique_ptr<Notifier> WindowAlerts::makeNotifier()
{
#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
    return std::make_unique<FreedesktopNotifier>(QApplication::applicationDisplayName(), QStringLiteral(DW_APP_ID));
#else
    auto notifier = std::make_unique<TrayNotifier>(m_tray);
    m_trayNotifier = notifier.get();
    return notifier;
#endif
}

void WindowAlerts::applySettings()
{
    const bool isWanted = m_settings.trayIcon() && QSystemTrayIcon::isSystemTrayAvailable();
    if (m_trayNotifier)
        m_trayNotifier->setIconWanted(isWanted);
    else
        m_tray.setVisible(isWanted);
    QApplication::setQuitOnLastWindowClosed(!(isWanted && m_settings.keepWatchingWhenClosed()));
    m_center.applySettings();
}

void WindowAlerts::onDatasetActivated(const DatasetArn &arn)
{
    m_window.bringToFront();
    m_window.showDataset(arn);
}

} // namespace dw
