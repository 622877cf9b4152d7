// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetnotes.h"
#include "history/historysample.h"
#include "rekognition/datasetarn.h"

#include <QString>

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

/// Somebody watched a region of an account from one moment to another, through whatever connection. Outside of all spans
/// nothing is known.
struct WatchSpan {
    QString account; ///< 12 digits
    QString region;
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC, not before `from`
    bool operator==(const WatchSpan &) const = default;
};

/// A dataset's past under an earlier ARN: AWS makes a new one when a dataset is deleted and created again.
struct Forerunner {
    DatasetArn arn;
    HistorySeries series;
    bool operator==(const Forerunner &) const = default;
};

/// Everything that is known of a dataset's past.
struct DatasetPast {
    HistorySeries series;
    QList<Forerunner> forerunners; ///< from the oldest on
    QList<WatchSpan> spans; ///< when its account and region were watched, since the first of all these samples
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
