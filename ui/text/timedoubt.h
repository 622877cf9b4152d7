// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/datasetdescription.h"

#include <QDateTime>

namespace dw {

/// Why the time that AWS gives for the last change cannot be right, to stand behind it; empty where nothing speaks against
/// it. \p now is UTC; a day of difference between clocks and zones is no doubt.
[[nodiscard]] QString changeTimeDoubt(const DatasetDescription &description, const QDateTime &now);

} // namespace dw
