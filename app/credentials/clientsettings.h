// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/sharedfiles.h"

namespace dw {

/// What the environment and a profile say about how to talk to AWS. Empty means not said. Nothing is validated:
/// whoever uses a region or an endpoint checks it before it goes into a host name.
struct ClientSettings {
    QString region; ///< AWS_REGION, AWS_DEFAULT_REGION, then the profile's region
    QString endpointUrl; ///< see clientSettings()
    QString caBundle; ///< AWS_CA_BUNDLE, the profile's ca_bundle, then REQUESTS_CA_BUNDLE; a leading ~ is the home folder
    QString timestampFormat; ///< the profile's cli_timestamp_format: "iso8601" or "wire"
    QString output; ///< AWS_DEFAULT_OUTPUT, then the profile's output
    bool operator==(const ClientSettings &) const = default;
};

/// The settings for \p service ("rekognition", "sts") in a profile. The endpoint is the first of: AWS_ENDPOINT_URL_SERVICE,
/// AWS_ENDPOINT_URL, endpoint_url of the service in the profile's services section, the profile's endpoint_url; none where
/// AWS_IGNORE_CONFIGURED_ENDPOINT_URLS or ignore_configured_endpoint_urls is "true".
/// Source: AWS SDKs and Tools Reference Guide, "Service-specific endpoints"; order of variables as in the AWS CLI v2.
[[nodiscard]] ClientSettings clientSettings(const SharedFiles &files, const QProcessEnvironment &environment,
                                            const QString &profile, const QString &service);

} // namespace dw
