// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/datasetdetails.h"

#include "core/clock.h"
#include "datasets/datasetrepository.h"
#include "history/currentprogress.h"
#include "history/sessionhistory.h"
#include "ui/charts/historychart.h"
#include "ui/panels/activitytab.h"
#include "ui/panels/datasetfacts.h"
#include "ui/panels/datasetnumbers.h"
#include "ui/panels/errorstab.h"
#include "ui/panels/jsontab.h"
#include "ui/panels/labelstab.h"
#include "ui/panels/plainlabel.h"
#include "ui/panels/projecttabs.h"
#include "ui/panels/readinesstab.h"
#include "ui/text/formatting.h"
#include "ui/theme/themecolors.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int tallBelow = 640; // pixels; a chart needs some room beside the numbers
constexpr int compactBelow = 1080; // pixels; numbers, facts and chart side by side need more
/// When AWS said that it does not know the dataset any more.
std::optional<QDateTime> goneSince(const DatasetSnapshot &snapshot)
{
    return datasetState(snapshot) == DatasetState::NotFound ? snapshot.failedAt : std::nullopt;
}

constexpr int headerHeight = 30;
constexpr int gap = 16;
constexpr int compactGap = 8;
constexpr int leftWidth = 650;
constexpr int compactLeftWidth = 330;
constexpr int numbersWidth = 326;

} // namespace

DatasetDetails::DatasetDetails(const DatasetRepository &repository, const SessionHistory &history, const Clock &clock,
                               QWidget *parent)
    : QWidget(parent)
    , m_repository(repository)
    , m_history(history)
    , m_clock(clock)
    , m_stack(new QStackedLayout(this))
    , m_nothing(new PlainLabel(tr("Select a dataset to see its numbers, AWS’s message and its history."), this))
    , m_tabs(new QTabBar(this))
    , m_name(new ElidedLabel({}, this))
    , m_numbers(new DatasetNumbers(this))
    , m_facts(new DatasetFacts(this))
    , m_chart(new HistoryChart(this))
    , m_activity(new ActivityTab(this))
    , m_errors(new ErrorsTab(this))
    , m_project(new ProjectTabs(repository, clock, this))
    , m_json(new JsonTab(this))
{
    setAccessibleName(tr("Details"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setDimmed(true);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(buildContent());
    onTabChanged();
    connect(m_facts, &DatasetFacts::manifestCheckRequested, this, [this] { Q_EMIT manifestCheckRequested(m_arn); });
    connect(m_tabs, &QTabBar::currentChanged, this, &DatasetDetails::onTabChanged);

    connect(&repository, &DatasetRepository::datasetChanged, this, [this](const DatasetArn &arn, DatasetFields fields) {
        if (arn.project() == m_arn.project())
            m_project->refresh();
        if (arn != m_arn)
            return;
        refresh();
        if (fields.testFlag(DatasetField::Error))
            refreshPast(); // it may be gone, or there again
    });
    connect(&repository, &DatasetRepository::datasetsRemoved, this, [this](const QList<DatasetArn> &arns) {
        if (arns.contains(m_arn))
            setDataset({});
    });
    connect(&history, &SessionHistory::seriesChanged, this, [this](const DatasetArn &arn) {
        if (arn != m_arn)
            return;
        refresh();
        refreshPast();
    });
}

QWidget *DatasetDetails::buildContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 0, 12, 6);
    layout->setSpacing(6);
    m_header = new QBoxLayout(QBoxLayout::LeftToRight);
    m_header->setSpacing(10);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFixedHeight(headerHeight);
    m_tabs->setAccessibleName(tr("Parts of the details"));
    m_tabs->addTab(tr("Overview"));
    //: Entries with errors
    m_tabs->addTab(tr("Errors"));
    m_tabs->addTab(tr("Labels"));
    //: Whether a project can be trained
    m_tabs->addTab(tr("Readiness"));
    //: What happened to a dataset
    m_tabs->addTab(tr("Activity"));
    //: The name of a format
    m_tabs->addTab(tr("JSON"));
    m_name->setDimmed(true);
    m_name->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_header->addWidget(m_tabs, 0, Qt::AlignBottom);
    m_header->addWidget(m_name, 1);
    layout->addLayout(m_header);
    m_pages = new QStackedLayout;
    m_pages->addWidget(buildOverview());
    m_pages->addWidget(m_errors);
    m_pages->addWidget(m_project->labelsTab());
    m_pages->addWidget(m_project->readinessTab());
    m_pages->addWidget(m_activity);
    m_pages->addWidget(m_json);
    layout->addLayout(m_pages, 1);
    return content;
}

