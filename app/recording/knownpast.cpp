// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/knownpast.h"

#include "core/whenanswered.h"
#include "history/currentprogress.h"

namespace dw {
namespace {

/// Answered in a few milliseconds, and taken over in less.
constexpr qsizetype askedAtOnce = 250;

} // namespace

KnownPast::KnownPast(HistoryStore &store, DatasetRepository &repository, SessionHistory &history, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_repository(repository)
    , m_history(history)
    , m_clock(clock)
    , m_restoring([this] { return restoreOne(); })
{
    connect(&m_restoring, &SlicedWork::finished, this, &KnownPast::say);
}

void KnownPast::read()
{
    connect(&m_repository, &DatasetRepository::datasetsAdded, this, &KnownPast::onAdded);
    connect(&m_repository, &DatasetRepository::datasetChanged, this, &KnownPast::onDatasetChanged);
    connect(&m_store, &HistoryStore::statusChanged, this, &KnownPast::onStatusChanged);
    whenAnswered(m_store.notes(), this, [this](const Result<QHash<DatasetArn, DatasetNotes>> &notes) {
        m_notes = notes.value_or(QHash<DatasetArn, DatasetNotes>());
    });
    whenAnswered(m_store.latest(), this, [this](const Result<QList<HistoryReading>> &latest) {
        if (latest) {
            m_latest.reserve(latest->size());
            for (const HistoryReading &reading : *latest)
                m_latest.insert(reading.arn, reading);
        }
        m_latestKnown = true;
        m_restoring.start();
    });
    onAdded(m_repository.arns()); // their samples may come after that
}

void KnownPast::forget()
{
    m_latest.clear();
    m_toRestore.clear();
    m_toAsk.clear();
    m_notesNotKept.clear();
    const QList<DatasetArn> noted = std::exchange(m_notes, {}).keys();
    m_isErasing = true;
    for (const DatasetArn &arn : noted)
        m_repository.setNotes(arn, {});
    m_isErasing = false;
}

void KnownPast::onAdded(const QList<DatasetArn> &arns)
{
    m_toRestore += arns;
    m_toAsk += arns;
    if (m_latestKnown)
        m_restoring.start();
    askNext();
}

bool KnownPast::restoreOne()
{
    if (m_toRestore.isEmpty())
        return false;
    restore(m_toRestore.takeLast());
    return true;
}

void KnownPast::restore(const DatasetArn &arn)
{
    const DatasetSnapshot *snapshot = m_repository.find(arn);
    if (!snapshot)
        return;
    const auto known = m_latest.constFind(arn);
    if (auto notes = m_notes.value(arn); notes != DatasetNotes()) {
        const bool isNews = snapshot->countsRead && known != m_latest.cend() && snapshot->description != known->description;
        if (isNews) // an answer was faster, and says something that nobody has seen
            notes.seenAt = {};
        m_repository.setNotes(arn, notes);
    }
    if (known != m_latest.cend())
        m_repository.restore(arn, known->description, known->time);
}

void KnownPast::onDatasetChanged(const DatasetArn &arn, DatasetFields fields)
{
    const DatasetSnapshot *snapshot = m_repository.find(arn);
    if (snapshot && fields.testFlag(DatasetField::Notes) && !m_isErasing && snapshot->notes != m_notes.value(arn))
        keepNotes(arn, snapshot->notes);
}

void KnownPast::keepNotes(const DatasetArn &arn, const DatasetNotes &notes)
{
    m_notes.insert(arn, notes);
    whenAnswered(m_store.setNotes(arn, notes), this, [this, arn](const Result<bool> &kept) {
        if (!kept)
            m_notesNotKept.insert(arn);
    });
}

void KnownPast::onStatusChanged(const HistoryStatus &status)
{
    if (status.state != HistoryStatus::State::Ready)
        return;
    const QSet<DatasetArn> again = std::exchange(m_notesNotKept, {});
    for (const DatasetArn &arn : again)
        keepNotes(arn, m_notes.value(arn));
}

void KnownPast::askNext()
{
    if (m_asking || m_toAsk.isEmpty())
        return;
    m_asking = true;
    const QList<DatasetArn> some = m_toAsk.mid(0, askedAtOnce);
    m_toAsk.remove(0, some.size());
    const auto from = m_clock.now().addDays(-progressDays);
    whenAnswered(m_store.seriesOf(some, from), this, [this](const Result<QHash<DatasetArn, HistorySeries>> &known) {
        m_asking = false;
        if (known) {
            for (auto it = known->cbegin(); it != known->cend(); ++it) {
                if (m_repository.contains(it.key()) && !it->isEmpty())
                    m_history.prepend(it.key(), *it);
            }
        }
        if (m_toAsk.isEmpty())
            say();
        else
            askNext();
    });
}

void KnownPast::say()
{
    if (m_latestKnown && m_toRestore.isEmpty() && m_toAsk.isEmpty() && !m_asking)
        Q_EMIT caughtUp();
}

void KnownPast::look(const DatasetArn &arn)
{
    whenAnswered(m_store.past(arn), this, [this, arn](const Result<DatasetPast> &past) {
        if (!past || !m_repository.contains(arn))
            return;
        m_history.prepend(arn, past->series);
        Q_EMIT pastKnown(arn, past->forerunners, past->spans);
    });
}

} // namespace dw
