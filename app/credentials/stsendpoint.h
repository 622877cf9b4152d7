// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "credentials/sharedfiles.h"

#include <QUrl>

namespace dw {

/// Where STS is asked, and the region its requests are signed for.
struct StsEndpoint {
    QUrl url;
    QString region;
    bool operator==(const StsEndpoint &) const = default;
};

/// The STS of \p profile: its endpoint where one is configured for sts, else the STS of its region. The one global STS,
/// signed for us-east-1, where there is no region, and where AWS_STS_REGIONAL_ENDPOINTS or sts_regional_endpoints is "legacy"
/// for a region that is as old as that. InvalidRequest where region or endpoint are impossible.
/// Source: botocore (args.py); AWS SDKs and Tools Reference Guide, "AWS STS Regional endpoints".
[[nodiscard]] Result<StsEndpoint> stsEndpoint(const SharedFiles &files, const QProcessEnvironment &environment,
                                              const QString &profile);

} // namespace dw
