// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/sharedfiles.h"

#include "core/homefolder.h"

#include "credentials/regularfile.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

using Type = AwsConfigSection::Type;

std::optional<QString> valueOf(const AwsConfigSection *section, const QString &key)
{
    if (!section)
        return std::nullopt;
    const auto found = section->values.constFind(key);
    return found == section->values.cend() ? std::nullopt : std::optional(*found);
}

/// Notes that \p file says how \p profile signs in.
void place(SharedProfile &profile, const SharedFile &file)
{
    profile.file = file.path;
    if (const AwsConfigSection *section = file.content.section(Type::Profile, profile.name))
        profile.line = section->line;
}

} // namespace

SharedFilePaths sharedFilePaths(const QProcessEnvironment &environment)
{
    const QString home = homeFolder(environment);
    const auto path = [&](const QString &variable, const QString &standard) {
        const QString given = environment.value(variable);
        const QString chosen = given.isEmpty() ? standard : given;
        return chosen == u"~"_s || chosen.startsWith(u"~/"_s) ? home + chosen.sliced(1) : chosen;
    };
    return {path(u"AWS_CONFIG_FILE"_s, u"~/.aws/config"_s), path(u"AWS_SHARED_CREDENTIALS_FILE"_s, u"~/.aws/credentials"_s)};
}

SharedFiles::SharedFiles(SharedFile config, SharedFile credentials)
    : m_config(std::move(config))
    , m_credentials(std::move(credentials))
{
}

QStringList SharedFiles::profileNames() const
{
    QStringList names;
    for (const SharedFile *file : {&m_config, &m_credentials}) {
        for (const AwsConfigSection &section : file->content.sections) {
            const bool listed = file == &m_credentials && m_config.content.section(Type::Profile, section.name);
            if (section.type == Type::Profile && !listed)
                names.append(section.name);
        }
    }
    return names;
}

bool SharedFiles::hasProfile(const QString &name) const
{
    return m_config.content.section(Type::Profile, name) || m_credentials.content.section(Type::Profile, name);
}

std::optional<QString> SharedFiles::valueIn(const SharedFile &file, const QString &profile, const QString &key)
{
    return valueOf(file.content.section(Type::Profile, profile), key);
}

std::optional<QString> SharedFiles::value(const QString &profile, const QString &key) const
{
    const auto fromCredentials = valueIn(m_credentials, profile, key);
    return fromCredentials ? fromCredentials : valueIn(m_config, profile, key);
}

std::optional<QString> SharedFiles::value(Type type, const QString &name, const QString &key) const
{
    return valueOf(m_config.content.section(type, name), key);
}

const SharedFile *SharedFiles::keysFile(const QString &profile) const
{
    for (const QString &key : {u"aws_access_key_id"_s, u"aws_secret_access_key"_s}) { // the id decides, as in botocore
        for (const SharedFile *file : {&m_credentials, &m_config}) {
            if (valueIn(*file, profile, key))
                return file;
        }
    }
    return nullptr;
}

SharedProfile SharedFiles::profile(const QString &name) const
{
    SharedProfile profile;
    profile.name = name;
    profile.region = value(name, u"region"_s).value_or(QString());
    const auto has = [&](const QString &key) { return !value(name, key).value_or(QString()).isEmpty(); };
    const auto written = [&](ProfileKind kind, const QString &key) {
        profile.kind = kind;
        place(profile, valueIn(m_credentials, name, key) ? m_credentials : m_config);
        return profile;
    };

    // botocore's order: assume role, web identity, SSO, credentials file, login, process, keys in the config file
    if (has(u"role_arn"_s)) {
        if (has(u"web_identity_token_file"_s))
            return written(ProfileKind::WebIdentity, u"web_identity_token_file"_s);
        return written(ProfileKind::Role, u"role_arn"_s);
    }
    const SharedFile *keys = keysFile(name);
    // without account or role it is only a place to sign in to, and keys beside it count
    const bool assigned = has(u"sso_account_id"_s) || has(u"sso_role_name"_s);
    if ((has(u"sso_session"_s) || has(u"sso_start_url"_s)) && (assigned || !keys)) {
        const QString key = has(u"sso_session"_s) ? u"sso_session"_s : u"sso_start_url"_s;
        profile.ssoSession = *value(name, key);
        profile.ssoStartUrl = value(name, u"sso_start_url"_s).value_or(QString());
        if (has(u"sso_session"_s)) // the session's own says where to sign in
            profile.ssoStartUrl = value(Type::SsoSession, profile.ssoSession, u"sso_start_url"_s).value_or(profile.ssoStartUrl);
        return written(ProfileKind::Sso, key);
    }
    if (keys != &m_credentials) {
        if (has(u"login_session"_s))
            return written(ProfileKind::Login, u"login_session"_s);
        if (has(u"credential_process"_s))
            return written(ProfileKind::Process, u"credential_process"_s);
    }
    if (!keys)
        return profile;
    place(profile, *keys);
    profile.accessKeyId = valueIn(*keys, name, u"aws_access_key_id"_s).value_or(QString());
    const bool secret = !valueIn(*keys, name, u"aws_secret_access_key"_s).value_or(QString()).isEmpty();
    profile.kind = secret && !profile.accessKeyId.isEmpty() ? ProfileKind::StaticKeys : ProfileKind::Incomplete;
    return profile;
}

QList<SharedProfile> SharedFiles::profiles() const
{
    QList<SharedProfile> all;
    for (const QString &name : profileNames())
        all.append(profile(name));
    return all;
}

QString placeIn(const SharedFile &file, const QString &profile)
{
    const AwsConfigSection *section = file.content.section(AwsConfigSection::Type::Profile, profile);
    return section ? u"%1, line %2"_s.arg(file.path).arg(section->line) : file.path;
}

SharedFile readSharedFile(const QString &path, AwsConfigFlavor flavor)
{
    // one byte more shows that it is too large
    RegularFile file = readRegularFile(path, awsConfigSizeLimit + 1);
    return {path, file.exists, file.problems, parseAwsConfigFile(file.bytes, flavor)};
}

SharedFiles readSharedFiles(const SharedFilePaths &paths)
{
    return {readSharedFile(paths.config, AwsConfigFlavor::Config),
            readSharedFile(paths.credentials, AwsConfigFlavor::Credentials)};
}

} // namespace dw
