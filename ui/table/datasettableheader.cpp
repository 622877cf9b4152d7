// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/datasettableheader.h"

#include "ui/theme/themecolors.h"

#include <QHoverEvent>
#include <QPainter>
#include <QPainterPath>

namespace dw {

namespace {

constexpr int margin = 8;
constexpr int arrowWidth = 8;
constexpr int arrowGap = 6;

void paintArrow(QPainter &painter, const QPointF &center, bool pointsUp)
{
    const double tip = pointsUp ? -2.0 : 2.0;
    QPainterPath path(center + QPointF(-arrowWidth / 2.0, -tip));
    path.lineTo(center + QPointF(0, tip));
    path.lineTo(center + QPointF(arrowWidth / 2.0, -tip));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace

DatasetTableHeader::DatasetTableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    viewport()->setAttribute(Qt::WA_Hover);
}

void DatasetTableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const QColor window = palette().color(QPalette::Window);
    const QColor text = palette().color(QPalette::WindowText);
    const QColor line = mixed(window, text, 0.18);
    painter->save();
    painter->setClipRect(rect);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // of the words; where they stand is worked out here
    painter->fillRect(rect, logicalIndex == m_hovered ? mixed(window, text, 0.06) : window);
    painter->setPen(line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int edge = isRightToLeft() ? rect.left() : rect.right();
    painter->drawLine(edge, rect.top() + 5, edge, rect.bottom() - 5);

    const auto alignment = static_cast<Qt::Alignment>(model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole).toInt());
    const bool isRight = QStyle::visualAlignment(layoutDirection(), alignment) & Qt::AlignRight;
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    QRect room = rect.adjusted(margin, 0, -margin, 0);
    const int arrowRoom = isSorted ? arrowWidth + arrowGap : 0;
    const QString title = painter->fontMetrics().elidedText(
        model()->headerData(logicalIndex, orientation()).toString(), Qt::ElideRight, qMax(0, room.width() - arrowRoom));
    const int advance = painter->fontMetrics().horizontalAdvance(title);
    const int titleLeft = isRight ? room.right() + 1 - advance : room.left();
    painter->setPen(text);
    painter->drawText(QRect(titleLeft, rect.top(), advance + 1, rect.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    if (isSorted) {
        const double x = isRight ? titleLeft - arrowGap - arrowWidth / 2.0 : titleLeft + advance + arrowGap + arrowWidth / 2.0;
        painter->setPen(QPen(text, 1.4));
        paintArrow(*painter, {x, rect.top() + rect.height() / 2.0}, sortIndicatorOrder() == Qt::AscendingOrder);
    }
    painter->restore();
}

bool DatasetTableHeader::viewportEvent(QEvent *event)
{
    int hovered = m_hovered;
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        hovered = logicalIndexAt(static_cast<QHoverEvent *>(event)->position().toPoint());
    else if (event->type() == QEvent::HoverLeave)
        hovered = -1;
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace dw
