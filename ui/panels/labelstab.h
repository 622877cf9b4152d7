// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetlabels.h"

#include <QWidget>

class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;
class QTreeView;

namespace dw {

class LabelChart;
class LabelsModel;
class PlainLabel;

/// The labels of a project, train beside test, as bars and as a table: the fewest entries first. Asks for nothing itself.
class LabelsTab final : public QWidget {
    Q_OBJECT
public:
    explicit LabelsTab(QWidget *parent = nullptr);

    /// Who reads them, as the person named it: a denial says so.
    void setConnectionName(const QString &name) { m_connectionName = name; }

    /// What is known of the labels of both datasets; \p sets says which of the two is watched.
    void setLabels(const ProjectSets &sets, const DatasetLabels &train, const DatasetLabels &test);

Q_SIGNALS:
    void refreshRequested(); ///< a person wants them read again

private:
    [[nodiscard]] QWidget *buildMessage();
    [[nodiscard]] QWidget *buildLabels();
    [[nodiscard]] QWidget *buildTable();
    void showRows(const ProjectSets &sets, const DatasetLabels &train, const DatasetLabels &test);
    void showMessage(const QString &title, const QString &note, bool canRetry, const QString &policy = {});
    void onCurrentChanged();
    void onRowClicked(int row);

    QStackedLayout *m_stack;
    PlainLabel *m_title;
    PlainLabel *m_note;
    QPushButton *m_retry;
    QPushButton *m_copyPolicy;
    QString m_policy; ///< that would allow what was denied
    QString m_connectionName;
    PlainLabel *m_summary;
    PlainLabel *m_trouble; ///< what is wrong with what is on show
    LabelChart *m_chart;
    LabelsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTreeView *m_view;
};

} // namespace dw
