// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watchrecorder.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dw {
namespace {

/// An unchanged dataset and the end of a span are written that often: enough to tell how fresh what is known is.
constexpr std::chrono::milliseconds writeUnchangedEvery = 1min;

/// The longest pause of the engine while nothing answers is a minute; twice that, and some for a slow answer.
constexpr std::chrono::milliseconds answerWithin = 3min;

} // namespace

WatchRecorder::WatchRecorder(const QString &path, std::chrono::milliseconds pause, const DatasetRepository &repository,
                             const Clock &clock)
    : m_repository(repository)
    , m_gap(pause + answerWithin)
    , m_store(path, {}, clock)
{
    connect(&repository, &DatasetRepository::datasetChanged, this, &WatchRecorder::onDatasetChanged);
    connect(&m_store, &HistoryStore::statusChanged, this, &WatchRecorder::onStatusChanged);
}

WatchRecorder::~WatchRecorder()
{
    for (const Span &known : std::as_const(m_spans)) {
        if (known.kept != known.span.to)
            m_store.appendSpan(known.span);
    }
}

void WatchRecorder::onDatasetChanged(const DatasetArn &arn, DatasetFields fields)
{
    const DatasetSnapshot *snapshot = m_repository.find(arn);
    if (!snapshot || !fields.testFlag(DatasetField::Checked) || !snapshot->statusCheckedAt)
        return;
    extendSpan(arn, *snapshot->statusCheckedAt);
    if (!snapshot->countsRead)
        return;
    const bool isNews = fields & (DatasetFields(DatasetField::Status) | DatasetField::Counts | DatasetField::Times);
    const QDateTime time = isNews ? *snapshot->statusCheckedAt : snapshot->checkedAt.value_or(*snapshot->statusCheckedAt);
    QDateTime &recorded = m_recorded[arn];
    if (!isNews && recorded.isValid() && recorded.msecsTo(time) < writeUnchangedEvery.count())
        return;
    recorded = time;
    m_store.append({arn, time, snapshot->description});
}

void WatchRecorder::extendSpan(const DatasetArn &arn, const QDateTime &time)
{
    // The account is part of the id: a command line has no connection whose name would tell accounts apart
    const QString connection = u"command line/"_s + arn.account();
    Span &known = m_spans[connection + u'/' + arn.region()];
    const qint64 since = known.span.to.isValid() ? known.span.to.msecsTo(time) : -1;
    if (since < 0 || since > m_gap.count()) {
        if (known.span.to.isValid() && known.kept != known.span.to)
            m_store.appendSpan(known.span);
        known = {{connection, arn.region(), time, time}, {}};
    }
    known.span.to = time;
    if (known.kept.isValid() && known.kept.msecsTo(time) < writeUnchangedEvery.count())
        return;
    known.kept = time;
    m_store.appendSpan(known.span);
}

void WatchRecorder::onStatusChanged(const HistoryStatus &status)
{
    using State = HistoryStatus::State;
    if (std::exchange(m_setAside, status.setAside) != status.setAside)
        Q_EMIT complained(u"The history was damaged. It is kept as "_s + status.setAside + u"; a new one begins."_s);
    switch (status.state) {
    case State::Opening: return;
    case State::Ready:
        if (std::exchange(m_troubled, false))
            Q_EMIT complained(u"The history is written again."_s);
        return;
    case State::ReadOnly:
    case State::Paused:
    case State::Unusable: break;
    } // no default: the compiler must list what is missing
    if (std::exchange(m_troubled, true))
        return;
    Q_EMIT complained(status.detail.isEmpty() ? u"Nothing is recorded: a newer version of Dataset Watch wrote the history."_s
                                              : u"The history cannot be written: "_s + status.detail);
}

} // namespace dw
