// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/permissions.h"
#include "core/apierror.h"
#include "rekognition/datasetarn.h"

#include <QString>

namespace dw {

struct ConnectionSummary;

/// The IAM action of a read, e.g. "rekognition:DescribeDataset".
[[nodiscard]] QString iamAction(ReadAction action);

/// The least IAM policy that this program needs, as JSON to paste into AWS: the four reads and nothing else (S22).
/// DescribeProjects takes no narrower resource than "*". Source: Service Authorization Reference, "Actions, resources, and
/// condition keys for Amazon Rekognition". With \p models, also the one that the cost guard makes.
[[nodiscard]] QString leastPolicy(bool models = false);

/// The IAM action of the cost guard: "rekognition:DescribeProjectVersions".
[[nodiscard]] QString modelsAction();

/// A policy that allows exactly what \p regions are denied, in those regions and that account; any account where
/// \p account is no account id. Empty where nothing is denied. DescribeProjects knows no region, so it is allowed in all.
[[nodiscard]] QString missingPolicy(const QString &account, const QList<RegionPermissions> &regions);

/// A policy that allows the read that \p error was about, on all datasets of the account and region of \p dataset. Empty
/// where the error is no denial of one of the four reads.
[[nodiscard]] QString missingPolicy(const ApiError &error, const DatasetArn &dataset);

/// The same for a connection: what is known to be denied, or the call that was denied just now; else leastPolicy().
[[nodiscard]] QString missingPolicy(const ConnectionSummary &connection);

} // namespace dw
