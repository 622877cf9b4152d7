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

/// The whole sentence, or why there is none. Escaped markup.
[[nodiscard]] QString progressCellToolTip(const std::optional<CurrentProgress> &progress, DatasetColumnId column,
                                          const QDate &today);

/// What a screen reader says.
[[nodiscard]] QString progressCellSpokenText(const std::optional<CurrentProgress> &progress, DatasetColumnId column,
                                             const QDate &today);

} // namespace dw
