// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readiness/projectverdict.h"
#include "ui/table/datasetcolumn.h"
#include "ui/table/datasetgroup.h"

#include <QVariant>

namespace dw {

/// What the cells of a group's row say, by the roles of DatasetTableModel. Its sums stand in the columns of what they sum
/// up; columns that say nothing about a group are empty. \p verdict is whether its project can be trained; null where it
/// is no project. Pure.
[[nodiscard]] QVariant groupCellData(const DatasetGroup &group, const ProjectVerdict *verdict, DatasetColumnId column, int role,
                                     const FilterContext &context);

} // namespace dw
