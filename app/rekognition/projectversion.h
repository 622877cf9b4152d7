// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/datasetdescription.h"

#include <QList>

namespace dw {

/// ProjectVersionStatus of the API: what a model does. Words of other customization features are kept as text only.
enum class ProjectVersionStatus {
    TrainingInProgress,
    TrainingCompleted,
    TrainingFailed,
    Starting,
    Running,
    Failed,
    Stopping,
    Stopped,
    Deleting,
    CopyingInProgress,
    CopyingCompleted,
    CopyingFailed,
};

[[nodiscard]] QString apiName(ProjectVersionStatus status); ///< AWS's word, e.g. "TRAINING_COMPLETED"
[[nodiscard]] Word<ProjectVersionStatus> projectVersionStatusWord(const QString &text); ///< unknown text is kept

/// ProjectVersionDescription of the API: one version of a project's model. Every member may be absent.
struct ProjectVersion {
    std::optional<QString> versionArn;
    std::optional<double> creationTimestamp; ///< epoch seconds; when training began
    std::optional<double> trainingEndTimestamp; ///< epoch seconds
    std::optional<Word<ProjectVersionStatus>> status;
    std::optional<QString> statusMessage;
    std::optional<double> f1Score; ///< 0.0 to 1.0, for all labels; only after a training that succeeded
    std::optional<qint64> minInferenceUnits;
    bool operator==(const ProjectVersion &) const = default;
};

/// One page of DescribeProjectVersions, newest first in every example seen; the documentation promises no order.
struct ProjectVersionsPage {
    QList<ProjectVersion> versions;
    std::optional<QString> nextToken; ///< absent on the last page; an empty token counts as absent
    bool operator==(const ProjectVersionsPage &) const = default;
};

/// The version's name in its ARN, arn:...:project/PROJECT/version/NAME/CREATED. Empty for what is no such ARN.
[[nodiscard]] QString versionName(const QString &versionArn);

} // namespace dw
