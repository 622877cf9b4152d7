// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "costguard/modelsummary.h"
#include "readiness/readiness.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace dw {

class PlainLabel;
class ReadinessModel;

/// Whether a project could be trained, by the documented limits, check by check. What is known of its model stands with it.
class ReadinessTab final : public QWidget {
    Q_OBJECT
public:
    explicit ReadinessTab(QWidget *parent = nullptr);

    /// \p isLoading: the labels are being read. \p failure says why they could not be read; empty where nothing failed.
    void setReadiness(const Readiness &readiness, bool isLoading, const QString &failure);

    /// Absent: nobody asked AWS for it (the cost guard is off), or there is no answer yet. \p now is UTC.
    void setModel(const std::optional<ModelSummary> &model, const QDateTime &now);

Q_SIGNALS:
    void refreshRequested(); ///< a person wants the labels read again
    void pageRequested(const QUrl &page); ///< a person wants to read the source of a check

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; ///< goes on to the checks

private:
    void showIcon();
    void buildView();

    Readiness m_readiness;
    ReadinessModel *m_model;
    QLabel *m_icon;
    PlainLabel *m_verdict;
    PlainLabel *m_sentence;
    PlainLabel *m_training;
    PlainLabel *m_failure;
    QPushButton *m_refresh;
    QTreeView *m_view;
};

} // namespace dw
