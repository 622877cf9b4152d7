// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace dw {

/// One line of the status bar that can be clicked, and looks like a text until the pointer or the focus is on it. Gives
/// way where there is no room: its text is cut in the middle then. A QToolButton, as its kin are not told to screen
/// readers as buttons. Its text is no name: that one is said once, and the line when the focus comes.
class StatusButton final : public QToolButton {
    Q_OBJECT
public:
    static constexpr int padding = 5; ///< pixels beside the text, at each end

    explicit StatusButton(QWidget *parent = nullptr);

    /// Pixels that \p line needs here to be shown whole.
    [[nodiscard]] int widthOf(const QString &line) const;

    /// Plain text. The same text again does nothing.
    void setLine(const QString &line);
    [[nodiscard]] const QString &line() const noexcept { return m_line; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QString m_line;
};

} // namespace dw
