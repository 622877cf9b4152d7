// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetlabels.h"

#include <QLocale>

namespace dw {

// Labels as a person reads them. Pure.

/// The label's name, cleaned for one line; "–" where AWS reported none.
[[nodiscard]] QString labelName(const LabelRow &row);

/// "Only in train", "Only in test"; empty where it is in both.
[[nodiscard]] QString onlyInText(const LabelRow &row);

/// For a tooltip and a screen reader: "camellia: 83 (81 on a box) in train, not in test".
[[nodiscard]] QString labelSentence(const LabelRow &row, const QLocale &locale);

/// Above the table: "38 labels, 2 of them in one dataset only".
[[nodiscard]] QString labelsSummary(const QList<LabelRow> &rows);

} // namespace dw
