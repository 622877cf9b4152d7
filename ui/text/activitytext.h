// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/activity.h"
#include "history/visitsummary.h"

#include <QLocale>

namespace dw {

// What happened, in words. Pure.

/// What an event is about: "Status", "Labeled", "Not watched".
[[nodiscard]] QString activityKindText(ActivityEvent::Kind kind);

/// "Updating → Complete", "294 → 340 (+46)", "from 13:20 to 18:02".
[[nodiscard]] QString activityChangeText(const ActivityEvent &event, const QDateTime &now, const QLocale &locale);

/// "Friday 18:02" within a week, "today 18:02", else "13 Nov, 18:02"; local time.
[[nodiscard]] QString visitTimeText(const QDateTime &since, const QDateTime &now, const QLocale &locale);

/// "Since Friday 18:02: 4 datasets changed, 1,240 labeled, 1 failed." Only parts that are not 0; empty when nothing changed.
[[nodiscard]] QString sinceVisitText(const VisitSummary &summary, const QDateTime &since, const QDateTime &now,
                                     const QLocale &locale);

} // namespace dw
