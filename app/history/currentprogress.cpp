// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/currentprogress.h"

namespace dw {

CurrentProgress currentProgress(const HistorySeries &series, std::optional<qint64> labeled, std::optional<qint64> target,
                                const QDateTime &now)
{
    CurrentProgress progress;
    progress.pace = labelingPace(series, now.addDays(-progressDays), now);
    progress.forecast = labelingForecast(progress.pace, labeled, target, now);
    return progress;
}

} // namespace dw
