// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace dw {

/// One of a row of choices that touch each other, the chosen one filled. Drawn here because styles hardly show a
/// checked tool button in dark palettes.
class RangeButton final : public QAbstractButton {
    Q_OBJECT
public:
    /// \p isLast draws the right edge too; the others leave it to their neighbour.
    RangeButton(const QString &text, const QString &description, bool isLast, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isLast;
};

} // namespace dw
