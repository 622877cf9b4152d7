// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportrow.h"
#include "ui/charts/datasettrend.h"

#include <QHash>
#include <QList>

namespace dw {

/// What a report says of one dataset.
struct ReportLine {
    ReportRow row;
    std::optional<Word<DatasetStatus>> status; ///< at the end of the period; absent where nothing was known
    TrendValue trend; ///< of labeled entries over the period
};

/// How labeling went over a period, for the team.
struct Report {
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC
    QList<ReportLine> lines; ///< in the order of project and set
    bool showsAccounts = false; ///< account ids in full
};

/// Of \p arns, with what \p past knows of each from \p from on and the sample before it. Pure.
[[nodiscard]] Report makeReport(const QList<DatasetArn> &arns, const QHash<DatasetArn, HistorySeries> &past, const QDateTime &from,
                                const QDateTime &to);

/// The net change of a counter over all lines where it is known. Absent where it is known of none.
[[nodiscard]] std::optional<qint64> sumOfChanges(const Report &report, ReportCount ReportRow::*counter);

} // namespace dw
