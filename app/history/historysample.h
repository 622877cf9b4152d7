// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/datasetdescription.h"

#include <QList>

namespace dw {

/// What a dataset's counts and status were from `time` on, until the next sample.
struct HistorySample {
    QDateTime time; ///< UTC
    std::optional<qint64> labeledEntries;
    std::optional<qint64> totalEntries;
    std::optional<qint64> errorEntries;
    std::optional<Word<DatasetStatus>> status;
    bool operator==(const HistorySample &) const = default;
};

/// True when only the time differs.
[[nodiscard]] inline bool saysTheSame(HistorySample a, const HistorySample &b)
{
    a.time = b.time;
    return a == b;
}

/// Samples in rising order of time.
using HistorySeries = QList<HistorySample>;

} // namespace dw
