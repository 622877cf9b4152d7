// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dw {

/// \p text as one field of a CSV line (RFC 4180), quoted where it must be. A text that a spreadsheet would take for a
/// formula gets an apostrophe before it. Source of the characters: OWASP, "CSV Injection". Not for our own numbers.
[[nodiscard]] QString csvField(const QString &text);

} // namespace dw
