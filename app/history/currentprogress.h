// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/labelingprogress.h"

namespace dw {

/// How fast labeling goes and when it ends, as the table and the details tell it.
struct CurrentProgress {
    LabelingPace pace;
    LabelingForecast forecast;
    bool operator==(const CurrentProgress &) const = default;
};

/// The pace of table and details: long enough for weekly deliveries, short enough to be of today.
constexpr int progressDays = 30;

/// From the last 30 days before \p now. \p labeled and \p target are those of now.
[[nodiscard]] CurrentProgress currentProgress(const HistorySeries &series, std::optional<qint64> labeled,
                                              std::optional<qint64> target, const QDateTime &now);

} // namespace dw
