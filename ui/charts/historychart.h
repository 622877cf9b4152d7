// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/seriesbuilder.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace dw {

class ChartPanel;
class StatusMarkRow;

/// Labeled and total entries over time, status changes below them, and errors in a small panel of their own.
/// Qt Charts is loaded after the first frame: a chart that was never shown costs nothing.
class HistoryChart final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryChart(QWidget *parent = nullptr);

    /// Replaces what is shown. \p now is UTC and is where the line ends.
    void setSeries(const HistorySeries &series, const QDateTime &now);

    void setRange(ChartRange range);
    [[nodiscard]] ChartRange range() const noexcept { return m_range; }

Q_SIGNALS:
    void rangeChanged(dw::ChartRange range); ///< by a person

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPanels();
    void refresh();
    void alignPanels();
    void onHovered(qint64 time, const QPoint &globalPosition);
    void onLeft();

    HistorySeries m_series;
    QDateTime m_now;
    bool m_buildPending = false;
    ChartRange m_range = ChartRange::Week;
    QButtonGroup *m_buttons = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_body = nullptr;
    ChartPanel *m_counts = nullptr; // the three are null until the first frame was drawn
    StatusMarkRow *m_marks = nullptr;
    ChartPanel *m_errors = nullptr;
};

} // namespace dw
