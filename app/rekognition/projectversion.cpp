// SPDX-License-Identifier: GPL-3.0-or-later
#include "rekognition/projectversion.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr std::array every{
    ProjectVersionStatus::TrainingInProgress, ProjectVersionStatus::TrainingCompleted, ProjectVersionStatus::TrainingFailed,
    ProjectVersionStatus::Starting,           ProjectVersionStatus::Running,           ProjectVersionStatus::Failed,
    ProjectVersionStatus::Stopping,           ProjectVersionStatus::Stopped,           ProjectVersionStatus::Deleting,
    ProjectVersionStatus::CopyingInProgress,  ProjectVersionStatus::CopyingCompleted,  ProjectVersionStatus::CopyingFailed,
};

} // namespace

QString apiName(ProjectVersionStatus status)
{
    using enum ProjectVersionStatus;
    switch (status) {
    case TrainingInProgress: return u"TRAINING_IN_PROGRESS"_s;
    case TrainingCompleted: return u"TRAINING_COMPLETED"_s;
    case TrainingFailed: return u"TRAINING_FAILED"_s;
    case Starting: return u"STARTING"_s;
    case Running: return u"RUNNING"_s;
    case Failed: return u"FAILED"_s;
    case Stopping: return u"STOPPING"_s;
    case Stopped: return u"STOPPED"_s;
    case Deleting: return u"DELETING"_s;
    case CopyingInProgress: return u"COPYING_IN_PROGRESS"_s;
    case CopyingCompleted: return u"COPYING_COMPLETED"_s;
    case CopyingFailed: return u"COPYING_FAILED"_s;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

Word<ProjectVersionStatus> projectVersionStatusWord(const QString &text)
{
    for (const ProjectVersionStatus status : every) {
        if (apiName(status) == text)
            return {text, status};
    }
    return {text, std::nullopt};
}

QString versionName(const QString &versionArn)
{
    // The service model's pattern of ProjectVersionArn
    static const QRegularExpression pattern(
        uR"(\Aarn:[a-z\d-]+:rekognition:[a-z\d-]+:\d{12}:project/[a-zA-Z0-9_.\-]{1,255}/version/([a-zA-Z0-9_.\-]{1,255})/[0-9]+\z)"_s);
    return pattern.match(versionArn).captured(1);
}

} // namespace dw
