// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QWidget;

namespace dw {

/// Nothing moves under the mouse: knows when pointer and keyboard have left a widget alone long enough.
/// While a menu is open or a mouse button is down it is never idle.
class PointerIdle final : public QObject {
    Q_OBJECT
public:
    explicit PointerIdle(QWidget &watched, std::chrono::milliseconds quiet = std::chrono::seconds(2));

    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    void becameIdle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onTimeout();

    QTimer m_timer;
};

} // namespace dw
