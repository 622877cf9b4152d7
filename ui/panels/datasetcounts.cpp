// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/datasetcounts.h"

namespace dw {

DatasetTally tallyDatasets(const QHash<DatasetArn, DatasetSnapshot> &snapshots, const DatasetFilter &filter,
                           const FilterContext &context)
{
    using View = DatasetFilter::View;
    DatasetTally tally;
    QList<const DatasetSnapshot *> all;
    QList<const DatasetSnapshot *> shown;
    all.reserve(snapshots.size());
    for (const DatasetSnapshot &snapshot : snapshots) {
        all.append(&snapshot);
        if (matches(snapshot, filter, context))
            shown.append(&snapshot);
        for (const View view : {View::All, View::NeedsAttention, View::WithErrors, View::Stale})
            tally.counts.views[size_t(view)] += int(matches(snapshot, DatasetFilter{view, {}, {}, {}, {}}, context));
        ++tally.counts.statuses[size_t(statusGroup(datasetState(snapshot)))];
        ++tally.counts.connections[snapshot.connectionId];
        ++tally.counts.projects[snapshot.arn.project()];
    }
    tally.all = totals(all);
    tally.shown = totals(shown);
    return tally;
}

} // namespace dw
