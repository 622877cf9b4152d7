// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/datasetcelltext.h"

#include "core/redact.h"
#include "ui/table/trendtext.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"
#include "ui/text/progresstext.h"
#include "ui/text/shownaccounts.h"
#include "ui/text/timedoubt.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

using Id = DatasetColumnId;

struct Cells {
    Q_DECLARE_TR_FUNCTIONS(dw::DatasetCells)
};

std::optional<qint64> unlabeled(const DatasetStats &counts)
{
    if (!counts.labeledEntries || !counts.totalEntries)
        return {};
    return qMax<qint64>(0, *counts.totalEntries - *counts.labeledEntries);
}

std::optional<QDateTime> instant(const std::optional<double> &seconds)
{
    if (!seconds)
        return {};
    const QDateTime time = fromEpochSeconds(*seconds);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// A count column's value; nothing for other columns.
std::optional<qint64> count(const DatasetSnapshot &snapshot, Id column)
{
    const DatasetStats counts = stats(snapshot);
    switch (column) {
    case Id::Labeled:
        return counts.labeledEntries;
    case Id::Entries:
        return counts.totalEntries;
    case Id::Errors:
        return counts.errorEntries;
    case Id::Labels:
        return counts.totalLabels;
    case Id::Unlabeled:
        return unlabeled(counts);
    case Id::ToGo:
        return entriesToGo(snapshot);
    default: // the other columns hold no count
        return {};
    }
}

std::optional<QDateTime> time(const DatasetSnapshot &snapshot, Id column)
{
    switch (column) {
    case Id::Changed:
        return instant(snapshot.description.lastUpdatedTimestamp);
    case Id::Created:
        return instant(snapshot.description.creationTimestamp);
    case Id::Checked:
        return snapshot.checkedAt;
    default: // the other columns hold no time
        return {};
    }
}

bool isCount(Id column)
{
    return column == Id::Labeled || column == Id::Entries || column == Id::Errors || column == Id::Labels || column == Id::Unlabeled
        || column == Id::ToGo;
}

bool isTime(Id column)
{
    return datasetColumn(column).sort == SortType::Time;
}

bool isRead(const DatasetSnapshot &snapshot, Id column)
{
    return column == Id::Created ? snapshot.countsRead || snapshot.statusCheckedAt.has_value() : snapshot.countsRead;
}

QString percentOf(const DatasetSnapshot &snapshot, const std::optional<qint64> &part, const std::optional<qint64> &whole)
{
    if (!snapshot.countsRead)
        return notReadText();
    if (!part || !whole)
        return absentText();
    if (stats(snapshot).totalEntries == qint64(0))
        return Cells::tr("No entries yet");
    const auto percent = percentDown(*part, *whole);
    return percent ? percentText(*percent) : absentText();
}

QString describedText(const DatasetSnapshot &snapshot, const QString &text)
{
    if (!text.isEmpty())
        return cleanText(text);
    return snapshot.countsRead || snapshot.statusCheckedAt ? absentText() : notReadText();
}

/// Why there is no value; empty when there is one.
QString absence(Id column, const QString &text)
{
    if (text == notReadText())
        return Cells::tr("Not read yet.");
    if (text != absentText())
        return {};
    return column == Id::Checked ? Cells::tr("Not read yet.") : Cells::tr("AWS did not report this.");
}

} // namespace

QString cellText(const DatasetSnapshot &snapshot, DatasetColumnId column, const FilterContext &context, const TrendValue *trend)
{
    return shownText(fullCellText(snapshot, column, context, trend));
}

