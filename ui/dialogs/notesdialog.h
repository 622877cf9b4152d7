// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetsnapshot.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace dw {

/// Tags as a person types them, "vendor a, urgent": without blanks around them, each once, empty ones left out.
[[nodiscard]] QStringList parseTags(const QString &text);

/// What a person notes about a dataset: target, what is to come, due date, tags, a note. Stands beside the window, which
/// goes on working. Nothing of it goes to AWS.
class NotesDialog final : public QDialog {
    Q_OBJECT
public:
    /// Shows \p snapshot's notes; \p today is proposed as a due date where there is none.
    NotesDialog(const DatasetSnapshot &snapshot, const QDate &today, QWidget *parent = nullptr);

    [[nodiscard]] const DatasetArn &dataset() const noexcept { return m_arn; }
    /// As they stand in the dialog. When it was seen and whether it is hidden is none of its business: both are as they came.
    [[nodiscard]] DatasetNotes notes() const;

Q_SIGNALS:
    /// The person saved something else than before.
    void notesChanged(const dw::DatasetArn &arn, const dw::DatasetNotes &notes);

private:
    void onAccepted();

    DatasetArn m_arn;
    DatasetNotes m_before;
    QSpinBox *m_target;
    QSpinBox *m_expected;
    QCheckBox *m_hasDue;
    QDateEdit *m_due;
    QLineEdit *m_tags;
    QPlainTextEdit *m_note;
};

} // namespace dw
