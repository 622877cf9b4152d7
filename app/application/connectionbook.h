// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connection.h"
#include "datasets/datasetrepository.h"
#include "settings/appsettings.h"

#include <QObject>

#include <memory>
#include <vector>

namespace dw {

class RefreshScheduler;

/// The connections that are open: makes them known to the scheduler, and to the settings those that are to be remembered.
class ConnectionBook final : public QObject {
    Q_OBJECT
public:
    ConnectionBook(AppSettings &settings, ApiCallQueue &queue, DatasetRepository &repository, RefreshScheduler &scheduler,
                   QObject *parent = nullptr);
    ~ConnectionBook() override;

    /// Opens a connection and begins to watch \p arns. One with the same id is replaced; its datasets stay.
    Connection &open(ConnectionSettings settings, std::unique_ptr<CredentialsSource> credentials,
                     const QList<DatasetArn> &arns = {});

    /// Closes a connection and stops watching its datasets.
    void close(const QString &id);

    /// Null when unknown.
    [[nodiscard]] Connection *find(const QString &id) const;
    [[nodiscard]] bool isEmpty() const noexcept { return m_connections.empty(); }
    [[nodiscard]] QList<ConnectionSummary> summaries() const;
    [[nodiscard]] const std::vector<std::unique_ptr<Connection>> &connections() const noexcept { return m_connections; }

    /// Watches datasets through a connection, and their regions with them.
    void watch(const QString &id, const QList<DatasetArn> &arns);
    void watchRegions(const QString &id, const QStringList &regions);
    void setRate(double rate);

    /// Remembers a connection, without its secret, from now on also with the datasets it finds.
    void remember(const StoredConnection &stored);
    [[nodiscard]] bool isRemembered(const QString &id) const;

Q_SIGNALS:
    /// A connection came, went, or its summary is another.
    void changed();
    void opened(dw::Connection &connection);
    /// A connection goes now: whoever refers to it lets go.
    void closing(const QString &id);

private:
    void onDatasetsChanged();
    void onAccountChanged(const QString &id, const QString &before);
    void rememberAccount(const Connection &connection);
    void saveDatasets();

    AppSettings &m_settings;
    ApiCallQueue &m_queue;
    DatasetRepository &m_repository;
    RefreshScheduler &m_scheduler;
    std::vector<std::unique_ptr<Connection>> m_connections;
    QHash<QString, QString> m_accounts; ///< by connection id: what is remembered already
};

} // namespace dw
