// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dw {

/// The line that shows how to call the program.
[[nodiscard]] QString usageLine();

/// What --help prints.
[[nodiscard]] QString helpText();

} // namespace dw
