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
#include "ui/panels/projectfacts.h"
#include "ui/panels/projecttabs.h"
#include "ui/panels/readinesstab.h"
#include "ui/text/formatting.h"

#include <QFocusEvent>
#include <QStackedLayout>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

/// When AWS said that it does not know the dataset any more.
std::optional<QDateTime> goneSince(const DatasetSnapshot &snapshot)
{
    return datasetState(snapshot) == DatasetState::NotFound ? snapshot.failedAt : std::nullopt;
}

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
    connect(&m_facts->project(), &ProjectFacts::readinessRequested, this, [this] {
        showTab(Tab::Readiness);
        setFocus(Qt::OtherFocusReason);
    });
    connect(m_project, &ProjectTabs::labelsKnown, this, [this](const DatasetArn &arn) {
        if (arn.project() == m_arn.project())
            refreshProject();
    });
    connect(m_project, &ProjectTabs::modelKnown, this, [this](const DatasetArn &arn) {
        if (arn == m_arn)
            refreshProject();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &DatasetDetails::onTabChanged);

    connect(&repository, &DatasetRepository::datasetChanged, this, [this](const DatasetArn &arn, DatasetFields fields) {
        if (arn.project() == m_arn.project())
            m_project->refresh();
        if (arn != m_arn) {
            if (arn.project() == m_arn.project())
                refreshProject();
            return;
        }
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

/// No focus proxy: with one, Tab would jump over what stands before it.
void DatasetDetails::focusInEvent(QFocusEvent *event)
{
    (tab() == Tab::Overview ? static_cast<QWidget *>(m_facts) : m_pages->currentWidget())->setFocus(event->reason());
}

void DatasetDetails::onTabChanged()
{
    m_pages->setCurrentIndex(m_tabs->currentIndex());
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
    m_chart->setTarget(target.value_or(0) > 0 ? target : std::nullopt); // without entries there is no line to reach
    m_chart->setForecast(progress.forecast);
    m_chart->setTitle(datasetName(m_arn));
    showTabCounts();
    refreshErrors();
    refreshProject();
}

void DatasetDetails::refreshProject()
{
    m_facts->project().setVerdict(projectVerdict(m_project->readinessOf(m_arn)));
    m_facts->project().setModel(m_project->modelOf(m_arn), m_clock.now());
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

} // namespace dw
