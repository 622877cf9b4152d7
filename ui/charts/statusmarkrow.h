// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/seriesbuilder.h"

#include <QWidget>

namespace dw {

/// The row between the panels: an icon where the status changed, its words in the tooltip.
class StatusMarkRow final : public QWidget {
    Q_OBJECT
public:
    explicit StatusMarkRow(QWidget *parent = nullptr);

    void setMarks(const ChartWindow &window, const QList<StatusMark> &marks);
    /// Where the time axis begins and how far from the right edge it ends, pixels.
    void setPlotMargins(int left, int right);
    [[nodiscard]] int labelWidth() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect markRect(const StatusMark &mark) const;

    ChartWindow m_window;
    QList<StatusMark> m_marks;
    int m_left = 0;
    int m_right = 0;
};

} // namespace dw
