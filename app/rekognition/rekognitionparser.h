// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "rekognition/datasetentry.h"
#include "rekognition/datasetlabel.h"
#include "rekognition/projectdescription.h"
#include "rekognition/projectversion.h"

#include <QByteArray>

namespace dw {

// Pure: the bytes of a success answer become a value. Every member may be absent, null counts as absent, unknown
// members are ignored, unknown enum words kept. Times are epoch seconds, also in scientific notation. A member of
// another type than the service model's (Amazon Rekognition 2016-06-27) makes the whole answer Malformed, because
// half-right numbers would look like the truth; the error names the member.

/// The answer of DescribeDataset. An empty DatasetDescription is fine, none at all is Malformed.
[[nodiscard]] Result<DatasetDescription> parseDatasetDescription(const QByteArray &body);

/// One page of DescribeProjects. The documentation does not say whether the last page's NextToken may be empty (the
/// official ListDatasetEntries example has an empty one): treated as absent.
[[nodiscard]] Result<ProjectsPage> parseProjectsPage(const QByteArray &body);

/// One page of ListDatasetLabels.
[[nodiscard]] Result<LabelsPage> parseLabelsPage(const QByteArray &body);

/// One page of ListDatasetEntries. The lines themselves are only looked into, see datasetEntry().
[[nodiscard]] Result<EntriesPage> parseEntriesPage(const QByteArray &body);

/// One page of DescribeProjectVersions.
[[nodiscard]] Result<ProjectVersionsPage> parseProjectVersionsPage(const QByteArray &body);

} // namespace dw
