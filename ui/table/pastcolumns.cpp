// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/pastcolumns.h"

#include "core/clock.h"
#include "history/currentprogress.h"
#include "history/sessionhistory.h"
#include "ui/charts/datasettrend.h"
#include "ui/table/datasettablemodel.h"

using namespace std::chrono_literals;

namespace dw {

PastColumns::PastColumns(DatasetTableModel &model, const DatasetRepository &repository, const SessionHistory &history, const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_repository(repository)
    , m_history(history)
    , m_clock(clock)
    , m_working([this] { return workOutOne(); })
{
    connect(&m_working, &SlicedWork::finished, this, &PastColumns::workedOut);
    m_hourly.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_hourly, &QTimer::timeout, this, &PastColumns::noteAll);
    m_hourly.start(1h);
    connect(&history, &SessionHistory::seriesChanged, this, &PastColumns::note);
    connect(&repository, &DatasetRepository::datasetChanged, this, [this](const DatasetArn &arn, DatasetFields fields) {
        if (fields & (DatasetFields(DatasetField::Counts) | DatasetField::Notes))
            note(arn);
    });
    noteAll();
}

void PastColumns::note(const DatasetArn &arn)
{
    m_waiting.insert(arn);
    m_working.start();
}

void PastColumns::noteAll()
{
    const QList<DatasetArn> arns = m_repository.arns();
    for (const DatasetArn &arn : arns)
        note(arn);
}

bool PastColumns::workOutOne()
{
    if (m_waiting.isEmpty())
        return false;
    const DatasetArn arn = *m_waiting.cbegin();
    m_waiting.erase(m_waiting.cbegin());
    if (const DatasetSnapshot *snapshot = m_repository.find(arn))
        workOut(*snapshot);
    return true;
}

void PastColumns::workOut(const DatasetSnapshot &snapshot)
{
    const HistorySeries series = m_history.series(snapshot.arn);
    const QDateTime now = m_clock.now();
    m_model.setTrend(snapshot.arn, trendOf(series, now));
    m_model.setProgress(snapshot.arn, currentProgress(series, stats(snapshot).labeledEntries, targetEntries(snapshot), now));
}

} // namespace dw
