// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetfilter.h"
#include "datasets/datasettotals.h"

#include <QHash>
#include <QMap>

#include <array>

namespace dw {

/// How many datasets each line of the sidebar stands for.
struct DatasetCounts {
    std::array<int, 6> views{}; ///< by DatasetFilter::View
    std::array<int, 6> statuses{}; ///< by StatusGroup
    QMap<QString, int> connections; ///< by connection id
    QMap<QString, int> projects; ///< by project name

    [[nodiscard]] int of(DatasetFilter::View view) const { return views[size_t(view)]; }
    [[nodiscard]] int of(StatusGroup group) const { return statuses[size_t(group)]; }
    bool operator==(const DatasetCounts &) const = default;
};

/// Everything the window counts: the sidebar's lines, and sums over all datasets and over the filtered ones.
struct DatasetTally {
    DatasetCounts counts;
    DatasetTotals all; ///< but the hidden ones
    DatasetTotals shown; ///< of the datasets that match the filter
    bool operator==(const DatasetTally &) const = default;
};

/// Connections and projects only: what changes when datasets come and go, and at no other time.
[[nodiscard]] DatasetCounts countMembers(const QHash<DatasetArn, DatasetSnapshot> &snapshots);

/// Counts in one pass; \p members are those of countMembers(). The numbers of a line equal those of a filter with that
/// part alone.
[[nodiscard]] DatasetTally tallyDatasets(const QHash<DatasetArn, DatasetSnapshot> &snapshots, const DatasetCounts &members,
                                         const DatasetFilter &filter, const FilterContext &context);

/// The same for a first time.
[[nodiscard]] DatasetTally tallyDatasets(const QHash<DatasetArn, DatasetSnapshot> &snapshots, const DatasetFilter &filter,
                                         const FilterContext &context);

} // namespace dw
