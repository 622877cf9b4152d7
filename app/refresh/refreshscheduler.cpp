// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshscheduler.h"

#include "connections/connection.h"
#include "refresh/refreshlane.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace dw {
namespace {

constexpr milliseconds longestSleep = 5s; // timers stand still in a suspended machine, and the clock may be set
constexpr milliseconds wakeSpread = 2s; // connections and machines that wake together must not ask together

} // namespace

RefreshScheduler::RefreshScheduler(DatasetRepository &repository, const Clock &clock, Jitter jitter, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_clock(clock)
    , m_jitter(std::move(jitter))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RefreshScheduler::tick);
    connect(&repository, &DatasetRepository::datasetsAdded, this, &RefreshScheduler::onDatasetsAdded);
    connect(&repository, &DatasetRepository::datasetsRemoved, this, &RefreshScheduler::onDatasetsRemoved);
}

RefreshScheduler::~RefreshScheduler() = default;

void RefreshScheduler::addConnection(Connection &connection)
{
    for (const QString &region : connection.settings().regions)
        addRegion(connection, region);
}

void RefreshScheduler::addRegion(Connection &connection, const QString &region)
{
    if (laneOf(connection, region) || !connection.client(region))
        return;
    const milliseconds now = m_clock.monotonic();
    m_lanes.push_back(std::make_unique<Lane>(connection, region, now));
    Lane *lane = m_lanes.back().get();
    lane->plan.setRhythm(m_interval, m_presence, now);
    lane->plan.setVisible(m_visible, now);
    lane->plan.setSelected(m_selected, now);
    onDatasetsAdded(m_repository.arns()); // those that waited for this lane
    // New credentials may mend what failed, so the pause after failures ends with them
    connect(&connection.credentials(), &CredentialsSource::stateChanged, this, [this, lane] {
        lane->plan.wake(m_clock.monotonic(), 0ms);
        schedule();
    });
    schedule();
}

void RefreshScheduler::removeConnection(Connection &connection)
{
    disconnect(&connection.credentials(), nullptr, this, nullptr);
    std::erase_if(m_lanes, [&](const auto &lane) { return &lane->connection == &connection; });
    Q_EMIT statusChanged();
}

void RefreshScheduler::start()
{
    m_started = true;
    tick();
}

void RefreshScheduler::setInterval(milliseconds interval)
{
    m_interval = interval;
    for (const auto &lane : m_lanes)
        lane->plan.setRhythm(m_interval, m_presence, m_clock.monotonic());
    schedule();
    Q_EMIT statusChanged();
}

void RefreshScheduler::setPresence(const Presence &presence)
{
    m_presence = presence;
    setInterval(m_interval);
}

void RefreshScheduler::setPaused(bool paused)
{
    m_paused = paused;
    Q_EMIT statusChanged();
    if (!paused)
        tick();
}

void RefreshScheduler::setVisible(const QList<DatasetArn> &arns)
{
    m_visible = QSet<DatasetArn>(arns.begin(), arns.end());
    for (const auto &lane : m_lanes)
        lane->plan.setVisible(m_visible, m_clock.monotonic());
    schedule();
}

void RefreshScheduler::setSelected(const QList<DatasetArn> &arns)
{
    m_selected = QSet<DatasetArn>(arns.begin(), arns.end());
    for (const auto &lane : m_lanes)
        lane->plan.setSelected(m_selected, m_clock.monotonic());
    schedule();
}

void RefreshScheduler::refreshNow()
{
    for (const auto &lane : m_lanes) {
        lane->plan.askRound(m_clock.monotonic());
        lane->sweepAsked = true;
    }
    tick();
}

void RefreshScheduler::refreshConnection(const Connection &connection)
{
    for (const auto &lane : m_lanes) {
        if (&lane->connection != &connection)
            continue;
        lane->plan.askRound(m_clock.monotonic());
        lane->sweepAsked = true;
    }
    tick();
}

void RefreshScheduler::pollSoon()
{
    for (const auto &lane : m_lanes)
        lane->plan.wake(m_clock.monotonic(), milliseconds(std::llround(m_jitter() * double(wakeSpread.count()))));
    tick();
}

