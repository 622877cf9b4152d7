// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/progressdelegate.h"

#include "ui/table/datasettablemodel.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace dw {

namespace {

constexpr int barWidth = 72;
constexpr int barHeight = 10;
constexpr double targetTint = 0.4;
constexpr int hatchDistance = 4;

/// Thin diagonal lines. Not Qt::BDiagPattern: its pixels do not scale with the device pixel ratio.
void paintHatch(QPainter &painter, const QRect &rect, const QColor &color)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    for (int x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += hatchDistance)
        painter.drawLine(QPointF(x, rect.bottom() + 1), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

} // namespace

void paintLabeledBar(QPainter &painter, const QRect &bar, double share, const ThemeColors &colors, const QColor &background, Qt::LayoutDirection direction)
{
    const double filled = std::clamp(share, 0.0, 1.0);
    if (filled >= 1) {
        painter.fillRect(bar, mixed(background, colors.labeled, targetTint));
        return;
    }
    const QRect inside = bar.adjusted(1, 1, -1, -1);
    paintHatch(painter, inside, mixed(background, colors.outline, 0.45));
    painter.setPen(QPen(colors.outline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5));
    // never full before the target, never empty once there is something
    int width = static_cast<int>(std::floor(filled * bar.width()));
    if (filled > 0)
        width = std::clamp(width, 2, bar.width() - 2);
    QRect fill = bar;
    if (direction == Qt::LeftToRight)
        fill.setWidth(width);
    else
        fill.setLeft(bar.right() - width + 1);
    painter.fillRect(fill, colors.labeled);
}

ProgressDelegate::ProgressDelegate(QObject *parent)
    : CellDelegate(Qt::ElideRight, parent)
{
}

void ProgressDelegate::paintContent(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant share = index.data(DatasetTableModel::ShareRole);
    if (!share.isValid()) {
        paintText(painter, cell, cell.content, text, Qt::AlignLeft);
        return;
    }
    QRect numberRoom = cell.content;
    const int needed = barWidth + gap + painter.fontMetrics().horizontalAdvance(text);
    if (cell.content.width() >= needed) {
        ThemeColors colors = cell.colors;
        colors.labeled = inkOn(cell, colors.labeled);
        colors.outline = inkOn(cell, colors.outline);
        const QRect bar = QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter, {barWidth, barHeight}, cell.content);
        paintLabeledBar(painter, bar, share.toDouble(), colors, cell.background, cell.direction);
        if (cell.direction == Qt::RightToLeft)
            numberRoom.setRight(bar.left() - gap - 1);
    }
    paintText(painter, cell, numberRoom, text, Qt::AlignRight | Qt::AlignAbsolute);
}

} // namespace dw
