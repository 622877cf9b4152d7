// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QLayout>

class QPushButton;

namespace dw {

class PlainLabel;

/// A large button of the first-run page: icon, title and a note, with a small button of its own at the end.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT
public:
    ChoiceCard(Icon icon, const QString &title, QWidget *parent = nullptr);

    void setNote(const QString &note);
    [[nodiscard]] QString note() const;

    /// The small button; hidden until it has a text.
    void setExtra(const QString &text);

    /// The way most people will want to go has a stronger frame.
    void setPreferred(bool preferred);

    [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint(); }

Q_SIGNALS:
    void extraClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Icon m_icon;
    PlainLabel *m_title;
    PlainLabel *m_note;
    QPushButton *m_extra;
    bool m_preferred = false;
};

} // namespace dw
