// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QString>

namespace dw {

// Privacy mode (S18): account ids are masked wherever the window shows or speaks a text, for screenshots and visitors.
// One choice for the whole program, like its locale and its palette. What is copied or exported is never masked.

[[nodiscard]] bool accountsHidden() noexcept;

/// Chooses, and sends accountsShownEvent() to every widget that is there when the choice changes.
void setAccountsHidden(bool hidden);

/// The event after which a widget shows its texts anew, as after a change of language.
[[nodiscard]] QEvent::Type accountsShownEvent() noexcept;

/// \p text as it may be shown: itself, or with every account id masked.
[[nodiscard]] QString shownText(const QString &text);

} // namespace dw
