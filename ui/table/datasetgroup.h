// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetfilter.h"
#include "datasets/datasetlabels.h"
#include "datasets/datasettotals.h"

#include <QMetaType>

namespace dw {

/// What rows of the table share that stand together.
enum class GroupBy { None, Project, Connection, Tag };

/// What is true of the members of a group as a whole: of those that the filter leaves.
struct GroupSums {
    DatasetTotals totals;
    DatasetState worstState = DatasetState::Complete; ///< of the member that comes first in the default order
    Attention worstAttention = Attention::None;
    bool stale = false; ///< a member is
    double changed = 0; ///< when AWS last changed a member, seconds since 1970 UTC; 0: not known
    bool operator==(const GroupSums &) const = default;

    void add(const DatasetSnapshot &snapshot, bool isStale, Attention attention);
};

/// Rows that stand together.
struct DatasetGroup {
    QString key; ///< the same in every run
    QString title; ///< for people; empty: the datasets that have no tag
    GroupSums sums;
    bool expanded = true;
    ProjectSets sets; ///< of a project: its two datasets, whatever the filter leaves of them
};

/// What tells the group of a dataset from others. A project is one in its account and region; datasets with the same tags
/// stand together.
[[nodiscard]] QString groupKey(const DatasetSnapshot &snapshot, GroupBy by);
[[nodiscard]] QString groupTitle(const DatasetSnapshot &snapshot, GroupBy by);

} // namespace dw

Q_DECLARE_METATYPE(dw::DatasetGroup)
