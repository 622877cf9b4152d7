// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/statusdelegate.h"

#include "ui/table/datasettablemodel.h"
#include "ui/text/formatting.h"

#include <QPainter>
#include <QStyle>

namespace dw {

namespace {

constexpr int iconSize = 14;
constexpr int clockSize = 10;

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

void StatusDelegate::paintContent(QPainter &painter, const Cell &cell, const QModelIndex &index) const
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
