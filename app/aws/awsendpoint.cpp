// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/awsendpoint.h"

#include "core/redact.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

struct Partition {
    QLatin1StringView regionPrefix;
    QLatin1StringView suffix;
};

// First match counts. Source: botocore's partitions.json.
constexpr Partition partitions[] = {
    {"cn-"_L1, "amazonaws.com.cn"_L1},    {"us-iso-"_L1, "c2s.ic.gov"_L1},      {"us-isob-"_L1, "sc2s.sgov.gov"_L1},
    {"us-isof-"_L1, "csp.hci.ic.gov"_L1}, {"eu-isoe-"_L1, "cloud.adc-e.uk"_L1}, {"eusc-"_L1, "amazonaws.eu"_L1},
    {""_L1, "amazonaws.com"_L1},
};

ApiError invalid(const QString &code, const QString &text)
{
    ApiError error;
    error.kind = ApiError::Kind::InvalidRequest;
    error.code = code;
    error.message = cleanText(text, 256);
    error.attempts = 0;
    return error;
}

} // namespace

const QStringList &customLabelsRegions()
{
    static const QStringList regions{
        u"us-east-1"_s,  u"us-east-2"_s,      u"us-west-2"_s,      u"eu-west-1"_s,      u"eu-west-2"_s,      u"eu-central-1"_s,
        u"ap-south-1"_s, u"ap-southeast-1"_s, u"ap-southeast-2"_s, u"ap-northeast-1"_s, u"ap-northeast-2"_s,
    };
    return regions;
}

bool isValidRegion(QStringView region)
{
    const auto isAllowed = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !region.isEmpty() && region.size() <= 63 && std::all_of(region.cbegin(), region.cend(), isAllowed);
}

bool isLoopbackHost(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

Result<QUrl> awsEndpoint(const QString &service, const QString &region)
{
    if (!isValidRegion(region))
        return failure(invalid(u"InvalidRegion"_s, region));
    const auto partition = std::find_if(std::cbegin(partitions), std::cend(partitions),
                                        [&region](const Partition &p) { return region.startsWith(p.regionPrefix); });
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(service + u'.' + region + u'.' + partition->suffix);
    return url;
}

bool isAllowedEndpoint(const QUrl &endpoint)
{
    const bool trusted = endpoint.scheme() == "https"_L1 || (endpoint.scheme() == "http"_L1 && isLoopbackHost(endpoint.host()));
    return endpoint.isValid() && trusted && !endpoint.host().isEmpty() && endpoint.port() != 0 && endpoint.userInfo().isEmpty()
        && (endpoint.path().isEmpty() || endpoint.path() == "/"_L1) && !endpoint.hasQuery() && !endpoint.hasFragment();
}

Result<QUrl> endpointOverride(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!isAllowedEndpoint(url))
        return failure(invalid(u"InvalidEndpoint"_s, url.userInfo().isEmpty() ? text : url.toString(QUrl::RemoveUserInfo)));
    url.setPath({});
    return url;
}

} // namespace dw
