// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/manifestfindingmodel.h"

#include "ui/text/formatting.h"
#include "ui/text/manifesttext.h"
#include "ui/text/shownaccounts.h"

namespace dw {

void ManifestFindingModel::setFindings(const QList<ManifestFinding> &findings)
{
    beginResetModel(); // another file: nothing of the rows before is left
    m_findings = findings;
    endResetModel();
}

void ManifestFindingModel::showAccountsAnew()
{
    if (!m_findings.isEmpty())
        Q_EMIT dataChanged(index(0, int(Column::Detail)), index(rowCount() - 1, int(Column::Detail)), {Qt::DisplayRole, Qt::ToolTipRole});
}

int ManifestFindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int ManifestFindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ManifestFindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ManifestFinding &finding = m_findings.at(index.row());
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return toolTipText({manifestRuleText(finding.rule), finding.detail, manifestConsequenceText(consequenceOf(finding.rule))});
    if (role == SortRole)
        return sortValue(finding, column);
    if (role == FullTextRole)
        return text(finding, column);
    return role == Qt::DisplayRole ? shownText(text(finding, column)) : QVariant();
}

QString ManifestFindingModel::text(const ManifestFinding &finding, Column column)
{
    switch (column) {
    //: In place of the number of a line: what is wrong concerns the file
    case Column::Line: return finding.line > 0 ? countText(finding.line) : tr("whole file");
    case Column::What: return manifestRuleText(finding.rule);
    case Column::Detail: return finding.detail;
    case Column::Consequence: return manifestConsequenceText(consequenceOf(finding.rule));
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QVariant ManifestFindingModel::sortValue(const ManifestFinding &finding, Column column)
{
    switch (column) {
    case Column::Line: return finding.line;
    case Column::What: return int(finding.rule);
    case Column::Detail: return finding.detail;
    case Column::Consequence: return int(consequenceOf(finding.rule));
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QVariant ManifestFindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Line: return tr("Line");
    case Column::What: return tr("What is wrong");
    case Column::Detail: return tr("Where");
    case Column::Consequence: return tr("What AWS does");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace dw
