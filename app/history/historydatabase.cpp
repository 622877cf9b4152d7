// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historydatabase.h"

#include "history/historyrows.h"
#include "history/historyschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dw {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// Result codes of SQLite, https://www.sqlite.org/rescode.html; the low byte is the class of an extended code
constexpr int busy = 5;
constexpr int corrupt = 11;
constexpr int notADatabase = 26;

/// How late a reading may be: others gather for a second, and a full or locked disk is tried twice a minute.
constexpr std::chrono::milliseconds mostLate = 5min;

ApiError errorOf(const QSqlError &error)
{
    ApiError out;
    out.kind = ApiError::Kind::Other;
    out.code = error.nativeErrorCode();
    out.message = error.databaseText();
    return out;
}

bool isDamage(const ApiError &error)
{
    const int code = error.code.toInt() & 0xFF;
    return code == corrupt || code == notADatabase;
}

/// SQLite gives its helper files the permissions of the file itself, so it must be there before SQLite makes it.
void makeForOwnerOnly(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) // nothing is in it yet that others could read
        file.setPermissions(ownerOnly);
}

} // namespace

bool isBusy(const ApiError &error)
{
    return (error.code.toInt() & 0xFF) == busy;
}

HistoryDatabase::HistoryDatabase(QString path)
    : m_path(std::move(path))
{
}

HistoryDatabase::~HistoryDatabase()
{
    close();
}

HistoryOpening HistoryDatabase::open()
{
    makeForOwnerOnly(m_path);
    HistoryOpening opening = openFile(m_path, {});
    if (opening.outcome == HistoryOpening::Outcome::Failed && !isBusy(opening.error) && QFileInfo(m_path).size() > 0)
        opening = openToRead(opening.error);
    m_writable = opening.outcome == HistoryOpening::Outcome::Ready;
    return opening;
}

HistoryOpening HistoryDatabase::openFile(const QString &name, const QString &options)
{
    close();
    m_connection = QUuid::createUuid().toString();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(name);
    database.setConnectOptions(options + u"QSQLITE_BUSY_TIMEOUT=250"_s);
    if (!database.open())
        return {HistoryOpening::Outcome::Failed, errorOf(database.lastError())};
    HistoryOpening opening = prepare(!options.isEmpty());
    if (opening.outcome == HistoryOpening::Outcome::Failed && isDamage(opening.error))
        opening.outcome = HistoryOpening::Outcome::Damaged;
    return opening;
}

