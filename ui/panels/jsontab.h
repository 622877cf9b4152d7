// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace dw {

class PlainLabel;
struct DatasetSnapshot;

/// AWS's last answer about a dataset, as the AWS CLI prints it: to read, to select from and to copy.
class JsonTab final : public QWidget {
    Q_OBJECT
public:
    explicit JsonTab(QWidget *parent = nullptr);

    /// The text keeps its place and selection while it says the same.
    void setDataset(const DatasetSnapshot &snapshot);
    [[nodiscard]] QString text() const; ///< as it is seen; empty before the first answer

protected:
    bool event(QEvent *event) override;

private:
    void showText();

    PlainLabel *m_note;
    QToolButton *m_copy;
    QPlainTextEdit *m_view;
    QString m_json; ///< account ids in full
};

} // namespace dw
