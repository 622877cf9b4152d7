// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/notifier.h"

#include <QTimer>

class QSystemTrayIcon;

namespace dw {

/// Notifications by the icon in the tray, for platforms without a service of their own for them. What was shown cannot be
/// withdrawn or corrected there. Where a person did not ask for the icon, it stands only while it has something to say.
class TrayNotifier final : public Notifier {
    Q_OBJECT
public:
    /// Shows and hides \p icon from now on, and nobody else does.
    explicit TrayNotifier(QSystemTrayIcon &icon, QObject *parent = nullptr);

    /// Whether a person asked for the icon.
    void setIconWanted(bool wanted);

    void show(const Notification &notification) override;
    void withdraw(const QString &tag) override;

private:
    void onClicked();

    QSystemTrayIcon &m_icon;
    bool m_isWanted = false;
    QString m_tag; ///< of the last message: the platforms do not say which one was clicked
    QTimer m_over;
};

} // namespace dw
