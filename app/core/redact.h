// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dw {

/// The one place where secrets are cut out of text that leaves the program (logs, error details, exports).
/// AWS key ids keep their last four characters; signatures, session tokens, web tokens and values after the names of
/// secret fields (AWS's and OAuth's, in any spelling) become "[hidden]"; in doubt too much goes. Account ids stay: see
/// maskAccounts(). Takes time in proportion to the text.
[[nodiscard]] QString redact(const QString &text);

/// Masks every account id, in an ARN or alone, with enough left to tell two apart: 111122223333 becomes 1111…3333. Any
/// twelve digits that stand between other characters than letters and digits count as one.
[[nodiscard]] QString maskAccounts(const QString &text);

/// A key id as a person may see it: the last four characters, and nothing at all when it is shorter than eight.
[[nodiscard]] QString maskKeyId(const QString &keyId);

/// Makes remote text safe to show in one place: control characters go, characters that reorder or hide text
/// (U+202A-202E, U+2066-2069, U+200B-200F, U+FEFF) become visible escapes, at most \p limit characters stay.
[[nodiscard]] QString cleanText(const QString &text, qsizetype limit = 4096);

} // namespace dw
