// SPDX-License-Identifier: GPL-3.0-or-later
#include "costguard/runningmodels.h"

#include "costguard/modelsummary.h"

#include <algorithm>

namespace dw {
namespace {

bool isSeenBefore(const RunningModel &a, const RunningModel &b)
{
    return a.firstSeen != b.firstSeen ? a.firstSeen < b.firstSeen : a.versionArn < b.versionArn;
}

} // namespace

RunningModels::RunningModels(const FirstSeen &earlier, const QDateTime &now)
    : m_firstSeen(earlier)
{
    m_firstSeen.removeIf([](const auto &entry) { return !entry.value().isValid(); });
    for (QDateTime &time : m_firstSeen)
        time = std::min(time, now);
}

bool RunningModels::setVersions(const QString &projectArn, const QList<ProjectVersion> &versions, const QDateTime &now)
{
    QList<RunningModel> running;
    for (const ProjectVersion &version : versions) {
        if (!version.versionArn || !isRunning(version))
            continue;
        const auto seen = m_firstSeen.constFind(*version.versionArn);
        running.append({projectArn, *version.versionArn, *version.status->known, seen == m_firstSeen.cend() ? now : *seen});
    }
    const QList<RunningModel> before = m_running.value(projectArn);
    for (const RunningModel &model : before)
        m_firstSeen.remove(model.versionArn);
    for (const ProjectVersion &version : versions) // it was stopped between two runs of ours
        m_firstSeen.remove(version.versionArn.value_or(QString()));
    for (const RunningModel &model : std::as_const(running))
        m_firstSeen.insert(model.versionArn, model.firstSeen);
    if (running.isEmpty())
        m_running.remove(projectArn);
    else
        m_running.insert(projectArn, running);
    return running != before;
}

bool RunningModels::removeProject(const QString &projectArn)
{
    const QList<RunningModel> before = m_running.take(projectArn);
    for (const RunningModel &model : before)
        m_firstSeen.remove(model.versionArn);
    return !before.isEmpty();
}

std::optional<RunningModel> RunningModels::longestOf(const QString &projectArn) const
{
    const QList<RunningModel> models = m_running.value(projectArn);
    const auto longest = std::min_element(models.begin(), models.end(), isSeenBefore);
    return longest == models.end() ? std::nullopt : std::optional(*longest);
}

QList<RunningModel> RunningModels::all() const
{
    QList<RunningModel> models;
    for (const QList<RunningModel> &ofProject : m_running)
        models += ofProject;
    std::sort(models.begin(), models.end(), isSeenBefore);
    return models;
}

} // namespace dw
