// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart panel paints itself, beside the lines of Qt Charts: target, forecast, and the labels of the time axis.
#include "ui/charts/chartpanel.h"

#include "ui/text/formatting.h"
#include "ui/theme/themecolors.h"

#include <cmath>

namespace dw {

namespace {

constexpr double wedgeAlpha = 0.16;
constexpr double markRadius = 3;
constexpr int forecastGap = 4; // right of now

} // namespace

void ChartPanel::paintForecast(QPainter &painter) const
{
    const std::optional<double> labeled = lastLabeled();
    if (!m_target || !labeled)
        return;
    const ForecastShape shape = forecastShape(m_forecast, *labeled, double(*m_target), m_window);
    if (shape.line.isEmpty())
        return;
    QPolygonF wedge;
    for (const QPointF &point : shape.wedge)
        wedge.append(placeOf(point));
    const QColor color = strokeColor(Stroke::Labeled);
    QColor tint = color;
    tint.setAlphaF(static_cast<float>(wedgeAlpha));
    const QPointF expected = placeOf(shape.line.last());
    painter.save();
    painter.setClipRect(QRectF(plotRect()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawPolygon(wedge);
    painter.setPen(QPen(color, 1.5, Qt::DashLine));
    painter.drawLine(placeOf(shape.line.first()), expected);
    painter.setClipping(false);
    if (plotRect().contains(expected.toPoint())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(expected, markRadius, markRadius);
    }
    painter.restore();
}

/// Words stand right of now, where no line is: the target's above its line, the expected day's at the bottom.
void ChartPanel::paintTarget(QPainter &painter) const
{
    if (!m_target)
        return;
    const QRectF plot = plotRect();
    const double y = std::round(yOf(double(*m_target)));
    const QColor text = palette().color(QPalette::Text);
    painter.setPen(QPen(mixed(palette().color(QPalette::Base), text, 0.7), 1, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));

    const double lineHeight = fontMetrics().height();
    const QString target = tr("target %1").arg(countText(*m_target));
    const double targetTop = qMax(0.0, y - lineHeight - 1);
    painter.setPen(text);
    painter.drawText(QRectF(plot.left(), targetTop, plot.width(), lineHeight), Qt::AlignRight | Qt::TextSingleLine, target);

    const double now = xOf(m_window.now);
    const QString expected = expectedText(m_forecast, QDateTime::fromMSecsSinceEpoch(m_window.now, Qt::UTC), displayLocale());
    const QRectF room(now + forecastGap, plot.bottom() - lineHeight - 1, plot.right() - now - forecastGap, lineHeight);
    if (!lastLabeled() || fontMetrics().horizontalAdvance(expected) > room.width() || room.top() < y)
        return;
    painter.setPen(themeColors(palette()).dimmedText);
    painter.drawText(room, Qt::AlignLeft | Qt::TextSingleLine, expected);
}

void ChartPanel::paintTimeLabels(QPainter &painter) const
{
    constexpr double labelSpace = 14;
    const ThemeColors colors = themeColors(palette());
    const QRectF plot = plotRect();
    const double usual = fontMetrics().horizontalAdvance(displayLocale().toString(QDate(2026, 11, 25), u"ddd dd")) + labelSpace;
    double free = 0; // labels begin right of this
    const int most = 1 + static_cast<int>(plot.width() / usual); // one more: a label without room is left out below
    for (const TimeTick &tick : timeTicks(m_window, most, displayLocale())) {
        const double x = xOf(tick.time);
        painter.setPen(colors.outline);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 3));
        const double advance = fontMetrics().horizontalAdvance(tick.label);
        const double labelLeft = qMin(x - advance / 2, double(width()) - advance - 1);
        if (labelLeft < free)
            continue;
        free = labelLeft + advance + labelSpace / 2;
        painter.setPen(colors.dimmedText);
        painter.drawText(QRectF(labelLeft, plot.bottom() + 4, advance + 1, fontMetrics().height()), Qt::AlignLeft | Qt::TextSingleLine, tick.label);
    }
}

} // namespace dw
