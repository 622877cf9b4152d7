// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/connectionbook.h"

#include "refresh/refreshscheduler.h"

#include <algorithm>

namespace dw {

ConnectionBook::ConnectionBook(AppSettings &settings, ApiCallQueue &queue, DatasetRepository &repository,
                               RefreshScheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_queue(queue)
    , m_repository(repository)
    , m_scheduler(scheduler)
{
    connect(&repository, &DatasetRepository::datasetsAdded, this, &ConnectionBook::onDatasetsChanged);
    connect(&repository, &DatasetRepository::datasetsRemoved, this, &ConnectionBook::onDatasetsChanged);
}

ConnectionBook::~ConnectionBook()
{
    for (const auto &connection : m_connections)
        m_scheduler.removeConnection(*connection);
}

Connection &ConnectionBook::open(ConnectionSettings settings, std::unique_ptr<CredentialsSource> credentials,
                                 const QList<DatasetArn> &arns)
{
    const QString id = settings.id;
    const auto isOld = [&](const auto &connection) { return connection->settings().id == id; };
    if (const auto old = std::find_if(m_connections.begin(), m_connections.end(), isOld); old != m_connections.end()) {
        Q_EMIT closing(id);
        m_scheduler.removeConnection(**old);
        m_connections.erase(old);
    }
    m_connections.push_back(std::make_unique<Connection>(std::move(settings), std::move(credentials), m_queue));
    Connection &connection = *m_connections.back();
    connect(&connection, &Connection::summaryChanged, this, [this, of = &connection] {
        rememberAccount(*of);
        Q_EMIT changed();
    });
    // Queued, because an answer under way is what tells of it, and datasets go
    connect(
        &connection, &Connection::accountChanged, this,
        [this, id](const QString &before) { onAccountChanged(id, before); }, Qt::QueuedConnection);
    m_scheduler.addConnection(connection);
    watch(id, arns);
    onDatasetsChanged();
    connection.identify();
    Q_EMIT opened(connection);
    m_scheduler.tick();
    return connection;
}

void ConnectionBook::close(const QString &id)
{
    const auto it = std::find_if(m_connections.begin(), m_connections.end(),
                                 [&](const auto &connection) { return connection->settings().id == id; });
    if (it != m_connections.end()) {
        Q_EMIT closing(id);
        m_scheduler.removeConnection(**it);
        m_connections.erase(it);
    }
    QList<DatasetArn> arns;
    for (const DatasetSnapshot &snapshot : m_repository.snapshots()) {
        if (snapshot.connectionId == id)
            arns.append(snapshot.arn);
    }
    m_repository.remove(arns);
    QList<StoredConnection> stored = m_settings.connections();
    if (stored.removeIf([&](const StoredConnection &one) { return one.id == id; }))
        m_settings.setConnections(stored);
    Q_EMIT changed();
}

Connection *ConnectionBook::find(const QString &id) const
{
    const auto it = std::find_if(m_connections.begin(), m_connections.end(),
                                 [&](const auto &connection) { return connection->settings().id == id; });
    return it == m_connections.end() ? nullptr : it->get();
}

QList<ConnectionSummary> ConnectionBook::summaries() const
{
    QList<ConnectionSummary> summaries;
    for (const auto &connection : m_connections)
        summaries.append(connection->summary());
    return summaries;
}

void ConnectionBook::watch(const QString &id, const QList<DatasetArn> &arns)
{
    Connection *connection = find(id);
    if (!connection)
        return;
    QStringList regions;
    for (const DatasetArn &arn : arns) {
        if (!regions.contains(arn.region()))
            regions.append(arn.region());
    }
    watchRegions(id, regions);
    m_repository.add(arns, id, connection->settings().name);
}

void ConnectionBook::watchRegions(const QString &id, const QStringList &regions)
{
    Connection *connection = find(id);
    if (!connection)
        return;
    for (const QString &region : regions) {
        connection->addRegion(region);
        m_scheduler.addRegion(*connection, region);
    }
    QList<StoredConnection> stored = m_settings.connections();
    for (StoredConnection &one : stored) {
        if (one.id == id && one.regions != connection->settings().regions) {
            one.regions = connection->settings().regions;
            m_settings.setConnections(stored);
            break;
        }
    }
}

void ConnectionBook::setRate(double rate)
{
    for (const auto &connection : m_connections) {
        if (connection->settings().kind != ConnectionKind::Demo)
            connection->setRate(rate);
    }
}

void ConnectionBook::remember(const StoredConnection &stored)
{
    QList<StoredConnection> all = m_settings.connections();
    const auto it = std::find_if(all.begin(), all.end(), [&](const StoredConnection &one) { return one.id == stored.id; });
    if (it == all.end())
        all.append(stored);
    else
        *it = stored;
    m_settings.setConnections(all);
    saveDatasets();
}

bool ConnectionBook::isRemembered(const QString &id) const
{
    const QList<StoredConnection> all = m_settings.connections();
    return std::any_of(all.begin(), all.end(), [&](const StoredConnection &one) { return one.id == id; });
}

void ConnectionBook::onDatasetsChanged()
{
    QHash<QString, int> counts;
    for (const DatasetSnapshot &snapshot : m_repository.snapshots())
        ++counts[snapshot.connectionId];
    for (const auto &connection : m_connections)
        connection->setDatasetCount(counts.value(connection->settings().id));
    saveDatasets();
    Q_EMIT changed();
}

/// So that keys which became another account's while the program was closed are noticed too.
void ConnectionBook::rememberAccount(const Connection &connection)
{
    const auto &identity = connection.summary().identity;
    if (!identity || identity->account == m_accounts.value(connection.settings().id))
        return;
    m_accounts.insert(connection.settings().id, identity->account);
    QList<StoredConnection> stored = m_settings.connections();
    for (StoredConnection &one : stored) {
        if (one.id == connection.settings().id && one.account != identity->account) {
            one.account = identity->account;
            m_settings.setConnections(stored);
            return;
        }
    }
}

/// A table that mixes what two accounts see would be believed (S23).
void ConnectionBook::onAccountChanged(const QString &id, const QString &before)
{
    QList<DatasetArn> arns;
    for (const DatasetSnapshot &snapshot : m_repository.snapshots()) {
        if (snapshot.connectionId == id && snapshot.arn.account() == before)
            arns.append(snapshot.arn);
    }
    m_repository.remove(arns);
    if (const Connection *connection = find(id))
        m_scheduler.refreshConnection(*connection);
}

void ConnectionBook::saveDatasets()
{
    QList<StoredConnection> stored = m_settings.connections();
    if (stored.isEmpty())
        return;
    QHash<QString, QStringList> arns;
    for (const DatasetSnapshot &snapshot : m_repository.snapshots())
        arns[snapshot.connectionId].append(snapshot.arn.toString());
    bool differs = false;
    for (StoredConnection &one : stored) {
        QStringList &known = arns[one.id];
        known.sort();
        // While a connection is not open yet, what is remembered of it stays
        if (!find(one.id) || one.datasetArns == known)
            continue;
        one.datasetArns = known;
        differs = true;
    }
    if (differs)
        m_settings.setConnections(stored);
}

} // namespace dw
