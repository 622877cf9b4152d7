// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/statusbutton.h"

#include "ui/text/textdirection.h"
#include "ui/theme/themecolors.h"

#include <QPainter>
#include <QStyle>

namespace dw {

StatusButton::StatusButton(QWidget *parent)
    : QToolButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void StatusButton::setLine(const QString &line)
{
    if (line == m_line)
        return;
    const QSize before = sizeHint();
    m_line = line;
    if (sizeHint() != before) // ages grow every second, and seldom wider
        updateGeometry();
    update();
}

int StatusButton::widthOf(const QString &line) const
{
    return fontMetrics().horizontalAdvance(line) + 1 + 2 * padding; // the advance is rounded, eliding goes by fractions
}

QSize StatusButton::sizeHint() const
{
    return {widthOf(m_line), fontMetrics().height()};
}

QSize StatusButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
}

void StatusButton::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isDown() || underMouse();
    if (lit || hasFocus()) {
        const QColor window = palette().color(QPalette::Window);
        painter.setPen(hasFocus() ? QPen(colors.labeled) : QPen(Qt::NoPen));
        painter.setBrush(lit ? mixed(window, palette().color(QPalette::Highlight), 0.15) : window);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5), 3, 3);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect room = rect().adjusted(padding, 0, -padding, 0);
    painter.setLayoutDirection(textDirection(m_line));
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
                     fontMetrics().elidedText(m_line, Qt::ElideMiddle, room.width()));
}

void StatusButton::focusInEvent(QFocusEvent *event)
{
    setAccessibleDescription(m_line); // not with every second: who listens would hear nothing else
    QToolButton::focusInEvent(event);
}

} // namespace dw
