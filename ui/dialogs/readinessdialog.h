// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readiness/readinesssurvey.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace dw {

class PlainLabel;
class ReadinessSurveyModel;

/// Whether each project could be trained, in a table that fills while the labels are read. Begins by itself; stays beside
/// the window.
class ReadinessDialog final : public QDialog {
    Q_OBJECT
public:
    /// \p repository outlives it.
    explicit ReadinessDialog(const DatasetRepository &repository, QWidget *parent = nullptr);

    /// Begins anew.
    void check();
    [[nodiscard]] ReadinessSurvey &survey() noexcept { return m_survey; }

    /// RFC 4180, with a header, in the order on show. Account ids are masked.
    [[nodiscard]] QByteArray csv() const;

Q_SIGNALS:
    /// The labels of a dataset are wanted; survey().setLabels() is awaited.
    void labelsRequested(const dw::DatasetArn &arn);
    void datasetActivated(const dw::DatasetArn &arn); ///< a person wants to see the checks of its project

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTable();
    void showColumns();
    void showProgress();
    void copyRows() const;
    void chooseFile();

    ReadinessSurvey m_survey;
    ReadinessSurveyModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    PlainLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_again;
    QPushButton *m_copy;
    QPushButton *m_save;
    PlainLabel *m_outcome;
};

} // namespace dw
