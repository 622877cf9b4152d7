// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clicredentials.h"

#include "credentials/credentialneeds.h"
#include "credentials/fixedcredentials.h"
#include "credentials/profilecredentials.h"
#include "credentials/staticprovider.h"

using namespace Qt::StringLiterals;

namespace dw {

tl::expected<CliSession::MakeCredentials, CliFailure>
credentialsFor(const CliOptions &options, const SharedFiles &files, const QProcessEnvironment &environment)
{
    const Result<AwsCredentials> keys = resolveCredentials(files, environment, options.profile);
    if (!keys && keys.error().kind != ApiError::Kind::Unsupported)
        return tl::unexpected(credentialsFailure(keys.error()));
    if (options.profile.isEmpty() && hasEnvironmentCredentials(environment))
        return [keys](const ProfileContext &) { return std::make_unique<FixedCredentials>(keys); };
    const QString profile = profileName(options.profile, environment);
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
