// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rangebutton.h"

#include "ui/theme/themecolors.h"

#include <QPainter>

namespace dw {

RangeButton::RangeButton(const QString &text, const QString &description, bool isLast, QWidget *parent)
    : QAbstractButton(parent)
    , m_isLast(isLast)
{
    setText(text);
    setToolTip(description);
    setAccessibleName(description);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RangeButton::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return {QFontMetrics(bold).horizontalAdvance(text()) + 16, fontMetrics().height() + 6};
}

void RangeButton::paintEvent(QPaintEvent *)
{
    const QColor base = palette().color(QPalette::Base);
    const QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    QPainter painter(this);
    // an edge outside is the next neighbour's first one
    const int shared = m_isLast ? 0 : 1;
    const QRect frame = isRightToLeft() ? rect().adjusted(-shared, 0, -1, -1) : rect().adjusted(0, 0, shared - 1, -1);
    painter.setPen(mixed(base, ink, 0.3));
    painter.setBrush(isChecked() || isDown() ? mixed(base, ink, 0.12) : underMouse() ? mixed(base, ink, 0.05) : base);
    painter.drawRect(frame);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Link));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
    QFont label = font();
    if (isChecked())
        label.setWeight(QFont::DemiBold);
    painter.setFont(label);
    painter.setPen(ink);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace dw
