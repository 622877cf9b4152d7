// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshscheduler.h"

#include "connections/connection.h"
#include "core/logging.h"
#include "refresh/projectsweep.h"
#include "refresh/refreshpolicy.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace dw {
namespace {

constexpr auto tickEvery = 1s; // nothing in the policy is finer than that
constexpr int outstandingDescribes = 8; // four on the wire and four ready: a newly visible row waits for at most these
constexpr int sweepPriority = 200; // above every describePriority(): one sweep tells of a hundred projects
constexpr auto deniedSweepPause = 15min; // permission to list projects seldom comes by itself

} // namespace

/// What the scheduler remembers of one dataset. Times are monotonic.
struct RefreshScheduler::Watch {
    bool inFlight = false;
    bool asked = false;
    bool moved = false;
    std::optional<std::chrono::milliseconds> attemptedAt;
    std::optional<std::chrono::milliseconds> answeredAt;
    int failures = 0;
};

/// One connection in one region.
struct RefreshScheduler::Lane {
    Connection *connection;
    QString region;
    std::unique_ptr<ProjectSweep> sweep; ///< while one is under way
    std::chrono::milliseconds sweepStartedAt{0};
    std::chrono::milliseconds nextSweepAt{0};
    std::chrono::milliseconds quietUntil{0}; ///< AWS asked for fewer calls until then
    int failedRounds = 0;
    int throttledRounds = 0; ///< in a row
    int outstanding = 0; ///< descriptions asked for and not answered
    QSet<DatasetArn> arns;
};

RefreshScheduler::RefreshScheduler(DatasetRepository &repository, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_clock(clock)
{
    m_timer.setInterval(tickEvery);
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
    const auto isLane = [&](const auto &lane) { return lane->connection == &connection && lane->region == region; };
    if (std::any_of(m_lanes.begin(), m_lanes.end(), isLane) || !connection.client(region))
        return;
    auto lane = std::make_unique<Lane>();
    lane->connection = &connection;
    lane->region = region;
    lane->nextSweepAt = m_clock.monotonic();
    m_lanes.push_back(std::move(lane));
    onDatasetsAdded(m_repository.arns()); // those that waited for this lane
    // New credentials may mend what failed, so the pause after failures ends with them
    connect(&connection.credentials(), &CredentialsSource::stateChanged, this, [this, lane = m_lanes.back().get()] {
        lane->failedRounds = 0;
        lane->nextSweepAt = m_clock.monotonic();
    });
}

void RefreshScheduler::removeConnection(Connection &connection)
{
    disconnect(&connection.credentials(), nullptr, this, nullptr);
    for (const auto &lane : m_lanes) {
        if (lane->connection != &connection)
            continue;
        for (const DatasetArn &arn : std::as_const(lane->arns))
            m_watches[arn].inFlight = false; // its answers will not come any more
    }
    std::erase_if(m_lanes, [&](const auto &lane) { return lane->connection == &connection; });
    Q_EMIT statusChanged();
}

void RefreshScheduler::start()
{
    m_timer.start();
    tick();
}

void RefreshScheduler::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    for (const auto &lane : m_lanes)
        lane->nextSweepAt = std::min(lane->nextSweepAt, m_clock.monotonic() + roundInterval(interval, lane->failedRounds));
    Q_EMIT statusChanged();
}

void RefreshScheduler::setPaused(bool paused)
{
    m_paused = paused;
    Q_EMIT statusChanged();
    if (!paused)
        tick();
}

void RefreshScheduler::setPresence(const Presence &presence)
{
    m_presence = presence;
}

void RefreshScheduler::pollSoon()
{
    for (const auto &lane : m_lanes) {
        lane->failedRounds = 0;
        lane->nextSweepAt = m_clock.monotonic();
    }
    tick();
}

void RefreshScheduler::setVisible(const QList<DatasetArn> &arns)
{
    m_visible = QSet<DatasetArn>(arns.begin(), arns.end());
}

void RefreshScheduler::setSelected(const QList<DatasetArn> &arns)
{
    m_selected = QSet<DatasetArn>(arns.begin(), arns.end());
}

void RefreshScheduler::refreshNow()
{
    for (const auto &lane : m_lanes)
        lane->nextSweepAt = m_clock.monotonic();
    for (auto it = m_watches.begin(); it != m_watches.end(); ++it) {
        const StatusGroup group = statusGroup(datasetState(*m_repository.find(it.key())));
        if (m_visible.contains(it.key()) || m_selected.contains(it.key()) || group == StatusGroup::InProgress)
            it->asked = true;
    }
    tick();
}

void RefreshScheduler::refreshDatasets(const QList<DatasetArn> &arns)
{
    for (const DatasetArn &arn : arns) {
        if (const auto it = m_watches.find(arn); it != m_watches.end())
            it->asked = true;
    }
    tick();
}

