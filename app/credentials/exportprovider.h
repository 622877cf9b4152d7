// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/commandrun.h"
#include "credentials/credentialprovider.h"
#include "credentials/providercontext.h"

#include <memory>

namespace dw {

/// The person's own AWS CLI, for profiles that sign in as we do not: "aws configure export-credentials". Needs version 2 of
/// it, and 2.32 for "aws login". The CLI runs what the shared files tell it to, so a credential_process of the profile, or
/// of one it builds on, asks for the same consent here as with ProcessProvider.
class ExportProvider final : public CredentialProvider {
public:
    ExportProvider(const ProviderContext &context, QString profile, const CommandTimings &timings = CommandTimings());

    /// Errors, besides those of CommandRun and parseProcessCredentials():
    /// - Unsupported, code "NoAwsCli": there is no "aws" in PATH;
    /// - CredentialsMissing, code "AwsCliTooOld": it cannot do what this profile needs;
    /// - the need to sign in to IAM Identity Center, or to consent to a command, see needError();
    /// - CredentialsExpired, code "LoginNeeded": a person has to run "aws login".
    [[nodiscard]] QFuture<Result<AwsCredentials>> fetch() override;

private:
    ProviderContext m_context;
    QString m_profile;
    CommandTimings m_timings;
    std::unique_ptr<CommandRun> m_run;
};

} // namespace dw
