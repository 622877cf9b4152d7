// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entries/failingentry.h"

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace dw {

class PlainLabel;

/// One entry: what its error means, what to do, and its JSON line with the failing part marked. Plain text throughout.
class EntryView final : public QWidget {
    Q_OBJECT
public:
    explicit EntryView(QWidget *parent = nullptr);

    /// Shows an entry; of its errors the first with \p code, or the first of all where none has it. \p use says what
    /// training takes of those with the same error.
    void setEntry(const FailingEntry &entry, const QString &code, const QString &use);
    void clear();

    /// Everything on show, for tests and the clipboard.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString markedText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showError(const QString &code, const QString &message, const QString &use);
    void markPart();

    PlainLabel *m_title;
    PlainLabel *m_meaning;
    PlainLabel *m_fix;
    PlainLabel *m_place;
    PlainLabel *m_use;
    QPlainTextEdit *m_line;
    QToolButton *m_copyLine;
    QToolButton *m_copyImage;
    FailingEntry m_entry;
    qsizetype m_markBegin = 0; ///< in the text on show
    qsizetype m_markLength = 0;
};

} // namespace dw
