// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/awsendpoint.h"

#include "core/redact.h"
#include "core/regions.h"

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

/// An address as it was written, without what may be a password; also one too odd for QUrl to tell its parts.
QString withoutUser(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const qsizetype slashes = address.indexOf(u"//"_s);
    return at < 0 ? address : address.first(slashes < 0 || slashes > at ? 0 : slashes + 2) + address.sliced(at + 1);
}

} // namespace

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

bool isContainerEndpoint(const QUrl &endpoint)
{
    const QString host = endpoint.host();
    return endpoint.scheme() == "http"_L1
        && (host == "169.254.170.2"_L1 || host == "169.254.170.23"_L1 || host == "fd00:ec2::23"_L1)
        && endpoint.userInfo().isEmpty() && !endpoint.hasFragment();
}

Result<QUrl> endpointOverride(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!isAllowedEndpoint(url))
        return failure(invalid(u"InvalidEndpoint"_s, withoutUser(text)));
    url.setPath({});
    return url;
}

} // namespace dw