QString fullCellText(const DatasetSnapshot &snapshot, DatasetColumnId column, const FilterContext &context, const TrendValue *trend)
{
    if (isCount(column))
        return countText(count(snapshot, column), snapshot.countsRead);
    if (isTime(column)) {
        const auto value = time(snapshot, column);
        return value ? relativeTime(*value, context.now) : isRead(snapshot, column) ? absentText() : notReadText();
    }
    switch (column) {
    case Id::Status:
        return stateText(snapshot);
    case Id::SevenDays:
        return trendText(trend, displayLocale());
    case Id::Project:
        return snapshot.arn.project();
    case Id::Set:
        return typeText(snapshot.arn.type());
    case Id::Progress:
        return percentOf(snapshot, stats(snapshot).labeledEntries, targetEntries(snapshot));
    case Id::ErrorShare:
        return percentOf(snapshot, stats(snapshot).errorEntries, stats(snapshot).totalEntries);
    case Id::Message:
        return describedText(snapshot, snapshot.description.statusMessage.value_or(QString()));
    case Id::MessageCode:
        return describedText(snapshot, snapshot.description.statusMessageCode ? snapshot.description.statusMessageCode->text : QString());
    case Id::Due:
        return snapshot.notes.due.isValid() ? dayText(snapshot.notes.due, context.now.date(), displayLocale()) : QString();
    case Id::Tags:
        return cleanText(snapshot.notes.tags.join(u", "_s));
    case Id::Region:
        return snapshot.arn.region();
    case Id::Account:
        return snapshot.arn.account();
    case Id::Connection:
        return snapshot.connectionName;
    case Id::Arn:
        return snapshot.arn.toString();
    case Id::DatasetId:
        return snapshot.arn.id();
    case Id::Labeled:
    case Id::Entries:
    case Id::Errors:
    case Id::Labels:
    case Id::Unlabeled:
    case Id::ToGo:
    case Id::Changed:
    case Id::Created:
    case Id::Checked:
        break; // counts and times: answered above
    case Id::Pace:
    case Id::Expected:
        break; // see progresscelltext
    case Id::Model:
        break; // see modelcelltext
    } // no default: the compiler must list what is missing
    return {};
}

QVariant cellValue(const DatasetSnapshot &snapshot, DatasetColumnId column, const FilterContext &context, const TrendValue *trend)
{
    if (isCount(column)) {
        const auto value = count(snapshot, column);
        return value ? QVariant(*value) : QVariant();
    }
    if (isTime(column)) {
        const auto value = time(snapshot, column);
        return value ? QVariant(*value) : QVariant();
    }
    if (column == Id::SevenDays)
        return trend && trend->change ? QVariant(*trend->change) : QVariant();
    if (column == Id::Status)
        return statusRank(datasetState(snapshot), attention(snapshot, context.now));
    if (column == Id::Set)
        return snapshot.arn.type() == DatasetType::Train ? 0 : 1;
    if (column == Id::DatasetId)
        return snapshot.arn.id().toLongLong();
    if (column == Id::Progress) {
        const auto share = labeledShare(snapshot);
        return share ? QVariant(*share) : QVariant();
    }
    if (column == Id::ErrorShare) {
        const DatasetStats counts = stats(snapshot);
        if (!counts.errorEntries || counts.totalEntries.value_or(0) == 0)
            return {};
        return double(*counts.errorEntries) / double(*counts.totalEntries);
    }
    if (column == Id::Due)
        return snapshot.notes.due.isValid() ? QVariant(snapshot.notes.due.toJulianDay()) : QVariant();
    const QString text = fullCellText(snapshot, column, context);
    return text.isEmpty() || text == absentText() || text == notReadText() ? QVariant() : QVariant(text);
}

