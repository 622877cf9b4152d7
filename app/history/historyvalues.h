// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historysample.h"
#include "rekognition/datasetarn.h"

#include <QDate>
#include <QStringList>

namespace dw {

/// What was read of a dataset at one moment.
struct HistoryReading {
    DatasetArn arn;
    QDateTime time; ///< UTC, when it was read
    DatasetDescription description;
    bool operator==(const HistoryReading &) const = default;
};

/// The counts and status of a reading, as they stand in a series.
[[nodiscard]] HistorySample sampleOf(const HistoryReading &reading);

/// Somebody watched a region through a connection from one moment to another: outside of all spans nothing is known.
struct WatchSpan {
    QString connectionId;
    QString region;
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC, not before `from`
    bool operator==(const WatchSpan &) const = default;
};

/// What a person wrote down about a dataset. AWS knows nothing of it.
struct DatasetNotes {
    std::optional<qint64> target; ///< entries to be labeled; absent: all of them
    std::optional<qint64> expectedEntries;
    QDate due;
    QStringList tags;
    QString note;
    QDateTime seenAt; ///< UTC, when it was marked as seen; invalid: never
    bool operator==(const DatasetNotes &) const = default;
};

/// How much a history holds.
struct HistorySummary {
    qint64 datasets = 0;
    QDateTime since; ///< UTC, of the first sample; invalid where there is none
    bool operator==(const HistorySummary &) const = default;
};

/// How long history is kept. Sources: none, they are ours; a person may change them.
struct HistoryRetention {
    int everythingDays = 90;
    int hourlyDays = 730; ///< after that one sample a day
    bool operator==(const HistoryRetention &) const = default;
};

/// How the store does.
struct HistoryStatus {
    enum class State {
        Opening,
        Ready,
        Paused, ///< nothing can be written at the moment (full disk, read-only folder, another process); it is tried again
        ReadOnly, ///< no detail: a newer version of this program wrote the file. Else the folder cannot be written; it is tried again
        Unusable, ///< no file can be opened where it should be
    };
    State state = State::Opening;
    QString detail; ///< the database's own words
    QString setAside; ///< a damaged file that was kept under this name and replaced by a new one; empty: none
    bool operator==(const HistoryStatus &) const = default;
};

} // namespace dw
