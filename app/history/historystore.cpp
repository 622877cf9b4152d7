// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historystore.h"

#include "history/historyworker.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dw {

namespace {

constexpr auto gatherFor = 1s;

} // namespace

HistoryStore::HistoryStore(const QString &path, HistoryRetention retention, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_worker(new HistoryWorker(path, retention, clock))
{
    qRegisterMetaType<HistoryStatus>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &HistoryWorker::statusChanged, this, [this](const HistoryStatus &status) {
        m_status = status;
        Q_EMIT statusChanged(status);
    });
    m_flush.setSingleShot(true);
    m_flush.setInterval(gatherFor);
    connect(&m_flush, &QTimer::timeout, this, &HistoryStore::flush);
    m_thread.setObjectName(u"history"_s);
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_worker, &HistoryWorker::open);
}

HistoryStore::~HistoryStore()
{
    flush();
    QMetaObject::invokeMethod(m_worker, &HistoryWorker::finish);
    // After what was asked before
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
}

void HistoryStore::setRetention(const HistoryRetention &retention)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, retention] { worker->setRetention(retention); });
}

void HistoryStore::append(const HistoryReading &reading)
{
    m_gathered.append(reading);
    if (!m_flush.isActive())
        m_flush.start();
}

void HistoryStore::appendSpan(const WatchSpan &span)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, span] { worker->appendSpan(span); });
}

void HistoryStore::flush()
{
    m_flush.stop();
    if (m_gathered.isEmpty())
        return;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, readings = std::exchange(m_gathered, {})] { worker->append(readings); });
}

void HistoryStore::retry()
{
    flush();
    QMetaObject::invokeMethod(m_worker, &HistoryWorker::flush);
}

template<typename T>
QFuture<Result<T>> HistoryStore::ask(std::function<Result<T>(HistoryDatabase &)> question)
{
    flush();
    const auto promise = makePromise<T>();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, promise, question = std::move(question)] {
        HistoryDatabase *database = worker->database();
        ApiError closed;
        closed.code = u"14"_s; // SQLite's "cannot open"
        answer<T>(promise, database ? question(*database) : failure(closed));
    });
    return promise->future();
}

QFuture<Result<QList<HistoryReading>>> HistoryStore::latest()
{
    return ask<QList<HistoryReading>>([](HistoryDatabase &database) { return database.latest(); });
}

QFuture<Result<HistorySeries>> HistoryStore::series(const DatasetArn &arn, const QDateTime &from)
{
    return ask<HistorySeries>([arn, from](HistoryDatabase &database) { return database.series(arn, from); });
}

QFuture<Result<QHash<DatasetArn, HistorySeries>>> HistoryStore::seriesOf(const QList<DatasetArn> &arns, const QDateTime &from)
{
    return ask<QHash<DatasetArn, HistorySeries>>([arns, from](HistoryDatabase &database) { return database.seriesOf(arns, from); });
}

QFuture<Result<DatasetPast>> HistoryStore::past(const DatasetArn &arn)
{
    return ask<DatasetPast>([arn](HistoryDatabase &database) { return database.past(arn); });
}

QFuture<Result<HistorySummary>> HistoryStore::summary()
{
    return ask<HistorySummary>([](HistoryDatabase &database) { return database.summary(); });
}

QFuture<Result<QList<DatasetArn>>> HistoryStore::forerunners(const DatasetArn &arn)
{
    return ask<QList<DatasetArn>>([arn](HistoryDatabase &database) { return database.forerunners(arn); });
}

QFuture<Result<QList<WatchSpan>>> HistoryStore::spans(const QDateTime &from)
{
    return ask<QList<WatchSpan>>([from](HistoryDatabase &database) { return database.spans(from); });
}

QFuture<Result<QHash<DatasetArn, DatasetNotes>>> HistoryStore::notes()
{
    return ask<QHash<DatasetArn, DatasetNotes>>([](HistoryDatabase &database) { return database.notes(); });
}

QFuture<Result<bool>> HistoryStore::setNotes(const DatasetArn &arn, const DatasetNotes &notes)
{
    return ask<bool>([arn, notes](HistoryDatabase &database) { return database.setNotes(arn, notes); });
}

QFuture<Result<bool>> HistoryStore::erase()
{
    return ask<bool>([](HistoryDatabase &database) { return database.erase(); });
}

} // namespace dw
