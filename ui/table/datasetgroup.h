// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetfilter.h"
#include "datasets/datasettotals.h"

#include <QMetaType>

namespace dw {

/// What rows of the table share that stand together.
enum class GroupBy { None, Project, Connection, Tag };

/// Rows that stand together, and what is true of them as a whole.
struct DatasetGroup {
    QString key; ///< the same in every run
    QString title; ///< for people; empty: the datasets that have no tag
    DatasetTotals totals; ///< of the members that the filter leaves
    DatasetState worstState = DatasetState::Complete; ///< of the member that comes first in the default order
    Attention worstAttention = Attention::None;
    bool stale = false; ///< a member is
    std::optional<QDateTime> changed; ///< when AWS last changed a member, UTC
    bool expanded = true;
    bool operator==(const DatasetGroup &) const = default;
};

/// What tells the group of a dataset from others. A project is one in its account and region; datasets with the same tags
/// stand together.
[[nodiscard]] QString groupKey(const DatasetSnapshot &snapshot, GroupBy by);
[[nodiscard]] QString groupTitle(const DatasetSnapshot &snapshot, GroupBy by);

/// Takes one more member into the sums of \p group.
void addMember(DatasetGroup &group, const DatasetSnapshot &snapshot, bool stale, Attention attention);

} // namespace dw

Q_DECLARE_METATYPE(dw::DatasetGroup)
