// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dw {

/// The least IAM policy that this program needs, as JSON to paste into AWS. DescribeProjects takes no narrower resource
/// than "*". Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Rekognition".
[[nodiscard]] QString leastPolicy();

} // namespace dw
