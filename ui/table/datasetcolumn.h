// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetrepository.h"

#include <QString>

#include <array>

namespace dw {

/// Columns of the dataset table in their default order. The value is the model's column number.
enum class DatasetColumnId {
    Status,
    Project,
    Set,
    Progress,
    Labeled,
    Entries,
    Errors,
    SevenDays,
    Message,
    Changed,
    Labels,
    Unlabeled,
    ToGo,
    ErrorShare,
    Pace,
    Expected,
    Due,
    Tags,
    MessageCode,
    Created,
    Region,
    Account,
    Connection,
    Arn,
    DatasetId,
    Checked,
    Model,
};
constexpr int datasetColumnCount = 27;

/// How the values of a column compare.
enum class SortType { Status, ProjectName, Text, Number, Share, Time };

/// A column as data: everything the model, the view and saved layouts know about it.
struct DatasetColumn {
    DatasetColumnId id;
    const char *key; ///< stable name in saved layouts
    const char *title; ///< untranslated; see columnTitle()
    int digits; ///< width in digits of the font
    int minimumDigits; ///< width it may shrink to when the window is narrow
    Qt::AlignmentFlag alignment; ///< Qt::AlignLeft or Qt::AlignRight, before mirroring
    SortType sort;
    bool visible; ///< by default
    DatasetFields fields; ///< changes of the snapshot that this column shows
};

[[nodiscard]] const std::array<DatasetColumn, datasetColumnCount> &datasetColumns();
[[nodiscard]] const DatasetColumn &datasetColumn(DatasetColumnId id);
/// Of its cells and its title. Numbers end at the right, also in a table from right to left: their digits run from left to
/// right in every language, and stand below each other only so.
[[nodiscard]] Qt::Alignment cellAlignment(DatasetColumnId id);
[[nodiscard]] QString columnTitle(DatasetColumnId id);
/// Longer words for the header's tooltip and for screen readers.
[[nodiscard]] QString columnDescription(DatasetColumnId id);

} // namespace dw
