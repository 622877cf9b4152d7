// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/currentprogress.h"
#include "ui/table/datasetcolumn.h"

#include <QVariant>

namespace dw {

// What the cells of Pace and Expected say and sort by: they come from history, not from the snapshot. Pure.

[[nodiscard]] bool isProgressColumn(DatasetColumnId column) noexcept;

/// "…" where \p progress is absent, for it was not worked out yet.
[[nodiscard]] QString progressCellText(const std::optional<CurrentProgress> &progress, DatasetColumnId column,
                                       const QDate &today);

/// Entries a day (double), or the Julian day of the end (qint64). Invalid when unknown.
[[nodiscard]] QVariant progressCellValue(const std::optional<CurrentProgress> &progress, DatasetColumnId column);

/// The words of a cell for Qt's display, tooltip and accessible text role: the text, the whole sentence or why there is
/// none. Invalid for all other roles.
[[nodiscard]] QVariant progressCellData(const std::optional<CurrentProgress> &progress, DatasetColumnId column, int role,
                                        const QDate &today);

} // namespace dw
