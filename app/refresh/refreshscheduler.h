// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/clockstep.h"
#include "datasets/datasetrepository.h"
#include "refresh/presence.h"
#include "refresh/refreshstatus.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace dw {

class Connection;
class DescribeDatasetCall;
struct RefreshLane;

/// Keeps the repository true: one RegionPlan for each connection and region says what to ask, the connection's client
/// asks it, and the answers go to the plan and to the repository. One timer calls tick(); tests call it themselves.
class RefreshScheduler final : public QObject {
    Q_OBJECT
public:
    using Jitter = std::function<double()>; ///< uniform in [0, 1)

    RefreshScheduler(DatasetRepository &repository, const Clock &clock, Jitter jitter, QObject *parent = nullptr);
    ~RefreshScheduler() override;

    /// Starts watching; the connection must be removed before it is destroyed.
    void addConnection(Connection &connection);
    void removeConnection(Connection &connection);
    /// Watches one more region of a connection that was added already.
    void addRegion(Connection &connection, const QString &region);

    void start(); ///< lets the timer call tick()
    void setInterval(std::chrono::milliseconds interval); ///< between rounds; 0 is as fast as the rate allows
    void setPaused(bool paused);
    void setPresence(const Presence &presence); ///< rounds come slower where nobody looks
    void setVisible(const QList<DatasetArn> &arns); ///< rows on screen: read before others
    void setSelected(const QList<DatasetArn> &arns);

    /// A round now: every sweep, and what is visible, selected or in progress. Also while paused.
    void refreshNow();
    /// The same for the regions of one connection.
    void refreshConnection(const Connection &connection);
    /// Something outside changed (the network is back, the machine woke up): every pause after failures ends and one
    /// round comes soon, connections apart from each other. Does nothing more while paused.
    void pollSoon();
    /// These datasets now.
    void refreshDatasets(const QList<DatasetArn> &arns);

    /// Does what is due and nothing else. Cheap when nothing is.
    void tick();

    [[nodiscard]] RefreshStatus status() const;

Q_SIGNALS:
    void statusChanged();
    /// A round's sweep over a region ended well and found this many datasets.
    void sweepFinished(const QString &connectionId, const QString &region, int datasets);
    /// The wall clock was set while the program ran; what the repository remembers was moved with it already.
    void clockStepped(std::chrono::milliseconds step);

private:
    using Lane = RefreshLane;

    void onDatasetsAdded(const QList<DatasetArn> &arns);
    void onDatasetsRemoved(const QList<DatasetArn> &arns);
    void run(Lane &lane);
    void schedule();
    void beginSweep(Lane &lane);
    void onPageRead(Lane &lane, const QList<ProjectDescription> &projects, std::chrono::milliseconds sentAt);
    void onThrottled(Lane &lane);
    void onSweepFinished(Lane &lane);
    void applyMetadata(Lane &lane, const DatasetMetadata &dataset, std::chrono::milliseconds sentAt);
    void failLane(Lane &lane, const ApiError &error);
    void tellFailure(Connection &connection, const QString &region);
    void describe(Lane &lane, const DatasetArn &arn, int priority);
    void applyDescribed(Lane &lane, const DatasetArn &arn, const DescribeDatasetCall &call);
    [[nodiscard]] static bool hasRoom(const Lane &lane);
    [[nodiscard]] Lane *laneOf(const DatasetArn &arn) const;
    [[nodiscard]] Lane *laneOf(const Connection &connection, const QString &region) const;

    DatasetRepository &m_repository;
    const Clock &m_clock;
    Jitter m_jitter;
    QTimer m_timer;
    ClockStep m_clockStep;
    bool m_started = false;
    std::chrono::milliseconds m_interval{60000};
    bool m_paused = false;
    Presence m_presence;
    QSet<DatasetArn> m_visible;
    QSet<DatasetArn> m_selected;
    std::vector<std::unique_ptr<Lane>> m_lanes; ///< one per connection and region
    std::optional<QDateTime> m_lastSweepAt;
    int m_answered = 0; ///< of the round under way: descriptions that a round waits for
};

} // namespace dw
