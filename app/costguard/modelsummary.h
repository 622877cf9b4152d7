// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "costguard/runningmodels.h"

namespace dw {

/// What the versions of a project's model tell together. Absent: no version says so.
struct ModelSummary {
    std::optional<double> lastTrained; ///< epoch seconds; when the newest successful training ended
    std::optional<double> f1Score; ///< of that version, 0.0 to 1.0
    std::optional<bool> changedSince; ///< a dataset was changed after that training began
    bool isTraining = false;
    bool hasFailed = false; ///< the newest training of all failed; what was trained before it is still there
    QString trainedVersion{}; ///< ARN of the version of that training; empty where there is none, or AWS named none
    std::optional<RunningModel> running{}; ///< the one that is seen to run for longest; see RunningModels
    bool operator==(const ModelSummary &) const = default;
};

/// Pure. \p datasetsChanged is when a dataset of the project was last updated, epoch seconds, where that is known. The
/// newest training is told by time: the documentation promises no order. A version that was copied was trained elsewhere
/// and counts for nothing. What runs is
/// left open: it takes a memory.
[[nodiscard]] ModelSummary modelSummary(const QList<ProjectVersion> &versions, std::optional<double> datasetsChanged);

/// A model in this status costs money by the hour, or is about to. Source: Developer Guide, "Running a trained model".
[[nodiscard]] bool isRunning(const ProjectVersion &version) noexcept;

} // namespace dw