QWidget *DatasetDetails::buildOverview()
{
    auto *overview = new QWidget(this);
    m_overview = new QBoxLayout(QBoxLayout::LeftToRight, overview);
    m_overview->setContentsMargins(0, 0, 0, 0);
    m_overview->setSpacing(gap);
    m_leftWidget = new QWidget(overview);
    m_left = new QBoxLayout(QBoxLayout::LeftToRight, m_leftWidget);
    m_left->setContentsMargins(0, 0, 0, 0);
    m_left->setSpacing(gap);
    m_left->addWidget(m_numbers);
    m_left->addWidget(m_facts, 1);
    m_leftWidget->setFixedWidth(leftWidth);
    m_numbers->setFixedWidth(numbersWidth);
    m_overview->addWidget(m_leftWidget);
    m_overview->addWidget(m_chart, 1);
    return overview;
}

void DatasetDetails::setDataset(const DatasetArn &arn)
{
    if (arn == m_arn && m_stack->currentIndex() == 1)
        return;
    m_arn = arn;
    m_forerunners.clear();
    m_spans.clear();
    refresh();
    m_project->setDataset(m_arn);
    refreshPast();
}

void DatasetDetails::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void DatasetDetails::setChartRange(ChartRange range)
{
    m_chart->setRange(range);
}

DatasetDetails::Tab DatasetDetails::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void DatasetDetails::setPast(const DatasetArn &arn, const QList<Forerunner> &forerunners, const QList<WatchSpan> &spans)
{
    if (arn != m_arn)
        return; // another one was chosen while this was read
    m_forerunners = forerunners;
    m_spans = spans;
    refreshPast();
}

void DatasetDetails::onTabChanged()
{
    m_pages->setCurrentIndex(m_tabs->currentIndex());
    setFocusProxy(tab() == Tab::Overview ? static_cast<QWidget *>(m_facts) : m_pages->currentWidget());
    m_project->setActive(tab() == Tab::Labels || tab() == Tab::Readiness);
}

void DatasetDetails::refresh()
{
    const DatasetSnapshot *snapshot = m_repository.find(m_arn);
    m_stack->setCurrentIndex(snapshot ? 1 : 0);
    if (!snapshot) {
        m_arn = {};
        refreshErrors();
        return;
    }
    m_name->setText(QStringList{datasetName(m_arn), snapshot->connectionName, m_arn.region(), m_arn.account()}.join(u", "_s));
    const QDateTime now = m_clock.now();
    const std::optional<qint64> target = targetEntries(*snapshot);
    const CurrentProgress progress = currentProgress(m_history.series(m_arn), stats(*snapshot).labeledEntries, target, now);
    m_numbers->setDataset(*snapshot, progress, now);
    m_facts->setDataset(*snapshot, now);
    m_json->setDataset(*snapshot);
    m_chart->setTarget(target);
    m_chart->setForecast(progress.forecast);
    m_chart->setTitle(datasetName(m_arn));
    refreshErrors();
}

void DatasetDetails::refreshPast()
{
    HistorySeries whole;
    QList<QDateTime> createdAgain;
    const auto add = [&](const HistorySeries &series) {
        if (!whole.isEmpty() && !series.isEmpty())
            createdAgain.append(series.first().time);
        whole += series;
    };
    for (const Forerunner &forerunner : std::as_const(m_forerunners))
        add(forerunner.series);
    add(m_history.series(m_arn));
    m_chart->setCreatedAgain(createdAgain);
    m_chart->setSpans(spansUntilNow());
    m_chart->setSeries(whole, m_clock.now());
    refreshActivity();
}

