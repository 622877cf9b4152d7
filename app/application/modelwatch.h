// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "costguard/modelsummary.h"
#include "costguard/runningmodels.h"
#include "datasets/datasetrepository.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace dw {

class AppSettings;
class Clock;
class Connection;
class ConnectionBook;
class ProjectSweep;

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

Q_SIGNALS:
    void runningChanged(); ///< a model began or ceased to run
    void modelRead(const dw::DatasetArn &arn, const std::optional<dw::ModelSummary> &model); ///< of the project of \p arn
    void failed(const dw::ApiError &error); ///< what is known stays
    void roundFinished();

private:
    struct Project {
        QString connectionId;
        DatasetArn dataset; ///< one of its datasets that is watched
        QString arn;
    };
    void sweep(Connection &connection, const QString &region);
    void onSweepFinished(const QString &connectionId, ProjectSweep &sweep);
    void ask(const Project &project, const QList<ProjectVersion> &soFar, const std::optional<QString> &token);
    void take(const Project &project, const QList<ProjectVersion> &versions);
    void refuse(const Project &project, const ApiError &error);
    void endOne();
    [[nodiscard]] std::optional<double> datasetsChanged(const DatasetArn &arn) const;

    Parts m_parts;
    QTimer m_again;
    RunningModels m_running;
    QSet<DatasetArn> m_told; ///< datasets that modelRead() named
    bool m_hasLooked = false;
    int m_pending = 0; ///< answers that are awaited
};

} // namespace dw
