// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyworker.h"

#include "core/logging.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dw {

namespace {

/// What is kept in memory while nothing can be written: a full day of 10,000 busy datasets, 60 MB. Then the oldest go.
constexpr qsizetype mostWaiting = 200'000;

constexpr auto tryAgainAfter = 30s;
constexpr auto pruneAfter = 10min; ///< after the start: nobody waits for it
constexpr auto checkAfter = 2s;
constexpr auto tryBusyAgainAfter = 500ms;
constexpr int silentRefusals = 2;
constexpr auto pruneEvery = 24h;
constexpr auto pruneStepPause = 200ms; ///< between steps, so that writers get their turn

} // namespace

HistoryWorker::HistoryWorker(const QString &path, HistoryRetention retention, const Clock &clock)
    : m_path(path)
    , m_retention(retention)
    , m_clock(clock)
    , m_database(path)
    , m_again(this)
    , m_prune(this)
    , m_check(this)
{
    m_check.setSingleShot(true);
    m_check.setInterval(checkAfter);
    connect(&m_check, &QTimer::timeout, this, &HistoryWorker::check);
    m_again.setSingleShot(true);
    m_again.setInterval(tryAgainAfter);
    connect(&m_again, &QTimer::timeout, this, &HistoryWorker::flush);
    m_prune.setSingleShot(true);
    m_prune.setInterval(pruneAfter);
    connect(&m_prune, &QTimer::timeout, this, &HistoryWorker::prune);
}

void HistoryWorker::open()
{
    const HistoryOpening opening = openOrReplace();
    using Outcome = HistoryOpening::Outcome;
    m_isOpen = opening.outcome == Outcome::Ready || opening.outcome == Outcome::Newer || opening.outcome == Outcome::Unwritable;
    m_isNewer = opening.outcome == Outcome::Newer;
    switch (opening.outcome) {
    case Outcome::Ready:
        report(HistoryStatus::State::Ready);
        m_prune.start();
        m_check.start(); // not at once, while others wait for the last known view: a check reads the whole file
        break;
    case Outcome::Newer: report(HistoryStatus::State::ReadOnly); break;
    case Outcome::Unwritable: report(HistoryStatus::State::ReadOnly, opening.error.message); break;
    case Outcome::Damaged:
    case Outcome::Failed: report(HistoryStatus::State::Unusable, opening.error.message); break;
    } // no default: the compiler must list what is missing
}

HistoryOpening HistoryWorker::openOrReplace()
{
    HistoryOpening opening = m_database.open();
    if (opening.outcome == HistoryOpening::Outcome::Damaged && setAside())
        opening = m_database.open();
    return opening;
}

/// Keeps a damaged file for whoever can mend it.
bool HistoryWorker::setAside()
{
    m_database.close();
    const QString name = m_path + u".corrupt-"_s + m_clock.now().toString(u"yyyyMMdd-hhmmss"_s);
    if (!QFile::rename(m_path, name))
        return false;
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::rename(m_path + suffix, name + suffix);
    qCInfo(logHistory).noquote() << "the history is damaged; it is kept as" << name;
    m_status.setAside = name;
    return true;
}

void HistoryWorker::check()
{
    if (!m_database.isWritable() || m_database.isSound())
        return;
    if (!setAside()) {
        m_isOpen = false;
        return report(HistoryStatus::State::Unusable, u"database disk image is malformed"_s);
    }
    open();
}

void HistoryWorker::append(const QList<HistoryReading> &readings)
{
    m_waiting += readings;
    if (m_waiting.size() > mostWaiting)
        m_waiting.remove(0, m_waiting.size() - mostWaiting);
    if (!m_again.isActive()) // while a disk is full, not every reading tries it
        flush();
}

void HistoryWorker::appendSpan(const WatchSpan &span)
{
    if (!m_waitingSpans.isEmpty() && m_waitingSpans.last().account == span.account
        && m_waitingSpans.last().region == span.region && m_waitingSpans.last().from == span.from)
        m_waitingSpans.last() = span;
    else
        m_waitingSpans.append(span);
    if (!m_again.isActive())
        flush();
}

void HistoryWorker::flush()
{
    if (m_isNewer) {
        m_waiting.clear();
        m_waitingSpans.clear();
        return;
    }
    if (!m_isOpen || !m_database.isWritable())
        open(); // a folder may be there by now, or be writable
    const bool isWritable = m_isOpen && m_database.isWritable();
    Result<bool> written = isWritable ? m_database.append(m_waiting) : failure(ApiError());
    if (written)
        m_waiting.clear();
    while (written && !m_waitingSpans.isEmpty()) {
        written = m_database.appendSpan(m_waitingSpans.first());
        if (written)
            m_waitingSpans.removeFirst();
    }
    if (written) {
        m_refusals = 0;
        return report(HistoryStatus::State::Ready);
    }
    if (isWritable && isBusy(written.error()) && ++m_refusals <= silentRefusals) { // another program writes at this moment
        m_again.start(tryBusyAgainAfter);
        return;
    }
    m_again.start(tryAgainAfter);
    if (isWritable)
        report(HistoryStatus::State::Paused, written.error().message);
}

void HistoryWorker::finish()
{
    // Each try waits for a lock for a quarter of a second
    for (int attempt = 0; attempt < 4 && !(m_waiting.isEmpty() && m_waitingSpans.isEmpty()); ++attempt)
        flush();
}

void HistoryWorker::prune()
{
    const Result<bool> done = m_isOpen && m_database.isWritable() ? m_database.prune(m_retention, m_clock.now()) : true;
    if (done && !*done)
        m_prune.start(pruneStepPause);
    else
        m_prune.start(pruneEvery);
}

void HistoryWorker::report(HistoryStatus::State state, const QString &detail)
{
    m_status.state = state;
    m_status.detail = detail;
    if (std::exchange(m_reported, m_status) == m_status)
        return;
    if (state != HistoryStatus::State::Ready)
        qCInfo(logHistory).noquote() << "history:" << static_cast<int>(state) << detail;
    Q_EMIT statusChanged(m_status);
}

} // namespace dw