void RefreshScheduler::tick()
{
    for (const auto &lane : m_lanes) {
        // A person who pauses still gets what they ask for by hand
        if (!lane->sweep && m_clock.monotonic() >= lane->nextSweepAt && !m_paused)
            beginSweep(*lane);
        fillLane(*lane);
    }
}

void RefreshScheduler::onDatasetsAdded(const QList<DatasetArn> &arns)
{
    for (const DatasetArn &arn : arns) {
        m_watches[arn];
        if (Lane *lane = laneOf(arn))
            lane->arns.insert(arn);
    }
    Q_EMIT statusChanged();
}

void RefreshScheduler::onDatasetsRemoved(const QList<DatasetArn> &arns)
{
    for (const DatasetArn &arn : arns) {
        m_watches.remove(arn);
        for (const auto &lane : m_lanes)
            lane->arns.remove(arn);
    }
    Q_EMIT statusChanged();
}

RefreshScheduler::Lane *RefreshScheduler::laneOf(const DatasetArn &arn)
{
    const DatasetSnapshot *snapshot = m_repository.find(arn);
    const auto it = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const auto &lane) {
        return snapshot && lane->region == arn.region() && lane->connection->settings().id == snapshot->connectionId;
    });
    return it == m_lanes.end() ? nullptr : it->get();
}

void RefreshScheduler::beginSweep(Lane &lane)
{
    lane.sweepStartedAt = m_clock.monotonic();
    lane.sweep = std::make_unique<ProjectSweep>(*lane.connection->client(lane.region), sweepPriority);
    connect(lane.sweep.get(), &ProjectSweep::finished, this, [this, &lane] { onSweepFinished(lane); });
    lane.sweep->start();
    Q_EMIT statusChanged();
}

void RefreshScheduler::onSweepFinished(Lane &lane)
{
    const std::unique_ptr<ProjectSweep, void (*)(ProjectSweep *)> sweep(lane.sweep.release(),
                                                                        [](ProjectSweep *done) { done->deleteLater(); });
    const auto &result = sweep->result();
    if (result) {
        lane.failedRounds = 0;
        lane.throttledRounds = 0;
        lane.connection->noteSuccess();
        applySweep(lane, *sweep);
    } else if (result.error().kind != ApiError::Kind::Cancelled) {
        failLane(lane, result.error());
    }
    const auto pause = !result && result.error().kind == ApiError::Kind::AccessDenied
        ? std::max<std::chrono::milliseconds>(deniedSweepPause, m_interval)
        : roundInterval(m_interval, lane.failedRounds);
    lane.nextSweepAt = std::max(lane.sweepStartedAt + pause, lane.quietUntil);
    fillLane(lane);
    Q_EMIT statusChanged();
}

void RefreshScheduler::applySweep(Lane &lane, const ProjectSweep &sweep)
{
    const QDateTime now = m_clock.now();
    const ConnectionSettings &settings = lane.connection->settings();
    QList<DatasetMetadata> found;
    for (const ProjectDescription &project : *sweep.result()) {
        for (const DatasetMetadata &dataset : project.datasets) {
            if (dataset.arn && dataset.arn->region() == lane.region)
                found.append(dataset);
        }
    }
    if (settings.followNew) {
        QList<DatasetArn> arns;
        for (const DatasetMetadata &dataset : found)
            arns.append(*dataset.arn);
        m_repository.add(arns, settings.id, settings.name);
    }

    QSet<DatasetArn> missing = lane.arns;
    for (const DatasetMetadata &dataset : found) {
        missing.remove(*dataset.arn);
        const auto watch = m_watches.find(*dataset.arn);
        if (watch == m_watches.end() || !lane.arns.contains(*dataset.arn))
            continue;
        // A description that came after this sweep was asked for knows better (F33)
        if (watch->answeredAt && *watch->answeredAt > lane.sweepStartedAt)
            continue;
        watch->moved |= m_repository.applyMetadata(*dataset.arn, dataset, now) && watch->answeredAt.has_value();
    }
    for (const DatasetArn &arn : missing) {
        // Listed no more: DescribeDataset says whether it is gone, and need not be asked again once it said so
        const DatasetSnapshot *snapshot = m_repository.find(arn);
        if (snapshot && datasetState(*snapshot) != DatasetState::NotFound)
            m_watches[arn].moved = true;
    }
    m_lastSweepAt = now;
    Q_EMIT sweepFinished(settings.id, lane.region, int(found.size()));
}

void RefreshScheduler::failLane(Lane &lane, const ApiError &error)
{
    qCInfo(logRefresh).noquote() << "sweep of" << lane.region << "failed:" << kindName(error.kind) << error.code << error.requestId;
    lane.connection->noteError(error);
    if (error.kind == ApiError::Kind::Throttled)
        return slowDown(lane);
    if (error.kind == ApiError::Kind::AccessDenied)
        return; // the known datasets are described all the same
    ++lane.failedRounds;
    const QDateTime now = m_clock.now();
    const QSet<DatasetArn> arns = lane.arns;
    for (const DatasetArn &arn : arns)
        m_repository.applyError(arn, error, now);
}

