// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/projecttabs.h"

#include "core/clock.h"
#include "ui/panels/labelstab.h"
#include "ui/panels/readinesstab.h"
#include "ui/text/errortext.h"

#include <QWidget>

namespace dw {

ProjectTabs::ProjectTabs(const DatasetRepository &repository, const Clock &clock, QWidget *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_clock(clock)
    , m_labelsTab(new LabelsTab(parent))
    , m_readinessTab(new ReadinessTab(parent))
{
    connect(m_labelsTab, &LabelsTab::refreshRequested, this, &ProjectTabs::askAgain);
    connect(m_readinessTab, &ReadinessTab::refreshRequested, this, &ProjectTabs::askAgain);
    connect(m_readinessTab, &ReadinessTab::pageRequested, this, &ProjectTabs::pageRequested);
}

void ProjectTabs::setDataset(const DatasetArn &arn)
{
    if (arn != m_arn) {
        // whoever comes back to it wants another try
        m_askedAs.removeIf([this](const auto &asked) { return m_labels.value(asked.key()).error.has_value(); });
    }
    m_arn = arn;
    refresh();
}

void ProjectTabs::setActive(bool active)
{
    m_active = active;
    refresh();
}

void ProjectTabs::setLabels(const DatasetArn &arn, const DatasetLabels &labels)
{
    m_labels.insert(arn, labels);
    refresh();
}

void ProjectTabs::setModel(const DatasetArn &arn, const std::optional<ModelSummary> &model)
{
    // No look for the other dataset here: many projects may be told at once
    if (model)
        m_models.insert(arn, *model);
    else
        m_models.remove(arn);
    if (arn.project() == m_arn.project())
        refresh();
}

void ProjectTabs::refresh()
{
    if (m_arn.isNull() || !m_active)
        return;
    ask();
    const ProjectSets sets = projectSets(m_repository, m_arn);
    const DatasetLabels train = m_labels.value(sets.train);
    const DatasetLabels test = m_labels.value(sets.test);
    if (const DatasetSnapshot *snapshot = m_repository.find(m_arn))
        m_labelsTab->setConnectionName(snapshot->connectionName);
    m_labelsTab->setLabels(sets, train, test);
    const std::optional<ApiError> &error = train.error ? train.error : test.error;
    m_readinessTab->setReadiness(readinessOf(m_arn), train.isLoading || test.isLoading,
                                 error ? errorSentence(*error) : QString());
    const auto ofTrain = m_models.constFind(sets.train);
    const auto model = ofTrain == m_models.cend() ? m_models.constFind(sets.test) : ofTrain;
    m_readinessTab->setModel(model == m_models.cend() ? std::nullopt : std::optional(*model), m_clock.now());
}

void ProjectTabs::ask()
{
    const ProjectSets sets = projectSets(m_repository, m_arn);
    for (const DatasetArn &arn : {sets.train, sets.test}) {
        const DatasetSnapshot *snapshot = m_repository.find(arn);
        if (!snapshot || m_labels.value(arn).isLoading || datasetState(*snapshot) == DatasetState::NotFound)
            continue;
        const auto asked = m_askedAs.constFind(arn);
        if (asked == m_askedAs.cend() || *asked != snapshot->description.lastUpdatedTimestamp)
            askFor(arn);
    }
}

void ProjectTabs::askAgain()
{
    const ProjectSets sets = projectSets(m_repository, m_arn);
    m_askedAs.remove(sets.train);
    m_askedAs.remove(sets.test);
    refresh();
}

void ProjectTabs::askFor(const DatasetArn &arn)
{
    m_askedAs.insert(arn, m_repository.find(arn)->description.lastUpdatedTimestamp);
    m_labels[arn].isLoading = true;
    Q_EMIT labelsRequested(arn);
}

std::optional<ReadinessSet> ProjectTabs::setOf(const DatasetArn &arn) const
{
    const DatasetSnapshot *snapshot = m_repository.find(arn);
    if (!snapshot)
        return std::nullopt;
    const DatasetLabels labels = m_labels.value(arn);
    return ReadinessSet{datasetState(*snapshot), stats(*snapshot), labels.labels, labels.isRead};
}

Readiness ProjectTabs::readinessOf(const DatasetArn &arn) const
{
    const ProjectSets sets = projectSets(m_repository, arn);
    return readiness({arn.region(), setOf(sets.train), setOf(sets.test)});
}

} // namespace dw
