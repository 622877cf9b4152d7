// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/currentprogress.h"

#include <QLocale>

namespace dw {

// Pace and end of labeling as a person reads them. Pure.

/// "+38", or "+0.4" where it is slow: entries a day. "–" when nothing is known.
[[nodiscard]] QString paceText(const LabelingPace &pace, const QLocale &locale);
/// The same with its unit: "+38 a day".
[[nodiscard]] QString paceWithUnit(const LabelingPace &pace, const QLocale &locale);

/// "24–26", "28 Nov – 3 Dec", "24 Nov or later"; empty where there is no range.
[[nodiscard]] QString rangeText(const LabelingForecast &forecast, const QDate &today, const QLocale &locale);
/// "24 Nov, 24–26"; the year where it is not that of \p today, the months where the range crosses one. "–" without a
/// forecast, "Reached" at the target.
[[nodiscard]] QString expectedText(const LabelingForecast &forecast, const QDate &today, const QLocale &locale);
/// "about 24 Nov, 24–26", or why there is no estimate.
[[nodiscard]] QString expectedSentence(const LabelingForecast &forecast, const QDate &today, const QLocale &locale);
/// Why there is no date; empty when there is one.
[[nodiscard]] QString noForecastReason(LabelingForecast::Verdict verdict);

/// "24 Nov", with the year when it is not that of \p today.
[[nodiscard]] QString dayText(const QDate &day, const QDate &today, const QLocale &locale);

/// What a due date asks for: "1 Dec: needs 40 a day", or that it is over, or reached.
[[nodiscard]] QString dueSentence(const QDate &due, std::optional<qint64> labeled, std::optional<qint64> target,
                                  const QDateTime &now, const QLocale &locale);

} // namespace dw
