// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/sharedfiles.h"

namespace dw {

/// The profile that a person signs in for when \p profile is used: itself, or where its roles come from in the end. It is
/// \p profile itself where the chain leads nowhere.
[[nodiscard]] SharedProfile signInSource(const SharedFiles &files, const QString &profile);

} // namespace dw
