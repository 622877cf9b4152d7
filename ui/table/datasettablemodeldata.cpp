// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows and columns of the dataset table say, by role.
#include "ui/table/datasettablemodel.h"

#include "ui/table/datasetcelltext.h"
#include "ui/table/modelcelltext.h"
#include "ui/table/progresscelltext.h"

namespace dw {

QVariant DatasetTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = *m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<DatasetColumnId>(index.column());
    if (isProgressColumn(column)) {
        if (role == SortRole)
            return progressCellValue(row.progress, column);
        const QVariant words = progressCellData(row.progress, column, role == FullTextRole ? Qt::DisplayRole : role, m_context.now.date());
        if (words.isValid())
            return words;
    }
    if (column == DatasetColumnId::Model) {
        const QVariant words = modelCellData(modelAt(index.row()), role, m_context.now);
        if (words.isValid() || role == SortRole)
            return words;
    }
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row.snapshot, column, m_context, trendAt(index.row()));
    case FullTextRole:
        return fullCellText(row.snapshot, column, m_context, trendAt(index.row()));
    case SortRole:
        return cellValue(row.snapshot, column, m_context, trendAt(index.row()));
    case Qt::ToolTipRole:
        return cellToolTip(row.snapshot, column, m_context, trendAt(index.row()), modelToolTipLine(modelAt(index.row()), column, m_context.now));
    case Qt::AccessibleTextRole:
        return withModelWord(cellSpokenText(row.snapshot, column, m_context, trendAt(index.row())), modelAt(index.row()), column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(cellAlignment(column));
    case ArnRole:
        return QVariant::fromValue(row.snapshot.arn);
    case ShareRole: {
        const auto share = labeledShare(row.snapshot);
        return share ? QVariant(*share) : QVariant();
    }
    case StateRole:
        return static_cast<int>(datasetState(row.snapshot));
    case StaleRole:
        return row.stale;
    case AttentionRole:
        return static_cast<int>(row.attention);
    case DimmedRole:
        return row.stale || isCellDimmed(row.snapshot, column, trendAt(index.row()));
    case TrendRole:
        return row.trend ? QVariant::fromValue(*row.trend) : QVariant();
    case TrendVersionRole:
        return row.trendVersion;
    case RunningRole:
        return row.model && row.model->summary && row.model->summary->running;
    default:
        return {};
    }
}

QVariant DatasetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= datasetColumnCount)
        return {};
    const auto column = static_cast<DatasetColumnId>(section);
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return columnDescription(column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(cellAlignment(column));
    default:
        return {};
    }
}

} // namespace dw
