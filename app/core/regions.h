// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dw {

/// The regions that offer Custom Labels. Lists age: warn about others, do not forbid them.
/// Source: AWS General Reference, "Amazon Rekognition endpoints and quotas", November 2026.
[[nodiscard]] const QStringList &customLabelsRegions();

/// True for what may stand in a host name as a region: one to 63 of a-z, 0-9 and '-'.
[[nodiscard]] bool isValidRegion(QStringView region);

} // namespace dw
