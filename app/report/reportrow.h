// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historysample.h"
#include "rekognition/datasetarn.h"

namespace dw {

/// A counter over a period.
struct ReportCount {
    std::optional<qint64> start; ///< at the beginning; absent where nothing was known yet
    std::optional<qint64> end;
    std::optional<qint64> highest; ///< of what was known in between, both ends included
    /// Absent where start or end is.
    [[nodiscard]] std::optional<qint64> change() const;
    bool operator==(const ReportCount &) const = default;
};

/// What a report says of one dataset.
struct ReportRow {
    DatasetArn arn;
    ReportCount labeled;
    ReportCount total;
    ReportCount errors;
    bool operator==(const ReportRow &) const = default;
};

/// From \p series to the row for \p from to \p to (UTC, both included). A sample holds until the next one; one without a
/// count leaves the count as it was. Never fails.
[[nodiscard]] ReportRow reportRow(const DatasetArn &arn, const HistorySeries &series, const QDateTime &from, const QDateTime &to);

} // namespace dw
