// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoaccount.h"
#include "demo/servicerefusal.h"

namespace dw {

/// What Rekognition answers to DescribeProjectVersions, as a pure function like those of rekognitionoperations.h. Pages of
/// 100 or MaxResults; a NextToken is good for the same project and names only. Names nobody has are left out: the
/// documentation does not say whether they are refused.
[[nodiscard]] ServiceAnswer describeProjectVersions(const DemoAccount &account, const QByteArray &body, QByteArrayView region,
                                                    const QDateTime &now);

} // namespace dw
