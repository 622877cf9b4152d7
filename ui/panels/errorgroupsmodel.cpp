// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/errorgroupsmodel.h"

#include "ui/text/entrytext.h"
#include "ui/text/formatting.h"

namespace dw {
namespace {

// Internal ids are group + 2, so that allEntries is 1 and none is 0
constexpr int idOffset = 2;

} // namespace

ErrorGroupsModel::ErrorGroupsModel(const EntryErrors &errors, QObject *parent)
    : QAbstractItemModel(parent)
    , m_errors(errors)
{
}

void ErrorGroupsModel::grow()
{
    if (m_top.isEmpty() && m_errors.size() > 0) {
        beginInsertRows({}, 0, 0);
        m_top.append(allEntries);
        m_all = m_errors.size();
        endInsertRows();
    } else if (m_all != m_errors.size()) {
        m_all = m_errors.size();
        const QModelIndex first = indexOf(allEntries, int(Column::Entries));
        Q_EMIT dataChanged(first, first);
    }
    for (int group = 0; group < m_counts.size(); ++group) {
        const auto now = qsizetype(m_errors.groups()[size_t(group)].entries.size());
        if (m_counts[group] == now)
            continue;
        m_counts[group] = now;
        const QModelIndex changed = indexOf(group, int(Column::Entries));
        Q_EMIT dataChanged(changed, changed);
    }
    while (m_counts.size() < qsizetype(m_errors.groups().size()))
        add(int(m_counts.size()));
}

void ErrorGroupsModel::add(int group)
{
    const ErrorGroup &added = m_errors.groups()[size_t(group)];
    // A cause has a smaller number than what follows from it, so that its row is there
    const QModelIndex above = added.cause < 0 ? QModelIndex() : indexOf(added.cause, 0);
    const int row = rowCount(above);
    beginInsertRows(above, row, row);
    m_counts.append(qsizetype(added.entries.size()));
    m_under.append(QList<int>());
    (added.cause < 0 ? m_top : m_under[added.cause]).append(group);
    endInsertRows();
}

void ErrorGroupsModel::clear()
{
    if (m_top.isEmpty())
        return;
    beginRemoveRows({}, 0, int(m_top.size()) - 1);
    m_top.clear();
    m_under.clear();
    m_counts.clear();
    m_all = 0;
    endRemoveRows();
}

int ErrorGroupsModel::group(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) - idOffset : allEntries;
}

qsizetype ErrorGroupsModel::count(int group) const
{
    return group == allEntries ? m_all : m_counts[group];
}

const QList<int> &ErrorGroupsModel::rowsUnder(int group) const
{
    static const QList<int> none;
    return group == allEntries ? none : m_under[group];
}

QModelIndex ErrorGroupsModel::indexOf(int group, int column) const
{
    const int cause = group == allEntries ? -1 : m_errors.groups()[size_t(group)].cause;
    const QList<int> &rows = cause < 0 ? m_top : m_under[cause];
    return createIndex(int(rows.indexOf(group)), column, quintptr(group + idOffset));
}

QModelIndex ErrorGroupsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const QList<int> &rows = parent.isValid() ? rowsUnder(group(parent)) : m_top;
    return createIndex(row, column, quintptr(rows[row] + idOffset));
}

QModelIndex ErrorGroupsModel::parent(const QModelIndex &index) const
{
    const int of = group(index);
    if (!index.isValid() || of == allEntries)
        return {};
    const int cause = m_errors.groups()[size_t(of)].cause;
    return cause < 0 ? QModelIndex() : indexOf(cause, 0);
}

int ErrorGroupsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_top.size());
    return parent.column() > 0 ? 0 : int(rowsUnder(group(parent)).size());
}

int ErrorGroupsModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant ErrorGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int of = group(index);
    const auto column = Column(index.column());
    const QString code = of == allEntries ? QString() : m_errors.groups()[size_t(of)].code;
    const QString title = of == allEntries ? tr("All entries with errors") : entryErrorTitle(code);
    switch (role) {
    case Qt::DisplayRole: return column == Column::Code ? title : countText(count(of));
    case Qt::TextAlignmentRole: return column == Column::Entries ? QVariant(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return of == allEntries ? QString()
                                : toolTipText({title, entryErrorMeaning(code, m_errors.groups()[size_t(of)].message)});
    case Qt::AccessibleTextRole:
        //: %1 the code of an error
        return column == Column::Code ? tr("%1, %n entries", nullptr, int(count(of))).arg(title) : countText(count(of));
    default: return {};
    }
}

QVariant ErrorGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Column::Entries ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return column == Column::Code ? tr("Error") : tr("Entries");
}

} // namespace dw
