// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyschema.h"

using namespace Qt::StringLiterals;

namespace dw {

namespace {

// Times are milliseconds since 1970, UTC. Absent counts are NULL, never 0. A status is the index of the API's seven, or
// AWS's word where it is a newer one. `latest` repeats the newest sample with everything else that was read, because the
// newest row of each dataset is dear to find among millions. New samples go to `recent`, a table small enough for memory,
// and are moved to `sample` once a day: ten thousand datasets that change together would touch as many pages there.
const QStringList &firstVersion()
{
    static const QStringList statements{
        u"CREATE TABLE dataset (id INTEGER PRIMARY KEY, account TEXT NOT NULL, region TEXT NOT NULL, project TEXT NOT NULL,"
        " type INTEGER NOT NULL, arn TEXT NOT NULL UNIQUE)"_s,
        u"CREATE INDEX dataset_line ON dataset (account, region, project, type)"_s,
        u"CREATE TABLE sample (dataset INTEGER NOT NULL REFERENCES dataset ON DELETE CASCADE, time INTEGER NOT NULL,"
        " labeled INTEGER, total INTEGER, errors INTEGER, status, PRIMARY KEY (dataset, time)) WITHOUT ROWID"_s,
        u"CREATE TABLE recent (dataset INTEGER NOT NULL REFERENCES dataset ON DELETE CASCADE, time INTEGER NOT NULL,"
        " labeled INTEGER, total INTEGER, errors INTEGER, status, PRIMARY KEY (dataset, time)) WITHOUT ROWID"_s,
        u"CREATE VIEW seen AS SELECT * FROM sample UNION ALL SELECT * FROM recent"_s,
        u"CREATE TABLE latest (dataset INTEGER PRIMARY KEY REFERENCES dataset ON DELETE CASCADE, time INTEGER NOT NULL,"
        " created REAL, updated REAL, status, message TEXT, code TEXT, labeled INTEGER, total INTEGER, labels INTEGER,"
        " errors INTEGER, hasStats INTEGER NOT NULL)"_s,
        u"CREATE TABLE span (account TEXT NOT NULL, region TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,"
        " PRIMARY KEY (account, region, start)) WITHOUT ROWID"_s,
        u"CREATE TABLE notes (dataset INTEGER PRIMARY KEY REFERENCES dataset ON DELETE CASCADE, target INTEGER,"
        " expected INTEGER, due TEXT, tags TEXT, note TEXT, seen INTEGER)"_s,
    };
    return statements;
}

/// Datasets can be hidden from the list.
const QStringList &secondVersion()
{
    static const QStringList statements{u"ALTER TABLE notes ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0"_s};
    return statements;
}

} // namespace

QStringList historyMigration(int from)
{
    if (from == 0)
        return firstVersion();
    if (from == 1)
        return secondVersion();
    return {};
}

} // namespace dw
