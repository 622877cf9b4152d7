// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/profilechoices.h"

#include "credentials/rolesettings.h"
#include "credentials/signinsource.h"
#include "credentials/ssosettings.h"
#include "credentials/staticprovider.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

ProfileChoice::Kind kindOf(const SharedFiles &files, const SharedProfile &profile)
{
    switch (profile.kind) {
    case ProfileKind::StaticKeys:
        return files.value(profile.name, u"aws_session_token"_s) ? ProfileChoice::Kind::SessionKeys : ProfileChoice::Kind::StaticKeys;
    case ProfileKind::Sso: return ProfileChoice::Kind::SingleSignOn;
    case ProfileKind::Role:
    case ProfileKind::WebIdentity: return ProfileChoice::Kind::AssumeRole;
    case ProfileKind::Process: return ProfileChoice::Kind::CredentialProcess;
    case ProfileKind::Login: return ProfileChoice::Kind::Other;
    case ProfileKind::Incomplete:
    case ProfileKind::NoCredentials: return ProfileChoice::Kind::Empty;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

/// Why a profile can never work as it is written; nothing where it may.
std::optional<ApiError> faultOf(const SharedFiles &files, const QProcessEnvironment &environment, const QString &profile)
{
    const auto errorOf = [](const auto &result) { return result ? std::nullopt : std::optional(result.error()); };
    switch (files.profile(profile).kind) {
    case ProfileKind::StaticKeys:
    case ProfileKind::Incomplete:
    case ProfileKind::NoCredentials: return errorOf(credentialsFromProfile(files, profile));
    case ProfileKind::Role:
    case ProfileKind::WebIdentity: return errorOf(roleChain(files, profile));
    case ProfileKind::Sso: return errorOf(ssoSettings(files, environment, profile));
    case ProfileKind::Process:
    case ProfileKind::Login: return std::nullopt; // what they come to is not written
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

void describeSignIn(ProfileChoice &choice, const SharedProfile &source, const SharedFiles &files,
                    const QProcessEnvironment &environment, SsoTokens &tokens)
{
    if (source.kind != ProfileKind::Sso)
        return;
    choice.ssoSession = source.ssoSession;
    choice.ssoStartUrl = source.ssoStartUrl;
    const Result<SsoSession> session = ssoSession(files, environment, source.name);
    if (!session)
        return;
    const SsoTokens::Standing standing = tokens.standing(*session);
    switch (standing.kind) {
    case SsoTokens::Standing::Kind::Never: choice.signIn = ProfileChoice::SignIn::Never; break;
    case SsoTokens::Standing::Kind::Expired: choice.signIn = ProfileChoice::SignIn::Expired; break;
    case SsoTokens::Standing::Kind::SignedIn:
        choice.signIn = ProfileChoice::SignIn::SignedIn;
        choice.signedInUntil = standing.until;
        break;
    } // no default: the compiler must list what is missing
}

} // namespace

QList<ProfileChoice> profileChoices(const SharedFiles &files, const QProcessEnvironment &environment, SsoTokens &tokens,
                                    const QList<StoredConnection> &remembered)
{
    QList<ProfileChoice> choices;
    const QList<SharedProfile> profiles = files.profiles();
    for (const SharedProfile &profile : profiles) {
        const SharedProfile source = signInSource(files, profile.name);
        const auto value = [&](const QString &name, const QString &key) { return files.value(name, key).value_or(QString()); };
        ProfileChoice choice;
        choice.name = profile.name;
        choice.kind = kindOf(files, profile);
        choice.region = profile.region;
        choice.file = profile.file;
        choice.line = profile.line;
        choice.account = profile.kind == ProfileKind::Sso ? value(profile.name, u"sso_account_id"_s) : QString();
        choice.role = profile.kind == ProfileKind::Sso ? value(profile.name, u"sso_role_name"_s)
                                                       : value(profile.name, u"role_arn"_s).section(u'/', -1);
        describeSignIn(choice, source, files, environment, tokens);
        const std::optional<ApiError> fault = faultOf(files, environment, profile.name);
        choice.supported = !fault;
        choice.problem = fault ? fault->message : QString();
        choice.connected = std::any_of(remembered.begin(), remembered.end(), [&](const StoredConnection &one) {
            return one.source == u"profile" && one.profile == profile.name;
        });
        choices.append(choice);
    }
    return choices;
}

} // namespace dw
