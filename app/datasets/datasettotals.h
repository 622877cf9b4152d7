// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetsnapshot.h"

#include <QList>

namespace dw {

/// Sums over datasets, for the summary strip and the selection. Deleting and missing datasets are not in totals.
struct DatasetTotals {
    int datasets = 0; ///< all, deleting and missing ones included
    int counted = 0; ///< of those in totals
    int countsKnown = 0; ///< of `counted`: labeled and total entries are known
    qint64 labeledEntries = 0;
    qint64 totalEntries = 0;
    qint64 errorEntries = 0;
    int datasetsWithErrors = 0;
    int inProgress = 0; ///< creating or updating, as the sidebar counts them
    int failed = 0; ///< create or update failed
    bool operator==(const DatasetTotals &) const = default;
    void add(const DatasetSnapshot &snapshot);
};

[[nodiscard]] DatasetTotals totals(const QList<const DatasetSnapshot *> &snapshots);

} // namespace dw
