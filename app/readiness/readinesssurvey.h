// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readiness/projectverdict.h"

#include <QObject>

namespace dw {

/// One project of a survey.
struct SurveyedProject {
    ProjectSets sets;
    QString connectionName;
    bool isChecked = false; ///< false: the verdict says nothing
    ProjectVerdict verdict;
    std::optional<ApiError> error; ///< why labels could not be read

    /// A dataset of it: the training dataset where one is watched.
    [[nodiscard]] const DatasetArn &dataset() const noexcept { return sets.train.isNull() ? sets.test : sets.train; }
};

/// Checks all projects, one after the other: asks for the labels of one dataset at a time, so that nothing else waits for
/// it, and tells each verdict as it comes.
class ReadinessSurvey final : public QObject {
    Q_OBJECT
public:
    /// \p repository outlives it.
    explicit ReadinessSurvey(const DatasetRepository &repository, QObject *parent = nullptr);

    /// Begins with the projects that are watched now, by name in natural order; what was found before is dropped.
    void start();
    /// What was found stays. Nothing happens where none runs.
    void cancel();

    [[nodiscard]] bool isRunning() const noexcept { return m_isRunning; }
    [[nodiscard]] const QList<SurveyedProject> &projects() const noexcept { return m_projects; }
    [[nodiscard]] int checked() const noexcept { return m_next; } ///< these many, from the first on
    /// The dataset whose labels are awaited; null where none is.
    [[nodiscard]] const DatasetArn &awaited() const noexcept { return m_awaited; }

    /// Labels of any dataset; those that nobody waits for are passed over.
    void setLabels(const DatasetArn &arn, const DatasetLabels &labels);

Q_SIGNALS:
    void started(); ///< the projects are others
    /// setLabels() is awaited, never inside it, with an error where they cannot be had.
    void labelsRequested(const dw::DatasetArn &arn);
    void projectChecked(int place);
    void finished(); ///< all are checked, or a person cancelled

private:
    void goOn();
    [[nodiscard]] bool askNext();
    void check();

    const DatasetRepository &m_repository;
    QList<SurveyedProject> m_projects;
    int m_next = 0;
    bool m_isRunning = false;
    QList<DatasetArn> m_unread; ///< datasets of the project whose turn it is
    DatasetArn m_awaited;
    KnownLabels m_labels; ///< of that project
    std::optional<ApiError> m_error;
};

} // namespace dw
