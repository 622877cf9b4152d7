// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace dw {

/// A label that shows its text letter for letter, whoever wrote it: a QLabel left alone renders HTML it is given.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// Shows \p text as shownText() has it, and again when that changes. Hides QLabel's own, which does not.
    void setText(const QString &text);
    /// What was set, to be copied; text() is what is seen.
    [[nodiscard]] const QString &fullText() const noexcept { return m_fullText; }

    /// On which side the text stands is the layout's direction to say, not the text's. Hides QLabel's own.
    void setAlignment(Qt::Alignment alignment);

    /// Dimmed text takes the palette's placeholder colour, and follows it.
    void setDimmed(bool dimmed);
    /// Bold, and \p scale times the size of the surrounding text.
    void setEmphasis(double scale);

protected:
    bool event(QEvent *event) override;

private:
    QString m_fullText;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
};

/// One line that gives way: cut in the middle when there is no room, the whole text in its tooltip.
class ElidedLabel final : public PlainLabel {
    Q_OBJECT
public:
    using PlainLabel::PlainLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace dw
