// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetsnapshot.h"

#include <QUrl>

namespace dw {

// What a person takes from here to other tools. Pure; account ids are those of AWS, never masked.

/// The page of the region's projects in AWS's console: no source documents an address of one dataset. Empty for a partition
/// whose console we do not know.
[[nodiscard]] QUrl consolePage(const DatasetArn &arn);

/// `aws rekognition describe-dataset …`, for a shell. \p profile may be empty.
[[nodiscard]] QString describeCommand(const DatasetArn &arn, const QString &profile);

/// The same in Python, for boto3.
[[nodiscard]] QString describeCode(const DatasetArn &arn, const QString &profile);

/// The last good values in the members of the API, as JSON; what AWS did not report is absent. Times are seconds since
/// 1970, as on the wire.
[[nodiscard]] QString descriptionJson(const DatasetSnapshot &snapshot);

/// \p text as one word of a POSIX shell.
[[nodiscard]] QString shellWord(const QString &text);

} // namespace dw
