// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/datasetsortproxy.h"

#include "datasets/datasetmatcher.h"

#include <algorithm>
#include <numeric>

namespace dw {

namespace {

constexpr size_t fewRows = 256; // a page of a sweep is announced row by row; more would cost more than painting them all

} // namespace

DatasetSortProxy::DatasetSortProxy(DatasetTableModel &model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
    , m_groups(model)
{
    setSourceModel(&model);
    m_groupTimer.setSingleShot(true);
    m_groupTimer.setInterval(0);
    connect(&m_groupTimer, &QTimer::timeout, this, &DatasetSortProxy::announceGroups);
    m_places.assign(size_t(model.rowCount()), hidden);
    m_shown = wantedRows();
    rebuildPlaces();
    const auto rows = [this](void (DatasetSortProxy::*handler)(int, int)) {
        return [this, handler](const QModelIndex &, int first, int last) { (this->*handler)(first, last); };
    };
    connect(&model, &QAbstractItemModel::dataChanged, this, &DatasetSortProxy::onDataChanged);
    connect(&model, &QAbstractItemModel::rowsInserted, this, rows(&DatasetSortProxy::onRowsInserted));
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, rows(&DatasetSortProxy::onRowsAboutToBeRemoved));
    connect(&model, &QAbstractItemModel::rowsRemoved, this, rows(&DatasetSortProxy::onRowsRemoved));
}

void DatasetSortProxy::sortBy(DatasetColumnId column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    if (m_groups.by() == GroupBy::None)
        reorder(sorted(m_model, m_shown, m_column, m_order));
    else
        resort();
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
    show(wantedItems());
}

void DatasetSortProxy::requestSort()
{
    m_pending = true;
    Q_EMIT sortWanted();
}

std::vector<int> DatasetSortProxy::wantedRows(int first) const
{
    std::vector<int> rows(size_t(m_model.rowCount() - first));
    std::iota(rows.begin(), rows.end(), first);
    DatasetMatcher matcher(m_filter, m_model.context());
    const auto isHidden = [&](int row) { return !matcher.matches(m_model.snapshotAt(row)); };
    rows.erase(std::remove_if(rows.begin(), rows.end(), isHidden), rows.end());
    return sorted(m_model, rows, m_column, m_order);
}

std::vector<int> DatasetSortProxy::wantedItems()
{
    std::vector<int> rows = wantedRows();
    if (m_groups.by() == GroupBy::None)
        return rows;
    m_matching = std::move(rows);
    return arranged();
}

void DatasetSortProxy::show(const std::vector<int> &wanted)
{
    removeAllBut(wanted);
    std::vector<int> coming;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(coming),
                 [this](int item) { return placeOf(item) == hidden; });
    append(coming);
    reorder(wanted);
}

void DatasetSortProxy::removeAllBut(const std::vector<int> &wanted)
{
    std::vector<bool> stays(m_places.size(), false);
    std::vector<bool> groupStays(m_groupPlaces.size(), false);
    for (const int item : wanted)
        (item < 0 ? groupStays[size_t(~item)] : stays[size_t(item)]) = true;
    const auto isStaying = [&](int item) { return bool(item < 0 ? groupStays[size_t(~item)] : stays[size_t(item)]); };
    if (std::all_of(m_shown.begin(), m_shown.end(), isStaying))
        return;
    // the rows that leave go below what stays above the current one; all else keeps its order
    std::vector<int> together = m_shown;
    const auto current = together.begin() + (m_current.isValid() ? m_current.row() : rowCount());
    const auto first = std::stable_partition(together.begin(), current, isStaying);
    const auto end = std::stable_partition(current, together.end(), [&](int item) { return !isStaying(item); });
    const auto firstRow = int(first - together.begin());
    const auto endRow = int(end - together.begin());
    reorder(std::move(together));
    beginRemoveRows({}, firstRow, endRow - 1);
    m_shown.erase(m_shown.begin() + firstRow, m_shown.begin() + endRow);
    rebuildPlaces();
    endRemoveRows();
}

void DatasetSortProxy::append(const std::vector<int> &rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
    m_shown.insert(m_shown.end(), rows.begin(), rows.end());
    rebuildPlaces();
    endInsertRows();
}

