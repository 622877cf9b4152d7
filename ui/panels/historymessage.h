// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyvalues.h"
#include "ui/panels/message.h"

#include <optional>

namespace dw {

/// What is wrong with the file that keeps history, and what becomes of what is read meanwhile. Absent when all is well.
[[nodiscard]] std::optional<Message> historyMessage(const HistoryStatus &status);

/// The history was not erased; \p detail are the database's words.
[[nodiscard]] Message notErasedMessage(const QString &detail);

} // namespace dw
