// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/datasetcolumn.h"

#include <vector>

namespace dw {

class DatasetTableModel;

/// The value of a cell as a number that compares in one step: counts, ranks, times in milliseconds, and for texts their
/// place among all texts of the column.
struct DatasetSortKey {
    bool known = false;
    qint64 number = 0;
};

/// Keys of all rows of \p model, by row. A text is collated once, however many rows have it.
[[nodiscard]] std::vector<DatasetSortKey> sortKeys(const DatasetTableModel &model, DatasetColumnId column);

/// Rows \p rows of \p model in the order of \p column. Unknown is last in both directions; ties go by name, in the same
/// direction for both, but for the names themselves.
[[nodiscard]] std::vector<int> sorted(const DatasetTableModel &model, const std::vector<int> &rows, DatasetColumnId column,
                                      Qt::SortOrder order);

} // namespace dw
