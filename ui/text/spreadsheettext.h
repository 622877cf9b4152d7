// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dw {

// Texts on their way into a spreadsheet: the clipboard and files.

/// \p text cleaned as in core/redact, with a leading ' where a spreadsheet would run it as a formula: when its first
/// character is one of = + - @ tab CR NUL. A negative number stays as it is. Source: OWASP ASVS, 1.2.10.
[[nodiscard]] QString spreadsheetText(const QString &text);

/// One record of RFC 4180, in UTF-8 and with its CRLF. Every field goes through spreadsheetText().
[[nodiscard]] QByteArray csvRecord(const QStringList &fields);

} // namespace dw
