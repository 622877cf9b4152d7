// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readiness/projectverdict.h"

#include <QLocale>

namespace dw {

// Readiness as a person reads it. Pure.

[[nodiscard]] QString verdictText(ReadinessVerdict verdict); ///< "Ready with warnings"
/// What the verdict means, and that AWS decides.
[[nodiscard]] QString verdictSentence(const Readiness &readiness, const QLocale &locale);
/// Why, in a line: "Entries, test: An empty dataset cannot be used." Where only labels are missing, that they are not read.
[[nodiscard]] QString verdictReason(const ProjectVerdict &verdict, const QLocale &locale);
[[nodiscard]] QString outcomeText(ReadinessOutcome outcome); ///< "Met", "Not met"; "To know" for a note

[[nodiscard]] QString checkName(const ReadinessCheck &check); ///< "Entries, train"
[[nodiscard]] QString checkValue(const ReadinessCheck &check, const QLocale &locale); ///< "–" where unknown
[[nodiscard]] QString checkLimit(const ReadinessCheck &check,
                                 const QLocale &locale); ///< "1 to 250,000"; empty where there is none
[[nodiscard]] QString checkReason(const ReadinessCheck &check, const QLocale &locale); ///< one sentence

} // namespace dw
