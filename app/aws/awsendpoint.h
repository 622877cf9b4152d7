// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace dw {

/// True for localhost, 127.0.0.0/8 and ::1, the only hosts plain http may go to.
[[nodiscard]] bool isLoopbackHost(const QString &host);

/// Where \p service ("rekognition", "sts") answers in \p region: https://SERVICE.REGION.SUFFIX, the suffix that of
/// the region's partition. InvalidRequest with code InvalidRegion when the region could not stand in a host name.
/// Source: endpoint rules of botocore and the AWS SDK for JavaScript.
[[nodiscard]] Result<QUrl> awsEndpoint(const QString &service, const QString &region);

/// An endpoint a person chose instead: https anywhere, http to loopback only; no user name, path, query or fragment
/// (one "/" is dropped). InvalidRequest with code InvalidEndpoint otherwise; the message is the text as given.
[[nodiscard]] Result<QUrl> endpointOverride(const QString &text);

/// True when credentials may be sent to \p endpoint at all: the rules of endpointOverride().
[[nodiscard]] bool isAllowedEndpoint(const QUrl &endpoint);

/// True for plain http to the fixed link-local addresses at which ECS and EKS give a container its credentials. Source:
/// AWS SDKs and Tools Reference Guide, "Container credential provider".
[[nodiscard]] bool isContainerEndpoint(const QUrl &endpoint);

} // namespace dw
