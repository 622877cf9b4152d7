// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/datasetgroup.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace dw {

class DatasetTableModel;

/// Which rows of a model stand together, and which of the groups are open. A row of the list is an item: the row of the
/// model, or, below zero, a group. A group keeps its item while the grouping stays.
class RowGroups final {
public:
    explicit RowGroups(const DatasetTableModel &model)
        : m_model(model)
    {
    }

    [[nodiscard]] GroupBy by() const noexcept { return m_by; }
    void groupBy(GroupBy by);

    /// These rows left the model, and those behind them moved up.
    void removeRows(int first, int last);

    /// New rows of the model are placed by this and by sumUp(). \p rows, which are in order, with their groups: a group stands where its first row would, before all of its rows,
    /// which are left out where it is closed.
    [[nodiscard]] std::vector<int> arrange(const std::vector<int> &rows);
    /// Sums anew over \p rows, those of arrange(). Returns the items of groups that say something else now.
    [[nodiscard]] std::vector<int> sumUp(const std::vector<int> &rows);

    [[nodiscard]] const DatasetGroup &at(int item) const { return m_groups[size_t(~item)]; }
    [[nodiscard]] int itemOfRow(int row) const { return ~m_groupOfRow[size_t(row)]; }
    /// How many items of groups there are, ever.
    [[nodiscard]] size_t count() const noexcept { return m_groups.size(); }

    void setExpanded(int item, bool expanded);
    void setAllExpanded(bool expanded);

    /// Keys of closed groups, of this grouping and of the others.
    [[nodiscard]] QStringList closed() const;
    void setClosed(const QStringList &keys);

private:
    void placeRows();
    [[nodiscard]] QString closedKey(const QString &key) const;

    const DatasetTableModel &m_model;
    GroupBy m_by = GroupBy::None;
    std::vector<DatasetGroup> m_groups; // by number; an item is the complement of one
    std::vector<int> m_groupOfRow; // numbers, by row; empty: not known
    QHash<QString, int> m_numbers; // by key
    QSet<QString> m_closed;
};

} // namespace dw
