// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "costguard/modelknowledge.h"
#include "costguard/runningmodels.h"

#include <QLocale>

namespace dw {

// Models as a person reads them. Pure; never a price.

/// "Last trained 14 Nov, F1 0.873; a dataset changed since.", "Training now.", "Never trained." \p now is UTC.
[[nodiscard]] QString modelSentence(const ModelSummary &model, const QDateTime &now, const QLocale &locale);

/// In few words: "Running, 3 h", "Training", "Trained 12 Nov, F1 0.93", "Training failed", "Never trained"; "–" where
/// nobody asked or AWS did not answer, "…" where the answer is not there yet.
[[nodiscard]] QString modelText(const ModelKnowledge &model, const QDateTime &now, const QLocale &locale);

/// All that is known, a sentence a line: version, what runs, the training; or why nothing is. Never empty.
[[nodiscard]] QStringList modelFacts(const ModelKnowledge &model, const QDateTime &now, const QLocale &locale);

/// "A model is running, first seen 3 h ago; AWS charges while it runs."
[[nodiscard]] QString runningFact(const RunningModel &model, const QDateTime &now, const QLocale &locale);

/// The line for the message bar: "A model of flowers is running, seen for 14 h. AWS charges for it while it runs."; of
/// several the longest one and how many more. Empty where none runs. \p now is UTC.
[[nodiscard]] QString runningModelsText(const QList<RunningModel> &models, const QDateTime &now, const QLocale &locale);

} // namespace dw
