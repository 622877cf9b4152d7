// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/datasetsortkey.h"
#include "readiness/projectverdict.h"
#include "ui/table/datasettablemodel.h"
#include "ui/table/rowgroups.h"

#include <QAbstractProxyModel>

#include <functional>

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

    /// Rows stand together under rows of groups, which have no source and say their sums; see groupCellData().
    void groupBy(GroupBy by);
    /// Who says whether a project can be trained, for the rows of projects; asked when one is seen.
    void setVerdicts(const std::function<ProjectVerdict(const ProjectSets &)> &verdictOf);
    /// Verdicts may have turned.
    void announceVerdicts();
    [[nodiscard]] const RowGroups &groups() const noexcept { return m_groups; }
    [[nodiscard]] bool isGroup(int row) const { return m_shown[size_t(row)] < 0; }
    /// Opens or closes the group in \p row.
    void setExpanded(int row, bool expanded);
    void setAllExpanded(bool expanded);
    void setClosedGroups(const QStringList &keys);
    /// Source rows that the filter leaves, those of closed groups among them, in the order shown.
    [[nodiscard]] const std::vector<int> &matchingRows() const { return m_groups.by() == GroupBy::None ? m_shown : m_matching; }
    /// Opens the group that hides a row. False where the filter does.
    bool reveal(int sourceRow);
    /// By row of a group, its source rows in the order shown. One pass for all of them.
    [[nodiscard]] QHash<int, std::vector<int>> membersOf(const QList<int> &rows) const;
    /// The first of them; -1 where none is left.
    [[nodiscard]] int firstMemberOf(int row) const;

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
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void sortWanted();

private:
    static constexpr int hidden = -1; // a place

    /// Source rows from \p first on that pass the filter, in order.
    [[nodiscard]] std::vector<int> wantedRows(int first = 0) const;
    /// All items that are to be seen: rows, and groups among them.
    [[nodiscard]] std::vector<int> wantedItems();
    [[nodiscard]] std::vector<int> arranged(); ///< m_matching, with its groups
    [[nodiscard]] int placeOf(int item) const { return item < 0 ? m_groupPlaces[size_t(~item)] : m_places[size_t(item)]; }
    void removeMatching(int first, int last);
    void removeGroupRows();
    void showGroupsAnew();
    [[nodiscard]] const ProjectVerdict *verdictOf(int item) const;
    void announceGroups();
    /// Shows these items in this order.
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
    RowGroups m_groups;
    std::function<ProjectVerdict(const ProjectSets &)> m_verdictOf;
    mutable QHash<int, ProjectVerdict> m_verdicts; // by item, those that were asked for since something changed
    QTimer m_groupTimer; // many changes are one new sum
    std::vector<int> m_matching; // source rows in order; with groups alone
    std::vector<int> m_shown; // items of RowGroups in the order shown: source rows, and below zero groups
    std::vector<int> m_places; // by source row, its place in m_shown; -1 when hidden
    std::vector<int> m_groupPlaces; // the same by group
    QPersistentModelIndex m_current;
    bool m_pending = false;
};

} // namespace dw
