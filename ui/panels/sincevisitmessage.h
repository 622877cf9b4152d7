// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/visitsummary.h"
#include "ui/panels/message.h"

#include <optional>

namespace dw {

/// The quiet line on return: "Since Friday 18:02: 4 datasets changed, 1,240 labeled, 1 failed." with Show them and Hide.
/// Absent when nothing changed. Times are UTC.
[[nodiscard]] std::optional<Message> sinceVisitMessage(const VisitSummary &summary, const QDateTime &since, const QDateTime &now);

} // namespace dw
