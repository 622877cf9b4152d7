// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/arnlist.h"

#include <QWidget>

class QPlainTextEdit;

namespace dw {

class PlainLabel;

/// Dataset ARNs pasted one a line; each line that is none is named, with the reason.
class PasteArnsPage final : public QWidget {
    Q_OBJECT
public:
    explicit PasteArnsPage(QWidget *parent = nullptr);

    [[nodiscard]] const QList<DatasetArn> &chosen() const noexcept { return m_list.arns; }

    /// The report on what was pasted, as shown.
    [[nodiscard]] QString report() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void onTextChanged();

    QPlainTextEdit *m_text;
    PlainLabel *m_summary;
    QPlainTextEdit *m_problems;
    ArnList m_list;
};

} // namespace dw
