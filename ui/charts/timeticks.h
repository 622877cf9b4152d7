// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/seriesbuilder.h"

#include <QLocale>

namespace dw {

struct TimeTick {
    qint64 time = 0; ///< milliseconds since the epoch, at a round local hour or midnight
    QString label;
};

/// At most \p most ticks at round local times inside the window, left to right. The first one, and each in a new month
/// or at a midnight between hours, names the month or day.
[[nodiscard]] QList<TimeTick> timeTicks(const ChartWindow &window, int most, const QLocale &locale);

} // namespace dw
