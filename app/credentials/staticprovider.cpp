// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/staticprovider.h"

#include "core/redact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

ApiError missing(const QString &code, const QString &message)
{
    return apiError(ApiError::Kind::CredentialsMissing, code, message);
}

/// Values go into header lines and must not break them; a real one is printable ASCII without spaces.
bool isHeaderSafe(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

Result<AwsCredentials> checked(const AwsCredentials &credentials, const QString &place)
{
    if (!areHeaderSafe(credentials))
        return failure(missing(u"InvalidCredentials"_s,
                               u"The keys of %1 hold a space, a line break or another character no key has"_s.arg(place)));
    return credentials;
}

QString signsInBy(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Sso: return u"IAM Identity Center (SSO)"_s;
    case ProfileKind::Role: return u"an assumed role"_s;
    case ProfileKind::WebIdentity: return u"a web identity"_s;
    case ProfileKind::Login: return u"aws login"_s;
    case ProfileKind::Process: return u"credential_process"_s;
    case ProfileKind::StaticKeys:
    case ProfileKind::Incomplete:
    case ProfileKind::NoCredentials: return u"keys"_s;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

ApiError noCredentials()
{
    // word for word what the AWS CLI says
    return missing(u"NoCredentials"_s,
                   u"Unable to locate credentials. You can configure credentials by running \"aws configure\"."_s);
}

/// Empty where nobody named one.
QString namedProfile(const QString &given, const QProcessEnvironment &environment)
{
    for (const QString &name : {given, environment.value(u"AWS_PROFILE"_s)}) {
        if (!name.isEmpty())
            return name;
    }
    return environment.value(u"AWS_DEFAULT_PROFILE"_s);
}

} // namespace

QString profileName(const QString &given, const QProcessEnvironment &environment)
{
    const QString name = namedProfile(given, environment);
    return name.isEmpty() ? u"default"_s : name;
}

bool areHeaderSafe(const AwsCredentials &credentials)
{
    return isHeaderSafe(credentials.accessKeyId) && isHeaderSafe(credentials.secretAccessKey)
        && isHeaderSafe(credentials.sessionToken);
}

bool hasEnvironmentCredentials(const QProcessEnvironment &environment)
{
    return !environment.value(u"AWS_ACCESS_KEY_ID"_s).isEmpty();
}

Result<AwsCredentials> credentialsFromEnvironment(const QProcessEnvironment &environment)
{
    const auto bytes = [&](const QString &name) { return environment.value(name).toUtf8(); };
    AwsCredentials credentials;
    credentials.accessKeyId = bytes(u"AWS_ACCESS_KEY_ID"_s);
    credentials.secretAccessKey = bytes(u"AWS_SECRET_ACCESS_KEY"_s);
    credentials.sessionToken = bytes(u"AWS_SESSION_TOKEN"_s);
    if (credentials.sessionToken.isEmpty())
        credentials.sessionToken = bytes(u"AWS_SECURITY_TOKEN"_s);
    const QDateTime expiration = QDateTime::fromString(environment.value(u"AWS_CREDENTIAL_EXPIRATION"_s), Qt::ISODate);
    if (expiration.isValid())
        credentials.expiration = expiration.toUTC();

    if (credentials.accessKeyId.isEmpty() && credentials.secretAccessKey.isEmpty())
        return failure(noCredentials());
    if (!credentials.isComplete()) {
        const QString absent = credentials.accessKeyId.isEmpty() ? u"AWS_ACCESS_KEY_ID"_s : u"AWS_SECRET_ACCESS_KEY"_s;
        return failure(missing(u"PartialCredentials"_s, u"Partial credentials found in env, missing: %1"_s.arg(absent)));
    }
    return checked(credentials, u"the environment"_s);
}

Result<AwsCredentials> credentialsFromProfile(const SharedFiles &files, const QString &profile)
{
    if (!files.hasProfile(profile)) // a name of files holds no control characters, one that was asked for may
        return failure(missing(u"ProfileNotFound"_s, u"The config profile (%1) could not be found"_s.arg(cleanText(profile, 256))));
    const SharedProfile facts = files.profile(profile);
    const bool inCredentials = facts.file == files.credentials().path;
    const QString place
        = u"profile (%1) in %2"_s.arg(profile, placeIn(inCredentials ? files.credentials() : files.config(), profile));
    switch (facts.kind) {
    case ProfileKind::Sso:
    case ProfileKind::Role:
    case ProfileKind::WebIdentity:
    case ProfileKind::Login:
    case ProfileKind::Process:
        return failure(apiError(
            ApiError::Kind::Unsupported, u"UnsupportedProfile"_s,
            u"The %1 holds no keys: it signs in by %2"_s.arg(place, signsInBy(facts.kind))));
    case ProfileKind::NoCredentials:
        return failure(missing(u"NoCredentials"_s, u"The config profile (%1) has no credentials"_s.arg(profile)));
    case ProfileKind::Incomplete:
    case ProfileKind::StaticKeys: return keysOfProfile(files, profile);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

Result<AwsCredentials> keysOfProfile(const SharedFiles &files, const QString &profile)
{
    const SharedFile *file = files.keysFile(profile);
    if (!file)
        return failure(missing(u"NoCredentials"_s, u"The config profile (%1) has no credentials"_s.arg(profile)));
    const QString place = u"profile (%1) in %2"_s.arg(profile, placeIn(*file, profile));
    const auto bytes = [&](const QString &key) {
        return SharedFiles::valueIn(*file, profile, key).value_or(QString()).toUtf8();
    };
    AwsCredentials credentials{
        bytes(u"aws_access_key_id"_s), bytes(u"aws_secret_access_key"_s), bytes(u"aws_session_token"_s), {}};
    if (credentials.sessionToken.isEmpty())
        credentials.sessionToken = bytes(u"aws_security_token"_s); // the name before 2014, still written by some tools
    if (!credentials.isComplete()) {
        const QString absent = credentials.accessKeyId.isEmpty() ? u"aws_access_key_id"_s : u"aws_secret_access_key"_s;
        return failure(missing(u"PartialCredentials"_s, u"Partial credentials found in %1, missing: %2"_s.arg(place, absent)));
    }
    return checked(credentials, place);
}

Result<AwsCredentials> resolveCredentials(const SharedFiles &files, const QProcessEnvironment &environment,
                                          const QString &profile)
{
    const QString name = namedProfile(profile, environment);
    if (!name.isEmpty() && !files.hasProfile(name))
        return credentialsFromProfile(files, name); // a wrong name is told even where the environment has keys
    if (profile.isEmpty() && hasEnvironmentCredentials(environment))
        return credentialsFromEnvironment(environment);
    if (name.isEmpty() && files.profile(u"default"_s).kind == ProfileKind::NoCredentials)
        return failure(noCredentials());
    return credentialsFromProfile(files, profileName(profile, environment));
}

} // namespace dw
