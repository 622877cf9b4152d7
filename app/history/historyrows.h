// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyvalues.h"

#include <QVariantList>

class QSqlQuery;

namespace dw {

// Values to columns and back. The order of columns is that of the statements in historydatabase and historyqueries.

[[nodiscard]] qint64 toMilliseconds(const QDateTime &time);
[[nodiscard]] QDateTime fromMilliseconds(qint64 time);

/// time, labeled, total, errors, status
[[nodiscard]] QVariantList sampleColumns(const HistorySample &sample);
[[nodiscard]] HistorySample sampleFrom(const QSqlQuery &row, int first = 0);

/// Gives what readingFrom() reads; a condition may follow.
inline constexpr QStringView latestStatement = u"SELECT arn, time, created, updated, status, message, code, labeled, total, labels,"
                                               " errors, hasStats FROM latest JOIN dataset ON dataset.id = latest.dataset";

/// time, created, updated, status, message, code, labeled, total, labels, errors, hasStats
[[nodiscard]] QVariantList readingColumns(const HistoryReading &reading);
/// The same with the ARN before it. Null where that is none: nothing in a file is trusted.
[[nodiscard]] std::optional<HistoryReading> readingFrom(const QSqlQuery &row);

/// target, expected, due, tags, note, seen
[[nodiscard]] QVariantList notesColumns(const DatasetNotes &notes);
[[nodiscard]] DatasetNotes notesFrom(const QSqlQuery &row, int first);

/// True when nothing but time, status and the counts of a sample differ.
[[nodiscard]] bool differsInCountsAlone(const HistoryReading &a, const HistoryReading &b);

} // namespace dw
