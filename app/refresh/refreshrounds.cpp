// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of RefreshScheduler: what is due goes out, and what comes back is applied.
#include "refresh/refreshscheduler.h"

#include "connections/connection.h"
#include "core/logging.h"
#include "refresh/refreshlane.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace dw {
namespace {

constexpr int mostOutstanding = 8; // four on the wire and four ready: a newly visible row waits for at most these
constexpr int failuresAtOnce = 1000; // some 2 ms
constexpr int sweepPriority = 200; // above every description: one sweep tells of a hundred projects

RegionPlan::News newsOf(const DatasetSnapshot &before, const DatasetSnapshot &after)
{
    const StatusGroup group = statusGroup(datasetState(after));
    RegionPlan::News news;
    news.inProgress = group == StatusGroup::InProgress || group == StatusGroup::Deleting;
    const DatasetDescription &old = before.description;
    const DatasetDescription &now = after.description;
    const bool otherStatus = old.status != now.status || old.statusMessage != now.statusMessage;
    // What is heard of for the first time did not change
    news.changed = (before.statusCheckedAt && otherStatus) || (before.countsRead && old.stats != now.stats);
    return news;
}

} // namespace

bool RefreshScheduler::hasRoom(const Lane &lane)
{
    return lane.outstanding < mostOutstanding;
}

void RefreshScheduler::run(Lane &lane)
{
    const milliseconds now = m_clock.monotonic();
    lane.plan.setRate(lane.connection.settings().rate);
    lane.connection.setRate(lane.region, lane.plan.rate(now));
    const bool isDue = lane.sweepAsked || (!m_paused && now >= lane.plan.nextSweepAt());
    if (!lane.sweep && isDue)
        beginSweep(lane);
    while (hasRoom(lane)) {
        const std::optional<RegionPlan::Ask> next = lane.plan.takeNext(m_clock.monotonic(), m_paused);
        if (!next)
            break;
        describe(lane, next->arn, next->priority);
    }
}

void RefreshScheduler::beginSweep(Lane &lane)
{
    lane.sweepAsked = false;
    if (std::all_of(m_lanes.begin(), m_lanes.end(), [](const auto &one) { return !one->sweep && one->waitedFor == 0; }))
        m_answered = 0; // a new round
    lane.found.clear();
    lane.plan.sweepBegan(m_clock.monotonic());
    lane.sweep = std::make_unique<ProjectSweep>(*lane.connection.client(lane.region), sweepPriority);
    connect(
        lane.sweep.get(), &ProjectSweep::pageRead, this,
        [this, &lane](const QList<ProjectDescription> &projects, milliseconds sentAt) { onPageRead(lane, projects, sentAt); });
    connect(lane.sweep.get(), &ProjectSweep::throttled, this, [this, &lane] { onThrottled(lane); });
    connect(lane.sweep.get(), &ProjectSweep::finished, this, [this, &lane] { onSweepFinished(lane); });
    lane.sweep->start();
    Q_EMIT statusChanged();
}

void RefreshScheduler::onThrottled(Lane &lane)
{
    lane.plan.throttled(m_clock.monotonic());
    lane.connection.setRate(lane.region, lane.plan.rate(m_clock.monotonic()));
}

void RefreshScheduler::onPageRead(Lane &lane, const QList<ProjectDescription> &projects, milliseconds sentAt)
{
    const ConnectionSettings &settings = lane.connection.settings();
    QList<DatasetMetadata> found;
    QList<DatasetArn> arns;
    for (const ProjectDescription &project : projects) {
        for (const DatasetMetadata &dataset : project.datasets) {
            if (!dataset.arn || dataset.arn->region() != lane.region)
                continue;
            found.append(dataset);
            arns.append(*dataset.arn);
            lane.found.insert(*dataset.arn);
        }
    }
    if (!arns.isEmpty())
        lane.connection.noteAccount(arns.first().account());
    if (settings.followNew)
        m_repository.add(arns, settings.id, settings.name);
    for (const DatasetMetadata &dataset : std::as_const(found))
        applyMetadata(lane, dataset, sentAt);
    m_lastSweepAt = m_clock.now();
    run(lane);
    schedule();
}

void RefreshScheduler::applyMetadata(Lane &lane, const DatasetMetadata &dataset, milliseconds sentAt)
{
    if (!lane.plan.isNews(*dataset.arn, sentAt))
        return; // not watched, or a description that was sent for later knows better (F33)
    const DatasetSnapshot before = *m_repository.find(*dataset.arn);
    m_repository.applyMetadata(*dataset.arn, dataset, m_clock.now());
    if (const DatasetSnapshot *after = m_repository.find(*dataset.arn))
        lane.plan.noteSwept(*dataset.arn, newsOf(before, *after), sentAt, m_clock.monotonic());
}

