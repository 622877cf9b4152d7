// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/modelwatch.h"

#include "application/connectionbook.h"
#include "connections/connection.h"
#include "core/clock.h"
#include "datasets/datasetlabels.h"
#include "refresh/projectsweep.h"
#include "rekognition/rekognitionclient.h"
#include "settings/appsettings.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace dw {
namespace {

constexpr auto every = 10min; // 100 projects at 2 calls a second are 50 s; a model is forgotten for hours
constexpr auto gatherNewcomers = 5s; // datasets come in crowds
constexpr int priority = -10; // after all that is on show
constexpr qsizetype mostVersions = 1000; // of a project; the quota is 100, so more is an answer that never ends

} // namespace

ModelWatch::ModelWatch(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_running(parts.settings.modelsFirstSeen(), parts.clock.now())
{
    m_again.setInterval(every);
    connect(&m_again, &QTimer::timeout, this, &ModelWatch::look);
    m_newcomers.setSingleShot(true);
    m_newcomers.setInterval(gatherNewcomers);
    connect(&m_newcomers, &QTimer::timeout, this, &ModelWatch::onDatasetsAdded);
    connect(&parts.repository, &DatasetRepository::datasetsAdded, &m_newcomers, [this] {
        if (m_hasLooked)
            m_newcomers.start();
    });
    connect(&parts.repository, &DatasetRepository::datasetsRemoved, this, &ModelWatch::onDatasetsRemoved);
}

void ModelWatch::applySettings()
{
    const bool on = m_parts.settings.costGuard();
    if (on == m_again.isActive())
        return;
    if (on) {
        m_again.start();
        Q_EMIT watchingChanged(true);
        look();
        return;
    }
    m_again.stop();
    m_newcomers.stop();
    m_hasLooked = false;
    m_running = {};
    m_denials = {};
    m_projects.clear();
    m_parts.settings.setModelsFirstSeen({});
    Q_EMIT watchingChanged(false);
    const QHash<DatasetArn, ModelKnowledge> known = std::exchange(m_known, {});
    for (auto it = known.keyBegin(); it != known.keyEnd(); ++it)
        Q_EMIT modelChanged(*it, {});
    Q_EMIT runningChanged();
    Q_EMIT denialsChanged();
}

void ModelWatch::look()
{
    if (m_pending > 0 || !m_again.isActive())
        return;
    for (const auto &connection : m_parts.book.connections()) {
        const QStringList regions = connection->settings().regions;
        for (const QString &region : regions)
            sweep(*connection, region);
    }
}

void ModelWatch::sweep(Connection &connection, const QString &region)
{
    RekognitionClient *client = connection.client(region);
    if (!client)
        return;
    ++m_pending;
    auto *sweep = new ProjectSweep(*client, priority, this);
    // it is gone before it finished where the connection was closed: its call is cancelled then, which finishes it
    connect(sweep, &ProjectSweep::finished, this, [this, sweep, region, id = connection.settings().id] {
        onSweepFinished(id, region, *sweep);
        sweep->deleteLater();
    });
    sweep->start();
}

void ModelWatch::onSweepFinished(const QString &connectionId, const QString &region, ProjectSweep &sweep)
{
    const Result<QList<ProjectDescription>> &projects = sweep.result();
    const bool isOn = m_again.isActive(); // it may have been turned off meanwhile
    if (isOn && !projects && projects.error().kind != ApiError::Kind::Cancelled) {
        for (const DatasetSnapshot &snapshot : m_parts.repository.snapshots()) {
            if (snapshot.connectionId == connectionId && snapshot.arn.region() == region)
                fail(snapshot.arn, projects.error());
        }
    }
    if (isOn && projects) {
        forgetOthers(connectionId, region, *projects);
        for (const ProjectDescription &description : *projects) {
            const Project project = watchedPart(connectionId, description);
            if (project.datasets.isEmpty() || project.arn.isEmpty())
                continue;
            m_hasLooked = true;
            m_projects.insert(project.arn, project);
            ++m_pending;
            ask(project, {}, std::nullopt);
        }
    }
    endOne();
}

ModelWatch::Project ModelWatch::watchedPart(const QString &connectionId, const ProjectDescription &project) const
{
    Project part{connectionId, {}, project.projectArn.value_or(QString())};
    for (const auto &dataset : project.datasets) {
        const DatasetSnapshot *snapshot = dataset.arn ? m_parts.repository.find(*dataset.arn) : nullptr;
        if (snapshot && snapshot->connectionId == connectionId) // another connection asks for its own
            part.datasets.append(*dataset.arn);
    }
    return part;
}

void ModelWatch::ask(const Project &project, const QList<ProjectVersion> &soFar, const std::optional<QString> &token)
{
    Connection *connection = m_parts.book.find(project.connectionId);
    RekognitionClient *client = connection ? connection->client(project.datasets.first().region()) : nullptr;
    if (!client) {
        endOne(); // it was closed meanwhile
        return;
    }
    ListPage page;
    page.nextToken = token;
    DescribeProjectVersionsCall *call = client->describeProjectVersions(project.arn, page, priority);
    connect(call, &ApiCall::finished, this, [this, call, project, soFar, token] {
        const Result<ProjectVersionsPage> answer = call->result();
        if (!answer) {
            refuse(project, answer.error());
            return;
        }
        const QList<ProjectVersion> versions = soFar + answer->versions;
        if (answer->nextToken && answer->nextToken != token && versions.size() < mostVersions)
            ask(project, versions, answer->nextToken);
        else
            take(project, versions);
    });
}

void ModelWatch::take(const Project &project, const QList<ProjectVersion> &versions)
{
    if (m_again.isActive() && m_projects.contains(project.arn)) { // else it was turned off or forgotten meanwhile
        const bool changed = m_running.setVersions(project.arn, versions, m_parts.clock.now());
        ModelSummary summary = modelSummary(versions, datasetsChanged(project.datasets.first()));
        summary.running = m_running.longestOf(project.arn);
        for (const DatasetArn &arn : project.datasets) {
            if (!m_parts.repository.contains(arn))
                continue;
            m_known.insert(arn, {true, summary, std::nullopt});
            Q_EMIT modelChanged(arn, m_known.value(arn));
        }
        if (m_denials.allow(project.arn))
            Q_EMIT denialsChanged();
        if (changed) {
            m_parts.settings.setModelsFirstSeen(m_running.firstSeen());
            Q_EMIT runningChanged();
        }
    }
    endOne();
}

void ModelWatch::refuse(const Project &project, const ApiError &error)
{
    if (m_again.isActive() && error.kind != ApiError::Kind::Cancelled) {
        if (error.kind == ApiError::Kind::NotFound)
            forget(project.arn);
        else if (error.kind == ApiError::Kind::AccessDenied && m_denials.deny(project.arn, project.connectionId, project.datasets.first().region()))
            Q_EMIT denialsChanged();
        for (const DatasetArn &arn : project.datasets)
            fail(arn, error);
    }
    endOne();
}

void ModelWatch::fail(const DatasetArn &arn, const ApiError &error)
{
    if (!m_parts.repository.contains(arn))
        return;
    ModelKnowledge &known = m_known[arn];
    known.isWatched = true;
    known.error = error;
    Q_EMIT modelChanged(arn, known);
}

void ModelWatch::onDatasetsAdded()
{
    if (m_pending > 0)
        m_newcomers.start(); // the round that is under way may have passed them
    else
        look();
}

void ModelWatch::onDatasetsRemoved(const QList<DatasetArn> &arns)
{
    for (const DatasetArn &arn : arns)
        m_known.remove(arn);
    const QHash<QString, Project> projects = m_projects;
    for (const Project &project : projects) {
        const auto isWatched = [this](const DatasetArn &arn) { return m_parts.repository.contains(arn); };
        if (std::none_of(project.datasets.begin(), project.datasets.end(), isWatched))
            forget(project.arn);
    }
}

/// A project that is deleted is not listed any more, and nothing else tells that its denial is over.
void ModelWatch::forgetOthers(const QString &connectionId, const QString &region, const QList<ProjectDescription> &listed)
{
    QSet<QString> there;
    for (const ProjectDescription &project : listed)
        there.insert(project.projectArn.value_or(QString()));
    const QHash<QString, Project> projects = m_projects;
    for (const Project &project : projects) {
        if (project.connectionId == connectionId && project.datasets.first().region() == region && !there.contains(project.arn))
            forget(project.arn);
    }
}

/// It is gone, or nobody watches it any more: what it costs is no news, and neither is who may not see it.
void ModelWatch::forget(const QString &projectArn)
{
    m_projects.remove(projectArn);
    if (m_denials.allow(projectArn))
        Q_EMIT denialsChanged();
    if (m_running.removeProject(projectArn)) {
        m_parts.settings.setModelsFirstSeen(m_running.firstSeen());
        Q_EMIT runningChanged();
    }
}

void ModelWatch::endOne()
{
    if (--m_pending == 0)
        Q_EMIT roundFinished();
}

std::optional<double> ModelWatch::datasetsChanged(const DatasetArn &arn) const
{
    const ProjectSets sets = projectSets(m_parts.repository, arn);
    std::optional<double> latest;
    for (const DatasetArn &dataset : {sets.train, sets.test}) {
        const DatasetSnapshot *snapshot = m_parts.repository.find(dataset);
        if (snapshot && snapshot->description.lastUpdatedTimestamp > latest) // absent is less than any time
            latest = snapshot->description.lastUpdatedTimestamp;
    }
    return latest;
}

} // namespace dw
