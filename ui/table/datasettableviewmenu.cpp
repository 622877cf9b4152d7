// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/datasettableview.h"

// The part of the view that a person changes by hand: columns, sorting, copying.

#include "ui/table/rowstext.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

QByteArray DatasetTableView::saveState() const
{
    return toJson(m_layout);
}

bool DatasetTableView::restoreState(const QByteArray &state)
{
    const auto layout = columnLayoutFromJson(state);
    if (!layout)
        return false;
    m_layout = *layout;
    applyLayout();
    m_proxy->setClosedGroups(m_layout.closedGroups);
    m_proxy->groupBy(m_layout.groupBy);
    m_proxy->sortBy(m_layout.sortedBy, m_layout.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    showSorting();
    return true;
}

void DatasetTableView::fitColumns()
{
    for (ColumnLayout::Column &column : m_layout.columns)
        column.width.reset();
    applyLayout();
    Q_EMIT layoutChangedByHand();
}

void DatasetTableView::resetColumns()
{
    const GroupBy grouping = m_layout.groupBy; // not a column
    const QStringList closed = m_layout.closedGroups;
    m_layout = defaultColumnLayout();
    m_layout.groupBy = grouping;
    m_layout.closedGroups = closed;
    applyLayout();
    m_proxy->sortBy(m_layout.sortedBy, Qt::AscendingOrder);
    showSorting();
    Q_EMIT layoutChangedByHand();
}

bool DatasetTableView::isColumnShown(DatasetColumnId column) const
{
    return !isColumnHidden(static_cast<int>(column));
}

void DatasetTableView::setColumnShown(DatasetColumnId column, bool shown)
{
    m_layout.at(column).visible = shown;
    applyLayout();
    Q_EMIT layoutChangedByHand();
}

void DatasetTableView::fillColumnMenu(QMenu &menu)
{
    const auto shownCount
        = std::count_if(datasetColumns().begin(), datasetColumns().end(), [this](const DatasetColumn &column) { return isColumnShown(column.id); });
    for (const DatasetColumn &column : datasetColumns()) {
        QAction *action = menu.addAction(columnTitle(column.id));
        action->setToolTip(columnDescription(column.id));
        action->setCheckable(true);
        action->setChecked(isColumnShown(column.id));
        action->setEnabled(!action->isChecked() || shownCount > 1); // without a column there is no header to bring one back
        connect(action, &QAction::toggled, this, [this, id = column.id](bool shown) { setColumnShown(id, shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Fit columns to window")), &QAction::triggered, this, &DatasetTableView::fitColumns);
    connect(menu.addAction(tr("&Reset columns")), &QAction::triggered, this, &DatasetTableView::resetColumns);
}

void DatasetTableView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

void DatasetTableView::onSectionResized(int section, int, int newSize)
{
    if (m_applyingLayout || newSize == 0)
        return;
    m_layout.at(static_cast<DatasetColumnId>(section)).width = newSize;
    applyLayout();
    Q_EMIT layoutChangedByHand();
}

void DatasetTableView::onSectionMoved()
{
    if (m_applyingLayout)
        return;
    const QHeaderView *header = horizontalHeader();
    std::sort(m_layout.columns.begin(), m_layout.columns.end(), [header](const ColumnLayout::Column &a, const ColumnLayout::Column &b) {
        return header->visualIndex(static_cast<int>(a.id)) < header->visualIndex(static_cast<int>(b.id));
    });
    Q_EMIT layoutChangedByHand();
}

void DatasetTableView::onSortIndicatorChanged(int section, Qt::SortOrder order)
{
    const bool isCleared = section < 0;
    m_layout.sortedBy = isCleared ? DatasetColumnId::Status : static_cast<DatasetColumnId>(section);
    m_layout.descending = !isCleared && order == Qt::DescendingOrder;
    m_proxy->sortBy(m_layout.sortedBy, m_layout.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    showSorting();
    Q_EMIT layoutChangedByHand();
}

void DatasetTableView::showSorting()
{
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(static_cast<int>(m_layout.sortedBy), m_layout.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QString DatasetTableView::selectionAsText() const
{
    QList<int> columns;
    for (const ColumnLayout::Column &column : m_layout.columns) {
        if (isColumnShown(column.id))
            columns.append(static_cast<int>(column.id));
    }
    return rowsAsText(selectionModel()->selectedRows(), DatasetTableModel::FullTextRole, RowTitles::With, columns);
}

void DatasetTableView::copySelection() const
{
    if (const QString text = selectionAsText(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

} // namespace dw
