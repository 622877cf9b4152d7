// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartforecast.h"
#include "ui/charts/timeticks.h"

#include <QChartView>

class QValueAxis;

namespace dw {

/// One panel of the history chart: step lines from Qt Charts on a time and a count axis. Axis labels are painted here,
/// as plain text, since QChart renders HTML in its own and cannot put ticks at midnight. Follows the palette.
class ChartPanel final : public QChartView {
    Q_OBJECT
public:
    enum class Stroke { Labeled, Total, Errors };
    struct Line {
        Stroke stroke;
        QList<StepLine> pieces;
    };

    static constexpr int rightMargin = 2; ///< pixels right of the time axis

    /// \p mostTicks on the count axis. \p showsTime: the labels of the time axis stand below.
    ChartPanel(int mostTicks, bool showsTime, QWidget *parent);

    void setLines(const ChartWindow &window, const QList<Line> &lines);

    /// A dashed line at \p target entries, with its words; none by default.
    void setTarget(const std::optional<qint64> &target);
    /// Where the labeled line may reach the target; drawn only where both are known.
    void setForecast(const LabelingForecast &forecast);

    /// Room needed for the labels of the count axis, and the room that is left to them.
    [[nodiscard]] int labelWidth() const;
    void setLeftMargin(int margin);
    [[nodiscard]] QRect plotRect() const;

    /// A vertical line at a time, or none.
    void setCursorTime(const std::optional<qint64> &time);

Q_SIGNALS:
    void hovered(qint64 time, const QPoint &globalPosition);
    void left();

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void rescale();
    void addLine(const Line &line);
    void layOutPlot();
    void paintTimeLabels(QPainter &painter) const;
    void paintForecast(QPainter &painter) const;
    void paintTarget(QPainter &painter) const;
    [[nodiscard]] std::optional<double> lastLabeled() const;
    [[nodiscard]] QPointF placeOf(const QPointF &point) const;
    [[nodiscard]] double xOf(qint64 time) const;
    [[nodiscard]] double yOf(double count) const;
    [[nodiscard]] QColor strokeColor(Stroke stroke) const;

    int m_mostTicks;
    bool m_showsTime;
    int m_leftMargin = 40;
    QValueAxis *m_timeAxis;
    QValueAxis *m_countAxis;
    ChartWindow m_window;
    QList<Line> m_lines;
    std::optional<qint64> m_target;
    LabelingForecast m_forecast;
    double m_maximum = 1;
    qint64 m_step = 1;
    std::optional<qint64> m_cursor;
};

} // namespace dw
