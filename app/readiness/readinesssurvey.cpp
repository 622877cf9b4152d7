// SPDX-License-Identifier: GPL-3.0-or-later
#include "readiness/readinesssurvey.h"

#include <QCollator>

#include <algorithm>
#include <utility>
#include <vector>

namespace dw {
namespace {

/// By name in natural order, then by region. Collating once each: comparing two thousand names would take longer.
QList<SurveyedProject> sortedProjects(const DatasetRepository &repository)
{
    QCollator collator(QLocale(QLocale::English, QLocale::UnitedKingdom)); // the C locale knows no numbers
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, SurveyedProject>> keyed;
    const QList<ProjectSets> all = allProjectSets(repository);
    for (const ProjectSets &sets : all) {
        SurveyedProject project;
        project.sets = sets;
        project.connectionName = repository.find(project.dataset())->connectionName;
        keyed.emplace_back(collator.sortKey(project.dataset().project()), project);
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        const int byName = a.first.compare(b.first);
        return byName != 0 ? byName < 0 : a.second.dataset().toString() < b.second.dataset().toString();
    });
    QList<SurveyedProject> projects;
    projects.reserve(all.size());
    for (auto &one : keyed)
        projects.append(std::move(one.second));
    return projects;
}

} // namespace

ReadinessSurvey::ReadinessSurvey(const DatasetRepository &repository, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
{
}

void ReadinessSurvey::start()
{
    m_projects = sortedProjects(m_repository);
    m_next = 0;
    m_awaited = {};
    m_unread.clear();
    m_isRunning = true;
    Q_EMIT started();
    goOn();
}

void ReadinessSurvey::cancel()
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    m_awaited = {};
    Q_EMIT finished();
}

void ReadinessSurvey::goOn()
{
    while (m_isRunning && m_next < m_projects.size()) {
        const ProjectSets &sets = m_projects.at(m_next).sets;
        m_labels.clear();
        m_error.reset();
        m_unread = {sets.train, sets.test};
        m_unread.removeIf([this](const DatasetArn &arn) {
            const DatasetSnapshot *snapshot = m_repository.find(arn);
            return !snapshot || datasetState(*snapshot) == DatasetState::NotFound; // there is nothing to ask for
        });
        if (askNext())
            return;
        check();
    }
    if (std::exchange(m_isRunning, false))
        Q_EMIT finished();
}

void ReadinessSurvey::setLabels(const DatasetArn &arn, const DatasetLabels &labels)
{
    if (m_awaited.isNull() || arn != m_awaited)
        return;
    m_awaited = {};
    m_labels.insert(arn, labels);
    if (labels.error && !m_error)
        m_error = labels.error;
    if (askNext())
        return;
    check();
    goOn();
}

/// For the labels of the next dataset of the project whose turn it is; false where there is none left.
bool ReadinessSurvey::askNext()
{
    if (m_unread.isEmpty())
        return false;
    m_awaited = m_unread.takeFirst();
    Q_EMIT labelsRequested(m_awaited);
    return true;
}

void ReadinessSurvey::check()
{
    SurveyedProject &project = m_projects[m_next];
    project.isChecked = true;
    project.verdict = projectVerdict(m_repository, project.sets, m_labels);
    project.error = m_error;
    Q_EMIT projectChecked(m_next++);
}

} // namespace dw
