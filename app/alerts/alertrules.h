// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alert.h"

#include <chrono>

namespace dw {

// What is worth an alert, and for how long it stays true. Pure.

/// What a snapshot says. \p statusRead and \p countsRead tell what of it was read since the program started: the rest is
/// left out, so that nothing is told of what was true at the first read, or changed while the program was closed.
[[nodiscard]] AlertFacts alertFacts(const DatasetSnapshot &snapshot, bool statusRead, bool countsRead);

/// What came to be between two looks at a dataset or a sign-in: Finished, Failed, ErrorsRose, SignInExpired.
/// An operation that began and ended unseen counts where its end has another word than the last one's. Where it has the
/// same word nothing tells it from labeling in the console, so nothing is said.
[[nodiscard]] AlertReasons newAlertReasons(const AlertFacts &before, const AlertFacts &after);

/// True where entries are left and none was labeled in \p unchanged, which is \p limit or more. Never with a limit of 0.
[[nodiscard]] bool hasNoProgress(const AlertFacts &facts, std::chrono::milliseconds unchanged, std::chrono::hours limit);

/// Those of an alert's reasons that still hold with \p facts.
[[nodiscard]] AlertReasons reasonsStillTrue(const Alert &alert, const AlertFacts &facts);

/// Names the operation that an alert speaks of: one is told once. The API reference does not say that LastUpdatedTimestamp
/// moves with each operation; where it does not, the next operation of the same end is not told.
[[nodiscard]] QString alertOperation(AlertReason reason, const AlertFacts &facts);

} // namespace dw
