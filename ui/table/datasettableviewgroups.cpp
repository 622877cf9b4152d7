// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the groups of the table.
#include "ui/table/datasettableview.h"

#include "ui/table/statusdelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace dw {

void DatasetTableView::groupBy(GroupBy by)
{
    if (by == groupedBy())
        return;
    const DatasetArn current = currentArn();
    m_proxy->groupBy(by);
    m_layout.groupBy = by;
    m_visibleTimer.start();
    if (!current.isNull())
        selectArn(current);
    Q_EMIT layoutChangedByHand();
}

void DatasetTableView::setAllExpanded(bool expanded)
{
    m_proxy->setAllExpanded(expanded);
    m_layout.closedGroups = m_proxy->groups().closed();
    m_visibleTimer.start();
    Q_EMIT layoutChangedByHand();
}

bool DatasetTableView::isExpanded(int row) const
{
    return m_proxy->index(row, 0).data(DatasetTableModel::GroupRole).value<DatasetGroup>().expanded;
}

void DatasetTableView::setExpanded(int row, bool expanded)
{
    if (isExpanded(row) == expanded)
        return;
    m_proxy->setExpanded(row, expanded);
    m_layout.closedGroups = m_proxy->groups().closed();
    m_visibleTimer.start();
    Q_EMIT layoutChangedByHand();
}

/// As in a tree: the arrows open and close, and so does Enter.
bool DatasetTableView::groupKeyPressed(QKeyEvent &event)
{
    const int row = currentIndex().row();
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: setExpanded(row, !isExpanded(row)); break;
    case Qt::Key_Plus: setExpanded(row, true); break;
    case Qt::Key_Minus: setExpanded(row, false); break;
    case Qt::Key_Right: setExpanded(row, !isMirrored); break;
    case Qt::Key_Left: setExpanded(row, isMirrored); break;
    default: return false;
    }
    event.accept();
    return true;
}

void DatasetTableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isArrow = event->button() == Qt::LeftButton && index.isValid() && m_proxy->isGroup(index.row())
        && index.column() == static_cast<int>(DatasetColumnId::Status)
        && StatusDelegate::arrowRect(visualRect(index), layoutDirection()).contains(event->position().toPoint());
    if (isArrow)
        setExpanded(index.row(), !isExpanded(index.row()));
    else
        QTableView::mousePressEvent(event);
}

} // namespace dw
