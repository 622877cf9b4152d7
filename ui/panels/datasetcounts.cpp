// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/datasetcounts.h"

#include "datasets/datasetmatcher.h"

#include <algorithm>

namespace dw {
namespace {

using View = DatasetFilter::View;

QMap<QString, int> inOrder(const QHash<QString, int> &counts)
{
    QStringList keys = counts.keys();
    std::sort(keys.begin(), keys.end());
    QMap<QString, int> map;
    for (const QString &key : std::as_const(keys))
        map.insert(map.cend(), key, counts.value(key));
    return map;
}

DatasetFilter viewFilter(View view)
{
    DatasetFilter filter;
    filter.view = view;
    return filter;
}

} // namespace

DatasetCounts countMembers(const QHash<DatasetArn, DatasetSnapshot> &snapshots)
{
    // counted in hashes: a map of 5,000 projects would compare a dozen names for each dataset
    QHash<QString, int> connections;
    QHash<QString, int> projects;
    for (const DatasetSnapshot &snapshot : snapshots) {
        if (snapshot.notes.hidden)
            continue;
        ++connections[snapshot.connectionId];
        ++projects[snapshot.arn.project()];
    }
    DatasetCounts counts;
    counts.connections = inOrder(connections);
    counts.projects = inOrder(projects);
    return counts;
}

DatasetTally tallyDatasets(const QHash<DatasetArn, DatasetSnapshot> &snapshots, const DatasetCounts &members,
                           const DatasetFilter &filter, const FilterContext &context)
{
    const std::array<DatasetFilter, 4> views {viewFilter(View::NeedsAttention), viewFilter(View::WithErrors),
                                              viewFilter(View::SinceVisit), viewFilter(View::Stale)};
    DatasetMatcher matcher(filter, context);
    DatasetTally tally;
    tally.counts.connections = members.connections;
    tally.counts.projects = members.projects;
    QList<const DatasetSnapshot *> all;
    QList<const DatasetSnapshot *> shown;
    all.reserve(snapshots.size());
    shown.reserve(snapshots.size());
    for (const DatasetSnapshot &snapshot : snapshots) {
        if (matcher.matches(snapshot))
            shown.append(&snapshot);
        if (snapshot.notes.hidden) {
            ++tally.counts.views[size_t(View::Hidden)];
            continue;
        }
        all.append(&snapshot);
        for (const DatasetFilter &view : views)
            tally.counts.views[size_t(view.view)] += int(matches(snapshot, view, context));
        ++tally.counts.statuses[size_t(statusGroup(datasetState(snapshot)))];
    }
    tally.counts.views[size_t(View::All)] = int(all.size());
    tally.all = totals(all);
    tally.shown = shown == all ? tally.all : totals(shown);
    return tally;
}

DatasetTally tallyDatasets(const QHash<DatasetArn, DatasetSnapshot> &snapshots, const DatasetFilter &filter,
                           const FilterContext &context)
{
    return tallyDatasets(snapshots, countMembers(snapshots), filter, context);
}

} // namespace dw
