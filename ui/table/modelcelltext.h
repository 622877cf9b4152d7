// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "costguard/modelknowledge.h"
#include "ui/table/datasetcolumn.h"

#include <QDateTime>
#include <QVariant>

namespace dw {

// The model of a project as the cells of its datasets say it. Pure. \p now is UTC.

/// Of the Model column, by role; invalid for roles that have no words, and where the sort value is unknown. Sorted: what
/// runs, for longest first; trainings under way; trained models, the newest first; never trained.
[[nodiscard]] QVariant modelCellData(const ModelKnowledge &model, int role, const QDateTime &now);
[[nodiscard]] QVariant modelCellValue(const ModelKnowledge &model);

/// The badge of the Project column, in words: a line of its tooltip; empty where no model runs, and in other columns.
[[nodiscard]] QString modelToolTipLine(const ModelKnowledge &model, DatasetColumnId column, const QDateTime &now);
/// The same for the spoken row, which is that of the first column.
[[nodiscard]] QString withModelWord(const QString &spoken, const ModelKnowledge &model, DatasetColumnId column);

} // namespace dw
