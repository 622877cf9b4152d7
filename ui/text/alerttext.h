// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alert.h"
#include "ui/text/formatting.h"

namespace dw {

// Alerts in the person's words: plain text, safe to show, with account ids as shownText() has them.

/// "flowers / train: update complete"; of many "5 datasets finished, 1 failed". Empty without alerts.
[[nodiscard]] QString alertTitle(const QList<Alert> &alerts, const QLocale &locale = displayLocale());

/// "500 of 500 labeled, no errors"; of many the names of the first three, those that failed before all others.
[[nodiscard]] QString alertBody(const QList<Alert> &alerts, const QLocale &locale = displayLocale());

/// What a click on an alert does.
[[nodiscard]] QString alertActionText();

} // namespace dw
