// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/datasettotals.h"

namespace dw {

void DatasetTotals::add(const DatasetSnapshot &snapshot)
{
    ++datasets;
    const StatusGroup group = statusGroup(datasetState(snapshot));
    inProgress += group == StatusGroup::InProgress;
    failed += group == StatusGroup::Failed;
    if (group == StatusGroup::Deleting || group == StatusGroup::NotFound)
        return;
    ++counted;
    const DatasetStats counts = stats(snapshot);
    if (counts.labeledEntries && counts.totalEntries) {
        ++countsKnown;
        labeledEntries += *counts.labeledEntries;
        totalEntries += *counts.totalEntries;
    }
    if (counts.errorEntries.value_or(0) > 0) {
        errorEntries += *counts.errorEntries;
        ++datasetsWithErrors;
    }
}

DatasetTotals totals(const QList<const DatasetSnapshot *> &snapshots)
{
    DatasetTotals sum;
    for (const DatasetSnapshot *snapshot : snapshots)
        sum.add(*snapshot);
    return sum;
}

} // namespace dw
