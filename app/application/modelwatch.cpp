// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/modelwatch.h"

#include "application/connectionbook.h"
#include "connections/connection.h"
#include "core/clock.h"
#include "datasets/datasetlabels.h"
#include "refresh/projectsweep.h"
#include "rekognition/rekognitionclient.h"
#include "settings/appsettings.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace dw {
namespace {

constexpr auto every = 10min; // 100 projects at 2 calls a second are 50 s; a model is forgotten for hours
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
}

void ModelWatch::applySettings()
{
    const bool on = m_parts.settings.costGuard();
    if (on == m_again.isActive())
        return;
    if (on) {
        m_again.start();
        look();
        return;
    }
    m_again.stop();
    m_hasLooked = false;
    m_running = {};
    m_parts.settings.setModelsFirstSeen({});
    for (const DatasetArn &arn : std::exchange(m_told, {}))
        Q_EMIT modelRead(arn, std::nullopt);
    Q_EMIT runningChanged();
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
    connect(sweep, &ProjectSweep::finished, this, [this, sweep, id = connection.settings().id] {
        onSweepFinished(id, *sweep);
        sweep->deleteLater();
    });
    sweep->start();
}

void ModelWatch::onSweepFinished(const QString &connectionId, ProjectSweep &sweep)
{
    const Result<QList<ProjectDescription>> &projects = sweep.result();
    if (!projects && projects.error().kind != ApiError::Kind::Cancelled)
        Q_EMIT failed(projects.error());
    if (projects) {
        for (const ProjectDescription &project : *projects) {
            const auto watched = std::find_if(project.datasets.begin(), project.datasets.end(), [this](const auto &dataset) {
                return dataset.arn && m_parts.repository.contains(*dataset.arn);
            });
            if (project.projectArn && watched != project.datasets.end()) {
                m_hasLooked = true;
                ++m_pending;
                ask({connectionId, *watched->arn, *project.projectArn}, {}, std::nullopt);
            }
        }
    }
    endOne();
}

void ModelWatch::ask(const Project &project, const QList<ProjectVersion> &soFar, const std::optional<QString> &token)
{
    Connection *connection = m_parts.book.find(project.connectionId);
    RekognitionClient *client = connection ? connection->client(project.dataset.region()) : nullptr;
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
    if (m_again.isActive()) { // else it was turned off meanwhile
        const bool changed = m_running.setVersions(project.arn, versions, m_parts.clock.now());
        m_told.insert(project.dataset);
        Q_EMIT modelRead(project.dataset, modelSummary(versions, datasetsChanged(project.dataset)));
        if (changed) {
            m_parts.settings.setModelsFirstSeen(m_running.firstSeen());
            Q_EMIT runningChanged();
        }
    }
    endOne();
}

void ModelWatch::refuse(const Project &project, const ApiError &error)
{
    if (error.kind == ApiError::Kind::NotFound && m_running.removeProject(project.arn))
        Q_EMIT runningChanged();
    else if (error.kind != ApiError::Kind::Cancelled)
        Q_EMIT failed(error);
    endOne();
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
