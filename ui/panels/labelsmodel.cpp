// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/labelsmodel.h"

#include "ui/text/formatting.h"
#include "ui/text/labelstext.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace dw {
namespace {

using Column = LabelsModel::Column;

std::optional<qint64> countOf(const LabelRow &row, Column column)
{
    const LabelCounts &counts = column == Column::Train || column == Column::TrainBoxes ? row.train : row.test;
    return column == Column::Train || column == Column::Test ? counts.entries : counts.boxes;
}

} // namespace

void LabelsModel::setRows(const QList<LabelRow> &rows)
{
    const int common = int(std::min(m_rows.size(), rows.size()));
    if (m_rows.size() > common) {
        beginRemoveRows({}, common, int(m_rows.size()) - 1);
        m_rows.resize(common);
        endRemoveRows();
    }
    int first = common;
    int last = -1;
    for (int row = 0; row < common; ++row) {
        if (m_rows.at(row) == rows.at(row))
            continue;
        first = std::min(first, row);
        last = row;
        m_rows[row] = rows.at(row);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
    if (rows.size() > common) {
        beginInsertRows({}, common, int(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    }
}

void LabelsModel::setRead(bool train, bool test)
{
    if (train == m_trainRead && test == m_testRead)
        return;
    m_trainRead = train;
    m_testRead = test;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columns - 1));
}

bool LabelsModel::hasBoxes() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const LabelRow &row) { return row.train.boxes || row.test.boxes; });
}

bool LabelsModel::hasRemarks() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [this](const LabelRow &row) { return !cellText(row, Column::Remark).isEmpty(); });
}

int LabelsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LabelsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString LabelsModel::cellText(const LabelRow &row, Column column) const
{
    switch (column) {
    case Column::Label: return labelName(row);
    case Column::Remark: return m_trainRead && m_testRead ? onlyInText(row) : QString();
    case Column::Train:
    case Column::TrainBoxes: return countText(countOf(row, column), m_trainRead);
    case Column::Test:
    case Column::TestBoxes: return countText(countOf(row, column), m_testRead);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QVariant LabelsModel::sortValue(const LabelRow &row, Column column) const
{
    if (column == Column::Label || column == Column::Remark)
        return cellText(row, column);
    const std::optional<qint64> count = countOf(row, column);
    return count ? QVariant(*count) : QVariant();
}

QVariant LabelsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LabelRow &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    const bool isText = column == Column::Label || column == Column::Remark;
    switch (role) {
    case Qt::DisplayRole: return cellText(row, column);
    case SortRole: return sortValue(row, column);
    case Qt::ToolTipRole: return toolTipText({labelSentence(row, displayLocale())});
    case Qt::AccessibleTextRole: return column == Column::Label ? labelSentence(row, displayLocale()) : cellText(row, column);
    case Qt::TextAlignmentRole: return int((isText ? Qt::AlignLeft : Qt::AlignRight | Qt::AlignAbsolute) | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (column == Column::Remark && !cellText(row, column).isEmpty())
            return themedIcon(Icon::Information);
        return {};
    default: return {};
    }
}

QVariant LabelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = Column(section);
    const bool isText = column == Column::Label || column == Column::Remark;
    if (role == Qt::TextAlignmentRole)
        return int((isText ? Qt::AlignLeft : Qt::AlignRight | Qt::AlignAbsolute) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && !isText) {
        const bool boxes = column == Column::TrainBoxes || column == Column::TestBoxes;
        return boxes ? tr("Entries that have the label on a box. AWS counts entries, not boxes.")
                     : tr("Entries that use the label");
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Label: return tr("Label");
    case Column::Train: return tr("Train");
    case Column::Test: return tr("Test");
    //: Entries of the training dataset that have the label on a box
    case Column::TrainBoxes: return tr("Train, boxes");
    //: Entries of the test dataset that have the label on a box
    case Column::TestBoxes: return tr("Test, boxes");
    case Column::Remark: return tr("Found");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace dw
