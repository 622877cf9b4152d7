// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/resultdelegate.h"

#include "ui/dialogs/requestlogmodel.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyle>

namespace dw {

ResultDelegate::ResultDelegate(QObject *parent)
    : CellDelegate(Qt::ElideRight, parent)
{
}

void ResultDelegate::paintContent(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    if (!index.data(RequestLogModel::FailedRole).toBool())
        return CellDelegate::paintContent(painter, cell, index);
    constexpr int size = 13;
    const QRect icon(cell.content.left(), cell.content.center().y() - size / 2, size, size);
    const QRect words = cell.content.adjusted(size + gap, 0, 0, 0);
    const auto place = [&cell](const QRect &rect) { return QStyle::visualRect(cell.direction, cell.content, rect); };
    paintIcon(painter, place(icon), Icon::Errors, inkOn(cell, cell.colors.failed), cell.background);
    paintText(painter, cell, place(words), index.data(Qt::DisplayRole).toString(), Qt::AlignLeft);
}

} // namespace dw
