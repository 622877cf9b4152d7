// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/describeoutput.h"
#include "rekognition/projectdescription.h"

namespace dw {

// For people to read: AWS's own words for statuses, times in the local zone, "-" for what is absent.

/// One row for each outcome; \p descriptions are the same answers, understood.
[[nodiscard]] QString describeTable(const QList<DescribeOutcome> &outcomes,
                                    const QList<Result<DatasetDescription>> &descriptions);

/// One row for each dataset.
[[nodiscard]] QString listTable(const QList<ProjectDescription> &projects);

/// An array of {DatasetArn, CreationTimestamp, DatasetType, Status, StatusMessage, StatusMessageCode}: DatasetMetadata of
/// the API, the ARN first.
[[nodiscard]] QByteArray listJson(const QList<ProjectDescription> &projects, TimestampFormat format);

} // namespace dw
