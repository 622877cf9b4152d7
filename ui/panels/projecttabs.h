// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "costguard/modelknowledge.h"
#include "datasets/datasetlabels.h"
#include "readiness/projectverdict.h"

#include <QHash>
#include <QObject>
#include <QUrl>

class QWidget;

namespace dw {

class Clock;
class LabelsTab;
class ReadinessTab;

/// The tabs of the details that are about a whole project: its labels and its readiness. Says which labels it needs, and
/// only while one of the tabs is on show; keeps what it was told of other projects.
class ProjectTabs final : public QObject {
    Q_OBJECT
public:
    /// The tabs are children of \p parent. \p repository and \p clock outlive this.
    ProjectTabs(const DatasetRepository &repository, const Clock &clock, QWidget *parent);

    [[nodiscard]] LabelsTab *labelsTab() const noexcept { return m_labelsTab; }
    [[nodiscard]] ReadinessTab *readinessTab() const noexcept { return m_readinessTab; }

    void setDataset(const DatasetArn &arn);
    /// One of the tabs is on show: what they need is asked for.
    void setActive(bool active);
    /// Shows everything anew, and asks again for labels of a dataset that was updated since.
    void refresh();

    void setLabels(const DatasetArn &arn, const DatasetLabels &labels);
    /// What is known of the model of the project that \p arn belongs to; told for each of its datasets.
    void setModel(const DatasetArn &arn, const ModelKnowledge &model);
    void setModelsWatched(bool isWatched); ///< the cost guard is on

    /// By what is known now; for the Overview and the row of a group.
    [[nodiscard]] Readiness readinessOf(const DatasetArn &arn) const;
    [[nodiscard]] ProjectVerdict verdictOf(const ProjectSets &sets) const;
    [[nodiscard]] ModelKnowledge modelOf(const DatasetArn &arn) const;

Q_SIGNALS:
    /// All labels of a dataset are wanted; setLabels() is awaited, with an error where they cannot be had.
    void labelsRequested(const dw::DatasetArn &arn);
    /// Something is known now of labels, whoever asked for them; also why they cannot be had.
    void labelsKnown(const dw::DatasetArn &arn, const dw::DatasetLabels &labels);
    void modelKnown(const dw::DatasetArn &arn);
    void pageRequested(const QUrl &page); ///< of AWS's documentation

private:
    void ask();
    void askAgain();
    void askFor(const DatasetArn &arn);

    const DatasetRepository &m_repository;
    const Clock &m_clock;
    DatasetArn m_arn;
    bool m_active = false;
    KnownLabels m_labels;
    QHash<DatasetArn, std::optional<double>> m_askedAs; ///< LastUpdatedTimestamp of the dataset when it was asked for
    QHash<DatasetArn, ModelKnowledge> m_models;
    bool m_modelsWatched = false;
    LabelsTab *m_labelsTab;
    ReadinessTab *m_readinessTab;
};

} // namespace dw
