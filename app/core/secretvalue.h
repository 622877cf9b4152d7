// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secretname.h"

namespace dw {

/// A piece of a text, [begin, end).
struct TextRange {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The value that \p text gives to the name of \p kind that ends at \p nameEnd, in any way people and programs write it:
/// header, JSON (also as a string in JSON, an array, a name and value pair), XML, query string (also percent-encoded), INI,
/// environment. Empty where nothing is given. Takes time in proportion to what it skips and returns.
[[nodiscard]] TextRange secretValue(QStringView text, qsizetype nameEnd, SecretKind kind);

/// True where \p value holds a run of 16 or more characters of tokens, a digit among them: no word of a language.
[[nodiscard]] bool looksLikeToken(QStringView value);

} // namespace dw
