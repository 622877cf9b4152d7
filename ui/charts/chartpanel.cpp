// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpanel.h"

#include "ui/charts/barechart.h"
#include "ui/text/formatting.h"
#include "ui/theme/themecolors.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QMouseEvent>
#include <QValueAxis>

#include <cmath>

namespace dw {

namespace {

constexpr int topMargin = 6;
constexpr int labelGap = 8;
constexpr double tintAlpha = 0.12;
constexpr double headroom = 1.12; // above the highest line

} // namespace

ChartPanel::ChartPanel(int mostTicks, bool showsTime, QWidget *parent)
    : QChartView(parent)
    , m_mostTicks(mostTicks)
    , m_showsTime(showsTime)
    , m_timeAxis(new QValueAxis(this))
    , m_countAxis(new QValueAxis(this))
{
    setMouseTracking(true);
    makeBare(*this, *m_timeAxis, *m_countAxis);
}

void ChartPanel::setLines(const ChartWindow &window, const QList<Line> &lines)
{
    m_window = window;
    m_lines = lines;
    rescale();
}

void ChartPanel::setTarget(const std::optional<qint64> &target)
{
    if (m_target == target)
        return;
    m_target = target;
    rescale();
}

void ChartPanel::setForecast(const LabelingForecast &forecast)
{
    if (m_forecast == forecast)
        return;
    m_forecast = forecast;
    viewport()->update();
}

void ChartPanel::rescale()
{
    double highest = double(m_target.value_or(0));
    for (const Line &line : m_lines) {
        for (const StepLine &piece : line.pieces) {
            for (const QPointF &point : piece)
                highest = qMax(highest, point.y());
        }
    }
    m_step = tickStep(highest, m_mostTicks);
    m_maximum = qMax(highest, double(m_step)) * headroom;
    rebuild();
}

void ChartPanel::rebuild()
{
    chart()->removeAllSeries();
    m_timeAxis->setRange(double(m_window.from), double(m_window.to));
    m_countAxis->setRange(0, m_maximum);
    for (const Line &line : m_lines)
        addLine(line);
    layOutPlot();
    viewport()->update();
}

void ChartPanel::addLine(const Line &line)
{
    const QColor color = strokeColor(line.stroke);
    QColor tint = color;
    tint.setAlphaF(static_cast<float>(tintAlpha));
    for (const StepLine &piece : line.pieces) {
        if (line.stroke != Stroke::Total) {
            auto *upper = new QLineSeries;
            upper->replace(piece);
            auto *area = new QAreaSeries(upper);
            upper->setParent(area);
            area->setPen(Qt::NoPen);
            area->setBrush(tint);
            chart()->addSeries(area);
            area->attachAxis(m_timeAxis);
            area->attachAxis(m_countAxis);
        }
        auto *series = new QLineSeries;
        series->replace(piece); // point by point is a thousand times slower
        series->setPen(QPen(color, line.stroke == Stroke::Total ? 1 : 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        chart()->addSeries(series);
        series->attachAxis(m_timeAxis);
        series->attachAxis(m_countAxis);
    }
}

QColor ChartPanel::strokeColor(Stroke stroke) const
{
    const ThemeColors colors = themeColors(palette());
    switch (stroke) {
    case Stroke::Labeled:
        return colors.labeled;
    case Stroke::Total:
        return colors.outline;
    case Stroke::Errors:
        return colors.failed;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

int ChartPanel::labelWidth() const
{
    const auto highestTick = static_cast<qint64>(m_maximum) / m_step * m_step;
    return fontMetrics().horizontalAdvance(countText(highestTick)) + labelGap;
}

void ChartPanel::setLeftMargin(int margin)
{
    m_leftMargin = margin;
    layOutPlot();
}

QRect ChartPanel::plotRect() const
{
    const int bottom = m_showsTime ? fontMetrics().height() + labelGap : fontMetrics().height() / 2;
    return rect().adjusted(m_leftMargin, topMargin, -rightMargin, -bottom);
}

void ChartPanel::layOutPlot()
{
    if (const QRect plot = plotRect(); plot.isValid())
        chart()->setPlotArea(plot);
}

double ChartPanel::xOf(qint64 time) const
{
    const QRectF plot = plotRect();
    return plot.left() + plot.width() * double(time - m_window.from) / double(qMax<qint64>(1, m_window.to - m_window.from));
}

QPointF ChartPanel::placeOf(const QPointF &point) const
{
    return {xOf(static_cast<qint64>(point.x())), yOf(point.y())};
}

std::optional<double> ChartPanel::lastLabeled() const
{
    for (const Line &line : m_lines) {
        if (line.stroke == Stroke::Labeled && !line.pieces.isEmpty())
            return line.pieces.last().last().y();
    }
    return {};
}

double ChartPanel::yOf(double count) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - plot.height() * count / m_maximum;
}

void ChartPanel::setCursorTime(const std::optional<qint64> &time)
{
    if (m_cursor == time)
        return;
    m_cursor = time;
    viewport()->update();
}

void ChartPanel::drawBackground(QPainter *painter, const QRectF &)
{
    QRectF future = plotRect();
    future.setLeft(xOf(m_window.now));
    painter->fillRect(future, mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.035));
    painter->setPen(themeColors(palette()).line);
    for (qint64 tick = 0; double(tick) <= m_maximum; tick += m_step) {
        const double y = std::round(yOf(double(tick)));
        painter->drawLine(QPointF(future.right(), y), QPointF(plotRect().left(), y));
    }
    paintForecast(*painter);
}

void ChartPanel::drawForeground(QPainter *painter, const QRectF &)
{
    const ThemeColors colors = themeColors(palette());
    const QRectF plot = plotRect();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setFont(font());
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // else it is the application's, whatever this widget's is
    painter->setPen(colors.dimmedText);
    const double lineHeight = fontMetrics().height();
    for (qint64 tick = 0; double(tick) <= m_maximum; tick += m_step) {
        const double y = yOf(double(tick));
        const QRectF box(0, y - lineHeight / 2, plot.left() - labelGap, lineHeight);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, countText(tick));
    }
    if (m_showsTime)
        paintTimeLabels(*painter);
    paintTarget(*painter);
    const double now = xOf(m_window.now);
    painter->setPen(mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.6));
    painter->drawLine(QPointF(now, plot.top()), QPointF(now, plot.bottom()));
    if (m_cursor) {
        painter->setPen(QPen(colors.dimmedText, 1, Qt::DotLine));
        painter->drawLine(QPointF(xOf(*m_cursor), plot.top()), QPointF(xOf(*m_cursor), plot.bottom()));
    }
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOutPlot();
}

void ChartPanel::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const QRect plot = plotRect();
    const double share = double(event->pos().x() - plot.left()) / double(qMax(1, plot.width()));
    const auto time = m_window.from + static_cast<qint64>(share * double(m_window.to - m_window.from));
    if (plot.contains(event->pos()) && time <= m_window.now)
        Q_EMIT hovered(time, event->globalPosition().toPoint());
    else
        Q_EMIT left();
}

void ChartPanel::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    Q_EMIT left();
}

void ChartPanel::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace dw
