// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelchart.h"

#include "ui/charts/barechart.h"
#include "ui/text/formatting.h"
#include "ui/text/labelstext.h"
#include "ui/theme/themecolors.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QHelpEvent>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int mostTicks = 4;
constexpr int gap = 6; // pixels between labels and plot
constexpr double leastNameWidth = 72; // pixels; a shorter name says nothing
constexpr double leastHatchWidth = 9; // pixels of a label; a hatch cannot be seen on thinner bars

/// 1, 2 or 5 times a power of ten, so that at most mostTicks steps reach \p maximum.
qint64 roundStep(qint64 maximum)
{
    qint64 power = 1;
    while (true) {
        for (const qint64 factor : {1, 2, 5}) {
            if (power * factor * mostTicks >= maximum)
                return power * factor;
        }
        power *= 10;
    }
}

double entries(const LabelCounts &counts)
{
    return double(counts.entries.value_or(0));
}

} // namespace

LabelChart::LabelChart(QWidget *parent)
    : QChartView(parent)
    , m_labelAxis(new QBarCategoryAxis(this))
    , m_countAxis(new QValueAxis(this))
{
    setAccessibleName(tr("Entries of each label"));
    setFocusPolicy(Qt::NoFocus); // the table beside it has the same, and the keyboard
    makeBare(*this, *m_labelAxis, *m_countAxis);
}

void LabelChart::setRows(const QList<LabelRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    m_current = -1;
    rebuild();
}

void LabelChart::setCurrent(int row)
{
    m_current = row;
    viewport()->update();
}

QString LabelChart::rowText(int row) const
{
    return row >= 0 && row < m_rows.size() ? labelSentence(m_rows.at(row), displayLocale()) : QString();
}

void LabelChart::rebuild()
{
    QChart *plot = chart();
    plot->removeAllSeries();
    auto *train = new QBarSet({});
    auto *test = new QBarSet({});
    QStringList categories;
    double most = 1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const LabelRow &row = m_rows.at(i);
        train->append(entries(row.train));
        test->append(entries(row.test));
        categories.append(QString::number(i)); // never shown, and equal names would be one category
        most = std::max({most, entries(row.train), entries(row.test)});
    }
    m_step = roundStep(qint64(most));
    m_top = (qint64(most) + m_step - 1) / m_step * m_step;
    const ThemeColors colors = themeColors(palette());
    train->setBrush(colors.labeled);
    train->setPen(Qt::NoPen);
    test->setBrush(testBrush());
    test->setPen(isDense() ? QPen(Qt::NoPen) : QPen(colors.labeled, 1));
    auto *series = new QBarSeries;
    series->setBarWidth(isDense() ? 1.0 : 0.72);
    series->append(train);
    series->append(test);
    m_labelAxis->setCategories(categories);
    m_countAxis->setRange(0, double(m_top));
    plot->addSeries(series);
    series->attachAxis(m_labelAxis);
    series->attachAxis(m_countAxis);
    layOutPlot();
}

void LabelChart::layOutPlot()
{
    const int numbers = fontMetrics().horizontalAdvance(countText(m_top)) + gap;
    const int line = fontMetrics().height();
    chart()->resize(viewport()->size());
    chart()->setPlotArea(QRectF(numbers, line + gap, std::max(1, viewport()->width() - numbers - 2),
                                std::max(1, viewport()->height() - (hasNames() ? 2 : 1) * (line + gap) - gap)));
    viewport()->update();
}

QRectF LabelChart::plotRect() const
{
    return chart()->plotArea();
}

QRectF LabelChart::slotOf(int row) const
{
    const QRectF plot = plotRect();
    const double width = plot.width() / std::max<double>(1, double(m_rows.size()));
    const double left = plot.left() + row * width;
    return {left, plot.top(), width, plot.height()};
}

bool LabelChart::isDense() const
{
    return viewport()->width() < leastHatchWidth * double(m_rows.size());
}

bool LabelChart::hasNames() const
{
    return viewport()->width() > leastNameWidth * double(m_rows.size() + 1); // the numbers take about one
}

QBrush LabelChart::testBrush() const
{
    const QColor labeled = themeColors(palette()).labeled;
    return isDense() ? QBrush(mixed(labeled, palette().color(QPalette::Base), 0.55)) : QBrush(labeled, Qt::BDiagPattern);
}

int LabelChart::rowAt(const QPointF &place) const
{
    const QRectF plot = plotRect();
    if (m_rows.isEmpty() || place.x() < plot.left() || place.x() >= plot.right())
        return -1;
    return std::min(int((place.x() - plot.left()) * double(m_rows.size()) / plot.width()), int(m_rows.size()) - 1);
}

void LabelChart::drawBackground(QPainter *painter, const QRectF &)
{
    const ThemeColors colors = themeColors(palette());
    const QRectF plot = plotRect();
    if (m_current >= 0 && m_current < m_rows.size()) {
        QColor mark = palette().color(QPalette::Highlight);
        mark.setAlphaF(0.25F);
        painter->fillRect(slotOf(m_current).adjusted(0, 0, 1, 0), mark); // a slot may be thinner than a pixel
    }
    for (qint64 count = 0; count <= m_top; count += m_step) {
        const double y = plot.bottom() - plot.height() * double(count) / double(m_top);
        painter->setPen(count == 0 ? colors.outline : colors.line);
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void LabelChart::drawForeground(QPainter *painter, const QRectF &)
{
    const QRectF plot = plotRect();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // else it is the application's, whatever this widget's is
    painter->setPen(themeColors(palette()).dimmedText);
    const double line = fontMetrics().height();
    for (qint64 count = 0; count <= m_top; count += m_step) {
        const double y = plot.bottom() - plot.height() * double(count) / double(m_top);
        painter->drawText(QRectF(0, y - line / 2, plot.left() - gap, line), Qt::AlignRight | Qt::TextSingleLine,
                          countText(count));
    }
    paintNames(*painter);
    paintLegend(*painter);
}

void LabelChart::paintNames(QPainter &painter) const
{
    for (int row = 0; row < m_rows.size() && hasNames(); ++row) {
        const QRectF place = slotOf(row);
        const QRectF below(place.left() + 2, place.bottom() + gap / 2, place.width() - 4, fontMetrics().height());
        const QString name = labelName(m_rows.at(row));
        painter.drawText(below, Qt::AlignHCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(name, Qt::ElideMiddle, int(below.width())));
    }
}

void LabelChart::paintLegend(QPainter &painter) const
{
    const ThemeColors colors = themeColors(palette());
    const int size = fontMetrics().ascent() - 1;
    double x = plotRect().left();
    for (const DatasetType type : {DatasetType::Train, DatasetType::Test}) {
        const QRectF box(x, 2.5, size, size);
        painter.setPen(colors.labeled);
        painter.setBrush(type == DatasetType::Train ? QBrush(colors.labeled) : testBrush());
        painter.drawRect(box);
        painter.setPen(palette().color(QPalette::Text));
        const QString words = typeText(type);
        const double width = fontMetrics().horizontalAdvance(words) + 2;
        painter.drawText(QRectF(box.right() + gap, 0, width, fontMetrics().height()), Qt::TextSingleLine, words);
        x = box.right() + gap + width + 2 * gap;
    }
}

void LabelChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    rebuild(); // how bars are drawn depends on the room
}

void LabelChart::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT rowClicked(row);
}

bool LabelChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = rowText(rowAt(help->pos()));
    QToolTip::showText(help->globalPos(), text.isEmpty() ? QString() : toolTipText({text}), viewport());
    return true;
}

void LabelChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace dw
