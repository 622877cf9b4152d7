// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/clientsettings.h"

#include "core/homefolder.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

QString firstOf(std::initializer_list<QString> values)
{
    for (const QString &value : values) {
        if (!value.isEmpty())
            return value;
    }
    return {};
}

bool isTrue(const QString &value)
{
    return value.compare(u"true"_s, Qt::CaseInsensitive) == 0;
}

} // namespace

ClientSettings clientSettings(const SharedFiles &files, const QProcessEnvironment &environment, const QString &profile,
                              const QString &service)
{
    const auto variable = [&](const QString &name) { return environment.value(name); };
    const auto setting = [&](const QString &key) { return files.value(profile, key).value_or(QString()); };
    const auto endpoint = [&] {
        if (isTrue(firstOf({variable(u"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"_s), setting(u"ignore_configured_endpoint_urls"_s)})))
            return QString();
        const QString section = setting(u"services"_s);
        const QString block = files.value(AwsConfigSection::Type::Services, section, service).value_or(QString());
        return firstOf({variable(u"AWS_ENDPOINT_URL_"_s + service.toUpper()), variable(u"AWS_ENDPOINT_URL"_s),
                        nestedValues(block).value(u"endpoint_url"_s), setting(u"endpoint_url"_s)});
    };

    ClientSettings settings;
    settings.region = firstOf({variable(u"AWS_REGION"_s), variable(u"AWS_DEFAULT_REGION"_s), setting(u"region"_s)});
    settings.endpointUrl = endpoint();
    settings.caBundle = firstOf({variable(u"AWS_CA_BUNDLE"_s), setting(u"ca_bundle"_s), variable(u"REQUESTS_CA_BUNDLE"_s)});
    if (settings.caBundle.startsWith(u"~/"_s))
        settings.caBundle = homeFolder(environment) + settings.caBundle.sliced(1);
    settings.timestampFormat = setting(u"cli_timestamp_format"_s);
    settings.output = firstOf({variable(u"AWS_DEFAULT_OUTPUT"_s), setting(u"output"_s)});
    return settings;
}

} // namespace dw
