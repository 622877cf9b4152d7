// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/datasetsortkey.h"
#include "ui/table/datasettablemodel.h"

#include <QAbstractProxyModel>

namespace dw {

/// Order and choice of rows. Unknown sorts last in both directions, ties go by project (v2 before v10), train before
/// test. Nothing moves by itself: changes raise sortWanted(), and whoever knows that the pointer is idle calls resort().
///
/// Not a QSortFilterProxyModel: that one removes and inserts scattered rows range by range, each at the price of the whole
/// table (10,000 rows: 30 ms for a filter). Here rows that leave are moved together and go in one range, rows that come
/// are appended in one, and the order is then set by one layoutChanged().
class DatasetSortProxy final : public QAbstractProxyModel {
    Q_OBJECT
public:
    explicit DatasetSortProxy(DatasetTableModel &model, QObject *parent = nullptr);

    /// Sorts now: the person asked for it. Status, ascending, is the default order: needs attention, in progress, rest.
    void sortBy(DatasetColumnId column, Qt::SortOrder order);
    [[nodiscard]] DatasetColumnId sortedBy() const noexcept { return m_column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const noexcept { return m_order; }

    /// Filters now: the person asked for it.
    void setFilter(const DatasetFilter &filter);
    [[nodiscard]] const DatasetFilter &filter() const noexcept { return m_filter; }

    /// Filters and sorts again after changes, and announces nothing when all rows stay where they are. Selection survives.
    void resort();
    /// True when something changed that may move rows.
    [[nodiscard]] bool isSortPending() const noexcept { return m_pending; }
    /// Notes that rows may have to move, and says so.
    void requestSort();

    /// The current row: where it goes, its neighbour above becomes current, for rows that leave are moved beside it first.
    void setCurrent(const QModelIndex &index) { m_current = index; }

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void sortWanted();

private:
    /// Source rows from \p first on that pass the filter, in order.
    [[nodiscard]] std::vector<int> wantedRows(int first = 0) const;
    /// Shows these source rows in this order.
    void show(const std::vector<int> &wanted);
    void removeAllBut(const std::vector<int> &wanted);
    void append(const std::vector<int> &rows);
    void reorder(std::vector<int> rows);
    void rebuildPlaces();
    void onRowsInserted(int first, int last);
    void onRowsAboutToBeRemoved(int first, int last);
    void onRowsRemoved(int first, int last);
    void onDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void announce(int firstRow, int lastRow, int firstColumn, int lastColumn, const QList<int> &roles);

    DatasetTableModel &m_model;
    DatasetFilter m_filter;
    DatasetColumnId m_column = DatasetColumnId::Status;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<int> m_shown; // source rows in the order shown
    std::vector<int> m_places; // by source row, its place in m_shown; -1 when hidden
    QPersistentModelIndex m_current;
    bool m_pending = false;
};

} // namespace dw
