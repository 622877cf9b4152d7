// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sessionhistory.h"

#include <algorithm>

namespace dw {

void SessionHistory::append(const DatasetArn &arn, const HistorySample &sample)
{
    HistorySeries &series = m_series[arn];
    if (!series.isEmpty() && (sample.time < series.last().time || saysTheSame(series.last(), sample)))
        return;
    if (!series.isEmpty() && series.last().time == sample.time)
        series.last() = sample;
    else
        series.append(sample);
    Q_EMIT seriesChanged(arn);
}

void SessionHistory::prepend(const DatasetArn &arn, const HistorySeries &past)
{
    HistorySeries &seen = m_series[arn];
    HistorySeries joined = past;
    if (!seen.isEmpty()) {
        joined.erase(std::find_if(joined.begin(), joined.end(),
                                  [&](const HistorySample &sample) { return sample.time >= seen.first().time; }),
                     joined.end());
    }
    joined += seen;
    seen = joined;
    Q_EMIT seriesChanged(arn);
}

void SessionHistory::shiftTimes(std::chrono::milliseconds step)
{
    for (HistorySeries &series : m_series) {
        for (HistorySample &sample : series)
            sample.time = sample.time.addMSecs(step.count());
    }
    const QList<DatasetArn> arns = m_series.keys();
    for (const DatasetArn &arn : arns)
        Q_EMIT seriesChanged(arn);
}

void SessionHistory::clear()
{
    const QList<DatasetArn> arns = std::exchange(m_series, {}).keys();
    for (const DatasetArn &arn : arns)
        Q_EMIT seriesChanged(arn);
}

void SessionHistory::remove(const DatasetArn &arn)
{
    if (m_series.remove(arn))
        Q_EMIT seriesChanged(arn);
}

} // namespace dw
