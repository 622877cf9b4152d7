// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/rowgroups.h"

#include "ui/table/datasettablemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

void RowGroups::groupBy(GroupBy by)
{
    if (m_by == by)
        return;
    m_by = by;
    m_groups.clear();
    m_numbers.clear();
    m_groupOfRow.clear();
}

void RowGroups::removeRows(int first, int last)
{
    const auto begin = m_groupOfRow.begin();
    const auto end = int(m_groupOfRow.size());
    m_groupOfRow.erase(begin + std::min(first, end), begin + std::min(last + 1, end));
}

void RowGroups::placeRows()
{
    const bool mayChange = m_by == GroupBy::Tag; // projects and connections stay
    if (!mayChange && m_groupOfRow.size() == size_t(m_model.rowCount()))
        return;
    m_groupOfRow.resize(size_t(m_model.rowCount()));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const DatasetSnapshot &snapshot = m_model.snapshotAt(row);
        const QString key = groupKey(snapshot, m_by);
        auto number = m_numbers.constFind(key);
        if (number == m_numbers.cend()) {
            number = m_numbers.insert(key, int(m_groups.size()));
            DatasetGroup group;
            group.key = key;
            group.title = groupTitle(snapshot, m_by);
            group.expanded = !m_closed.contains(closedKey(key));
            m_groups.push_back(group);
        }
        m_groupOfRow[size_t(row)] = *number;
        if (m_by == GroupBy::Project)
            takeInto(m_groups[size_t(*number)].sets, snapshot.arn);
    }
}

std::vector<int> RowGroups::arrange(const std::vector<int> &rows)
{
    if (m_by == GroupBy::None)
        return rows;
    static_cast<void>(sumUp(rows));
    std::vector<std::vector<int>> members(m_groups.size());
    std::vector<int> order;
    for (const int row : rows) {
        const int group = m_groupOfRow[size_t(row)];
        if (members[size_t(group)].empty())
            order.push_back(group);
        members[size_t(group)].push_back(row);
    }
    std::vector<int> items;
    items.reserve(rows.size() + order.size());
    for (const int group : order) {
        items.push_back(~group);
        if (m_groups[size_t(group)].expanded)
            items.insert(items.end(), members[size_t(group)].begin(), members[size_t(group)].end());
    }
    return items;
}

std::vector<int> RowGroups::sumUp(const std::vector<int> &rows)
{
    placeRows();
    std::vector<GroupSums> sums(m_groups.size());
    for (const int row : rows)
        sums[size_t(m_groupOfRow[size_t(row)])].add(m_model.snapshotAt(row), m_model.isStaleAt(row), m_model.attentionAt(row));
    std::vector<int> changed;
    for (size_t number = 0; number < m_groups.size(); ++number) {
        if (m_groups[number].sums == sums[number])
            continue;
        m_groups[number].sums = sums[number];
        changed.push_back(~int(number));
    }
    return changed;
}

void RowGroups::setExpanded(int item, bool expanded)
{
    DatasetGroup &group = m_groups[size_t(~item)];
    group.expanded = expanded;
    if (expanded)
        m_closed.remove(closedKey(group.key));
    else
        m_closed.insert(closedKey(group.key));
}

void RowGroups::setAllExpanded(bool expanded)
{
    for (size_t number = 0; number < m_groups.size(); ++number)
        setExpanded(~int(number), expanded);
}

QStringList RowGroups::closed() const
{
    QStringList keys(m_closed.begin(), m_closed.end());
    keys.sort();
    return keys;
}

void RowGroups::setClosed(const QStringList &keys)
{
    m_closed = QSet<QString>(keys.begin(), keys.end());
    for (DatasetGroup &group : m_groups)
        group.expanded = !m_closed.contains(closedKey(group.key));
}

/// Of one grouping, for a connection may be named as a tag is.
QString RowGroups::closedKey(const QString &key) const
{
    return QString::number(int(m_by)) + u':' + key;
}

} // namespace dw
