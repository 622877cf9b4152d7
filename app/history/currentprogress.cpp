// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/currentprogress.h"

#include <algorithm>
#include <cmath>

namespace dw {

CurrentProgress currentProgress(const HistorySeries &series, std::optional<qint64> labeled, std::optional<qint64> target,
                                const QDateTime &now)
{
    CurrentProgress progress;
    progress.pace = labelingPace(series, now.addDays(-progressDays), now);
    const bool hasEntries = target.value_or(0) > 0; // 0 of 0 is nothing that was reached
    progress.forecast = labelingForecast(progress.pace, labeled, hasEntries ? target : std::nullopt, now);
    return progress;
}

void JointProgress::add(const LabelingPace &pace, std::optional<qint64> toGo)
{
    m_pace.perDay += pace.perDay;
    m_squaredError += pace.error * pace.error;
    m_pace.days = std::max(m_pace.days, pace.days);
    m_pace.increases += pace.increases;
    if (toGo)
        m_toGo = m_toGo.value_or(0) + *toGo;
}

CurrentProgress JointProgress::at(const QDateTime &now) const
{
    CurrentProgress progress;
    progress.pace = m_pace;
    progress.pace.error = std::sqrt(m_squaredError);
    progress.forecast = labelingForecast(progress.pace, m_toGo ? std::optional(qint64(0)) : std::nullopt, m_toGo, now);
    return progress;
}

} // namespace dw
