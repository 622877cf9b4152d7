// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetfilter.h"
#include "ui/table/datasetcolumn.h"

#include <QVariant>

namespace dw {

struct TrendValue;

// What the cells of a dataset say and sort by. Pure. A trend is null while none was read.

/// The text on screen, with account ids as shownText() has them.
[[nodiscard]] QString cellText(const DatasetSnapshot &snapshot, DatasetColumnId column, const FilterContext &context,
    const TrendValue *trend = nullptr);

/// The same with account ids in full: what is copied.
[[nodiscard]] QString fullCellText(const DatasetSnapshot &snapshot, DatasetColumnId column, const FilterContext &context,
    const TrendValue *trend = nullptr);

/// The raw value: qint64, double, QDateTime or QString. Invalid when unknown. Status gives its rank in the default order.
[[nodiscard]] QVariant cellValue(const DatasetSnapshot &snapshot, DatasetColumnId column, const FilterContext &context,
    const TrendValue *trend = nullptr);

/// Tooltip: the full value, why it is absent, why the row is stale or needs attention, and \p lastLine where there is one.
/// Escaped markup.
[[nodiscard]] QString cellToolTip(const DatasetSnapshot &snapshot, DatasetColumnId column, const FilterContext &context,
    const TrendValue *trend = nullptr, const QString &lastLine = {});

/// What a screen reader says: the whole row for Status, else the value with its unit.
[[nodiscard]] QString cellSpokenText(const DatasetSnapshot &snapshot, DatasetColumnId column, const FilterContext &context,
    const TrendValue *trend = nullptr);

/// True for cells that say nothing worth a look: an error count of 0, the message of a success, "–".
[[nodiscard]] bool isCellDimmed(const DatasetSnapshot &snapshot, DatasetColumnId column, const TrendValue *trend = nullptr);

/// Place in the default order: needs attention, creating or updating, the rest; then failed, in progress, complete,
/// others, deleting. Smaller comes first.
[[nodiscard]] int statusRank(DatasetState state, Attention attention) noexcept;

} // namespace dw
