// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/datasettrend.h"

#include <QLocale>
#include <QString>

namespace dw {

// A trend as a person reads it. Null: not read yet.

/// "+12,400", "−40", "0"; "–" when unknown, "…" when not read yet.
[[nodiscard]] QString trendText(const TrendValue *trend, const QLocale &locale);
/// "plus 12,400 in 7 days".
[[nodiscard]] QString spokenTrend(const TrendValue *trend, const QLocale &locale);
/// A sentence for the tooltip: the change, or why there is none.
[[nodiscard]] QString trendSentence(const TrendValue *trend, const QLocale &locale);

} // namespace dw
