// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ssosettings.h"

#include "aws/awsendpoint.h"
#include "core/redact.h"
#include "core/regions.h"
#include "credentials/clientsettings.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

using Type = AwsConfigSection::Type;

ApiError invalidProfile(const QString &message)
{
    ApiError error;
    error.kind = ApiError::Kind::CredentialsMissing;
    error.code = u"InvalidProfile"_s;
    error.message = cleanText(message, 512);
    error.attempts = 0;
    return error;
}

QString profileValue(const SharedFiles &files, const QString &profile, const QString &key)
{
    return files.value(profile, key).value_or(QString());
}

/// "a, b" as a list, without what is empty.
QStringList listed(const QString &text)
{
    QStringList list;
    for (const QString &part : text.split(u',')) {
        if (const QString word = part.trimmed(); !word.isEmpty())
            list.append(word);
    }
    return list;
}

Result<QUrl> endpointOf(const SharedFiles &files, const QProcessEnvironment &environment, const SsoSession &session,
                        const QString &service, const QString &host)
{
    const QString chosen = clientSettings(files, environment, session.profile, service).endpointUrl;
    return chosen.isEmpty() ? awsEndpoint(host, session.region) : endpointOverride(chosen);
}

/// The name of a value that stands in both sections and differs; empty where there is none.
QString contradiction(const SharedFiles &files, const QString &profile, const QString &session)
{
    static const std::array keys{u"sso_start_url"_s, u"sso_region"_s, u"sso_registration_scopes"_s};
    for (const QString &key : keys) {
        const auto ofProfile = files.value(profile, key);
        const auto ofSession = files.value(Type::SsoSession, session, key);
        if (ofProfile && ofSession && *ofProfile != *ofSession)
            return key;
    }
    return {};
}

} // namespace

Result<SsoSession> ssoSession(const SharedFiles &files, const QProcessEnvironment &environment, const QString &profile)
{
    if (!files.hasProfile(profile))
        return failure(invalidProfile(u"There is no profile \"%1\""_s.arg(profile)));
    SsoSession session;
    session.profile = profile;
    session.name = profileValue(files, profile, u"sso_session"_s);
    const bool isInline = session.name.isEmpty();
    const QString where = isInline ? u"Profile \"%1\""_s.arg(profile) : u"SSO session \"%1\""_s.arg(session.name);
    const auto value = [&](const QString &key) {
        return isInline ? profileValue(files, profile, key)
                        : files.value(Type::SsoSession, session.name, key).value_or(QString());
    };
    if (!isInline) {
        const QString differing = contradiction(files, profile, session.name);
        if (!differing.isEmpty())
            return failure(invalidProfile(u"%1 differs between profile \"%2\" and its SSO session"_s.arg(differing, profile)));
    }
    session.startUrl = value(u"sso_start_url"_s);
    session.region = value(u"sso_region"_s);
    if (session.startUrl.isEmpty() && session.region.isEmpty())
        return failure(invalidProfile(where + u" has no sso_start_url and no sso_region"_s));
    if (session.startUrl.isEmpty() || session.region.isEmpty()) {
        return failure(
            invalidProfile(where + u" has no "_s + (session.startUrl.isEmpty() ? u"sso_start_url"_s : u"sso_region"_s)));
    }
    const QUrl startUrl(session.startUrl, QUrl::StrictMode);
    if (!startUrl.isValid() || startUrl.scheme() != "https"_L1 || startUrl.host().isEmpty() || !startUrl.userInfo().isEmpty())
        return failure(invalidProfile(u"%1: sso_start_url is no https address"_s.arg(where)));
    if (!isValidRegion(session.region))
        return failure(invalidProfile(u"%1: sso_region is no region"_s.arg(where)));
    session.scopes = isInline ? QStringList() : listed(value(u"sso_registration_scopes"_s));
    if (session.scopes.isEmpty())
        session.scopes = {u"sso:account:access"_s};
    const Result<QUrl> endpoint = endpointOf(files, environment, session, u"sso_oidc"_s, u"oidc"_s);
    if (!endpoint)
        return failure(endpoint.error());
    session.endpoint = *endpoint;
    return session;
}

Result<SsoSettings> ssoSettings(const SharedFiles &files, const QProcessEnvironment &environment, const QString &profile)
{
    Result<SsoSession> session = ssoSession(files, environment, profile);
    if (!session)
        return failure(session.error());
    SsoSettings settings;
    settings.session = *std::move(session);
    settings.accountId = profileValue(files, profile, u"sso_account_id"_s);
    settings.roleName = profileValue(files, profile, u"sso_role_name"_s);
    for (const auto &[key, value] :
         {std::pair(u"sso_account_id"_s, settings.accountId), std::pair(u"sso_role_name"_s, settings.roleName)}) {
        if (value.isEmpty())
            return failure(invalidProfile(u"Profile \"%1\" has no %2"_s.arg(profile, key)));
    }
    const Result<QUrl> portal = endpointOf(files, environment, settings.session, u"sso"_s, u"portal.sso"_s);
    if (!portal)
        return failure(portal.error());
    settings.portal = *portal;
    return settings;
}

} // namespace dw
