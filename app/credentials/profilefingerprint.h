// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/sharedfiles.h"

namespace dw {

/// Tells whether what signs a profile in is still the same: a hash over its values, those of the profiles it takes its
/// credentials from, and those of its SSO session. Values that others read at their time, such as a token file, do not count.
[[nodiscard]] QByteArray profileFingerprint(const SharedFiles &files, const QString &profile);

} // namespace dw
