// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/readinessmodel.h"

#include "ui/text/formatting.h"
#include "ui/text/readinesstext.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace dw {
namespace {

Icon outcomeIcon(ReadinessOutcome outcome)
{
    switch (outcome) {
    case ReadinessOutcome::Met: return Icon::Complete;
    case ReadinessOutcome::Warning: return Icon::Errors;
    case ReadinessOutcome::NotMet: return Icon::Failed;
    case ReadinessOutcome::Unknown: return Icon::Unknown;
    case ReadinessOutcome::Note: return Icon::Information;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace

void ReadinessModel::setChecks(const QList<ReadinessCheck> &checks)
{
    const int common = int(std::min(m_checks.size(), checks.size()));
    if (m_checks.size() > common) {
        beginRemoveRows({}, common, int(m_checks.size()) - 1);
        m_checks.resize(common);
        endRemoveRows();
    }
    for (int row = 0; row < common; ++row) {
        if (m_checks.at(row) == checks.at(row))
            continue;
        m_checks[row] = checks.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    }
    if (checks.size() > common) {
        beginInsertRows({}, common, int(checks.size()) - 1);
        m_checks = checks;
        endInsertRows();
    }
}

int ReadinessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_checks.size());
}

int ReadinessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ReadinessModel::cellText(const ReadinessCheck &check, Column column)
{
    switch (column) {
    case Column::Check: return checkName(check);
    case Column::Value: return checkValue(check, displayLocale());
    case Column::Limit: return checkLimit(check, displayLocale());
    case Column::Reason: return checkReason(check, displayLocale());
    case Column::Source: return check.source.title;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QVariant ReadinessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReadinessCheck &check = m_checks.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return cellText(check, column);
    case Qt::AccessibleTextRole:
        if (column == Column::Check)
            return tr("%1: %2").arg(outcomeText(check.outcome), checkName(check));
        if (const QString text = cellText(check, column); !text.isEmpty())
            return text;
        //: Spoken for an empty cell of the columns "Value" and "Documented limit"
        return tr("none");
    case Qt::DecorationRole: return column == Column::Check ? QVariant(themedIcon(outcomeIcon(check.outcome))) : QVariant();
    case Qt::ToolTipRole: {
        QStringList lines{outcomeText(check.outcome), checkReason(check, displayLocale())};
        if (!check.labels.isEmpty())
            lines.append(check.labels.first(std::min<qsizetype>(check.labels.size(), 40)).join(QStringLiteral(", ")));
        lines.append(check.source.page.toString());
        return toolTipText(lines);
    }
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignVCenter);
    case PageRole: return check.source.page;
    default: return {};
    }
}

QVariant ReadinessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Check: return tr("Check");
    case Column::Value: return tr("Value");
    case Column::Limit: return tr("Documented limit");
    //: Why a check is met or not
    case Column::Reason: return tr("Why");
    //: The page of the guide that names the limit
    case Column::Source: return tr("Source");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace dw
