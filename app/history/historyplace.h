// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dw {

/// Where programs keep a person's data: $XDG_DATA_HOME or ~/.local/share on Linux. Empty where the platform names none.
[[nodiscard]] QString dataFolder();

/// The one history of a person, below \p folder, which the window and the command line both write:
/// "dataset-watch/history.db". Pure. The demo keeps none.
[[nodiscard]] QString historyFile(const QString &folder = dataFolder());

} // namespace dw
