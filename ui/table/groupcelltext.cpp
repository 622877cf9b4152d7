// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/groupcelltext.h"

#include "core/redact.h"
#include "ui/table/datasettablemodel.h"
#include "ui/text/formatting.h"
#include "ui/text/progresstext.h"
#include "ui/text/shownaccounts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

using Id = DatasetColumnId;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::GroupCells)
};

QString title(const DatasetGroup &group)
{
    return group.title.isEmpty() ? Words::tr("No tags") : cleanText(group.title);
}

/// Absent while no member's counts are known: a sum over nothing is not 0.
std::optional<qint64> sum(const DatasetTotals &totals, qint64 value)
{
    return totals.countsKnown > 0 ? std::optional(value) : std::nullopt;
}

bool isWhole(const DatasetTotals &totals)
{
    return totals.countsKnown == totals.counted;
}

QString countSumText(const DatasetTotals &totals, qint64 value)
{
    const QString text = countText(sum(totals, value), true);
    return isWhole(totals) || totals.countsKnown == 0 ? text : u'≥' + text; // of those that are known
}

QString shareText(const DatasetTotals &totals)
{
    if (totals.countsKnown == 0)
        return absentText();
    if (totals.totalEntries == 0)
        return Words::tr("No entries yet");
    const auto percent = percentDown(totals.labeledEntries, totals.totalEntries);
    return percent ? percentText(*percent) : absentText();
}

QString text(const DatasetGroup &group, Id column, const FilterContext &context)
{
    const DatasetTotals &totals = group.totals;
    switch (column) {
    case Id::Status: return stateText(group.worstState);
    case Id::Project: return title(group);
    case Id::Progress: return shareText(totals);
    case Id::Labeled: return countSumText(totals, totals.labeledEntries);
    case Id::Entries: return countSumText(totals, totals.totalEntries);
    case Id::Errors: return countSumText(totals, totals.errorEntries);
    case Id::Message: return Words::tr("%Ln dataset(s)", nullptr, totals.datasets);
    case Id::Changed: return group.changed ? relativeTime(*group.changed, context.now) : QString();
    default: return {}; // says nothing about a group
    }
}

QString spoken(const DatasetGroup &group, Id column, const FilterContext &context)
{
    if (column != Id::Status) {
        const QString value = text(group, column, context);
        //: Column and value, for screen readers
        return value.isEmpty() ? QString() : Words::tr("%1: %2").arg(columnTitle(column), value);
    }
    const DatasetTotals &totals = group.totals;
    QStringList parts{title(group), Words::tr("group of %Ln dataset(s)", nullptr, totals.datasets),
                      group.expanded ? Words::tr("expanded") : Words::tr("collapsed"),
                      //: %1 is the state of a dataset, such as "update failed"
                      Words::tr("worst: %1").arg(displayLocale().toLower(stateText(group.worstState)))};
    if (totals.countsKnown > 0)
        parts.append(Words::tr("%1 of %2 labeled")
                         .arg(countText(totals.labeledEntries, displayLocale()), countText(totals.totalEntries, displayLocale())));
    if (totals.errorEntries > 0)
        parts.append(Words::tr("%Ln error(s)", nullptr, int(totals.errorEntries)));
    return parts.join(u", "_s);
}

QString toolTip(const DatasetGroup &group)
{
    const DatasetTotals &totals = group.totals;
    QStringList lines{title(group), Words::tr("%Ln dataset(s)", nullptr, totals.datasets)};
    if (!isWhole(totals))
        lines.append(Words::tr("Counts known for %1 of %2.")
                         .arg(displayLocale().toString(totals.countsKnown), displayLocale().toString(totals.counted)));
    if (totals.counted < totals.datasets)
        lines.append(Words::tr("Datasets that are being deleted or are gone are not in the sums."));
    return toolTipText(lines);
}

} // namespace

QVariant groupCellData(const DatasetGroup &group, DatasetColumnId column, int role, const FilterContext &context)
{
    const DatasetTotals &totals = group.totals;
    switch (role) {
    case Qt::DisplayRole: return shownText(text(group, column, context));
    case DatasetTableModel::FullTextRole: return text(group, column, context);
    case Qt::AccessibleTextRole: return shownText(spoken(group, column, context));
    case Qt::ToolTipRole: return toolTip(group);
    case Qt::TextAlignmentRole: return static_cast<int>(datasetColumn(column).alignment | Qt::AlignVCenter);
    case DatasetTableModel::GroupRole: return QVariant::fromValue(group);
    case DatasetTableModel::SortRole: return column == Id::Errors ? QVariant(totals.errorEntries) : QVariant();
    case DatasetTableModel::ShareRole:
        return totals.totalEntries > 0 ? QVariant(double(totals.labeledEntries) / double(totals.totalEntries)) : QVariant();
    case DatasetTableModel::StateRole: return static_cast<int>(group.worstState);
    case DatasetTableModel::AttentionRole: return static_cast<int>(group.worstAttention);
    case DatasetTableModel::StaleRole: return group.stale;
    case DatasetTableModel::DimmedRole: return column == Id::Message || (column == Id::Errors && totals.errorEntries == 0);
    default: return {};
    }
}

} // namespace dw
