// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetlabels.h"
#include "readiness/readiness.h"

#include <QHash>

namespace dw {

/// The verdict about a project in a line: for the Overview, the row of a group and the list of all projects.
struct ProjectVerdict {
    ReadinessVerdict verdict = ReadinessVerdict::Unknown;
    int notMet = 0; ///< checks
    int warnings = 0;
    int unknown = 0;
    bool lacksLabels = false; ///< unknown for no other reason than that labels were not read
    std::optional<ReadinessCheck> reason{}; ///< the first check that makes the verdict; absent where it is Ready
    bool operator==(const ProjectVerdict &) const = default;
};

[[nodiscard]] ProjectVerdict projectVerdict(const Readiness &readiness);

/// By what is known of labels, by dataset; none is known of those that are missing.
using KnownLabels = QHash<DatasetArn, DatasetLabels>;

/// What is known of the two datasets together, as readiness() takes it. A null ARN is a dataset that is not watched.
[[nodiscard]] Readiness projectReadiness(const DatasetRepository &repository, const ProjectSets &sets,
                                         const KnownLabels &labels = {});

/// The verdict by what \p repository knows, for the project that \p sets belong to; see projectSets() and allProjectSets().
/// Without labels it is NotReady or Unknown, never more. Pure, never fails; some microseconds.
[[nodiscard]] ProjectVerdict projectVerdict(const DatasetRepository &repository, const ProjectSets &sets,
                                            const KnownLabels &labels = {});

} // namespace dw
