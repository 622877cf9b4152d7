// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/commandrun.h"
#include "credentials/credentialprovider.h"
#include "credentials/providercontext.h"

#include <memory>

namespace dw {

/// A profile's credential_process: a command of a file that others may have written, so a person agrees to its wording
/// before it runs for the first time.
class ProcessProvider final : public CredentialProvider {
public:
    /// \p command as the profile has it. Nothing runs before fetch().
    ProcessProvider(const ProviderContext &context, QString profile, QString command,
                    const CommandTimings &timings = CommandTimings());

    /// Runs the command, with the environment of the context, and understands what it wrote. Without consent nothing runs
    /// and the error asks for it, see needError(). Other errors: splitCommandLine(), CommandRun, parseProcessCredentials();
    /// all are final until a person tries again, so that no command fails time after time behind their back.
    [[nodiscard]] QFuture<Result<AwsCredentials>> fetch() override;

private:
    ProviderContext m_context;
    QString m_profile;
    QString m_command;
    CommandTimings m_timings;
    std::unique_ptr<CommandRun> m_run;
};

/// Starts \p run and understands its output as that of a credential process. Where \p run is destroyed before, the future
/// is cancelled.
[[nodiscard]] QFuture<Result<AwsCredentials>> credentialsOf(CommandRun &run, const Clock &clock);

} // namespace dw
