// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/pointeridle.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace dw {

PointerIdle::PointerIdle(QWidget &watched, std::chrono::milliseconds quiet)
    : QObject(&watched)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(quiet);
    connect(&m_timer, &QTimer::timeout, this, &PointerIdle::onTimeout);
    watched.setMouseTracking(true);
    watched.installEventFilter(this);
}

bool PointerIdle::isIdle() const
{
    return !m_timer.isActive() && !QApplication::activePopupWidget() && QApplication::mouseButtons() == Qt::NoButton;
}

bool PointerIdle::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::ContextMenu:
        m_timer.start();
        break;
    default: // the hundred other events are no sign of a person
        break;
    }
    return QObject::eventFilter(watched, event);
}

void PointerIdle::onTimeout()
{
    if (QApplication::activePopupWidget() || QApplication::mouseButtons() != Qt::NoButton)
        m_timer.start(); // a menu is open or a drag goes on: ask again
    else
        Q_EMIT becameIdle();
}

} // namespace dw
