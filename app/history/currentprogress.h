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

/// From the last 30 days before \p now. \p labeled and \p target are those of now; a target of 0 is none.
[[nodiscard]] CurrentProgress currentProgress(const HistorySeries &series, std::optional<qint64> labeled,
                                              std::optional<qint64> target, const QDateTime &now);

/// Progress of several datasets together: how fast they are labeled, and when the last entry of all has its label. Paces of
/// datasets count as independent of each other.
class JointProgress {
public:
    /// \p toGo are the entries that still need a label; absent where that is not known.
    void add(const LabelingPace &pace, std::optional<qint64> toGo);

    /// Of all that were added. Datasets without a known rest are in the pace alone.
    [[nodiscard]] CurrentProgress at(const QDateTime &now) const;

private:
    LabelingPace m_pace;
    double m_squaredError = 0;
    std::optional<qint64> m_toGo;
};

} // namespace dw
