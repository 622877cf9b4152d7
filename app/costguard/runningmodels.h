// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/projectversion.h"

#include <QDateTime>
#include <QHash>

namespace dw {

/// A model that is paid for while it runs.
struct RunningModel {
    QString projectArn;
    QString versionArn;
    ProjectVersionStatus status = ProjectVersionStatus::Running; ///< Running or Starting
    QDateTime firstSeen; ///< UTC; when we first saw it so. It may run for longer
    bool operator==(const RunningModel &) const = default;
};

/// Remembers since when models are seen to run. AWS does not tell when a model was started, so this is ours. What was read
/// last holds until the next answer: a refresh that failed makes no model stop.
class RunningModels {
public:
    using FirstSeen = QHash<QString, QDateTime>; ///< UTC, by ARN of the version

    RunningModels() = default;
    /// Goes on from what an earlier run saw. Times after \p now count as now (clocks are set back).
    RunningModels(const FirstSeen &earlier, const QDateTime &now);

    /// All versions of \p projectArn, as read at \p now (UTC). True where a model began or ceased to run.
    bool setVersions(const QString &projectArn, const QList<ProjectVersion> &versions, const QDateTime &now);

    /// The project is gone, or nobody watches it any more. True where something was known of it.
    bool removeProject(const QString &projectArn);

    /// What runs, longest first. What an earlier run saw counts only when it was seen again.
    [[nodiscard]] QList<RunningModel> all() const;

    /// What runs of \p projectArn, the one seen for longest.
    [[nodiscard]] std::optional<RunningModel> longestOf(const QString &projectArn) const;

    /// To be kept for the next run.
    [[nodiscard]] FirstSeen firstSeen() const { return m_firstSeen; }

private:
    FirstSeen m_firstSeen;
    QHash<QString, QList<RunningModel>> m_running; // by project
};

} // namespace dw
