// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"

#include <algorithm>
#include <tuple>

namespace dw {

Report makeReport(const QList<DatasetArn> &arns, const QHash<DatasetArn, HistorySeries> &past, const QDateTime &from, const QDateTime &to)
{
    Report report{from, to, {}, false};
    report.lines.reserve(arns.size());
    for (const DatasetArn &arn : arns) {
        const HistorySeries series = past.value(arn);
        ReportLine line{reportRow(arn, series, from, to), {}, trendOf(series, from, to)};
        for (const HistorySample &sample : series) {
            if (sample.time <= to && sample.status)
                line.status = sample.status;
        }
        report.lines.append(line);
    }
    std::sort(report.lines.begin(), report.lines.end(), [](const ReportLine &a, const ReportLine &b) {
        const auto key = [](const DatasetArn &arn) {
            return std::tuple(arn.project().toCaseFolded(), int(arn.type()), arn.region(), arn.toString());
        };
        return key(a.row.arn) < key(b.row.arn);
    });
    return report;
}

std::optional<qint64> sumOfChanges(const Report &report, ReportCount ReportRow::*counter)
{
    std::optional<qint64> sum;
    for (const ReportLine &line : report.lines) {
        if (const auto change = (line.row.*counter).change())
            sum = sum.value_or(0) + *change;
    }
    return sum;
}

} // namespace dw
