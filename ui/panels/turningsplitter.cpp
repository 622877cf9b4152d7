// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/turningsplitter.h"

#include <QResizeEvent>

namespace dw {

TurningSplitter::TurningSplitter(int leastWidth, QWidget *parent)
    : QSplitter(parent)
    , m_leastWidth(leastWidth)
{
    setChildrenCollapsible(false);
}

void TurningSplitter::resizeEvent(QResizeEvent *event)
{
    const Qt::Orientation wanted = event->size().width() < m_leastWidth ? Qt::Vertical : Qt::Horizontal;
    if (wanted != orientation())
        setOrientation(wanted);
    QSplitter::resizeEvent(event);
}

} // namespace dw
