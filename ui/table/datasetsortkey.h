// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/datasetcolumn.h"

#include <QCollator>

#include <optional>

namespace dw {

struct FilterContext;

/// The value of a cell in a form that compares fast: made once a row and sort, compared n log n times.
struct DatasetSortKey {
    bool known = false;
    qint64 number = 0; ///< counts, ranks, ids and times in milliseconds
    double share = 0;
    std::optional<QCollatorSortKey> text;
};

[[nodiscard]] DatasetSortKey sortKey(const DatasetSnapshot &snapshot, DatasetColumnId column, const FilterContext &context, const QCollator &collator);

/// Negative, zero or positive for two known keys of the same column.
[[nodiscard]] int compare(const DatasetSortKey &left, const DatasetSortKey &right);

} // namespace dw
