// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "datasets/datasetnotes.h"
#include "rekognition/datasetarn.h"
#include "rekognition/datasetdescription.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace dw {

/// Everything known of one dataset at this moment: the last good values and what went wrong since.
struct DatasetSnapshot {
    DatasetArn arn;
    QString connectionId; ///< the connection that watches it
    QString connectionName; ///< as the person named it

    /// Last good values. Absent members were absent in AWS's answer, or were not asked for yet: see countsRead.
    DatasetDescription description;

    bool countsRead = false; ///< DescribeDataset answered at least once, so an absent count means "not reported"
    std::optional<QDateTime> checkedAt; ///< last good DescribeDataset, UTC
    std::optional<QDateTime> statusCheckedAt; ///< last good sweep or description, UTC
    std::optional<QDateTime> statusSince; ///< when this status was first seen by us, UTC

    std::optional<ApiError> error; ///< why the last attempt failed; gone after the next success
    std::optional<QDateTime> failedAt; ///< when it failed, UTC

    /// Since the program started; feeds "needs attention" until a history exists.
    bool errorsRose = false;
    bool countsFell = false;
    bool seen = false; ///< marked as seen; anything new clears it

    DatasetNotes notes; ///< the person's own: target, due date, tags
    bool changedSinceVisit = false; ///< something happened while nobody looked

    bool operator==(const DatasetSnapshot &) const = default;
};

/// The word a person reads for the state of a dataset; failed answers included.
enum class DatasetState { Creating, Updating, Deleting, Complete, CreateFailed, UpdateFailed, NotFound, Unknown };
constexpr size_t datasetStateCount = 8;

/// State by the last answer: Not found when AWS said so, else by status; Unknown when no status came or its word is new.
[[nodiscard]] DatasetState datasetState(const DatasetSnapshot &snapshot) noexcept;

/// The five groups of the sidebar that add up to All (Unknown falls to Complete's place in none of them).
enum class StatusGroup { InProgress, Complete, Failed, Deleting, NotFound, Other };
[[nodiscard]] StatusGroup statusGroup(DatasetState state) noexcept;

/// Why a dataset needs a person, or None.
enum class Attention { None, Failed, Denied, NotFound, ErrorsRose, CountsFell, StuckInProgress };

/// In progress for this long without a change asks for a look.
constexpr auto stuckAfter = std::chrono::hours(2);

/// None once it was marked as seen.
[[nodiscard]] Attention attention(const DatasetSnapshot &snapshot, const QDateTime &now) noexcept;

/// The last good read is older than three intervals and five minutes, or the last attempt failed.
[[nodiscard]] bool isStale(const DatasetSnapshot &snapshot, const QDateTime &now, std::chrono::seconds interval) noexcept;

/// Entries that are to be labeled: the person's target, else all of them. Absent when neither is known.
[[nodiscard]] std::optional<qint64> targetEntries(const DatasetSnapshot &snapshot) noexcept;

/// Entries that have no label yet but should have one, never below 0.
[[nodiscard]] std::optional<qint64> entriesToGo(const DatasetSnapshot &snapshot) noexcept;

/// Labeled of the target, 0.0 to 1.0. Absent when a count is absent, or there are no entries yet. Above 1 beyond the target,
/// and when AWS's numbers contradict each other.
[[nodiscard]] std::optional<double> labeledShare(const DatasetSnapshot &snapshot) noexcept;

/// Counts of a snapshot, absent members included.
[[nodiscard]] DatasetStats stats(const DatasetSnapshot &snapshot);

} // namespace dw
