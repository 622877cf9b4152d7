// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/historychart.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/rangebutton.h"
#include "ui/charts/sampletable.h"
#include "ui/charts/statusmarkrow.h"
#include "ui/charts/watchedtime.h"
#include "ui/files/savefile.h"
#include "ui/text/formatting.h"
#include "ui/theme/icons.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRegularExpression>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

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
    m_legend = new ChartLegend(this);
    header->addWidget(m_legend, 1);
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

    addTools(*header);

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
    layout->addWidget(m_outcome);
}

void HistoryChart::addTools(QHBoxLayout &header)
{
    const auto tool = [this, &header](Icon icon, const QString &text) {
        auto *button = new QToolButton(this);
        button->setIcon(themedIcon(icon));
        button->setIconSize({14, 14});
        button->setAutoRaise(true);
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::StrongFocus);
        header.addWidget(button);
        return button;
    };
    header.addSpacing(6);
    m_tableButton = tool(Icon::Table, tr("Show as table"));
    m_tableButton->setCheckable(true);
    m_saveButton = tool(Icon::Download, tr("Save as PNG…"));
    m_saveButton->setEnabled(false);
    m_outcome = new QLabel;
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    connect(m_tableButton, &QAbstractButton::toggled, this, &HistoryChart::setShownAsTable);
    connect(m_saveButton, &QAbstractButton::clicked, this, &HistoryChart::choosePicture);
}

void HistoryChart::setTitle(const QString &title)
{
    if (m_title == title)
        return;
    m_title = title;
    m_outcome->hide(); // it told of another dataset
}

void HistoryChart::setShownAsTable(bool isShown)
{
    m_tableButton->setChecked(isShown);
    if (isShown && !m_table) {
        m_table = new SampleTable(this);
        auto *layout = static_cast<QVBoxLayout *>(this->layout());
        layout->insertWidget(layout->indexOf(m_body), m_table, 1);
    }
    refresh();
}

void HistoryChart::choosePicture()
{
    static const QRegularExpression notInNames(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString name = QString(m_title).replace(notInNames, u"-"_s) + u".png"_s;
    askWhereToSave(*this, {tr("Save the chart"), name, tr("PNG pictures (*.png)"), QStandardPaths::PicturesLocation},
                   [this](const QString &path) { savePicture(path); });
}

void HistoryChart::savePicture(const QString &path)
{
    const QString problem = writePicture(chartPicture({m_legend, m_body}, m_title), path);
    m_outcome->setText(savedText(path, problem));
    m_outcome->show();
}

void HistoryChart::setSeries(const HistorySeries &series, const QDateTime &now)
{
    m_series = series;
    m_now = now;
    refresh();
}

void HistoryChart::setTarget(const std::optional<qint64> &target)
{
    if (m_target == target)
        return;
    m_target = target;
    refresh();
}

void HistoryChart::setForecast(const LabelingForecast &forecast)
{
    if (m_forecast == forecast)
        return;
    m_forecast = forecast;
    refresh();
}

void HistoryChart::setCreatedAgain(const QList<QDateTime> &moments)
{
    if (m_createdAgain == moments)
        return;
    m_createdAgain = moments;
    refresh();
}

void HistoryChart::setSpans(const QList<WatchSpan> &spans)
{
    if (m_spans == spans)
        return;
    m_spans = spans;
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
    const bool isTable = !isEmpty && m_tableButton->isChecked();
    m_empty->setVisible(isEmpty);
    m_body->setVisible(!isEmpty && !isTable);
    if (m_table)
        m_table->setVisible(isTable);
    m_saveButton->setEnabled(!isEmpty && !isTable && m_counts);
    const ChartWindow window = chartWindow(m_range, m_series, m_now);
    if (isTable)
        refreshTable(window);
    if (isEmpty || !m_counts)
        return;
    const ChartSeries series = buildSeries(m_series, window, m_spans);
    m_counts->setLines(window, {{ChartPanel::Stroke::Total, series.total}, {ChartPanel::Stroke::Labeled, series.labeled}});
    m_counts->setTarget(m_target);
    m_counts->setForecast(m_forecast);
    m_errors->setLines(window, {{ChartPanel::Stroke::Errors, series.errors}});
    m_marks->setMarks(window, withCreatedAgain(series.marks, m_createdAgain, m_series, window));
    alignPanels();
    const HistorySample &last = m_series.last();
    QStringList description {tr("Labeled %1, entries %2, with errors %3")
                                 .arg(countText(last.labeledEntries, true), countText(last.totalEntries, true), countText(last.errorEntries, true))};
    if (m_target)
        description.append(tr("target %1").arg(countText(*m_target)));
    if (const QString expected = expectedText(m_forecast, m_now, displayLocale()); m_target && !expected.isEmpty())
        description.append(tr("reached %1").arg(expected));
    setAccessibleDescription(description.join(tr(", ")));
}

void HistoryChart::refreshTable(const ChartWindow &window)
{
    // what was in force at the start of the range belongs to it
    const HistorySample *first = sampleAt(m_series, window.from);
    const qsizetype begin = first ? first - m_series.constData() : 0;
    const HistorySample *last = sampleAt(m_series, window.now);
    const qsizetype end = last ? last - m_series.constData() + 1 : 0;
    m_table->setSeries(m_series.mid(begin, qMax<qsizetype>(0, end - begin)));
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
    const HistorySample *sample = isWatched(m_spans, time) ? sampleAt(m_series, time) : nullptr;
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
