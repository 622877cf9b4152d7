// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/statusdelegate.h"

#include "ui/table/datasetgroup.h"
#include "ui/table/datasettablemodel.h"
#include "ui/text/formatting.h"

#include <QPainter>
#include <QStyle>

namespace dw {

namespace {

constexpr int iconSize = 14;
constexpr int clockSize = 10;
constexpr int arrowWidth = 20; // of what can be hit; the arrow itself has half of it

/// Points down where the group is open, else to where its rows would be read.
void paintArrow(QPainter &painter, const QRectF &room, bool isOpen, Qt::LayoutDirection direction, const QColor &color)
{
    constexpr double half = 4;
    painter.save();
    painter.translate(room.center());
    if (!isOpen)
        painter.rotate(direction == Qt::LeftToRight ? -90 : 90);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{{-half, -half / 2}, {half, -half / 2}, {0, half / 2 + 1}});
    painter.restore();
}

QColor statusColor(Icon icon, const ThemeColors &colors)
{
    if (icon == Icon::Complete)
        return colors.labeled;
    if (icon == Icon::InProgress)
        return colors.inProgress;
    return icon == Icon::Failed ? colors.failed : colors.quiet;
}

} // namespace

std::optional<Icon> stateIcon(DatasetState state) noexcept
{
    switch (state) {
    case DatasetState::Complete:
        return Icon::Complete;
    case DatasetState::Creating:
    case DatasetState::Updating:
        return Icon::InProgress;
    case DatasetState::CreateFailed:
    case DatasetState::UpdateFailed:
        return Icon::Failed;
    case DatasetState::Deleting:
        return Icon::Deleting;
    case DatasetState::NotFound:
    case DatasetState::Unknown:
        return Icon::Unknown;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

StatusDelegate::StatusDelegate(QObject *parent)
    : CellDelegate(Qt::ElideRight, parent)
{
}

QRect StatusDelegate::arrowRect(const QRect &cell, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, cell, {cell.topLeft(), QSize(arrowWidth, cell.height())});
}

void StatusDelegate::paintContent(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    if (!cell.group) {
        paintState(painter, cell, index);
        return;
    }
    const QRect whole = cell.content.adjusted(-margin, 0, margin, 0);
    paintArrow(painter, arrowRect(whole, cell.direction), index.data(DatasetTableModel::GroupRole).value<DatasetGroup>().expanded,
               cell.direction, cell.text);
    Cell beside = cell;
    beside.content = QStyle::visualRect(cell.direction, whole, whole.adjusted(arrowWidth, 0, -margin, 0));
    paintState(painter, beside, index);
}

void StatusDelegate::paintState(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const QString word = index.data(Qt::DisplayRole).toString();
    const auto icon = stateIcon(static_cast<DatasetState>(index.data(DatasetTableModel::StateRole).toInt()));
    if (icon && word != notReadText()) {
        const QRect box = QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter, {iconSize, iconSize}, cell.content);
        paintIcon(painter, box, *icon, inkOn(cell, statusColor(*icon, cell.colors)), cell.background);
        if (cell.stale) {
            const QPoint corner = box.bottomRight() - QPoint(clockSize / 2, clockSize / 2);
            const QRect clock(corner - QPoint(1, 1), QSize(clockSize, clockSize));
            painter.setPen(Qt::NoPen);
            painter.setBrush(cell.background);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.drawEllipse(QRectF(clock).adjusted(-1, -1, 1, 1));
            paintIcon(painter, clock, Icon::Stale, readableOn(cell.background, cell.colors.quiet, cell.text, 3), cell.background);
        }
    }
    QRect room = cell.content;
    if (cell.direction == Qt::LeftToRight)
        room.setLeft(room.left() + iconSize + gap);
    else
        room.setRight(room.right() - iconSize - gap);
    if (room.width() >= painter.fontMetrics().averageCharWidth() * 6) // less would be letters, not a word
        paintText(painter, cell, room, word, Qt::AlignLeft);
}

} // namespace dw
