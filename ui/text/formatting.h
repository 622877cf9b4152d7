// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetsnapshot.h"

#include <QLocale>

#include <chrono>

namespace dw {

// Values as a person reads them. Pure: the same input gives the same text; `now` and the locale are arguments.

/// The locale of values on screen: the person's, or British English where the system has only the C locale (a bare
/// server), which would neither group digits nor name days.
[[nodiscard]] QLocale displayLocale();

/// "…": not asked for yet.
[[nodiscard]] QString notReadText();
/// "–": AWS did not report it.
[[nodiscard]] QString absentText();

/// A count grouped as the locale does, e.g. "12,400".
[[nodiscard]] QString countText(qint64 count, const QLocale &locale = displayLocale());
/// A count of a dataset: "…" while \p read is false, "–" when absent.
[[nodiscard]] QString countText(const std::optional<qint64> &count, bool read, const QLocale &locale = displayLocale());

/// Whole percent of \p part in \p whole, rounded down, so 100 only at the whole. Absent when whole is 0 or negative.
[[nodiscard]] std::optional<int> percentDown(qint64 part, qint64 whole) noexcept;
/// "96 %" with a no-break space, digits of the locale.
[[nodiscard]] QString percentText(int percent, const QLocale &locale = displayLocale());

/// "just now", "2 min ago", "4 h ago", "Yesterday", "16 Nov", with the year when it is not this one. Calendar
/// days are local. A time in the future reads as its date, or "just now" within two minutes (clocks differ).
[[nodiscard]] QString relativeTime(const QDateTime &time, const QDateTime &now, const QLocale &locale = displayLocale());
/// "27 Jul 2026, 09:41" in local time.
[[nodiscard]] QString dateTimeText(const QDateTime &time, const QLocale &locale = displayLocale());
/// "13:20" in local time, with the date in front when it is not the day of \p now: what "values from …" needs.
[[nodiscard]] QString clockTimeText(const QDateTime &time, const QDateTime &now, const QLocale &locale = displayLocale());
/// The same with seconds, "13:20:05": what a log needs.
[[nodiscard]] QString secondsTimeText(const QDateTime &time, const QDateTime &now, const QLocale &locale = displayLocale());
/// An age or a duration in its largest unit, rounded down: "12 s", "6 min", "4 h", "3 d". Negative counts as 0.
[[nodiscard]] QString durationText(std::chrono::seconds duration, const QLocale &locale = displayLocale());

/// "Update failed"; "Unknown" has no word of its own here: see stateText(snapshot).
[[nodiscard]] QString stateText(DatasetState state);
/// The word for a dataset: our word, or AWS's own verbatim when this version does not know it, or "…" before the first answer.
[[nodiscard]] QString stateText(const DatasetSnapshot &snapshot);
/// A status of the past in the same words; "–" where none was known.
[[nodiscard]] QString stateText(const std::optional<Word<DatasetStatus>> &status);
/// "Train" or "Test".
[[nodiscard]] QString typeText(DatasetType type);
/// Why a dataset needs attention, as a sentence; empty for None.
[[nodiscard]] QString attentionText(Attention attention);

/// "flowers / Train".
[[nodiscard]] QString datasetName(const DatasetArn &arn);

/// The row as one sentence for screen readers: "flowers, train, complete, 84 percent, 420 of 500, 3 errors".
[[nodiscard]] QString spokenRow(const DatasetSnapshot &snapshot, bool stale, const QLocale &locale = displayLocale());

/// Lines of plain text as a tooltip that renders no markup of theirs, with account ids as shownText() has them. Empty
/// lines are left out.
[[nodiscard]] QString toolTipText(const QStringList &lines);

} // namespace dw