void RefreshScheduler::onSweepFinished(Lane &lane)
{
    const std::unique_ptr<ProjectSweep, void (*)(ProjectSweep *)> sweep(lane.sweep.release(),
                                                                        [](ProjectSweep *done) { done->deleteLater(); });
    const auto &result = sweep->result();
    const milliseconds now = m_clock.monotonic();
    std::optional<ApiError::Kind> error;
    if (!result)
        error = result.error().kind;
    lane.plan.sweepEnded(error, now, m_jitter());
    lane.failure.reset();
    if (result) {
        lane.connection.noteSuccess();
        const QSet<DatasetArn> missing = lane.plan.arns() - lane.found;
        for (const DatasetArn &arn : missing)
            lane.plan.noteMissing(arn, now);
        m_lastSweepAt = m_clock.now();
        Q_EMIT sweepFinished(lane.connection.settings().id, lane.region, int(lane.found.size()));
    } else if (*error != ApiError::Kind::Cancelled) {
        failLane(lane, result.error());
    }
    run(lane);
    schedule();
    Q_EMIT statusChanged();
}

void RefreshScheduler::failLane(Lane &lane, const ApiError &error)
{
    qCInfo(logRefresh).noquote() << "sweep of" << lane.region << "failed:" << kindName(error.kind) << error.code
                                 << error.requestId;
    lane.connection.noteError(error);
    if (error.kind == ApiError::Kind::AccessDenied || error.kind == ApiError::Kind::Throttled)
        return; // the known datasets are described all the same, and are not at fault
    lane.failure = error;
    lane.untold = lane.plan.arns().values();
    tellFailure(lane.connection, lane.region);
}

/// Ten thousand rows in one go would hold the window up for longer than a frame.
void RefreshScheduler::tellFailure(Connection &connection, const QString &region)
{
    Lane *lane = laneOf(connection, region);
    if (!lane || !lane->failure)
        return; // removed, or over meanwhile
    const QDateTime now = m_clock.now();
    for (int i = 0; i < failuresAtOnce && !lane->untold.isEmpty(); ++i)
        m_repository.applyError(lane->untold.takeLast(), *lane->failure, now);
    if (!lane->untold.isEmpty())
        QTimer::singleShot(0, &connection, [this, &connection, region] { tellFailure(connection, region); });
}

void RefreshScheduler::describe(Lane &lane, const DatasetArn &arn, int priority)
{
    const bool isWaitedFor = priority >= rotationPriority;
    ++lane.outstanding;
    lane.waitedFor += isWaitedFor;
    DescribeDatasetCall *call = lane.connection.client(lane.region)->describeDataset(arn, priority);
    connect(call, &ApiCall::finished, &lane.connection,
            [this, arn, call, isWaitedFor, connection = &lane.connection, region = lane.region] {
                if (Lane *of = laneOf(*connection, region)) {
                    --of->outstanding;
                    of->waitedFor -= isWaitedFor;
                    m_answered += isWaitedFor;
                    applyDescribed(*of, arn, *call);
                    run(*of);
                    schedule();
                }
                Q_EMIT statusChanged();
            });
    if (isWaitedFor)
        Q_EMIT statusChanged();
}

void RefreshScheduler::applyDescribed(Lane &lane, const DatasetArn &arn, const DescribeDatasetCall &call)
{
    const Result<DatasetDescription> result = call.result();
    const milliseconds sentAt = call.journey().sentAt;
    const milliseconds now = m_clock.monotonic();
    if (call.journey().throttledAttempts > 0)
        onThrottled(lane);
    if (result)
        lane.connection.noteSuccess();
    else
        lane.connection.noteError(result.error());
    if (!result && (result.error().kind == ApiError::Kind::Throttled || result.error().kind == ApiError::Kind::Cancelled))
        return lane.plan.noteUnanswered(arn, now); // the status bar tells; the dataset is not at fault

    RegionPlan::News news;
    const DatasetSnapshot *known = m_repository.find(arn);
    if (known && lane.plan.isNews(arn, sentAt)) {
        const DatasetSnapshot before = *known;
        if (result)
            m_repository.applyDescription(arn, *result, m_clock.now());
        else
            m_repository.applyError(arn, result.error(), m_clock.now());
        if (const DatasetSnapshot *after = m_repository.find(arn))
            news = newsOf(before, *after);
    }
    if (!result)
        news.error = result.error().kind;
    lane.plan.noteDescribed(arn, news, sentAt, now);
}

} // namespace dw
