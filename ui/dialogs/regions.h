// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dw {

/// Regions a person typed, separated by commas or white space, each once, in their order.
[[nodiscard]] QStringList parseRegions(const QString &text);

/// The first of \p regions that cannot be part of a host name, or nothing. It would never be sent anywhere.
[[nodiscard]] QString malformedRegion(const QStringList &regions);

/// What to think of before asking \p regions: those not known to have Custom Labels, as one sentence; empty where all are.
/// Lists of regions age, so it is a warning and never a refusal.
[[nodiscard]] QString regionWarning(const QStringList &regions);

} // namespace dw