void RefreshScheduler::slowDown(Lane &lane)
{
    // Every round that is still throttled doubles the pause: other tools of the account share the same quota
    lane.quietUntil = m_clock.monotonic() + roundInterval(m_interval, lane.throttledRounds);
    lane.nextSweepAt = std::max(lane.nextSweepAt, lane.quietUntil);
    ++lane.throttledRounds;
}

void RefreshScheduler::fillLane(Lane &lane)
{
    // While the whole lane fails, the next sweep finds out whether that is over; single rows would only fail alike
    if (lane.failedRounds > 0 || lane.outstanding > outstandingDescribes / 2 || m_clock.monotonic() < lane.quietUntil)
        return;
    struct Pick {
        int priority;
        std::chrono::milliseconds age;
        DatasetArn arn;
    };
    std::vector<Pick> picks;
    const auto now = m_clock.monotonic();
    for (const DatasetArn &arn : std::as_const(lane.arns)) {
        const Watch &watch = m_watches[arn];
        if (m_paused && !watch.asked)
            continue;
        const DatasetSnapshot &snapshot = *m_repository.find(arn);
        const StatusGroup group = statusGroup(datasetState(snapshot));
        DescribeCandidate candidate;
        candidate.inFlight = watch.inFlight;
        candidate.asked = watch.asked;
        candidate.moved = watch.moved;
        candidate.inProgress = group == StatusGroup::InProgress || group == StatusGroup::Deleting;
        candidate.selected = m_selected.contains(arn);
        candidate.visible = m_visible.contains(arn);
        if (watch.attemptedAt)
            candidate.age = now - *watch.attemptedAt;
        if (snapshot.error)
            candidate.error = snapshot.error->kind;
        candidate.failures = watch.failures;
        if (const auto priority = describePriority(candidate, m_interval))
            picks.push_back({*priority, candidate.age.value_or(24h), arn});
    }
    const auto room = std::min<size_t>(size_t(outstandingDescribes - lane.outstanding), picks.size());
    std::partial_sort(picks.begin(), picks.begin() + std::ptrdiff_t(room), picks.end(), [](const Pick &a, const Pick &b) {
        return std::tie(b.priority, b.age, a.arn) < std::tie(a.priority, a.age, b.arn);
    });
    for (size_t i = 0; i < room; ++i)
        describe(lane, picks[i].arn, picks[i].priority);
}

void RefreshScheduler::describe(Lane &lane, const DatasetArn &arn, int priority)
{
    Watch &watch = m_watches[arn];
    watch.inFlight = true;
    watch.asked = false;
    watch.moved = false;
    watch.attemptedAt = m_clock.monotonic();
    ++lane.outstanding;
    DescribeDatasetCall *call = lane.connection->client(lane.region)->describeDataset(arn, priority);
    connect(call, &ApiCall::finished, lane.connection, [this, arn, call, connection = lane.connection, region = lane.region] {
        onDescribed(*connection, region, arn, call->result());
    });
    Q_EMIT statusChanged();
}

void RefreshScheduler::onDescribed(Connection &connection, const QString &region, const DatasetArn &arn,
                                   const Result<DatasetDescription> &result)
{
    const QDateTime now = m_clock.now();
    if (const auto watch = m_watches.find(arn); watch != m_watches.end()) {
        watch->inFlight = false;
        watch->answeredAt = m_clock.monotonic();
        watch->failures = result ? 0 : watch->failures + 1;
    }
    if (result) {
        connection.noteSuccess();
        m_repository.applyDescription(arn, *result, now);
    } else {
        connection.noteError(result.error());
        m_repository.applyError(arn, result.error(), now);
    }
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const auto &candidate) {
        return candidate->connection == &connection && candidate->region == region;
    });
    if (lane != m_lanes.end()) {
        --(*lane)->outstanding;
        if (!result && result.error().kind == ApiError::Kind::Throttled && m_clock.monotonic() >= (*lane)->quietUntil)
            slowDown(**lane);
        fillLane(**lane);
    }
    Q_EMIT statusChanged();
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
    std::optional<std::chrono::milliseconds> next;
    for (const auto &lane : m_lanes) {
        status.refreshing |= lane->sweep != nullptr || lane->outstanding > 0;
        if (!next || lane->nextSweepAt < *next)
            next = lane->nextSweepAt;
        if (lane->quietUntil > m_clock.monotonic()) {
            const QDateTime until = m_clock.now().addMSecs((lane->quietUntil - m_clock.monotonic()).count());
            status.slowedUntil = status.slowedUntil ? std::max(*status.slowedUntil, until) : until;
        }
    }
    if (next && !m_paused)
        status.nextAt = m_clock.now().addMSecs(std::max(*next - m_clock.monotonic(), 0ms).count());
    return status;
}

} // namespace dw