QString cellToolTip(const DatasetSnapshot &snapshot, DatasetColumnId column, const FilterContext &context, const TrendValue *trend,
                    const QString &lastLine)
{
    const QString text = cellText(snapshot, column, context, trend);
    QStringList lines;
    if (column == Id::SevenDays)
        lines.append(trendSentence(trend, displayLocale()));
    else if (const QString reason = absence(column, text); !reason.isEmpty())
        lines.append(reason);
    else if (isTime(column)) {
        lines.append(dateTimeText(time(snapshot, column).value_or(QDateTime())));
        if (column == Id::Changed)
            lines.append(changeTimeDoubt(snapshot.description, context.now));
    }
    else if (column == Id::Status)
        lines.append(snapshot.description.status ? cleanText(snapshot.description.status->text) : QString());
    else if (column == Id::Message || column == Id::Arn || column == Id::Connection || column == Id::Tags)
        lines.append(text);
    else if (column == Id::Project)
        lines.append(datasetName(snapshot.arn));
    else if (column == Id::Progress && labeledShare(snapshot)) {
        const DatasetStats counts = stats(snapshot);
        const QString words = snapshot.notes.target ? Cells::tr("%1 of %2 entries labeled, your target")
                                                    : Cells::tr("%1 of %2 entries labeled");
        lines.append(words.arg(countText(*counts.labeledEntries), countText(*targetEntries(snapshot))));
        if (counts.totalEntries && *counts.labeledEntries > *counts.totalEntries)
            lines.append(Cells::tr("AWS reports more labeled entries than entries."));
    }
    lines.append(attentionText(attention(snapshot, context.now)));
    if (snapshot.error) {
        const bool isOffline = snapshot.error->kind == ApiError::Kind::Network;
        const QDateTime since = isOffline ? snapshot.checkedAt.value_or(QDateTime()) : QDateTime();
        lines.append(errorSentence(*snapshot.error, {snapshot.connectionName, snapshot.arn.region(), since, context.now}));
    }
    if (isStale(snapshot, context.now, context.interval) && snapshot.checkedAt)
        lines.append(Cells::tr("Values from %1.").arg(clockTimeText(*snapshot.checkedAt, context.now)));
    lines.append(lastLine);
    return toolTipText(lines);
}

QString cellSpokenText(const DatasetSnapshot &snapshot, DatasetColumnId column, const FilterContext &context, const TrendValue *trend)
{
    if (column == Id::Status)
        return spokenRow(snapshot, isStale(snapshot, context.now, context.interval));
    if (column == Id::SevenDays)
        return spokenTrend(trend, displayLocale());
    const QString text = cellText(snapshot, column, context);
    if (text == notReadText())
        return Cells::tr("%1: not read yet").arg(columnTitle(column));
    if (text.isEmpty()) //: %1 is a column in which a person noted nothing: Due: none
        return Cells::tr("%1: none").arg(columnTitle(column));
    if (text == absentText())
        return Cells::tr("%1: not reported").arg(columnTitle(column));
    //: Column and value, for screen readers: Entries: 500
    return Cells::tr("%1: %2").arg(columnTitle(column), text);
}

bool isCellDimmed(const DatasetSnapshot &snapshot, DatasetColumnId column, const TrendValue *trend)
{
    if (column == Id::SevenDays)
        return !trend || trend->change.value_or(0) == 0;
    if (column == Id::Errors)
        return stats(snapshot).errorEntries.value_or(0) == 0;
    if (column == Id::Message || column == Id::MessageCode) {
        const auto &code = snapshot.description.statusMessageCode;
        return !snapshot.description.statusMessage || (code && code->known == StatusMessageCode::Success);
    }
    if (column == Id::Progress)
        return stats(snapshot).totalEntries == qint64(0);
    return isCount(column) && !count(snapshot, column);
}

int statusRank(DatasetState state, Attention attention) noexcept
{
    const auto byState = [state] {
        switch (state) {
        case DatasetState::CreateFailed:
        case DatasetState::UpdateFailed:
            return 0;
        case DatasetState::Creating:
        case DatasetState::Updating:
            return 1;
        case DatasetState::Complete:
            return 2;
        case DatasetState::Unknown:
            return 3;
        case DatasetState::NotFound:
            return 4;
        case DatasetState::Deleting:
            return 5;
        } // no default: the compiler must list what is missing
        Q_UNREACHABLE();
    };
    constexpr int states = 6;
    const bool isMoving = state == DatasetState::Creating || state == DatasetState::Updating;
    const int group = attention != Attention::None ? 0 : isMoving ? 1 : 2;
    return group * states + byState();
}

} // namespace dw
