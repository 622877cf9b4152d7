// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/clicommand.h"

namespace dw {

/// Writes a result to standard output and, led by an empty line, standard error, where control and reordering characters
/// are taken out of it for a terminal. Gives the exit code: that of the result, or 255 when standard output is full.
[[nodiscard]] int printResult(const CliResult &result);

} // namespace dw
