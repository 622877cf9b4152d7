// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/processprovider.h"

#include "core/whenanswered.h"
#include "credentials/commandline.h"
#include "credentials/credentialneeds.h"
#include "credentials/processcredentials.h"

namespace dw {

ProcessProvider::ProcessProvider(const ProviderContext &context, QString profile, QString command, const CommandTimings &timings)
    : m_context(context)
    , m_profile(std::move(profile))
    , m_command(std::move(command))
    , m_timings(timings)
{
}

QFuture<Result<AwsCredentials>> ProcessProvider::fetch()
{
    if (!m_context.consent.isGiven(m_profile, m_command))
        return answered<AwsCredentials>(failure(needError(CredentialNeed::Consent, m_command)));
    const auto argv = splitCommandLine(m_command);
    if (!argv)
        return answered<AwsCredentials>(failure(argv.error()));
    m_run = std::make_unique<CommandRun>(*argv, m_context.environment, m_timings);
    return credentialsOf(*m_run, m_context.clock);
}

QFuture<Result<AwsCredentials>> credentialsOf(CommandRun &run, const Clock &clock)
{
    const auto promise = makePromise<AwsCredentials>();
    whenAnswered(run.start(), &run, [promise, &clock](const Result<QByteArray> &output) {
        answer<AwsCredentials>(
            promise, output.and_then([&](const QByteArray &bytes) { return parseProcessCredentials(bytes, clock.now()); }));
    });
    return promise->future();
}

} // namespace dw
