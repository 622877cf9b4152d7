// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetsnapshot.h"
#include "readiness/readinesslimits.h"
#include "rekognition/datasetlabel.h"

#include <QStringList>

namespace dw {

/// What is known of one dataset of a project.
struct ReadinessSet {
    DatasetState state = DatasetState::Unknown;
    DatasetStats stats; ///< absent members: not read or not reported
    QList<DatasetLabel> labels{}; ///< all of them
    bool labelsRead = false; ///< false: `labels` says nothing
};

/// A project as it is watched. A dataset that is not watched is absent: whether it exists is not known then.
struct ReadinessInput {
    QString region;
    std::optional<ReadinessSet> train;
    std::optional<ReadinessSet> test;
};

enum class ReadinessRule {
    Status, ///< no operation is going on, the last one did not fail
    Entries, ///< some, and not too many
    LabeledEntries, ///< at least one
    UnlabeledEntries, ///< these are ignored
    ErrorEntries, ///< these are not used, or only in part
    Labels, ///< enough of them, and not too many
    UnusedLabels, ///< training: each label has an entry
    CrowdedLabels, ///< test: no label has too many entries
    LabelOverlap, ///< labels of the training dataset that the test dataset has too
    InvalidLines, ///< the 20 % rule; nothing that AWS answers can check it
};

enum class ReadinessOutcome {
    Met,
    Warning, ///< training would begin, but not with all there is
    NotMet,
    Unknown, ///< not read, not reported, or not watched
    Note, ///< to be known; counts for nothing
};

struct ReadinessCheck {
    ReadinessRule rule = ReadinessRule::Status;
    std::optional<DatasetType> set; ///< absent: about both
    ReadinessOutcome outcome = ReadinessOutcome::Unknown;
    std::optional<qint64> value; ///< entries, labels, or whole percent of LabelOverlap (rounded down) and InvalidLines
    std::optional<qint64> least;
    std::optional<qint64> most;
    std::optional<DatasetState> state; ///< of Status
    QStringList labels; ///< names that break the rule, in natural order; of LabelOverlap: those missing in the test dataset
    ReadinessSource source;
    bool operator==(const ReadinessCheck &) const = default;
};

enum class ReadinessVerdict { Ready, ReadyWithWarnings, NotReady, Unknown };

/// Documented limits only: AWS decides.
struct Readiness {
    ReadinessVerdict verdict = ReadinessVerdict::Unknown;
    QList<ReadinessCheck> checks; ///< in the order of the rules, train before test
};

/// Whether training on a project would meet the documented limits. A check that fails beats one that is unknown, which
/// beats a warning. Pure, never fails.
[[nodiscard]] Readiness readiness(const ReadinessInput &input);

/// Labels on boxes (object detection), or image-level labels; absent where no labels are known.
[[nodiscard]] std::optional<bool> hasBoxes(const ReadinessInput &input);

} // namespace dw
