// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetsnapshot.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QToolButton;

namespace dw {

class FactGrid;
class PlainLabel;
class ProjectFacts;

/// Status, AWS's message word for word and what it means, the last failure, times and ARN of a dataset. Everything can be copied.
class DatasetFacts final : public QScrollArea {
    Q_OBJECT
public:
    explicit DatasetFacts(QWidget *parent = nullptr);

    /// \p now is UTC.
    void setDataset(const DatasetSnapshot &snapshot, const QDateTime &now);

    /// About the project that the dataset belongs to.
    [[nodiscard]] ProjectFacts &project() noexcept { return *m_project; }

    /// Everything on show, a fact a line.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void manifestCheckRequested(); ///< an operation failed, and a person wants to know what is wrong with the file

private:
    void showExplanation(const DatasetDescription &description);
    void showStatus(const DatasetSnapshot &snapshot);
    void showNotes(const DatasetSnapshot &snapshot, const QDateTime &now);
    void showFailure(const DatasetSnapshot &snapshot, const QDateTime &now);

    FactGrid *m_facts;
    ProjectFacts *m_project;
    QLabel *m_icon;
    PlainLabel *m_status;
    PlainLabel *m_apiStatus;
    PlainLabel *m_message;
    PlainLabel *m_explanation;
    QPushButton *m_checkManifest;
    PlainLabel *m_failure;
    PlainLabel *m_created;
    PlainLabel *m_changed;
    PlainLabel *m_checked;
    PlainLabel *m_due;
    PlainLabel *m_expected;
    PlainLabel *m_tags;
    PlainLabel *m_note;
    PlainLabel *m_arn;
    QToolButton *m_copy;
};

} // namespace dw
