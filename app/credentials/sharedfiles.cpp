// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/sharedfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace dw {

namespace {

using Type = AwsConfigSection::Type;

const AwsConfigSection *findSection(const SharedFile &file, Type type, const QString &name)
{
    const auto &sections = file.content.sections;
    const auto found = std::find_if(sections.cbegin(), sections.cend(), [&](const AwsConfigSection &section) {
        return section.type == type && section.name == name;
    });
    return found == sections.cend() ? nullptr : &*found;
}

std::optional<QString> valueOf(const AwsConfigSection *section, const QString &key)
{
    if (!section)
        return std::nullopt;
    const auto found = section->values.constFind(key);
    return found == section->values.cend() ? std::nullopt : std::optional(*found);
}

bool isOthers(const QFileInfo &info)
{
#ifdef Q_OS_UNIX
    return info.ownerId() != 0 && info.ownerId() != geteuid();
#else
    Q_UNUSED(info)
    return false;
#endif
}

SharedFile readFile(const QString &path, AwsConfigFlavor flavor)
{
    SharedFile result;
    result.path = path;
    const QFileInfo info(path);
    result.exists = info.exists();
    if (!result.exists)
        return result;
    if (!info.isFile()) { // a pipe would block, a folder cannot be read
        result.problems.append(SharedFileProblem::NotAFile);
        return result;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.problems.append(SharedFileProblem::Unreadable);
        return result;
    }
    if (isOthers(info))
        result.problems.append(SharedFileProblem::OwnedByAnother);
#ifdef Q_OS_UNIX
    if (info.permissions().testFlag(QFile::WriteOther))
        result.problems.append(SharedFileProblem::WritableByAnyone);
#endif
    result.content = parseAwsConfigFile(file.read(awsConfigSizeLimit + 1), flavor); // one more shows that it is too large
    return result;
}

} // namespace

SharedFilePaths sharedFilePaths(const QProcessEnvironment &environment)
{
#ifdef Q_OS_WIN
    const QString homeVariable = u"USERPROFILE"_s;
#else
    const QString homeVariable = u"HOME"_s;
#endif
    const QString home = environment.value(homeVariable, QDir::homePath());
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
            if (section.type == Type::Profile && !names.contains(section.name))
                names.append(section.name);
        }
    }
    return names;
}

bool SharedFiles::hasProfile(const QString &name) const
{
    return findSection(m_config, Type::Profile, name) || findSection(m_credentials, Type::Profile, name);
}

std::optional<QString> SharedFiles::valueIn(const SharedFile &file, const QString &profile, const QString &key)
{
    return valueOf(findSection(file, Type::Profile, profile), key);
}

std::optional<QString> SharedFiles::value(const QString &profile, const QString &key) const
{
    const auto fromCredentials = valueIn(m_credentials, profile, key);
    return fromCredentials ? fromCredentials : valueIn(m_config, profile, key);
}

std::optional<QString> SharedFiles::value(Type type, const QString &name, const QString &key) const
{
    return valueOf(findSection(m_config, type, name), key);
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
        profile.file = valueIn(m_credentials, name, key) ? m_credentials.path : m_config.path;
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
    profile.file = keys->path;
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

SharedFiles readSharedFiles(const SharedFilePaths &paths)
{
    return {readFile(paths.config, AwsConfigFlavor::Config), readFile(paths.credentials, AwsConfigFlavor::Credentials)};
}

} // namespace dw
