// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/datasetchanges.h"

namespace dw {

/// How a watcher tells a time: UTC, ISO 8601 and Z.
[[nodiscard]] QString formatWatchTime(const QDateTime &time);

/// {"time":…,"arn":…,"field":…,"from":…,"to":…} in this order, in one line of UTF-8 with its end. \p now is when the
/// change was noticed; it is told in UTC with milliseconds.
[[nodiscard]] QByteArray formatEvent(const QDateTime &now, const DatasetArn &arn, const DatasetChange &change);

/// "2026-11-25T15:30:12Z  flowers / train  status  UPDATE_IN_PROGRESS -> UPDATE_COMPLETE", for people, with its end. What
/// is absent is "-". \p withRegion puts the region before the project: names are unique within a region only.
[[nodiscard]] QByteArray formatChange(const QDateTime &now, const DatasetArn &arn, const DatasetChange &change, bool withRegion);

} // namespace dw
