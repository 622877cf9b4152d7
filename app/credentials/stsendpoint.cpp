// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/stsendpoint.h"

#include "aws/awsendpoint.h"
#include "credentials/clientsettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

constexpr auto globalRegion = "us-east-1"_L1;
constexpr auto globalUrl = "https://sts.amazonaws.com"_L1;

// The regions that "legacy" is about. Source: botocore's LEGACY_GLOBAL_STS_REGIONS.
constexpr QLatin1StringView legacyRegions[] = {
    "ap-northeast-1"_L1, "ap-south-1"_L1, "ap-southeast-1"_L1, "ap-southeast-2"_L1, "aws-global"_L1, "ca-central-1"_L1,
    "eu-central-1"_L1,   "eu-north-1"_L1, "eu-west-1"_L1,      "eu-west-2"_L1,      "eu-west-3"_L1,  "sa-east-1"_L1,
    "us-east-1"_L1,      "us-east-2"_L1,  "us-west-1"_L1,      "us-west-2"_L1,
};

bool wantsGlobal(const SharedFiles &files, const QProcessEnvironment &environment, const QString &profile)
{
    const QString variable = environment.value(u"AWS_STS_REGIONAL_ENDPOINTS"_s);
    const QString choice = variable.isEmpty() ? files.value(profile, u"sts_regional_endpoints"_s).value_or(QString()) : variable;
    return choice == "legacy"_L1;
}

} // namespace

Result<StsEndpoint> stsEndpoint(const SharedFiles &files, const QProcessEnvironment &environment, const QString &profile)
{
    const ClientSettings settings = clientSettings(files, environment, profile, u"sts"_s);
    const QString region = settings.region.isEmpty() ? QString(globalRegion) : settings.region;
    if (!settings.endpointUrl.isEmpty()) {
        const Result<QUrl> given = endpointOverride(settings.endpointUrl);
        if (!given)
            return failure(given.error());
        return StsEndpoint{*given, region};
    }
    const bool isOld = std::find(std::begin(legacyRegions), std::end(legacyRegions), region) != std::end(legacyRegions);
    if (settings.region.isEmpty() || (isOld && wantsGlobal(files, environment, profile)))
        return StsEndpoint{QUrl(QString(globalUrl)), globalRegion};
    const Result<QUrl> url = awsEndpoint(u"sts"_s, region);
    if (!url)
        return failure(url.error());
    return StsEndpoint{*url, region};
}

} // namespace dw
