// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/clicommand.h"
#include "cli/clioptions.h"
#include "cli/clisession.h"
#include "cli/closedoutput.h"
#include "cli/watchtroubles.h"
#include "connections/connection.h"
#include "core/stopsignals.h"
#include "datasets/datasetrepository.h"
#include "recording/historyrecorder.h"
#include "refresh/refreshscheduler.h"

namespace dw {

/// Watches datasets with the engine of the window and says every change. Ends well after its time, when it is asked to, or
/// when nobody reads its output; badly when its credentials are refused, or when it may not list the datasets that it
/// should find. A network that is down does not end it.
class WatchCommand final : public CliCommand {
    Q_OBJECT
public:
    /// Without \p arns every dataset of the session's region is watched, those that come later too. Of \p options only
    /// how to watch is looked at. \p session must outlive the command.
    WatchCommand(CliSession &session, QList<DatasetArn> arns, const CliOptions &options);
    ~WatchCommand() override;

    void start() override;

private:
    void onDatasetsAdded(const QList<DatasetArn> &arns);
    void onDatasetChanged(const DatasetArn &arn);
    void onSummaryChanged();
    void lookAtPace();
    void complain(const QStringList &lines);
    void end(const CliResult &result);
    [[nodiscard]] QByteArray welcome() const;
    [[nodiscard]] bool findsDatasets() const { return m_arns.isEmpty(); }
    [[nodiscard]] QUrl endpointOf(const ApiError &error) const;

    CliSession &m_session;
    QList<DatasetArn> m_arns;
    bool m_events;
    std::optional<std::chrono::milliseconds> m_duration;
    DatasetRepository m_repository;
    std::unique_ptr<Connection> m_connection;
    RefreshScheduler m_scheduler; // after the connection: it goes first
    std::unique_ptr<HistoryStore> m_history; ///< null: nothing is kept
    std::unique_ptr<HistoryRecorder> m_recorder;
    QHash<DatasetArn, DatasetSnapshot> m_known; ///< what was said of each
    QSet<QString> m_listed; ///< regions whose datasets were all found once
    QSet<DatasetArn> m_new; ///< found later, and nothing said of them yet
    WatchTroubles m_troubles;
    QTimer m_paceTimer;
    StopSignals m_stop;
    ClosedOutput m_closed;
    bool m_ended = false;
};

} // namespace dw
