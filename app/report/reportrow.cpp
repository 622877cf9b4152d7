// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportrow.h"

#include <algorithm>

namespace dw {
namespace {

ReportCount countOver(const HistorySeries &series, std::optional<qint64> HistorySample::*counter, const QDateTime &from,
                      const QDateTime &to)
{
    ReportCount count;
    for (const HistorySample &sample : series) {
        const std::optional<qint64> value = sample.*counter;
        if (sample.time > to)
            break;
        if (!value)
            continue;
        if (sample.time <= from) {
            count = {value, value, value};
            continue;
        }
        count.end = value;
        count.highest = std::max(count.highest.value_or(*value), *value);
    }
    return count;
}

} // namespace

std::optional<qint64> ReportCount::change() const
{
    return start && end ? std::optional(*end - *start) : std::nullopt;
}

ReportRow reportRow(const DatasetArn &arn, const HistorySeries &series, const QDateTime &from, const QDateTime &to)
{
    return {arn, countOver(series, &HistorySample::labeledEntries, from, to),
            countOver(series, &HistorySample::totalEntries, from, to), countOver(series, &HistorySample::errorEntries, from, to)};
}

} // namespace dw
