// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionsummary.h"
#include "datasets/datasetrepository.h"
#include "history/sessionhistory.h"
#include "support/testdatasets.h"

namespace dw::test {

/// A dataset of the made-up fleet.
struct FleetRow {
    QString project;
    DatasetType type;
    DatasetStatus status;
    qint64 labeled;
    qint64 total;
    qint64 errors;
    QString message;
};

/// 41 datasets in 22 projects: the first ones in all states, the rest complete.
inline QList<FleetRow> fleetRows()
{
    using enum DatasetStatus;
    constexpr auto train = DatasetType::Train;
    constexpr auto testing = DatasetType::Test;
    const QString updated = u"The dataset was successfully updated."_s;
    QList<FleetRow> rows{
        {u"retail-shelf"_s, train, UpdateFailed, 4812, 5000, 212,
         u"The manifest file contains images from multiple S3 buckets."_s},
        {u"retail-shelf"_s, testing, UpdateComplete, 1180, 1250, 5, updated},
        {u"logo-brand"_s, train, UpdateComplete, 7310, 8000, 0, updated},
        {u"logo-brand"_s, testing, UpdateComplete, 1600, 2000, 14, updated},
        {u"orchard-fruit-counting-v10"_s, train, UpdateComplete, 2730, 3600, 9, updated},
        {u"orchard-fruit-counting-v10"_s, testing, UpdateComplete, 318, 360, 0, updated},
        {u"orchard-fruit-counting-v2"_s, train, CreateComplete, 2400, 2400, 0, updated},
        {u"orchard-fruit-counting-v2"_s, testing, CreateComplete, 600, 600, 0, updated},
        {u"defect-detection"_s, train, UpdateInProgress, 9120, 12400, 31, {}},
        {u"defect-detection"_s, testing, UpdateComplete, 2480, 2480, 0, updated},
        {u"drone-corn"_s, train, CreateInProgress, 0, 0, 0, {}},
        {u"flowers"_s, train, UpdateComplete, 420, 500, 3, updated},
        {u"flowers"_s, testing, CreateComplete, 125, 125, 0, updated},
        {u"old-pilot"_s, testing, DeleteInProgress, 90, 90, 0, {}},
        {u"ppe-helmets"_s, train, UpdateComplete, 3044, 3060, 0, updated},
        {u"ppe-helmets"_s, testing, UpdateComplete, 760, 765, 1, updated},
        {u"wood-knots"_s, train, UpdateComplete, 1980, 2600, 9, updated},
        {u"wood-knots"_s, testing, UpdateComplete, 520, 650, 0, updated},
    };
    for (int i = 1; rows.size() < 41; ++i) {
        const QString project = u"factory-line-%1"_s.arg(i);
        rows.append({project, train, UpdateComplete, 900 + 10 * i, 1200 + 10 * i, i % 4, updated});
        if (rows.size() < 41)
            rows.append({project, testing, CreateComplete, 200 + i, 200 + i, 0, updated});
    }
    return rows;
}

inline DatasetArn fleetArn(const FleetRow &row)
{
    const QString region = row.project == u"wood-knots" ? u"us-east-1"_s : u"eu-west-1"_s;
    return datasetArn(row.project, row.type, region);
}

inline DatasetDescription fleetDescription(const FleetRow &row, const QDateTime &now)
{
    DatasetDescription result = description(row.status, row.labeled, row.total, row.errors);
    result.creationTimestamp = double(now.addDays(-118).toSecsSinceEpoch());
    result.lastUpdatedTimestamp = double(now.addSecs(-row.labeled * 60 - 120).toSecsSinceEpoch());
    if (!row.message.isEmpty()) {
        result.statusMessage = row.message;
        result.statusMessageCode = statusMessageCodeWord(isFailed(row.status) ? u"CLIENT_ERROR"_s : u"SUCCESS"_s);
    }
    return result;
}

/// The connection that watches the fleet.
inline ConnectionSummary fleetConnection(ConnectionHealth health = ConnectionHealth::Connected)
{
    ConnectionSummary connection;
    connection.id = u"c1"_s;
    connection.name = u"vision-prod"_s;
    connection.regions = QStringList{u"eu-west-1"_s, u"us-east-1"_s};
    connection.health = health;
    connection.identity = CallerIdentity{u"111122223333"_s, u"arn:aws:iam::111122223333:user/anna"_s, {}};
    connection.datasets = 41;
    return connection;
}

/// Puts the fleet into a repository, described at \p now, and a week of history beside it.
inline void addFleet(DatasetRepository &repository, SessionHistory &history, const QDateTime &now)
{
    for (const FleetRow &row : fleetRows()) {
        const DatasetArn arn = fleetArn(row);
        repository.add({arn}, u"c1"_s, u"vision-prod"_s);
        repository.applyDescription(arn, fleetDescription(row, now), now);
        HistorySeries past;
        for (int step = 0; step < 5; ++step) {
            HistorySample sample;
            sample.time = now.addDays(-7).addSecs(step * 32 * 3600);
            sample.labeledEntries = row.labeled * (70 + 6 * step) / 100;
            sample.totalEntries = row.total;
            sample.errorEntries = row.errors * step / 4;
            sample.status = datasetStatusWord(apiName(row.status));
            past.append(sample);
        }
        history.prepend(arn, past);
    }
}

} // namespace dw::test
