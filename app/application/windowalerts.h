// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/alertcenter.h"

#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace dw {

class MainWindow;
class TrayNotifier;

/// What reaches a person who does not look at the window: alerts by the desktop's own way, and an icon in the tray where
/// there is a tray and a person wants it. With it, and when that is wanted too, watching goes on when the window closes.
class WindowAlerts final : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    WindowAlerts(MainWindow &window, const DatasetRepository &repository, const ConnectionBook &book, const AppSettings &settings,
                 const Clock &clock, QObject *parent = nullptr);
    ~WindowAlerts() override;

    void applySettings();

Q_SIGNALS:
    void quitRequested(); ///< a person wants the program to end, not only the window to close

private:
    [[nodiscard]] std::unique_ptr<Notifier> makeNotifier();
    void onDatasetActivated(const DatasetArn &arn);

    MainWindow &m_window;
    const AppSettings &m_settings;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_tray;
    TrayNotifier *m_trayNotifier = nullptr; ///< null where the desktop has a service of its own
    std::unique_ptr<Notifier> m_notifier;
    AlertCenter m_center;
};

} // namespace dw