void RefreshScheduler::refreshDatasets(const QList<DatasetArn> &arns)
{
    for (const auto &lane : m_lanes) {
        for (const DatasetArn &arn : arns)
            lane->plan.ask(arn, m_clock.monotonic());
    }
    tick();
}

void RefreshScheduler::tick()
{
    if (const milliseconds step = m_clockStep.look(m_clock.now(), m_clock.monotonic()); step != 0ms) {
        if (m_lastSweepAt)
            m_lastSweepAt = m_lastSweepAt->addMSecs(step.count());
        m_repository.shiftTimes(step);
        Q_EMIT clockStepped(step);
        Q_EMIT statusChanged();
    }
    for (const auto &lane : m_lanes)
        run(*lane);
    schedule();
}

void RefreshScheduler::schedule()
{
    if (!m_started)
        return;
    const milliseconds now = m_clock.monotonic();
    milliseconds at = now + longestSleep;
    for (const auto &lane : m_lanes) {
        if (m_paused)
            continue; // what is asked for by hand is run at once
        if (!lane->sweep)
            at = std::min(at, lane->plan.nextSweepAt());
        if (hasRoom(*lane))
            at = std::min(at, lane->plan.nextTurnAt(now).value_or(at));
    }
    m_timer.start(std::max(at - now, 0ms));
}

void RefreshScheduler::onDatasetsAdded(const QList<DatasetArn> &arns)
{
    for (const DatasetArn &arn : arns) {
        if (Lane *lane = laneOf(arn))
            lane->plan.add(arn, m_clock.monotonic());
    }
    schedule();
    Q_EMIT statusChanged();
}

void RefreshScheduler::onDatasetsRemoved(const QList<DatasetArn> &arns)
{
    for (const auto &lane : m_lanes) {
        for (const DatasetArn &arn : arns)
            lane->plan.remove(arn);
    }
    Q_EMIT statusChanged();
}

RefreshScheduler::Lane *RefreshScheduler::laneOf(const DatasetArn &arn) const
{
    const DatasetSnapshot *snapshot = m_repository.find(arn);
    const auto it = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const auto &lane) {
        return snapshot && lane->region == arn.region() && lane->connection.settings().id == snapshot->connectionId;
    });
    return it == m_lanes.end() ? nullptr : it->get();
}

RefreshScheduler::Lane *RefreshScheduler::laneOf(const Connection &connection, const QString &region) const
{
    const auto it = std::find_if(m_lanes.begin(), m_lanes.end(),
                                 [&](const auto &lane) { return &lane->connection == &connection && lane->region == region; });
    return it == m_lanes.end() ? nullptr : it->get();
}

RefreshStatus RefreshScheduler::status() const
{
    RefreshStatus status;
    status.paused = m_paused;
    status.datasets = int(m_repository.size());
    status.lastSweepAt = m_lastSweepAt;
    for (const DatasetSnapshot &snapshot : m_repository.snapshots()) {
        status.countsKnown += snapshot.countsRead;
        if (snapshot.checkedAt && (!status.oldestCountsAt || *snapshot.checkedAt < *status.oldestCountsAt))
            status.oldestCountsAt = snapshot.checkedAt;
    }
    const milliseconds now = m_clock.monotonic();
    std::optional<milliseconds> next;
    std::optional<milliseconds> slowedUntil;
    for (const auto &lane : m_lanes) {
        const milliseconds sweepAt = lane->plan.nextSweepAt();
        const int waiting = m_paused ? 0 : lane->plan.waiting(now);
        status.refreshing |= lane->sweep != nullptr || lane->waitedFor + waiting > 0;
        status.asked += lane->waitedFor + waiting;
        next = std::min(next.value_or(sweepAt), sweepAt);
        if (lane->plan.isSlowed(now))
            slowedUntil = std::max(slowedUntil.value_or(sweepAt), sweepAt);
    }
    status.answered = status.refreshing ? m_answered : 0;
    status.asked += status.answered;
    const auto wallTime = [&](milliseconds at) { return m_clock.now().addMSecs(std::max(at - now, 0ms).count()); };
    if (next && !m_paused)
        status.nextAt = wallTime(*next);
    if (slowedUntil)
        status.slowedUntil = wallTime(*slowedUntil);
    return status;
}

} // namespace dw