void DatasetSortProxy::reorder(std::vector<int> rows)
{
    if (rows == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> items;
    items.reserve(size_t(before.size()));
    for (const QModelIndex &index : before)
        items.push_back(m_shown[size_t(index.row())]);
    m_shown = std::move(rows);
    rebuildPlaces();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(createIndex(placeOf(items[size_t(i)]), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void DatasetSortProxy::rebuildPlaces()
{
    std::fill(m_places.begin(), m_places.end(), hidden);
    std::fill(m_groupPlaces.begin(), m_groupPlaces.end(), hidden);
    for (size_t place = 0; place < m_shown.size(); ++place) {
        const int item = m_shown[place];
        (item < 0 ? m_groupPlaces[size_t(~item)] : m_places[size_t(item)]) = int(place);
    }
}

void DatasetSortProxy::onRowsInserted(int first, int last)
{
    m_places.insert(m_places.begin() + first, size_t(last - first + 1), hidden);
    Q_ASSERT(int(m_places.size()) == last + 1); // the model appends
    const bool isFirst = m_shown.empty();
    if (m_groups.by() != GroupBy::None) {
        if (isFirst)
            resort();
        else
            requestSort(); // they come to their groups when nobody points at the rows
        return;
    }
    append(wantedRows(first));
    if (!isFirst)
        requestSort();
}

void DatasetSortProxy::onRowsAboutToBeRemoved(int first, int last)
{
    std::vector<int> staying;
    staying.reserve(m_shown.size());
    std::copy_if(m_shown.begin(), m_shown.end(), std::back_inserter(staying), [=](int item) { return item < first || item > last; });
    removeAllBut(staying);
}

void DatasetSortProxy::onRowsRemoved(int first, int last)
{
    for (int &row : m_shown) {
        if (row > last)
            row -= last - first + 1;
    }
    m_places.resize(size_t(m_model.rowCount()));
    rebuildPlaces();
    if (m_groups.by() != GroupBy::None)
        removeMatching(first, last);
}

void DatasetSortProxy::onDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    std::vector<int> places;
    for (int row = first.row(); row <= last.row(); ++row) {
        if (m_places[size_t(row)] != hidden)
            places.push_back(m_places[size_t(row)]);
    }
    std::sort(places.begin(), places.end());
    if (places.size() > fewRows)
        announce(places.front(), places.back(), first.column(), last.column(), roles);
    else {
        for (size_t i = 0; i < places.size();) {
            const int firstRow = places[i];
            int lastRow = firstRow;
            for (++i; i < places.size() && places[i] == lastRow + 1; ++i)
                lastRow = places[i];
            announce(firstRow, lastRow, first.column(), last.column(), roles);
        }
    }
    if (m_groups.by() != GroupBy::None && !m_groupTimer.isActive())
        m_groupTimer.start();
    // relative times and spoken rows go on without moving anything
    if (!roles.isEmpty() && !roles.contains(DatasetTableModel::SortRole))
        return;
    const int sortedBy = static_cast<int>(m_column);
    const bool mayMove = first.column() <= sortedBy && sortedBy <= last.column();
    const bool mayRegroup = m_groups.by() == GroupBy::Tag; // a tag may have come
    if (mayMove || mayRegroup || m_filter != DatasetFilter())
        requestSort();
}

void DatasetSortProxy::announce(int firstRow, int lastRow, int firstColumn, int lastColumn, const QList<int> &roles)
{
    Q_EMIT dataChanged(index(firstRow, firstColumn), index(lastRow, lastColumn), roles);
}

QModelIndex DatasetSortProxy::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_shown.size() || isGroup(index.row()))
        return {};
    return m_model.index(m_shown[size_t(index.row())], index.column());
}

QModelIndex DatasetSortProxy::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_places.size() || m_places[size_t(index.row())] == hidden)
        return {};
    return createIndex(m_places[size_t(index.row())], index.column());
}

QModelIndex DatasetSortProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex DatasetSortProxy::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex DatasetSortProxy::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int DatasetSortProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DatasetSortProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : datasetColumnCount;
}

bool DatasetSortProxy::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant DatasetSortProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model.headerData(section, orientation, role);
}

} // namespace dw
