// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/presence.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

class QWidget;
class QWindow;

namespace dw {

/// What a window's state means for the engine. \p exposed: the window system shows any part of it. Pure.
[[nodiscard]] Presence::Window windowPresence(bool visible, bool exposed, Qt::WindowStates states) noexcept;

/// True when the machine runs on its battery, as the folders of Linux's power_supply class in \p folder say. False where
/// there is no such folder, and on mains, even when a weak charger does not keep up.
/// Source: Documentation/ABI/testing/sysfs-class-power of the kernel.
[[nodiscard]] bool isOnBattery(const QString &folder);

/// Follows how much anybody looks at a window and what asking AWS costs the machine.
class PresenceWatch final : public QObject {
    Q_OBJECT
public:
    explicit PresenceWatch(const QString &powerSupplies = QStringLiteral("/sys/class/power_supply"), QObject *parent = nullptr);

    /// Follows \p window, which may be destroyed before.
    void follow(QWidget &window);
    void setMetered(bool metered);

    /// Reads again where the power comes from; a timer calls it every few minutes, and each change of the window too.
    void readPower();

    [[nodiscard]] const Presence &presence() const noexcept { return m_presence; }

Q_SIGNALS:
    void presenceChanged(const dw::Presence &presence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readWindow();
    void set(const Presence &presence);

    QString m_powerSupplies;
    QPointer<QWidget> m_window;
    QPointer<QWindow> m_handle; ///< the window system's side of it, made when it is first shown
    Presence m_presence;
    QTimer m_powerTimer;
};

} // namespace dw
