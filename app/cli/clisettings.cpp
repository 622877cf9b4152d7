// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clisettings.h"

#include "aws/awsendpoint.h"
#include "credentials/clientsettings.h"
#include "credentials/staticprovider.h"
#include "core/regions.h"

using namespace Qt::StringLiterals;

namespace dw {
namespace {

tl::unexpected<CliFailure> fail(int exitCode, const QString &text)
{
    return tl::unexpected(CliFailure{exitCode, text});
}

QString invalidEndpoint(const ApiError &error)
{
    // the error's text is without a password
    return u"Invalid endpoint: "_s + error.message + u" (expected https://HOST[:PORT]; plain http only to this computer)"_s;
}

QString firstOf(const QString &given, const QString &found)
{
    return given.isEmpty() ? found : given;
}

} // namespace

tl::expected<CliSettings, CliFailure>
resolveSettings(const CliOptions &options, const SharedFiles &files, const QProcessEnvironment &environment)
{
    const QString profile = profileName(options.profile, environment);
    // Only a profile that somebody named must exist
    if (profile != u"default" && !files.hasProfile(profile))
        return fail(exitcode::configuration, u"The config profile ("_s + profile + u") could not be found"_s);
    const ClientSettings found = clientSettings(files, environment, profile, u"rekognition"_s);

    CliSettings settings;
    settings.rate = options.rate;
    settings.caBundle = firstOf(options.caBundle, found.caBundle);
    if (found.timestampFormat == u"wire")
        settings.timestampFormat = TimestampFormat::Wire;
    else if (!found.timestampFormat.isEmpty() && found.timestampFormat != u"iso8601")
        return fail(exitcode::configuration, u"Unknown cli_timestamp_format value: "_s + found.timestampFormat
                        + u", valid values are \"wire\" or \"iso8601\""_s);

    settings.region = firstOf(options.region, found.region);
    // STS answers anywhere who somebody is
    if (settings.region.isEmpty() && options.command != CliOptions::Command::WhoAmI)
        return fail(exitcode::configuration,
                    u"You must specify a region. You can also configure your region by running \"aws configure\"."_s);
    if (!settings.region.isEmpty() && !isValidRegion(settings.region))
        return fail(exitcode::failed, u"Provided region_name '"_s + settings.region + u"' doesn't match a supported format."_s);

    QProcessEnvironment given = environment;
    if (!options.region.isEmpty())
        given.insert(u"AWS_REGION"_s, options.region);
    const auto sts = stsEndpoint(files, given, profile);
    if (!sts)
        return fail(exitcode::failed, invalidEndpoint(sts.error()));
    settings.sts = *sts;
    const QString endpoint = firstOf(options.endpointUrl, found.endpointUrl);
    if (endpoint.isEmpty())
        return settings;
    const auto url = endpointOverride(endpoint);
    if (!url)
        return fail(exitcode::failed, invalidEndpoint(url.error()));
    settings.endpoint = *url;
    if (!options.endpointUrl.isEmpty()) // given for everything
        settings.sts.url = *url;
    return settings;
}

} // namespace dw
