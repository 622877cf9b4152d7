// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/datasetsortkey.h"
#include "ui/table/datasettablemodel.h"

#include <QSortFilterProxyModel>

namespace dw {

/// Order and choice of rows. Compares snapshots, not QVariants. Unknown sorts last in both directions, ties go by
/// project (v2 before v10), train before test. Nothing moves by itself: changes raise sortWanted(), and whoever knows
/// that the pointer is idle calls resort().
class DatasetSortProxy final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit DatasetSortProxy(DatasetTableModel &model, QObject *parent = nullptr);

    /// Sorts now: the person asked for it. Status, ascending, is the default order: needs attention, in progress, rest.
    void sortBy(DatasetColumnId column, Qt::SortOrder order);
    [[nodiscard]] DatasetColumnId sortedBy() const noexcept { return m_column; }

    /// Filters now: the person asked for it.
    void setFilter(const DatasetFilter &filter);
    [[nodiscard]] const DatasetFilter &filter() const noexcept { return m_filter; }

    /// Filters and sorts again after changes. Selection survives.
    void resort();
    /// True when something changed that may move rows.
    [[nodiscard]] bool isSortPending() const noexcept { return m_pending; }
    /// Notes that rows may have to move, and says so.
    void requestSort();

    /// Rows that pass the filter. Pointers are valid until the model changes.
    [[nodiscard]] QList<const DatasetSnapshot *> shownSnapshots() const;

Q_SIGNALS:
    void sortWanted();
    /// The set of rows shown, or a count in it, may be different now: totals are out of date.
    void shownChanged();

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    void sortWithKeys(Qt::SortOrder order);
    void onDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);

    DatasetTableModel &m_model;
    DatasetFilter m_filter;
    DatasetColumnId m_column = DatasetColumnId::Status;
    std::vector<DatasetSortKey> m_keys; // by source row, while sorting
    bool m_pending = false;
};

} // namespace dw
