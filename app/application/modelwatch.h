// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "costguard/modeldenials.h"
#include "costguard/modelknowledge.h"
#include "costguard/runningmodels.h"
#include "datasets/datasetrepository.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace dw {

class AppSettings;
class Clock;
class Connection;
class ConnectionBook;
class ProjectSweep;
struct ProjectDescription;

/// The cost guard: asks for the model versions of projects with a watched dataset, where a person turned it on. Off, it
/// asks nothing and knows nothing.
class ModelWatch final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const DatasetRepository &repository;
        const ConnectionBook &book;
        AppSettings &settings;
        const Clock &clock;
    };
    /// All parts outlive this.
    explicit ModelWatch(const Parts &parts, QObject *parent = nullptr);

    /// Follows AppSettings::costGuard(): call it at the start and after the settings changed.
    void applySettings();

    /// Asks now, through every open connection; nothing while a round is under way or the guard is off.
    void look();

    /// A project was asked about since the guard was turned on.
    [[nodiscard]] bool hasLooked() const noexcept { return m_hasLooked; }

    /// What runs, longest first.
    [[nodiscard]] QList<RunningModel> running() const { return m_running.all(); }

    /// Who may not read models, and where.
    [[nodiscard]] QList<ModelDenial> denials() const { return m_denials.all(); }

Q_SIGNALS:
    void runningChanged(); ///< a model began or ceased to run
    void denialsChanged();
    void watchingChanged(bool isWatching); ///< the guard was turned on or off
    /// Of the project of \p arn, once for each dataset that is watched. A failure keeps what was known.
    void modelChanged(const dw::DatasetArn &arn, const dw::ModelKnowledge &model);
    void roundFinished();

private:
    struct Project {
        QString connectionId;
        QList<DatasetArn> datasets; ///< those that are watched through the connection; not empty
        QString arn;
    };
    void sweep(Connection &connection, const QString &region);
    void onSweepFinished(const QString &connectionId, const QString &region, ProjectSweep &sweep);
    [[nodiscard]] Project watchedPart(const QString &connectionId, const ProjectDescription &project) const;
    void ask(const Project &project, const QList<ProjectVersion> &soFar, const std::optional<QString> &token);
    void take(const Project &project, const QList<ProjectVersion> &versions);
    void refuse(const Project &project, const ApiError &error);
    void fail(const DatasetArn &arn, const ApiError &error);
    void onDatasetsAdded();
    void onDatasetsRemoved(const QList<DatasetArn> &arns);
    void forgetOthers(const QString &connectionId, const QString &region, const QList<ProjectDescription> &listed);
    void forget(const QString &projectArn);
    void endOne();
    [[nodiscard]] std::optional<double> datasetsChanged(const DatasetArn &arn) const;

    Parts m_parts;
    QTimer m_again;
    RunningModels m_running;
    ModelDenials m_denials;
    QTimer m_newcomers; ///< datasets came after the round that would have asked for them
    QHash<DatasetArn, ModelKnowledge> m_known;
    QHash<QString, Project> m_projects; ///< by ARN, those that were asked for
    bool m_hasLooked = false;
    int m_pending = 0; ///< answers that are awaited
};

} // namespace dw
