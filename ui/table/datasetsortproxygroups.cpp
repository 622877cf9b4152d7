// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of groups in DatasetSortProxy.
#include "ui/table/datasetsortproxy.h"

#include "ui/table/groupcelltext.h"

#include <algorithm>

namespace dw {

void DatasetSortProxy::groupBy(GroupBy by)
{
    if (m_groups.by() == by)
        return;
    removeGroupRows();
    m_groups.groupBy(by);
    m_verdicts.clear(); // items are numbered anew
    m_groupPlaces.clear();
    resort();
}

void DatasetSortProxy::setExpanded(int row, bool expanded)
{
    const int item = m_shown[size_t(row)];
    m_groups.setExpanded(item, expanded);
    show(arranged());
    if (placeOf(item) != hidden) // a tag may have gone
        announce(placeOf(item), placeOf(item), 0, datasetColumnCount - 1, {});
}

void DatasetSortProxy::setAllExpanded(bool expanded)
{
    m_groups.setAllExpanded(expanded);
    showGroupsAnew();
}

void DatasetSortProxy::setClosedGroups(const QStringList &keys)
{
    m_groups.setClosed(keys);
    showGroupsAnew();
}

std::vector<int> DatasetSortProxy::arranged()
{
    std::vector<int> items = m_groups.arrange(m_matching);
    m_groupPlaces.resize(m_groups.count(), hidden);
    return items;
}

/// Their items would be taken for those of other groups.
void DatasetSortProxy::removeGroupRows()
{
    std::vector<int> rows;
    std::copy_if(m_shown.begin(), m_shown.end(), std::back_inserter(rows), [](int item) { return item >= 0; });
    removeAllBut(rows);
}

void DatasetSortProxy::showGroupsAnew()
{
    if (m_groups.by() == GroupBy::None)
        return;
    show(arranged());
    if (!m_shown.empty())
        announce(0, rowCount() - 1, 0, datasetColumnCount - 1, {});
}

QHash<int, std::vector<int>> DatasetSortProxy::membersOf(const QList<int> &rows) const
{
    QHash<int, std::vector<int>> members;
    for (const int row : rows)
        members.insert(row, {});
    for (const int member : m_matching) {
        if (const auto group = members.find(placeOf(m_groups.itemOfRow(member))); group != members.end())
            group->push_back(member);
    }
    return members;
}

int DatasetSortProxy::firstMemberOf(int row) const
{
    const auto first = std::find_if(m_matching.begin(), m_matching.end(),
                                    [this, item = m_shown[size_t(row)]](int member) { return m_groups.itemOfRow(member) == item; });
    return first == m_matching.end() ? -1 : *first;
}

void DatasetSortProxy::setVerdicts(const std::function<ProjectVerdict(const ProjectSets &)> &verdictOf)
{
    m_verdictOf = verdictOf;
    announceVerdicts();
}

void DatasetSortProxy::announceVerdicts()
{
    m_verdicts.clear();
    m_groupTimer.start();
}

void DatasetSortProxy::announceGroups()
{
    if (m_groups.by() == GroupBy::None)
        return;
    m_verdicts.clear();
    const std::vector<int> changed = m_groups.sumUp(m_matching);
    m_groupPlaces.resize(m_groups.count(), hidden);
    for (const int item : changed) {
        if (placeOf(item) != hidden)
            announce(placeOf(item), placeOf(item), 0, datasetColumnCount - 1, {});
    }
    constexpr auto message = static_cast<int>(DatasetColumnId::Message);
    if (m_groups.by() == GroupBy::Project && rowCount() > 0) // a verdict is about datasets that the filter hides, too
        announce(0, rowCount() - 1, message, message, {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

bool DatasetSortProxy::reveal(int sourceRow)
{
    if (m_places[size_t(sourceRow)] != hidden)
        return true;
    if (std::find(matchingRows().begin(), matchingRows().end(), sourceRow) == matchingRows().end())
        return false;
    setExpanded(placeOf(m_groups.itemOfRow(sourceRow)), true);
    return m_places[size_t(sourceRow)] != hidden;
}

/// Rows left the model; a group that has none left goes when rows may move.
void DatasetSortProxy::removeMatching(int first, int last)
{
    m_groups.removeRows(first, last);
    const auto isGone = [=](int row) { return row >= first && row <= last; };
    m_matching.erase(std::remove_if(m_matching.begin(), m_matching.end(), isGone), m_matching.end());
    for (int &row : m_matching)
        row -= row > last ? last - first + 1 : 0;
    m_groupTimer.start();
    requestSort();
}

QVariant DatasetSortProxy::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !isGroup(index.row()))
        return QAbstractProxyModel::data(index, role);
    const int item = m_shown[size_t(index.row())];
    return groupCellData(m_groups.at(item), verdictOf(item), static_cast<DatasetColumnId>(index.column()), role, m_model.context());
}

/// Asked once until something changes: a row is painted from a hundred of its roles, and 250 labels take their time.
const ProjectVerdict *DatasetSortProxy::verdictOf(int item) const
{
    if (!m_verdictOf || m_groups.by() != GroupBy::Project)
        return nullptr;
    auto known = m_verdicts.constFind(item);
    if (known == m_verdicts.cend())
        known = m_verdicts.insert(item, m_verdictOf(m_groups.at(item).sets));
    return &*known;
}

Qt::ItemFlags DatasetSortProxy::flags(const QModelIndex &index) const
{
    return index.isValid() && isGroup(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : QAbstractProxyModel::flags(index);
}

} // namespace dw
