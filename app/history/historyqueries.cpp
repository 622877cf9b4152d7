// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of HistoryDatabase: what is asked of a history, and what is taken out of it.
#include "history/historydatabase.h"
#include "history/historyrows.h"

#include <QSqlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

/// Datasets thinned out in one step, so that no writer waits long.
constexpr int pruneStep = 200;

} // namespace

Result<qint64> HistoryDatabase::idOf(const DatasetArn &arn, bool create)
{
    if (const auto known = m_ids.constFind(arn); known != m_ids.cend())
        return *known;
    auto found = run(u"SELECT id FROM dataset WHERE arn = ?"_s, {arn.toString()});
    if (!found)
        return failure(found.error());
    if ((*found)->next()) {
        const qint64 id = (*found)->value(0).toLongLong();
        (*found)->finish();
        m_ids.insert(arn, id);
        return id;
    }
    if (!create)
        return 0; // SQLite counts from 1
    auto made = run(u"INSERT INTO dataset (account, region, project, type, arn) VALUES (?, ?, ?, ?, ?)"_s,
                    {arn.account(), arn.region(), arn.project(), static_cast<int>(arn.type()), arn.toString()});
    if (!made)
        return failure(made.error());
    const qint64 id = (*made)->lastInsertId().toLongLong();
    m_ids.insert(arn, id);
    return id;
}

Result<QList<HistoryReading>> HistoryDatabase::latest()
{
    auto rows = run(latestStatement.toString());
    if (!rows)
        return failure(rows.error());
    QList<HistoryReading> readings;
    while ((*rows)->next()) {
        if (const auto reading = readingFrom(**rows))
            readings.append(*reading);
    }
    return readings;
}

Result<HistorySeries> HistoryDatabase::series(const DatasetArn &arn, const QDateTime &from)
{
    const auto id = idOf(arn, false);
    if (!id)
        return failure(id.error());
    const qint64 start = from.isValid() ? toMilliseconds(from) : 0;
    auto rows = run(u"SELECT time, labeled, total, errors, status FROM seen WHERE dataset = ? AND time >="
                    " coalesce((SELECT max(time) FROM seen WHERE dataset = ? AND time <= ?), 0) ORDER BY time"_s,
                    {*id, *id, start});
    if (!rows)
        return failure(rows.error());
    HistorySeries series;
    while ((*rows)->next())
        series.append(sampleFrom(**rows));
    return series;
}

Result<QHash<DatasetArn, HistorySeries>> HistoryDatabase::seriesOf(const QList<DatasetArn> &arns, const QDateTime &from)
{
    QHash<DatasetArn, HistorySeries> all;
    all.reserve(arns.size());
    for (const DatasetArn &arn : arns) {
        const auto one = series(arn, from);
        if (!one)
            return failure(one.error());
        all.insert(arn, *one);
    }
    return all;
}

Result<DatasetPast> HistoryDatabase::past(const DatasetArn &arn)
{
    DatasetPast past;
    const auto own = series(arn, {});
    const auto earlier = forerunners(arn);
    if (!own || !earlier)
        return failure(own ? earlier.error() : own.error());
    past.series = *own;
    QDateTime begin = own->isEmpty() ? QDateTime() : own->first().time;
    for (const DatasetArn &one : *earlier) {
        const auto known = series(one, {});
        if (!known)
            return failure(known.error());
        if (known->isEmpty())
            continue;
        begin = begin.isValid() ? std::min(begin, known->first().time) : known->first().time;
        past.forerunners.prepend({one, *known});
    }
    if (!begin.isValid())
        return past;
    const auto watched = spans(begin);
    if (!watched)
        return failure(watched.error());
    std::copy_if(watched->begin(), watched->end(), std::back_inserter(past.spans),
                 [&](const WatchSpan &span) { return span.account == arn.account() && span.region == arn.region(); });
    return past;
}

Result<QList<DatasetArn>> HistoryDatabase::forerunners(const DatasetArn &arn)
{
    auto rows = run(u"SELECT arn FROM dataset LEFT JOIN latest ON latest.dataset = dataset.id WHERE account = ? AND region = ?"
                    " AND project = ? AND type = ? AND arn != ? ORDER BY time DESC"_s,
                    {arn.account(), arn.region(), arn.project(), static_cast<int>(arn.type()), arn.toString()});
    if (!rows)
        return failure(rows.error());
    QList<DatasetArn> arns;
    while ((*rows)->next()) {
        if (const auto known = DatasetArn::parse((*rows)->value(0).toString()))
            arns.append(*known);
    }
    return arns;
}

Result<bool> HistoryDatabase::appendSpan(const WatchSpan &span)
{
    const auto kept = run(u"INSERT INTO span (account, region, start, stop) VALUES (?, ?, ?, ?)"
                          " ON CONFLICT DO UPDATE SET stop = max(stop, excluded.stop)"_s,
                          {span.account, span.region, toMilliseconds(span.from), toMilliseconds(span.to)});
    if (!kept)
        return failure(kept.error());
    return true;
}

