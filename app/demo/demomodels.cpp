// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demomodels.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

using enum ProjectVersionStatus;

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 never = std::numeric_limits<qint64>::max();

/// One version: seconds count from the start of the demo.
struct StoryModel {
    const char *project;
    qint64 trainedAt; ///< when training began; its name and ARN carry this time
    qint64 trainingTakes; ///< seconds
    double f1; ///< 0 where training failed
    ProjectVersionStatus before; ///< after training, up to `changesAt`
    qint64 changesAt = never;
    ProjectVersionStatus after = before;
};

// Newest first within a project
constexpr StoryModel models[]{
    {"old-pilot", -71 * day, 2 * hour, 0.742, Running}, // nobody remembers it
    {"ppe-helmets", -3 * day, 3 * hour, 0.931, Stopped, 2 * minute, Starting},
    {"ppe-helmets", -40 * day, 3 * hour, 0.884, Stopped},
    {"defect-detection", -50 * minute, 4 * hour, 0.905, TrainingCompleted},
    {"defect-detection", -21 * day, 4 * hour, 0.871, Stopped},
    {"flowers", -9 * day, hour, 0.873, TrainingCompleted},
    {"scratch-detection", -40 * day, 2 * hour, 0.968, Stopped},
    {"wood-knots", -2 * day, hour, 0, TrainingFailed},
    {"solar-panels", -6 * day, 5 * hour, 0.949, Running},
};

constexpr qint64 startTakes = 9 * minute; // a model takes minutes to start. Source: Developer Guide, "Starting a model"

QString messageOf(ProjectVersionStatus status)
{
    switch (status) {
    case TrainingInProgress: return u"The model is being trained."_s;
    case TrainingFailed: return u"The manifest file contains too many invalid rows."_s;
    case Starting: return u"The model is being hosted."_s;
    case Running: return u"The model is running."_s;
    case Stopped: return u"The model is stopped."_s;
    default: return u"The model is ready to run."_s;
    }
}

ProjectVersionStatus statusAt(const StoryModel &model, qint64 seconds)
{
    if (seconds < model.trainedAt + model.trainingTakes)
        return TrainingInProgress;
    if (seconds < model.changesAt)
        return model.before;
    return model.after == Starting && seconds >= model.changesAt + startTakes ? Running : model.after;
}

} // namespace

QList<ProjectVersion> demoVersions(const QString &projectArn, const QString &projectName, const QDateTime &startedAt,
                                   const QDateTime &now)
{
    const qint64 seconds = startedAt.secsTo(now);
    QList<ProjectVersion> versions;
    for (const StoryModel &model : models) {
        if (projectName != QLatin1StringView(model.project) || seconds < model.trainedAt)
            continue;
        const QDateTime began = startedAt.addSecs(model.trainedAt);
        const ProjectVersionStatus status = statusAt(model, seconds);
        ProjectVersion version;
        // arn:...:project/NAME/CREATED becomes arn:...:project/NAME/version/NAME.TIME/TRAINED
        version.versionArn = projectArn.section(u'/', 0, 1) + u"/version/"_s + projectName + u'.'
            + began.toString(u"yyyy-MM-ddTHH.mm.ss"_s) + u'/' + QString::number(began.toMSecsSinceEpoch());
        version.creationTimestamp = double(began.toMSecsSinceEpoch()) / 1000.0;
        version.status = {apiName(status), status};
        version.statusMessage = messageOf(status);
        if (status != TrainingInProgress)
            version.trainingEndTimestamp = *version.creationTimestamp + double(model.trainingTakes);
        if (status != TrainingInProgress && status != TrainingFailed)
            version.f1Score = model.f1;
        if (status == Starting || status == Running)
            version.minInferenceUnits = 1;
        versions.append(version);
    }
    return versions;
}

} // namespace dw
