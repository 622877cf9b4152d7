// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasettotals.h"
#include "refresh/refreshstatus.h"

#include <QStringList>

namespace dw {

// What the status bar says. Pure: `now` is an argument, UTC.

/// "41 datasets, 2 in progress, 1 failed".
[[nodiscard]] QString datasetsText(const DatasetTotals &totals);

/// "1 selected: 420 of 500 labeled"; empty when nothing is selected.
[[nodiscard]] QString selectionText(const DatasetTotals &selected);

/// "1,200 calls in the last hour, throttled 3 times", the calls rounded to a tenth or so; empty while they are too few
/// to tell anything and none was throttled.
[[nodiscard]] QString callsText(int calls, int throttled);

/// Parts from left to right: "status 12 s ago, counts up to 6 min old", "next in 48 s".
[[nodiscard]] QStringList refreshTexts(const RefreshStatus &status, const QDateTime &now);

} // namespace dw
