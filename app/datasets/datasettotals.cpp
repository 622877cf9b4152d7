// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/datasettotals.h"

namespace dw {

DatasetTotals &DatasetTotals::operator+=(const DatasetTotals &other) noexcept
{
    datasets += other.datasets;
    counted += other.counted;
    countsKnown += other.countsKnown;
    labeledEntries += other.labeledEntries;
    totalEntries += other.totalEntries;
    errorEntries += other.errorEntries;
    datasetsWithErrors += other.datasetsWithErrors;
    inProgress += other.inProgress;
    failed += other.failed;
    return *this;
}

DatasetTotals totals(const QList<const DatasetSnapshot *> &snapshots)
{
    DatasetTotals sum;
    sum.datasets = int(snapshots.size());
    for (const DatasetSnapshot *snapshot : snapshots) {
        const StatusGroup group = statusGroup(datasetState(*snapshot));
        sum.inProgress += group == StatusGroup::InProgress;
        sum.failed += group == StatusGroup::Failed;
        if (group == StatusGroup::Deleting || group == StatusGroup::NotFound)
            continue;
        ++sum.counted;
        const DatasetStats counts = stats(*snapshot);
        if (counts.labeledEntries && counts.totalEntries) {
            ++sum.countsKnown;
            sum.labeledEntries += *counts.labeledEntries;
            sum.totalEntries += *counts.totalEntries;
        }
        if (counts.errorEntries.value_or(0) > 0) {
            sum.errorEntries += *counts.errorEntries;
            ++sum.datasetsWithErrors;
        }
    }
    return sum;
}

} // namespace dw
