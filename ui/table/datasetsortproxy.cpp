// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/datasetsortproxy.h"

namespace dw {

namespace {

/// Negative, zero or positive, as the left project and set come before, with or after the right ones.
int compareNames(const DatasetTableModel &model, int left, int right)
{
    if (const int order = model.projectKeyAt(left).compare(model.projectKeyAt(right)); order != 0)
        return order;
    const DatasetArn &one = model.arnAt(left);
    const DatasetArn &other = model.arnAt(right);
    if (one.type() != other.type())
        return one.type() == DatasetType::Train ? -1 : 1;
    // the same name in two accounts or regions: any order will do, as long as it stays
    return QString::compare(one.toString(), other.toString());
}

bool affectsTotals(int firstColumn, int lastColumn)
{
    return firstColumn <= static_cast<int>(DatasetColumnId::Errors) && lastColumn >= static_cast<int>(DatasetColumnId::Status);
}

} // namespace

DatasetSortProxy::DatasetSortProxy(DatasetTableModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    // sorting on each dataChanged costs 22-43 ms for 1,000 of them, and would move rows under the pointer
    setDynamicSortFilter(false);
    setSourceModel(&model);
    sortWithKeys(Qt::AscendingOrder);
    connect(&model, &QAbstractItemModel::dataChanged, this, &DatasetSortProxy::onDataChanged);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        requestSort();
        Q_EMIT shownChanged();
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &DatasetSortProxy::shownChanged);
}

void DatasetSortProxy::sortBy(DatasetColumnId column, Qt::SortOrder order)
{
    m_column = column;
    sortWithKeys(order);
}

void DatasetSortProxy::setFilter(const DatasetFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    resort();
}

void DatasetSortProxy::resort()
{
    m_pending = false;
    invalidateFilter();
    sortWithKeys(sortOrder());
    Q_EMIT shownChanged();
}

void DatasetSortProxy::sortWithKeys(Qt::SortOrder order)
{
    const int rows = m_model.rowCount();
    if (m_column != DatasetColumnId::Project) {
        m_keys.reserve(static_cast<size_t>(rows));
        for (int row = 0; row < rows; ++row)
            m_keys.push_back(sortKey(m_model.snapshotAt(row), m_column, m_model.context(), m_model.collator()));
    }
    sort(static_cast<int>(m_column), order);
    m_keys.clear();
}

void DatasetSortProxy::requestSort()
{
    m_pending = true;
    Q_EMIT sortWanted();
}

QList<const DatasetSnapshot *> DatasetSortProxy::shownSnapshots() const
{
    QList<const DatasetSnapshot *> snapshots;
    snapshots.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        snapshots.append(&m_model.snapshotAt(mapToSource(index(row, 0)).row()));
    return snapshots;
}

bool DatasetSortProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int one = left.row();
    const int other = right.row();
    // for a descending order Qt calls lessThan with the sides exchanged
    const int direction = sortOrder() == Qt::AscendingOrder ? 1 : -1;
    // outside sortWithKeys() nothing is sorted; Qt may still compare rows that it inserts
    if (m_column == DatasetColumnId::Project || m_keys.empty())
        return compareNames(m_model, one, other) < 0;

    const DatasetSortKey &first = m_keys[static_cast<size_t>(one)];
    const DatasetSortKey &second = m_keys[static_cast<size_t>(other)];
    if (first.known != second.known)
        return first.known == (direction > 0); // unknown is last in both directions
    if (first.known) {
        if (const int order = compare(first, second); order != 0)
            return order < 0;
    }
    return direction * compareNames(m_model, one, other) < 0; // ties stay in the order of names in both directions
}

bool DatasetSortProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return !sourceParent.isValid() && matches(m_model.snapshotAt(sourceRow), m_filter, m_model.context());
}

void DatasetSortProxy::onDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    // relative times and spoken rows go on without moving anything
    if (!roles.isEmpty() && !roles.contains(DatasetTableModel::SortRole))
        return;
    const int sorted = static_cast<int>(m_column);
    const bool mayMove = first.column() <= sorted && sorted <= last.column();
    if (mayMove || m_filter != DatasetFilter())
        requestSort();
    if (affectsTotals(first.column(), last.column()))
        Q_EMIT shownChanged();
}

} // namespace dw
