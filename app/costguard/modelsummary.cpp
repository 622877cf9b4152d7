// SPDX-License-Identifier: GPL-3.0-or-later
#include "costguard/modelsummary.h"

namespace dw {
namespace {

/// Training succeeded, whatever became of the model since. Absent where the word says nothing of it.
bool isTrained(const ProjectVersion &version)
{
    if (!version.status || !version.status->known)
        return version.f1Score.has_value(); // only a training that succeeded has one
    using enum ProjectVersionStatus;
    switch (*version.status->known) {
    case TrainingCompleted:
    case Starting:
    case Running:
    case Failed: // failed to start
    case Stopping:
    case Stopped: return true;
    case TrainingInProgress:
    case TrainingFailed:
    case Deleting:
    case CopyingInProgress:
    case CopyingCompleted:
    case CopyingFailed: return false;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace

bool isRunning(const ProjectVersion &version) noexcept
{
    if (!version.status)
        return false;
    return version.status->known == ProjectVersionStatus::Running || version.status->known == ProjectVersionStatus::Starting;
}

ModelSummary modelSummary(const QList<ProjectVersion> &versions, std::optional<double> datasetsChanged)
{
    ModelSummary summary;
    const ProjectVersion *newest = nullptr;
    const auto isNewer = [](const ProjectVersion &version, const ProjectVersion *than) {
        return !than || version.creationTimestamp.value_or(0) > than->creationTimestamp.value_or(0);
    };
    const ProjectVersion *newestFailed = nullptr;
    for (const ProjectVersion &version : versions) {
        if (version.status && version.status->known == ProjectVersionStatus::TrainingInProgress)
            summary.isTraining = true;
        if (version.status && version.status->known == ProjectVersionStatus::TrainingFailed && isNewer(version, newestFailed))
            newestFailed = &version;
        if (!isTrained(version))
            continue;
        if (isNewer(version, newest))
            newest = &version;
    }
    summary.hasFailed = newestFailed && isNewer(*newestFailed, newest);
    if (!newest)
        return summary;
    summary.lastTrained = newest->trainingEndTimestamp ? newest->trainingEndTimestamp : newest->creationTimestamp;
    summary.f1Score = newest->f1Score;
    summary.trainedVersion = newest->versionArn.value_or(QString());
    if (datasetsChanged && newest->creationTimestamp)
        summary.changedSince = *datasetsChanged > *newest->creationTimestamp;
    return summary;
}

} // namespace dw