/// What was kept of the times of watching ends a little before now; the newest of them goes on with each answer.
QList<WatchSpan> DatasetDetails::spansUntilNow() const
{
    QList<WatchSpan> spans = m_spans;
    const auto newest = std::max_element(spans.begin(), spans.end(), [](const auto &a, const auto &b) { return a.to < b.to; });
    const DatasetSnapshot *snapshot = m_repository.find(m_arn);
    if (newest != spans.end() && snapshot && snapshot->statusCheckedAt)
        newest->to = std::max(newest->to, *snapshot->statusCheckedAt);
    if (snapshot && goneSince(*snapshot)) { // there is nothing to watch any more
        if (spans.isEmpty())
            spans.append({m_arn.account(), m_arn.region(), QDateTime::fromMSecsSinceEpoch(0), m_clock.now()});
        for (WatchSpan &span : spans)
            span.to = std::max(span.from, std::min(span.to, *goneSince(*snapshot)));
    }
    return spans;
}

void DatasetDetails::refreshActivity()
{
    QList<ActivityEvent> events = datasetActivity(m_arn, m_history.series(m_arn), m_forerunners);
    events.append(watchGaps(m_arn, m_spans));
    const DatasetSnapshot *snapshot = m_repository.find(m_arn);
    if (snapshot && goneSince(*snapshot)) {
        ActivityEvent gone;
        gone.arn = m_arn;
        gone.kind = ActivityEvent::Kind::Gone;
        gone.fromStatus = snapshot->description.status;
        gone.noticed = *goneSince(*snapshot);
        gone.since = gone.noticed;
        events.append(gone);
    }
    std::stable_sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.noticed < b.noticed; });
    m_activity->setEvents(events, m_clock.now());
}

/// "was 212, now 40": before the last batch of changes, as the activity tells it.
void DatasetDetails::refreshErrors()
{
    const DatasetSnapshot *snapshot = m_repository.find(m_arn);
    std::optional<qint64> before;
    for (const ActivityEvent &event : datasetActivity(m_arn, m_history.series(m_arn))) {
        if (event.kind == ActivityEvent::Kind::Errors)
            before = event.from;
    }
    m_errors->setConnectionName(snapshot ? snapshot->connectionName : QString());
    m_errors->setDataset(m_arn, snapshot ? stats(*snapshot).errorEntries : std::nullopt, before);
}

void DatasetDetails::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QRect header(0, 0, width(), headerHeight);
    if (m_stack->currentIndex() == 1)
        painter.fillRect(header, palette().color(QPalette::Window));
    painter.fillRect(QRect(0, 0, width(), 1), themeColors(palette()).line);
    if (m_stack->currentIndex() == 1)
        painter.fillRect(QRect(0, header.bottom(), width(), 1), themeColors(palette()).line);
}

void DatasetDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int width = event->size().width();
    setShape(width < tallBelow ? Shape::Tall : width < compactBelow ? Shape::Compact : Shape::Wide);
}

void DatasetDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh(); // the status icon is a picture of the old colours
}

void DatasetDetails::setShape(Shape shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    const bool isWide = shape == Shape::Wide;
    const bool isTall = shape == Shape::Tall;
    m_numbers->setCompact(!isWide);
    m_left->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_left->setSpacing(isWide ? gap : compactGap);
    m_overview->setDirection(isTall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_leftWidget->setMinimumWidth(isTall ? 0 : isWide ? leftWidth : compactLeftWidth);
    m_leftWidget->setMaximumWidth(isTall ? QWIDGETSIZE_MAX : m_leftWidget->minimumWidth());
    m_header->setDirection(isTall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_header->setSpacing(isTall ? compactGap / 2 : 10);
    m_name->setAlignment((isTall ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
}

} // namespace dw