Result<HistorySummary> HistoryDatabase::summary()
{
    // One look into the index for each dataset: the first of all samples is dear to find among millions
    auto rows = run(u"SELECT count(*), min(first) FROM (SELECT min(coalesce((SELECT min(time) FROM sample WHERE dataset = id), 9e15),"
                    " coalesce((SELECT min(time) FROM recent WHERE dataset = id), 9e15)) AS first FROM dataset)"_s);
    if (!rows)
        return failure(rows.error());
    HistorySummary summary;
    if ((*rows)->next()) {
        summary.datasets = (*rows)->value(0).toLongLong();
        const double first = (*rows)->value(1).toDouble();
        if (summary.datasets > 0 && first < 9e15)
            summary.since = fromMilliseconds(static_cast<qint64>(first));
    }
    finishReading();
    return summary;
}

Result<QList<WatchSpan>> HistoryDatabase::spans(const QDateTime &from)
{
    auto rows = run(u"SELECT account, region, start, stop FROM span WHERE stop >= ? ORDER BY start"_s, {toMilliseconds(from)});
    if (!rows)
        return failure(rows.error());
    QList<WatchSpan> spans;
    while ((*rows)->next())
        spans.append({(*rows)->value(0).toString(), (*rows)->value(1).toString(), fromMilliseconds((*rows)->value(2).toLongLong()),
                      fromMilliseconds((*rows)->value(3).toLongLong())});
    return spans;
}

Result<QHash<DatasetArn, DatasetNotes>> HistoryDatabase::notes()
{
    auto rows = run(u"SELECT arn, target, expected, due, tags, note, seen, hidden FROM notes JOIN dataset ON dataset.id = notes.dataset"_s);
    if (!rows)
        return failure(rows.error());
    QHash<DatasetArn, DatasetNotes> all;
    while ((*rows)->next()) {
        if (const auto arn = DatasetArn::parse((*rows)->value(0).toString()))
            all.insert(*arn, notesFrom(**rows, 1));
    }
    return all;
}

Result<bool> HistoryDatabase::setNotes(const DatasetArn &arn, const DatasetNotes &notes)
{
    return transact([&]() -> Result<bool> {
        const auto id = idOf(arn, true);
        if (!id)
            return failure(id.error());
        const auto kept = run(u"INSERT OR REPLACE INTO notes (dataset, target, expected, due, tags, note, seen, hidden) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                              QVariantList{*id} + notesColumns(notes));
        if (!kept)
            return failure(kept.error());
        return true;
    });
}

Result<bool> HistoryDatabase::prune(const HistoryRetention &retention, const QDateTime &now)
{
    struct Rule {
        qint64 before; ///< milliseconds
        qint64 bucket; ///< one sample is kept in each
    };
    constexpr qint64 hour = 3'600'000;
    const std::array rules{Rule{toMilliseconds(now.addDays(-retention.everythingDays)), hour},
                           Rule{toMilliseconds(now.addDays(-retention.hourlyDays)), 24 * hour}};
    auto rows = run(u"SELECT id FROM dataset WHERE id > ? ORDER BY id LIMIT ?"_s, {m_pruned, pruneStep});
    if (!rows)
        return failure(rows.error());
    QList<qint64> ids;
    while ((*rows)->next())
        ids.append((*rows)->value(0).toLongLong());
    const auto done = transact([&]() -> Result<bool> {
        for (const qint64 id : std::as_const(ids)) {
            for (const QString &statement : {u"INSERT OR REPLACE INTO sample SELECT * FROM recent WHERE dataset = ?"_s,
                                             u"DELETE FROM recent WHERE dataset = ?"_s}) {
                if (const auto moved = run(statement, {id}); !moved)
                    return failure(moved.error());
            }
            for (const Rule &rule : rules) {
                // The last sample of a bucket stays: it is what the counts were when the next began
                const auto gone = run(u"DELETE FROM sample WHERE dataset = ? AND time < ? AND EXISTS (SELECT 1 FROM sample AS later"
                                      " WHERE later.dataset = sample.dataset AND later.time > sample.time"
                                      " AND later.time < (sample.time / ? + 1) * ?)"_s,
                                      {id, rule.before, rule.bucket, rule.bucket});
                if (!gone)
                    return failure(gone.error());
            }
        }
        return true;
    });
    if (!done)
        return done;
    const bool isLast = ids.size() < pruneStep;
    m_pruned = isLast ? 0 : ids.last();
    return isLast;
}

Result<bool> HistoryDatabase::remove(const DatasetArn &arn)
{
    const auto gone = run(u"DELETE FROM dataset WHERE arn = ?"_s, {arn.toString()});
    if (!gone)
        return failure(gone.error());
    m_ids.remove(arn);
    m_newest.clear();
    return true;
}

Result<bool> HistoryDatabase::erase()
{
    m_ids.clear();
    m_newest.clear();
    const auto erased = transact([&]() -> Result<bool> {
        for (const QString &statement : {u"DELETE FROM dataset"_s, u"DELETE FROM span"_s}) {
            if (const auto gone = run(statement); !gone)
                return failure(gone.error());
        }
        return true;
    });
    if (!erased)
        return erased;
    // What was deleted stands in free pages until then
    const auto vacuumed = run(u"VACUUM"_s);
    if (!vacuumed)
        return failure(vacuumed.error());
    return true;
}

} // namespace dw
