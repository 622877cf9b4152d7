// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clicredentials.h"

#include "credentials/containerprovider.h"
#include "credentials/credentialneeds.h"
#include "credentials/fixedcredentials.h"
#include "credentials/profilecredentials.h"
#include "credentials/profileproviders.h"
#include "credentials/rolesettings.h"
#include "credentials/staticprovider.h"

using namespace Qt::StringLiterals;

namespace dw {

namespace {

/// A source whose provider is chosen once, and may turn out to be none.
std::unique_ptr<CredentialsSource> sessionOf(MadeProvider provider, const Clock &clock)
{
    if (!provider)
        return std::make_unique<FixedCredentials>(failure(provider.error()));
    return std::make_unique<CredentialSession>(*std::move(provider), clock);
}

bool hasContainer(const QProcessEnvironment &environment)
{
    return environment.contains(u"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"_s)
        || environment.contains(u"AWS_CONTAINER_CREDENTIALS_FULL_URI"_s);
}

} // namespace

tl::expected<CliSession::MakeCredentials, CliFailure>
credentialsFor(const CliOptions &options, const SharedFiles &files, const QProcessEnvironment &environment)
{
    const Result<AwsCredentials> keys = resolveCredentials(files, environment, options.profile);
    const bool isNamed = !options.profile.isEmpty();
    const QString profile = profileName(options.profile, environment);
    if (keys && !isNamed && hasEnvironmentCredentials(environment))
        return [keys](const ProfileContext &) { return std::make_unique<FixedCredentials>(keys); };
    if (!isNamed && files.profile(profile).kind != ProfileKind::Role && webIdentityOfEnvironment(environment)
        && (keys || keys.error().code != u"ProfileNotFound"))
        return [files](const ProfileContext &context) {
            return sessionOf(resolveProvider(files, {}, context, context.ssoTokens), context.clock);
        };
    if (!keys && keys.error().code == u"NoCredentials" && hasContainer(environment))
        return [](const ProfileContext &context) {
            return std::make_unique<CredentialSession>(std::make_unique<ContainerProvider>(context), context.clock);
        };
    if (!keys && keys.error().kind != ApiError::Kind::Unsupported)
        return tl::unexpected(credentialsFailure(keys.error()));
    return [profile](const ProfileContext &context) { return std::make_unique<ProfileCredentials>(profile, context); };
}

CliFailure credentialsFailure(const ApiError &error)
{
    const auto need = needOf(error);
    if (need == CredentialNeed::SignIn)
        return {exitcode::configuration,
                u"Nobody is signed in to %1, or not any more. Run: aws sso login --sso-session %1"_s.arg(error.message)};
    if (need == CredentialNeed::MfaCode)
        return {exitcode::configuration,
                u"A code of the MFA device %1 is needed, and there is no terminal to ask for it"_s.arg(error.message)};
    return {exitcode::configuration, error.message};
}

} // namespace dw
