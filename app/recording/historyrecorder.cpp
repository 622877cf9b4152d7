// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/historyrecorder.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dw {
namespace {

/// Enough to tell how fresh what is known is, after a crash. After an orderly end it is to the second.
constexpr std::chrono::milliseconds writeUnchangedEvery = 10min;

/// The longest pause of the engine while nothing answers is a minute; twice that, and some for a slow answer.
constexpr std::chrono::milliseconds answerWithin = 3min;

} // namespace

HistoryRecorder::HistoryRecorder(HistoryStore &store, const DatasetRepository &repository, Wanted wanted, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_repository(repository)
    , m_wanted(std::move(wanted))
    , m_gap(answerWithin)
{
    connect(&repository, &DatasetRepository::datasetChanged, this, &HistoryRecorder::onDatasetChanged);
    connect(&repository, &DatasetRepository::datasetsRemoved, this, &HistoryRecorder::onRemoved);
}

HistoryRecorder::~HistoryRecorder()
{
    for (auto it = m_recorded.cbegin(); it != m_recorded.cend(); ++it) {
        const DatasetSnapshot *snapshot = m_repository.find(it.key());
        if (snapshot && snapshot->checkedAt && *snapshot->checkedAt > it.value())
            m_store.append({it.key(), *snapshot->checkedAt, snapshot->description});
    }
    for (const OpenSpan &open : std::as_const(m_spans)) {
        if (open.kept != open.span.to)
            m_store.appendSpan(open.span);
    }
}

void HistoryRecorder::setPause(std::chrono::milliseconds pause)
{
    m_gap = pause + answerWithin;
}

void HistoryRecorder::beginAnew()
{
    m_recorded.clear();
    m_spans.clear();
}

void HistoryRecorder::onDatasetChanged(const DatasetArn &arn, DatasetFields fields)
{
    const DatasetSnapshot *snapshot = m_repository.find(arn);
    if (!snapshot || !fields.testFlag(DatasetField::Checked) || !snapshot->statusCheckedAt || !m_wanted(*snapshot))
        return;
    extendSpan(arn, *snapshot->statusCheckedAt);
    if (!snapshot->countsRead)
        return;
    if (fields & (DatasetFields(DatasetField::Status) | DatasetField::Counts | DatasetField::Times)) {
        keep(*snapshot, *snapshot->statusCheckedAt);
        return;
    }
    const QDateTime time = snapshot->checkedAt.value_or(*snapshot->statusCheckedAt);
    const QDateTime recorded = m_recorded.value(arn);
    if (!recorded.isValid() || std::abs(recorded.msecsTo(time)) >= writeUnchangedEvery.count())
        keep(*snapshot, time);
}

void HistoryRecorder::keep(const DatasetSnapshot &snapshot, const QDateTime &time)
{
    m_recorded.insert(snapshot.arn, time);
    m_store.append({snapshot.arn, time, snapshot.description});
}

void HistoryRecorder::onRemoved(const QList<DatasetArn> &arns)
{
    for (const DatasetArn &arn : arns)
        m_recorded.remove(arn);
}

void HistoryRecorder::extendSpan(const DatasetArn &arn, const QDateTime &time)
{
    OpenSpan &open = m_spans[arn.account() + u'/' + arn.region()];
    const qint64 since = open.span.to.isValid() ? open.span.to.msecsTo(time) : -1;
    if (since < 0 || since > m_gap.count()) {
        if (open.span.to.isValid() && open.kept != open.span.to)
            m_store.appendSpan(open.span);
        open = {{arn.account(), arn.region(), time, time}, {}};
    }
    open.span.to = time;
    const bool isNew = !open.kept.isValid();
    if (!isNew && open.kept.msecsTo(time) < writeUnchangedEvery.count())
        return;
    open.kept = time;
    m_store.appendSpan(open.span);
    if (isNew)
        Q_EMIT spanBegan();
}

} // namespace dw
