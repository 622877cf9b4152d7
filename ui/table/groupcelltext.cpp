// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/groupcelltext.h"

#include "core/redact.h"
#include "ui/table/datasettablemodel.h"
#include "ui/text/formatting.h"
#include "ui/text/progresstext.h"
#include "ui/text/readinesstext.h"
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

/// Empty where nothing can be said before labels are read.
QString sayableVerdict(const ProjectVerdict *verdict)
{
    return verdict && !verdict->lacksLabels ? verdictText(verdict->verdict) : QString();
}

QString message(const DatasetGroup &group, const ProjectVerdict *verdict)
{
    const QString datasets = Words::tr("%Ln dataset(s)", nullptr, group.sums.totals.datasets);
    const QString said = sayableVerdict(verdict);
    if (said.isEmpty())
        return datasets;
    //: %1 is whether a project can be trained, such as "Not ready", %2 "2 datasets"
    return Words::tr("%1, %2").arg(said, datasets);
}

QString text(const DatasetGroup &group, const ProjectVerdict *verdict, Id column, const FilterContext &context)
{
    const DatasetTotals &totals = group.sums.totals;
    switch (column) {
    case Id::Status: return stateText(group.sums.worstState);
    case Id::Project: return title(group);
    case Id::Progress: return shareText(totals);
    case Id::Labeled: return countSumText(totals, totals.labeledEntries);
    case Id::Entries: return countSumText(totals, totals.totalEntries);
    case Id::Errors: return countSumText(totals, totals.errorEntries);
    case Id::Message: return message(group, verdict);
    case Id::Changed: return group.sums.changed > 0 ? relativeTime(fromEpochSeconds(group.sums.changed), context.now) : QString();
    default: return {}; // says nothing about a group
    }
}

QString spoken(const DatasetGroup &group, const ProjectVerdict *verdict, Id column, const FilterContext &context)
{
    if (column != Id::Status) {
        const QString value = text(group, verdict, column, context);
        //: Column and value, for screen readers
        return value.isEmpty() ? QString() : Words::tr("%1: %2").arg(columnTitle(column), value);
    }
    const DatasetTotals &totals = group.sums.totals;
    QStringList parts{title(group), Words::tr("group of %Ln dataset(s)", nullptr, totals.datasets),
                      group.expanded ? Words::tr("expanded") : Words::tr("collapsed"),
                      //: %1 is the state of a dataset, such as "update failed"
                      Words::tr("worst: %1").arg(displayLocale().toLower(stateText(group.sums.worstState)))};
    if (totals.countsKnown > 0)
        parts.append(Words::tr("%1 of %2 labeled")
                         .arg(countText(totals.labeledEntries, displayLocale()), countText(totals.totalEntries, displayLocale())));
    if (totals.errorEntries > 0)
        parts.append(Words::tr("%Ln error(s)", nullptr, int(totals.errorEntries)));
    if (const QString said = sayableVerdict(verdict); !said.isEmpty())
        parts.append(displayLocale().toLower(said));
    return parts.join(u", "_s);
}

QString toolTip(const DatasetGroup &group, const ProjectVerdict *verdict)
{
    const DatasetTotals &totals = group.sums.totals;
    QStringList lines{title(group), Words::tr("%Ln dataset(s)", nullptr, totals.datasets)};
    if (const QString said = sayableVerdict(verdict); !said.isEmpty()) {
        lines.append(said);
        lines.append(verdictReason(*verdict, displayLocale()));
        lines.append(Words::tr("Documented limits only, AWS decides."));
    }
    if (!isWhole(totals))
        lines.append(Words::tr("Counts known for %1 of %2.")
                         .arg(displayLocale().toString(totals.countsKnown), displayLocale().toString(totals.counted)));
    if (totals.counted < totals.datasets)
        lines.append(Words::tr("Datasets that are being deleted or are gone are not in the sums."));
    return toolTipText(lines);
}

} // namespace

QVariant groupCellData(const DatasetGroup &group, const ProjectVerdict *verdict, DatasetColumnId column, int role,
                       const FilterContext &context)
{
    const DatasetTotals &totals = group.sums.totals;
    switch (role) {
    case Qt::DisplayRole: return shownText(text(group, verdict, column, context));
    case DatasetTableModel::FullTextRole: return text(group, verdict, column, context);
    case Qt::AccessibleTextRole: return shownText(spoken(group, verdict, column, context));
    case Qt::ToolTipRole: return toolTip(group, verdict);
    case Qt::TextAlignmentRole: return static_cast<int>(cellAlignment(column));
    case DatasetTableModel::GroupRole: return QVariant::fromValue(group);
    case DatasetTableModel::SortRole: return column == Id::Errors ? QVariant(totals.errorEntries) : QVariant();
    case DatasetTableModel::ShareRole:
        return totals.totalEntries > 0 ? QVariant(double(totals.labeledEntries) / double(totals.totalEntries)) : QVariant();
    case DatasetTableModel::StateRole: return static_cast<int>(group.sums.worstState);
    case DatasetTableModel::AttentionRole: return static_cast<int>(group.sums.worstAttention);
    case DatasetTableModel::StaleRole: return group.sums.stale;
    case DatasetTableModel::DimmedRole:
        return (column == Id::Message && !(verdict && verdict->verdict == ReadinessVerdict::NotReady)) 
            || (column == Id::Errors && totals.errorEntries == 0);
    default: return {};
    }
}

} // namespace dw
