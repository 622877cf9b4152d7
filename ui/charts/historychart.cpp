// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/historychart.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/rangebutton.h"
#include "ui/charts/statusmarkrow.h"
#include "ui/text/formatting.h"

#include <QButtonGroup>
#include <QLabel>
#include <QTimer>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dw {

namespace {

constexpr int errorsPlotHeight = 40;

bool hasCounts(const HistorySeries &series)
{
    return std::any_of(series.begin(), series.end(), [](const HistorySample &sample) { return sample.totalEntries || sample.labeledEntries; });
}

} // namespace

HistoryChart::HistoryChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("History of labeled entries and entries with errors"));
    auto *header = new QHBoxLayout;
    header->setSpacing(0);
    header->addWidget(new ChartLegend, 1);
    m_buttons = new QButtonGroup(this);
    const std::array buttons {new RangeButton(tr("24 h"), tr("Last 24 hours"), false), new RangeButton(tr("7 d"), tr("Last 7 days"), false),
        new RangeButton(tr("30 d"), tr("Last 30 days"), false), new RangeButton(tr("all"), tr("All that was seen"), true)};
    for (size_t i = 0; i < buttons.size(); ++i) {
        m_buttons->addButton(buttons[i], static_cast<int>(i)); // ids are values of ChartRange
        header->addWidget(buttons[i]);
    }
    m_buttons->button(static_cast<int>(m_range))->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        setRange(static_cast<ChartRange>(id));
        Q_EMIT rangeChanged(m_range);
    });

    m_empty = new QLabel(tr("Nothing seen yet. Counts appear here as they are read."));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_body = new QWidget;
    m_body->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(header);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_body, 1);
}

void HistoryChart::setSeries(const HistorySeries &series, const QDateTime &now)
{
    m_series = series;
    m_now = now;
    refresh();
}

void HistoryChart::setRange(ChartRange range)
{
    m_buttons->button(static_cast<int>(range))->setChecked(true);
    if (m_range == range)
        return;
    m_range = range;
    refresh();
}

void HistoryChart::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_counts || m_buildPending)
        return;
    m_buildPending = true;
    QTimer::singleShot(0, this, &HistoryChart::buildPanels); // after this frame: the first chart takes 6-8 ms
}

void HistoryChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    alignPanels();
}

void HistoryChart::buildPanels()
{
    m_counts = new ChartPanel(3, false, m_body);
    m_marks = new StatusMarkRow(m_body);
    m_errors = new ChartPanel(2, true, m_body);
    m_errors->setFixedHeight(errorsPlotHeight + fontMetrics().height() + 14);
    m_counts->setMinimumHeight(40);
    m_counts->setAccessibleName(tr("Labeled entries and all entries"));
    m_errors->setAccessibleName(tr("Entries with errors"));
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_marks);
    layout->addWidget(m_errors);
    for (ChartPanel *panel : {m_counts, m_errors}) {
        connect(panel, &ChartPanel::hovered, this, &HistoryChart::onHovered);
        connect(panel, &ChartPanel::left, this, &HistoryChart::onLeft);
    }
    refresh();
}

void HistoryChart::refresh()
{
    const bool isEmpty = !hasCounts(m_series);
    m_empty->setVisible(isEmpty);
    m_body->setVisible(!isEmpty);
    if (isEmpty || !m_counts)
        return;
    const ChartWindow window = chartWindow(m_range, m_series, m_now);
    const ChartSeries series = buildSeries(m_series, window);
    m_counts->setLines(window, {{ChartPanel::Stroke::Total, series.total}, {ChartPanel::Stroke::Labeled, series.labeled}});
    m_errors->setLines(window, {{ChartPanel::Stroke::Errors, series.errors}});
    m_marks->setMarks(window, series.marks);
    alignPanels();
    const HistorySample &last = m_series.last();
    setAccessibleDescription(tr("Labeled %1, entries %2, with errors %3")
                                 .arg(countText(last.labeledEntries, true), countText(last.totalEntries, true), countText(last.errorEntries, true)));
}

void HistoryChart::alignPanels()
{
    if (!m_counts)
        return;
    const int margin = std::max({m_counts->labelWidth(), m_errors->labelWidth(), m_marks->labelWidth() + 8});
    m_counts->setLeftMargin(margin);
    m_errors->setLeftMargin(margin);
    m_marks->setPlotMargins(margin, ChartPanel::rightMargin);
}

void HistoryChart::onHovered(qint64 time, const QPoint &globalPosition)
{
    m_counts->setCursorTime(time);
    m_errors->setCursorTime(time);
    const HistorySample *sample = sampleAt(m_series, time);
    QStringList lines {dateTimeText(QDateTime::fromMSecsSinceEpoch(time))};
    if (sample) {
        lines.append(tr("Labeled: %1").arg(countText(sample->labeledEntries, true)));
        lines.append(tr("Entries: %1").arg(countText(sample->totalEntries, true)));
        lines.append(tr("With errors: %1").arg(countText(sample->errorEntries, true)));
    } else {
        lines.append(tr("Nothing seen at that time"));
    }
    QToolTip::showText(globalPosition, toolTipText(lines), this);
}

void HistoryChart::onLeft()
{
    m_counts->setCursorTime({});
    m_errors->setCursorTime({});
    QToolTip::hideText();
}

} // namespace dw
