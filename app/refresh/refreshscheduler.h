// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "datasets/datasetrepository.h"
#include "refresh/presence.h"
#include "refresh/refreshstatus.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

namespace dw {

class Connection;
class ProjectSweep;

/// Keeps the repository true: one DescribeProjects sweep per connection and region and round for the status of all, and
/// DescribeDataset where refreshpolicy says that it tells something new. One timer calls tick(); tests call it themselves.
class RefreshScheduler final : public QObject {
    Q_OBJECT
public:
    RefreshScheduler(DatasetRepository &repository, const Clock &clock, QObject *parent = nullptr);
    ~RefreshScheduler() override;

    /// Starts watching; the connection must be removed before it is destroyed.
    void addConnection(Connection &connection);
    void removeConnection(Connection &connection);
    /// Watches one more region of a connection that was added already.
    void addRegion(Connection &connection, const QString &region);

    void start(); ///< lets the timer call tick()
    void setInterval(std::chrono::milliseconds interval); ///< between rounds
    void setPaused(bool paused);
    void setPresence(const Presence &presence); ///< rounds come slower where nobody looks
    void setVisible(const QList<DatasetArn> &arns); ///< rows on screen: read before others
    void setSelected(const QList<DatasetArn> &arns);

    /// A round now: every sweep, and what is visible, selected or in progress.
    void refreshNow();
    /// Something outside changed (the network is back, the machine woke up): every pause after failures ends and one
    /// round comes soon. Does nothing more while paused.
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

private:
    struct Watch;
    struct Lane;

    void onDatasetsAdded(const QList<DatasetArn> &arns);
    void onDatasetsRemoved(const QList<DatasetArn> &arns);
    void beginSweep(Lane &lane);
    void onSweepFinished(Lane &lane);
    void applySweep(Lane &lane, const ProjectSweep &sweep);
    void failLane(Lane &lane, const ApiError &error);
    void slowDown(Lane &lane);
    void fillLane(Lane &lane);
    void describe(Lane &lane, const DatasetArn &arn, int priority);
    void onDescribed(Connection &connection, const QString &region, const DatasetArn &arn,
                     const Result<DatasetDescription> &result);
    [[nodiscard]] Lane *laneOf(const DatasetArn &arn);

    DatasetRepository &m_repository;
    const Clock &m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_interval{60000};
    bool m_paused = false;
    Presence m_presence;
    QSet<DatasetArn> m_visible;
    QSet<DatasetArn> m_selected;
    std::vector<std::unique_ptr<Lane>> m_lanes; ///< one per connection and region
    QHash<DatasetArn, Watch> m_watches;
    std::optional<QDateTime> m_lastSweepAt;
};

} // namespace dw
