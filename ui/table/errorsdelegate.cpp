// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/errorsdelegate.h"

#include "ui/table/datasettablemodel.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace dw {

ErrorsDelegate::ErrorsDelegate(QObject *parent)
    : CellDelegate(Qt::ElideNone, parent)
{
}

void ErrorsDelegate::paintContent(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    CellDelegate::paintContent(painter, cell, index);
    if (index.data(DatasetTableModel::SortRole).toLongLong() == 0)
        return;
    constexpr int size = 13;
    const int number = painter.fontMetrics().horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const int y = cell.content.center().y() - size / 2;
    const int x = cell.content.right() + 1 - number - gap - size; // numbers end at the right in every direction
    paintIcon(painter, {x, y, size, size}, Icon::Errors, inkOn(cell, cell.colors.failed), cell.background);
}

} // namespace dw