/// With a log beside it SQLite must write even to read. "immutable" reads the file alone, as nobody else can change it.
HistoryOpening HistoryDatabase::openToRead(const ApiError &why)
{
    for (const QString &how : {u"?mode=ro"_s, u"?immutable=1"_s}) {
        const QString name = QString::fromLatin1(QUrl::fromLocalFile(m_path).toEncoded()) + how;
        HistoryOpening opening = openFile(name, u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;"_s);
        if (opening.outcome == HistoryOpening::Outcome::Unwritable)
            opening.error = why;
        if (opening.outcome != HistoryOpening::Outcome::Failed)
            return opening;
    }
    return {HistoryOpening::Outcome::Failed, why};
}

HistoryOpening HistoryDatabase::prepare(bool toRead)
{
    using Outcome = HistoryOpening::Outcome;
    // A file is only data: no function that its schema names is called because of it
    for (const QString &pragma : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = NORMAL"_s}) {
        if (const auto done = run(pragma); !done)
            return {Outcome::Failed, done.error()};
    }
    std::array<int, 2> header{};
    for (const auto &[pragma, value] : {std::pair(u"PRAGMA user_version"_s, &header[0]), std::pair(u"PRAGMA application_id"_s, &header[1])}) {
        auto answer = run(pragma);
        if (!answer || !(*answer)->next())
            return {Outcome::Failed, answer ? ApiError() : answer.error()};
        *value = (*answer)->value(0).toInt();
        (*answer)->finish(); // the journal mode does not change while somebody reads
    }
    const auto [version, application] = header;
    if (version > historyVersion && application == historyApplicationId) {
        const auto done = run(u"PRAGMA query_only = ON"_s);
        return {done ? Outcome::Newer : Outcome::Failed, done ? ApiError() : done.error()};
    }
    if (application != historyApplicationId && (application != 0 || version != 0))
        return {Outcome::Damaged, {}}; // a database, and not ours
    if (toRead) {
        const bool isReadable = version == historyVersion && run(u"SELECT 1 FROM latest"_s) && run(u"PRAGMA query_only = ON"_s);
        finishReading();
        return {isReadable ? Outcome::Unwritable : Outcome::Failed, {}};
    }
    // Of two processes that open together one may be told that it is locked, whatever the timeout
    for (int attempt = 0; attempt < 5; ++attempt) {
        auto mode = run(u"PRAGMA journal_mode = WAL"_s);
        if (mode && (*mode)->next() && (*mode)->value(0).toString() == u"wal")
            break;
        if (!mode && !isBusy(mode.error()))
            return {Outcome::Failed, mode.error()};
    }
    if (version < historyVersion) {
        if (const auto migrated = migrate(version); !migrated)
            return {Outcome::Failed, migrated.error()};
    }
    return {Outcome::Ready, {}};
}

Result<bool> HistoryDatabase::migrate(int from)
{
    return transact([&]() -> Result<bool> {
        // Another process may have been first
        auto version = run(u"PRAGMA user_version"_s);
        if (!version)
            return failure(version.error());
        from = (*version)->next() ? (*version)->value(0).toInt() : from;
        QStringList statements;
        for (int step = from; step < historyVersion; ++step)
            statements += historyMigration(step);
        statements += u"PRAGMA application_id = %1"_s.arg(historyApplicationId);
        statements += u"PRAGMA user_version = %1"_s.arg(historyVersion);
        for (const QString &statement : std::as_const(statements)) {
            if (const auto done = run(statement); !done)
                return failure(done.error());
        }
        return true;
    });
}

void HistoryDatabase::close()
{
    m_prepared.clear();
    m_ids.clear();
    m_newest.clear();
    m_writable = false;
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(std::exchange(m_connection, {}));
}

QSqlDatabase HistoryDatabase::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<QSqlQuery *> HistoryDatabase::run(const QString &statement, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> &query = m_prepared[statement];
    if (!query) {
        query = std::make_unique<QSqlQuery>(database());
        query->setForwardOnly(true);
        if (!query->prepare(statement)) {
            const ApiError error = errorOf(query->lastError());
            m_prepared.erase(statement);
            return failure(error);
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values.at(i));
    if (!query->exec())
        return failure(errorOf(query->lastError()));
    return query.get();
}

void HistoryDatabase::finishReading()
{
    for (const auto &[statement, prepared] : m_prepared)
        prepared->finish();
}

/// QSqlDatabase::transaction() begins a deferred one, which may fail in its middle when another process writes.
Result<bool> HistoryDatabase::transact(const std::function<Result<bool>()> &work)
{
    finishReading();
    QSqlQuery query(database());
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return failure(errorOf(query.lastError()));
    Result<bool> done = work();
    finishReading();
    if (done && !query.exec(u"COMMIT"_s))
        done = failure(errorOf(query.lastError()));
    if (!done) {
        query.exec(u"ROLLBACK"_s);
        m_ids.clear(); // may hold what was taken back
        m_newest.clear();
    }
    return done;
}

bool HistoryDatabase::isSound()
{
    auto check = run(u"PRAGMA quick_check(1)"_s);
    const bool isSound = check && (*check)->next() && (*check)->value(0).toString() == u"ok";
    finishReading();
    return isSound;
}

Result<bool> HistoryDatabase::append(const QList<HistoryReading> &readings)
{
    if (readings.isEmpty())
        return true;
    return transact([&]() -> Result<bool> {
        if (const auto looked = forgetWhatOthersChanged(); !looked)
            return looked;
        for (const HistoryReading &reading : readings) {
            const auto id = idOf(reading.arn, true);
            if (!id)
                return failure(id.error());
            if (const auto kept = keep(*id, reading); !kept)
                return kept;
        }
        return true;
    });
}

Result<bool> HistoryDatabase::forgetWhatOthersChanged()
{
    auto version = run(u"PRAGMA data_version"_s);
    if (!version)
        return failure(version.error());
    const qint64 now = (*version)->next() ? (*version)->value(0).toLongLong() : 0;
    (*version)->finish();
    if (std::exchange(m_othersVersion, now) != now) {
        m_ids.clear();
        m_newest.clear();
    }
    return true;
}

Result<bool> HistoryDatabase::keepLate(qint64 dataset, const HistoryReading &reading)
{
    const QVariantList sample = sampleColumns(sampleOf(reading));
    auto before = run(u"SELECT time, labeled, total, errors, status FROM seen WHERE dataset = ? AND time <= ?"
                      " ORDER BY time DESC LIMIT 1"_s,
                      {dataset, sample.first()});
    if (!before)
        return failure(before.error());
    if ((*before)->next() && saysTheSame(sampleFrom(**before), sampleOf(reading)))
        return true;
    const auto added = run(u"INSERT OR IGNORE INTO recent (time, labeled, total, errors, status, dataset) VALUES (?, ?, ?, ?, ?, ?)"_s,
                           sample + QVariantList{dataset});
    if (!added)
        return failure(added.error());
    return true;
}

Result<bool> HistoryDatabase::keep(qint64 dataset, const HistoryReading &reading)
{
    if (!m_newest.contains(dataset)) {
        auto known = run(latestStatement.toString() + u" WHERE latest.dataset = ?"_s, {dataset});
        if (!known)
            return failure(known.error());
        if (const auto newest = (*known)->next() ? readingFrom(**known) : std::nullopt)
            m_newest.insert(dataset, *newest);
    }
    const auto newest = m_newest.constFind(dataset);
    const bool isFirst = newest == m_newest.cend();
    if (!isFirst && reading.time < newest->time)
        return reading.time < newest->time.addMSecs(-mostLate.count()) ? true : keepLate(dataset, reading);
    const QVariantList sample = sampleColumns(sampleOf(reading));
    if (isFirst || !saysTheSame(sampleOf(*newest), sampleOf(reading))) {
        const auto added = run(u"INSERT OR REPLACE INTO recent (time, labeled, total, errors, status, dataset) VALUES (?, ?, ?, ?, ?, ?)"_s,
                               sample + QVariantList{dataset});
        if (!added)
            return failure(added.error());
    }
    // Most readings move counts alone, and texts are most of the work
    const bool onlyCounts = !isFirst && differsInCountsAlone(*newest, reading);
    const auto kept = onlyCounts
        ? run(u"UPDATE latest SET time = ?, labeled = ?, total = ?, errors = ?, status = ? WHERE dataset = ?"_s, sample + QVariantList{dataset})
        : run(u"INSERT OR REPLACE INTO latest (time, created, updated, status, message, code, labeled, total, labels, errors,"
              " hasStats, dataset) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
              readingColumns(reading) + QVariantList{dataset});
    if (!kept)
        return failure(kept.error());
    m_newest.insert(dataset, reading);
    return true;
}

} // namespace dw
