// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyrows.h"

#include <QSqlQuery>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

template<typename T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

std::optional<qint64> count(const QVariant &value)
{
    // A file may hold anything: what is no number is absent
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return isNumber && !value.isNull() ? std::optional(number) : std::nullopt;
}

std::optional<double> real(const QVariant &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber && !value.isNull() ? std::optional(number) : std::nullopt;
}

QVariant statusColumn(const std::optional<Word<DatasetStatus>> &status)
{
    if (!status)
        return {};
    return status->known ? QVariant(static_cast<int>(*status->known)) : QVariant(status->text);
}

std::optional<Word<DatasetStatus>> statusFrom(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    bool isNumber = false;
    const int index = value.toInt(&isNumber);
    if (!isNumber)
        return datasetStatusWord(value.toString());
    if (index < 0 || index > static_cast<int>(DatasetStatus::DeleteInProgress))
        return std::nullopt;
    return datasetStatusWord(apiName(static_cast<DatasetStatus>(index)));
}

} // namespace

HistorySample sampleOf(const HistoryReading &reading)
{
    const DatasetStats stats = reading.description.stats.value_or(DatasetStats());
    return {reading.time, stats.labeledEntries, stats.totalEntries, stats.errorEntries, reading.description.status};
}

bool differsInCountsAlone(const HistoryReading &a, const HistoryReading &b)
{
    const DatasetDescription &x = a.description;
    const DatasetDescription &y = b.description;
    return x.creationTimestamp == y.creationTimestamp && x.lastUpdatedTimestamp == y.lastUpdatedTimestamp
        && x.statusMessage == y.statusMessage && x.statusMessageCode == y.statusMessageCode
        && x.stats.has_value() == y.stats.has_value() && (!x.stats || x.stats->totalLabels == y.stats->totalLabels);
}

qint64 toMilliseconds(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

QDateTime fromMilliseconds(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc());
}

QVariantList sampleColumns(const HistorySample &sample)
{
    return {toMilliseconds(sample.time), orNull(sample.labeledEntries), orNull(sample.totalEntries), orNull(sample.errorEntries),
            statusColumn(sample.status)};
}

HistorySample sampleFrom(const QSqlQuery &row, int first)
{
    return {fromMilliseconds(row.value(first).toLongLong()), count(row.value(first + 1)), count(row.value(first + 2)),
            count(row.value(first + 3)), statusFrom(row.value(first + 4))};
}

QVariantList readingColumns(const HistoryReading &reading)
{
    const DatasetDescription &description = reading.description;
    const DatasetStats stats = description.stats.value_or(DatasetStats());
    return {toMilliseconds(reading.time),
            orNull(description.creationTimestamp),
            orNull(description.lastUpdatedTimestamp),
            statusColumn(description.status),
            orNull(description.statusMessage),
            description.statusMessageCode ? QVariant(description.statusMessageCode->text) : QVariant(),
            orNull(stats.labeledEntries),
            orNull(stats.totalEntries),
            orNull(stats.totalLabels),
            orNull(stats.errorEntries),
            description.stats.has_value()};
}

std::optional<HistoryReading> readingFrom(const QSqlQuery &row)
{
    const auto arn = DatasetArn::parse(row.value(0).toString());
    if (!arn)
        return std::nullopt;
    HistoryReading reading;
    reading.arn = *arn;
    reading.time = fromMilliseconds(row.value(1).toLongLong());
    reading.description.creationTimestamp = real(row.value(2));
    reading.description.lastUpdatedTimestamp = real(row.value(3));
    reading.description.status = statusFrom(row.value(4));
    if (!row.value(5).isNull())
        reading.description.statusMessage = row.value(5).toString();
    if (!row.value(6).isNull())
        reading.description.statusMessageCode = statusMessageCodeWord(row.value(6).toString());
    if (row.value(11).toBool())
        reading.description.stats = DatasetStats{count(row.value(7)), count(row.value(8)), count(row.value(9)), count(row.value(10))};
    return reading;
}

QVariantList notesColumns(const DatasetNotes &notes)
{
    return {orNull(notes.target),
            orNull(notes.expectedEntries),
            notes.due.isValid() ? QVariant(notes.due.toString(Qt::ISODate)) : QVariant(),
            notes.tags.join(u'\n'),
            notes.note,
            notes.seenAt.isValid() ? QVariant(toMilliseconds(notes.seenAt)) : QVariant(),
            notes.hidden};
}

DatasetNotes notesFrom(const QSqlQuery &row, int first)
{
    DatasetNotes notes;
    notes.target = count(row.value(first));
    notes.expectedEntries = count(row.value(first + 1));
    notes.due = QDate::fromString(row.value(first + 2).toString(), Qt::ISODate);
    notes.tags = row.value(first + 3).toString().split(u'\n', Qt::SkipEmptyParts);
    notes.note = row.value(first + 4).toString();
    if (const auto seen = count(row.value(first + 5)))
        notes.seenAt = fromMilliseconds(*seen);
    notes.hidden = row.value(first + 6).toBool();
    return notes;
}

} // namespace dw
