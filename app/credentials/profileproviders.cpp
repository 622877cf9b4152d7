// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/profileproviders.h"

#include "credentials/containerprovider.h"
#include "credentials/exportprovider.h"
#include "credentials/fixedprovider.h"
#include "credentials/processprovider.h"
#include "credentials/roleprovider.h"
#include "credentials/rolesettings.h"
#include "credentials/ssoprovider.h"
#include "credentials/ssosettings.h"
#include "credentials/staticprovider.h"
#include "credentials/stsendpoint.h"
#include "credentials/webidentityprovider.h"

using namespace Qt::StringLiterals;

namespace dw {

namespace {

using Provider = std::unique_ptr<CredentialProvider>;

/// What is the same for all links of a chain.
struct Chain {
    const SharedFiles &files;
    const QString &profile; ///< where it begins
    const ProviderContext &context;
    SsoTokens &tokens;
};

MadeProvider fixed(Result<AwsCredentials> found)
{
    if (!found)
        return failure(found.error());
    return std::make_unique<FixedProvider>(std::move(found));
}

MadeProvider linkProvider(const Chain &chain, const QString &profile);

/// \p profile as the source of a role. A role beside keys does not count there, see rolesettings.h.
MadeProvider sourceProvider(const Chain &chain, const QString &profile)
{
    const bool hasRole = chain.files.profile(profile).kind == ProfileKind::Role;
    return hasRole ? fixed(keysOfProfile(chain.files, profile)) : linkProvider(chain, profile);
}

/// What the first role of a chain is assumed with.
MadeProvider firstProvider(const Chain &chain, const RolePlan &plan)
{
    if (const auto *source = std::get_if<SourceProfile>(&plan.source))
        return sourceProvider(chain, source->name);
    switch (std::get<CredentialSourceName>(plan.source)) {
    case CredentialSourceName::Environment: return fixed(credentialsFromEnvironment(chain.context.environment));
    case CredentialSourceName::EcsContainer: return std::make_unique<ContainerProvider>(chain.context);
    case CredentialSourceName::Ec2InstanceMetadata: break; // the AWS CLI's, see roleProvider()
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

bool needsInstance(const RolePlan &plan)
{
    const auto *source = std::get_if<CredentialSourceName>(&plan.source);
    return source && *source == CredentialSourceName::Ec2InstanceMetadata;
}

MadeProvider roleProvider(const Chain &chain, const QString &profile)
{
    const Result<QList<RolePlan>> plans = roleChain(chain.files, profile);
    if (!plans)
        return failure(plans.error());
    if (needsInstance(plans->last()))
        return std::make_unique<ExportProvider>(chain.context, chain.profile);
    const Result<StsEndpoint> endpoint = stsEndpoint(chain.files, chain.context.environment, chain.profile);
    if (!endpoint)
        return failure(endpoint.error());
    Provider made;
    for (auto plan = plans->crbegin(); plan != plans->crend(); ++plan) {
        if (const auto *identity = std::get_if<WebIdentity>(&plan->source)) {
            made = std::make_unique<WebIdentityProvider>(plan->role, identity->tokenFile, *endpoint, chain.context);
            continue;
        }
        if (!made) {
            MadeProvider first = firstProvider(chain, *plan);
            if (!first)
                return first;
            made = *std::move(first);
        }
        made = std::make_unique<RoleProvider>(plan->role, *endpoint, std::move(made), chain.context);
    }
    return made;
}

MadeProvider ssoProvider(const Chain &chain, const QString &profile)
{
    Result<SsoSettings> settings = ssoSettings(chain.files, chain.context.environment, profile);
    if (!settings)
        return failure(settings.error());
    return std::make_unique<SsoProvider>(*std::move(settings), chain.tokens, chain.context);
}

MadeProvider linkProvider(const Chain &chain, const QString &profile)
{
    const bool fromContainer = chain.context.environment.contains(u"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"_s)
        || chain.context.environment.contains(u"AWS_CONTAINER_CREDENTIALS_FULL_URI"_s);
    if (!chain.files.hasProfile(profile))
        return fixed(credentialsFromProfile(chain.files, profile));
    // botocore takes a token file without a role for a mistake, whatever stands beside it
    if (!chain.files.value(profile, u"web_identity_token_file"_s).value_or(QString()).isEmpty())
        return roleProvider(chain, profile);
    switch (chain.files.profile(profile).kind) {
    case ProfileKind::NoCredentials:
        if (fromContainer)
            return std::make_unique<ContainerProvider>(chain.context);
        return fixed(credentialsFromProfile(chain.files, profile));
    case ProfileKind::StaticKeys:
    case ProfileKind::Incomplete: return fixed(credentialsFromProfile(chain.files, profile));
    case ProfileKind::Role:
    case ProfileKind::WebIdentity: return roleProvider(chain, profile);
    case ProfileKind::Sso: return ssoProvider(chain, profile);
    case ProfileKind::Process: {
        const QString command = chain.files.value(profile, u"credential_process"_s).value_or(QString());
        return std::make_unique<ProcessProvider>(chain.context, chain.profile, command);
    }
    case ProfileKind::Login: return std::make_unique<ExportProvider>(chain.context, profile);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace

MadeProvider providerForProfile(const SharedFiles &files, const QString &profile, const ProviderContext &context,
                                SsoTokens &tokens)
{
    return linkProvider({files, profile, context, tokens}, profile);
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

MadeProvider resolveProvider(const SharedFiles &files, const QString &profile, const ProviderContext &context,
                             SsoTokens &tokens)
{
    const QString name = profileName(profile, context.environment);
    const ProfileKind kind = files.profile(name).kind;
    const bool isKnown = files.hasProfile(name);
    const bool byKeys = profile.isEmpty() && hasEnvironmentCredentials(context.environment);
    if (profile.isEmpty() && !byKeys && kind != ProfileKind::Role && (isKnown || name == "default"_L1)) {
        if (auto made = providerForWebIdentityOfEnvironment(files, name, context))
            return *std::move(made);
    }
    if (byKeys || !isKnown || kind == ProfileKind::NoCredentials) // which keys, and in whose words there are none
        return fixed(resolveCredentials(files, context.environment, profile));
    return providerForProfile(files, name, context, tokens);
}

} // namespace dw
