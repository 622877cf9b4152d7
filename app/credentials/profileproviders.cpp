// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/profileproviders.h"

#include "credentials/fixedprovider.h"
#include "credentials/roleprovider.h"
#include "credentials/rolesettings.h"
#include "credentials/staticprovider.h"
#include "credentials/stsendpoint.h"
#include "credentials/webidentityprovider.h"

using namespace Qt::StringLiterals;

namespace dw {

namespace {

using Provider = std::unique_ptr<CredentialProvider>;

MadeProvider unsupported(const QString &text)
{
    ApiError error;
    error.kind = ApiError::Kind::Unsupported;
    error.code = u"UnsupportedProfile"_s;
    error.message = text;
    return failure(error);
}

MadeProvider fixed(Result<AwsCredentials> found)
{
    if (!found)
        return failure(found.error());
    return std::make_unique<FixedProvider>(std::move(found));
}

MadeProvider ssoProvider(const SharedFiles &files, const QString &profile, const ProviderContext &)
{
    return unsupported(
        u"The profile (%1) in %2 signs in by IAM Identity Center (SSO)"_s.arg(profile, files.profile(profile).file));
}

MadeProvider processProvider(const SharedFiles &files, const QString &profile, const ProviderContext &)
{
    return unsupported(u"The profile (%1) in %2 signs in by credential_process"_s.arg(profile, files.profile(profile).file));
}

MadeProvider loginProvider(const SharedFiles &files, const QString &profile, const ProviderContext &)
{
    return unsupported(u"The profile (%1) in %2 signs in by aws login"_s.arg(profile, files.profile(profile).file));
}

MadeProvider containerProvider(const ProviderContext &)
{
    return unsupported(u"credential_source = EcsContainer is not supported"_s);
}

MadeProvider instanceProvider(const ProviderContext &)
{
    return unsupported(u"credential_source = Ec2InstanceMetadata is not supported"_s);
}

/// \p profile as the source of a role. A role beside keys does not count there, see rolesettings.h.
MadeProvider sourceProvider(const SharedFiles &files, const QString &profile, const ProviderContext &context)
{
    const bool hasRole = files.profile(profile).kind == ProfileKind::Role;
    return hasRole ? fixed(keysOfProfile(files, profile)) : providerForProfile(files, profile, context);
}

/// What the first role of a chain is assumed with; a provider for that role itself where a token does it.
MadeProvider firstProvider(const SharedFiles &files, const RolePlan &plan, const ProviderContext &context)
{
    if (const auto *source = std::get_if<SourceProfile>(&plan.source))
        return sourceProvider(files, source->name, context);
    switch (std::get<CredentialSourceName>(plan.source)) {
    case CredentialSourceName::Environment: return fixed(credentialsFromEnvironment(context.environment));
    case CredentialSourceName::EcsContainer: return containerProvider(context);
    case CredentialSourceName::Ec2InstanceMetadata: return instanceProvider(context);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

MadeProvider roleProvider(const SharedFiles &files, const QString &profile, const ProviderContext &context)
{
    const Result<QList<RolePlan>> chain = roleChain(files, profile);
    if (!chain)
        return failure(chain.error());
    const Result<StsEndpoint> endpoint = stsEndpoint(files, context.environment, profile);
    if (!endpoint)
        return failure(endpoint.error());
    Provider made;
    for (auto plan = chain->crbegin(); plan != chain->crend(); ++plan) {
        if (const auto *identity = std::get_if<WebIdentity>(&plan->source)) {
            made = std::make_unique<WebIdentityProvider>(plan->role, identity->tokenFile, *endpoint, context);
            continue;
        }
        if (!made) {
            MadeProvider first = firstProvider(files, *plan, context);
            if (!first)
                return first;
            made = *std::move(first);
        }
        made = std::make_unique<RoleProvider>(plan->role, *endpoint, std::move(made), context);
    }
    return made;
}

} // namespace

MadeProvider providerForProfile(const SharedFiles &files, const QString &profile, const ProviderContext &context)
{
    if (!files.hasProfile(profile))
        return fixed(credentialsFromProfile(files, profile));
    switch (files.profile(profile).kind) {
    case ProfileKind::StaticKeys:
    case ProfileKind::Incomplete:
    case ProfileKind::NoCredentials: return fixed(credentialsFromProfile(files, profile));
    case ProfileKind::Role:
    case ProfileKind::WebIdentity: return roleProvider(files, profile, context);
    case ProfileKind::Sso: return ssoProvider(files, profile, context);
    case ProfileKind::Process: return processProvider(files, profile, context);
    case ProfileKind::Login: return loginProvider(files, profile, context);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

std::optional<MadeProvider> providerForWebIdentityOfEnvironment(const SharedFiles &files, const QString &profile,
                                                                const ProviderContext &context)
{
    const std::optional<Result<RolePlan>> plan = webIdentityOfEnvironment(context.environment);
    if (!plan)
        return std::nullopt;
    if (!*plan)
        return failure(plan->error());
    const Result<StsEndpoint> endpoint = stsEndpoint(files, context.environment, profile);
    if (!endpoint)
        return failure(endpoint.error());
    const QString tokenFile = std::get<WebIdentity>((*plan)->source).tokenFile;
    return std::make_unique<WebIdentityProvider>((*plan)->role, tokenFile, *endpoint, context);
}

} // namespace dw
