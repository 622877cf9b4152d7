// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace dw {

/// Its panes stand side by side where there is room for that, else one above the other.
class TurningSplitter final : public QSplitter {
    Q_OBJECT
public:
    /// \p leastWidth in pixels: the narrowest in which they stand side by side.
    explicit TurningSplitter(int leastWidth, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_leastWidth;
};

} // namespace dw
