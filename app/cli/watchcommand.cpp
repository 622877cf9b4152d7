// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watchcommand.h"

#include "cli/changelines.h"
#include "history/historyplace.h"

#include <QRandomGenerator>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace dw {
namespace {

// The scheduler tells of each call; how it gets on is worth a look once a second
constexpr auto paceLook = 1s;

QStringList regionsOf(const QList<DatasetArn> &arns)
{
    QStringList regions;
    for (const DatasetArn &arn : arns) {
        if (!regions.contains(arn.region()))
            regions.append(arn.region());
    }
    return regions;
}

} // namespace

WatchCommand::WatchCommand(CliSession &session, QList<DatasetArn> arns, const CliOptions &options)
    : m_session(session)
    , m_arns(std::move(arns))
    , m_events(options.events)
    , m_duration(options.duration)
    , m_connection(
          session.makeConnection(findsDatasets() ? QStringList{session.settings().region} : regionsOf(m_arns), findsDatasets()))
    , m_scheduler(m_repository, session.clock(), [] { return QRandomGenerator::global()->generateDouble(); })
{
    m_scheduler.setInterval(options.interval);
    m_paceTimer.setSingleShot(true);
    m_paceTimer.setInterval(paceLook);
    connect(&m_paceTimer, &QTimer::timeout, this, &WatchCommand::lookAtPace);
    connect(&m_scheduler, &RefreshScheduler::statusChanged, this, [this] {
        if (!m_paceTimer.isActive())
            m_paceTimer.start();
    });
    connect(&m_scheduler, &RefreshScheduler::sweepFinished, this,
            [this](const QString &, const QString &region) { m_listed.insert(region); });
    connect(&m_repository, &DatasetRepository::datasetsAdded, this, &WatchCommand::onDatasetsAdded);
    connect(&m_repository, &DatasetRepository::datasetChanged, this, &WatchCommand::onDatasetChanged);
    connect(m_connection.get(), &Connection::summaryChanged, this, &WatchCommand::onSummaryChanged);
    if (options.record) {
        const QString file = options.historyFile.isEmpty() ? historyFile() : options.historyFile;
        m_history = std::make_unique<HistoryStore>(file, HistoryRetention(), session.clock());
        m_recorder = std::make_unique<HistoryRecorder>(*m_history, m_repository, [](const DatasetSnapshot &) { return true; });
        m_recorder->setPause(options.interval);
        connect(m_history.get(), &HistoryStore::statusChanged, this,
                [this](const HistoryStatus &status) { complain(m_troubles.noteHistory(status)); });
    }
    connect(&m_stop, &StopSignals::asked, this, [this] { end({}); });
    connect(&m_closed, &ClosedOutput::closed, this, [this] { end({}); });
}

WatchCommand::~WatchCommand()
{
    m_scheduler.removeConnection(*m_connection);
}

void WatchCommand::start()
{
    if (!m_events)
        Q_EMIT said(welcome());
    if (m_duration)
        QTimer::singleShot(*m_duration, Qt::PreciseTimer, this, [this] { end({}); });
    const ConnectionSettings &settings = m_connection->settings();
    m_repository.add(m_arns, settings.id, settings.name);
    m_scheduler.addConnection(*m_connection);
    m_scheduler.start();
}

void WatchCommand::onDatasetsAdded(const QList<DatasetArn> &arns)
{
    for (const DatasetArn &arn : arns) {
        if (m_listed.contains(arn.region()))
            m_new.insert(arn);
    }
}

void WatchCommand::onDatasetChanged(const DatasetArn &arn)
{
    const DatasetSnapshot *snapshot = m_repository.find(arn);
    if (!snapshot || m_ended)
        return;
    DatasetSnapshot &known = m_known[arn];
    const QList<DatasetChange> found = changes(known, *snapshot);
    known = lastKnown(known, *snapshot);

    const QDateTime now = m_session.clock().now();
    const bool isNew = m_new.contains(arn);
    QByteArray lines;
    for (const DatasetChange &change : found) {
        if (m_events) {
            lines += formatEvent(now, arn, change);
            continue;
        }
        // A person looks for what happens; what is there, `list` tells. A new dataset is one line
        const bool isArrival = isNew && change.field == u"Status";
        if (change.isFirstReading && !isArrival)
            continue;
        lines += formatChange(now, arn, change, m_connection->settings().regions.size() > 1);
    }
    if (!found.isEmpty())
        m_new.remove(arn);
    if (!lines.isEmpty())
        Q_EMIT said(lines);
}

void WatchCommand::onSummaryChanged()
{
    const ConnectionSummary &summary = m_connection->summary();
    const bool isAnswer = summary.error && !summary.error->operation.isEmpty(); // else a call's error is still to come
    if (isAnswer) {
        const ApiError &error = *summary.error;
        const bool findsNothing = findsDatasets() && m_repository.size() == 0 && summary.health == ConnectionHealth::AccessDenied
            && error.operation == u"DescribeProjects";
        if (summary.health == ConnectionHealth::NeedsCredentials || findsNothing) {
            const CliFailure failure = failureOf(error, error.operation, endpointOf(error));
            return end({failure.exitCode, {}, failure.text});
        }
    }
    complain(m_troubles.note(summary, isAnswer ? endpointOf(*summary.error) : QUrl()));
}

void WatchCommand::lookAtPace()
{
    complain(m_troubles.noteSlowed(m_scheduler.status().slowedUntil.has_value()));
}

void WatchCommand::complain(const QStringList &lines)
{
    if (m_ended)
        return;
    for (const QString &line : lines)
        Q_EMIT complained(formatWatchTime(m_session.clock().now()) + u"  "_s + line);
}

void WatchCommand::end(const CliResult &result)
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT finished(result);
}

QByteArray WatchCommand::welcome() const
{
    const QString regions = m_connection->settings().regions.join(u", "_s);
    const QString what = findsDatasets() ? u"every dataset"_s
        : m_arns.size() == 1             ? u"1 dataset"_s
                                         : u"%1 datasets"_s.arg(QSet<DatasetArn>(m_arns.begin(), m_arns.end()).size());
    return (u"Watching "_s + what + u" of "_s + regions + u"; Ctrl+C ends it.\n"_s).toUtf8();
}

QUrl WatchCommand::endpointOf(const ApiError &error) const
{
    const auto &endpoint = m_connection->settings().endpoint;
    return endpoint ? *endpoint : QUrl(u"https://"_s + error.host);
}

} // namespace dw
