// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/clicommand.h"

#include <optional>

namespace dw {

/// Writes a result to standard output and, led by an empty line, standard error, where control and reordering characters
/// are taken out of it for a terminal. Gives the exit code: that of the result, or 255 when standard output is full.
[[nodiscard]] int printResult(const CliResult &result);

/// Writes to standard output at once what a command says while it goes on. Where that fails, gives the exit code to end
/// with: 0 when nobody reads any more or we were asked to end meanwhile, 255 with a word on standard error when it is full.
[[nodiscard]] std::optional<int> printSaid(const QByteArray &text);

/// Writes a line to standard error, safe for a terminal as above.
void printComplained(const QString &line);

} // namespace dw
