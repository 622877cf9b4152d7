// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/exportprovider.h"

#include "core/whenanswered.h"
#include "credentials/credentialneeds.h"
#include "credentials/processprovider.h"
#include "credentials/sharedfiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

/// \p profile and the profiles it builds on.
QStringList chainOf(const SharedFiles &files, const QString &profile)
{
    QStringList chain;
    for (QString name = profile; !name.isEmpty() && !chain.contains(name);
         name = files.value(name, u"source_profile"_s).value_or(QString()))
        chain.append(name);
    return chain;
}

/// The session that signing in to would help; empty where there is none.
QString ssoSessionOf(const SharedFiles &files, const QStringList &chain)
{
    for (const QString &name : chain) {
        const QString session = files.profile(name).ssoSession;
        if (!session.isEmpty())
            return session;
    }
    return {};
}

ApiError needsAwsCli(ApiError::Kind kind, const QString &code, const SharedFiles &files, const QString &profile)
{
    const QString version = files.profile(profile).kind == ProfileKind::Login ? u"2.32 or later"_s : u"2"_s;
    const QString problem = code == "NoAwsCli"_L1 ? u"there is no \"aws\" in PATH"_s : u"the one in PATH is older"_s;
    return apiError(kind, code, u"The config profile (%1) needs the AWS CLI version %2: %3"_s.arg(profile, version, problem));
}

/// What the AWS CLI's words mean. Source: exceptions of the AWS CLI 2.9.19 and of botocore 1.43, and its parser's of commands.
ApiError understood(const ApiError &error, const SharedFiles &files, const QString &profile)
{
    if (error.code != "ProcessFailed"_L1)
        return error;
    const auto says = [&](QLatin1StringView words) { return error.message.contains(words, Qt::CaseInsensitive); };
    const QString session = ssoSessionOf(files, chainOf(files, profile));
    if (!session.isEmpty() && (says("aws sso login"_L1) || says("loading SSO Token"_L1) || says("retrieving token from sso"_L1)))
        return needError(CredentialNeed::SignIn, session);
    if (says("aws login"_L1))
        return apiError(ApiError::Kind::CredentialsExpired, u"LoginNeeded"_s, error.message);
    const bool knowsNoLogin = says("no credentials found"_L1) && files.profile(profile).kind == ProfileKind::Login;
    if (says("invalid choice"_L1) || knowsNoLogin)
        return needsAwsCli(ApiError::Kind::CredentialsMissing, u"AwsCliTooOld"_s, files, profile);
    return error;
}

} // namespace

ExportProvider::ExportProvider(const ProviderContext &context, QString profile, const CommandTimings &timings)
    : m_context(context)
    , m_profile(std::move(profile))
    , m_timings(timings)
{
    m_context.environment.insert(u"AWS_CLI_AUTO_PROMPT"_s, u"off"_s); // a question would wait for ever
}

QFuture<Result<AwsCredentials>> ExportProvider::fetch()
{
    // Read now and not earlier: the CLI is about to read the same
    const SharedFiles files = readSharedFiles(sharedFilePaths(m_context.environment));
    for (const QString &name : chainOf(files, m_profile)) {
        const auto command = files.value(name, u"credential_process"_s);
        if (command && !m_context.consent.isGiven(m_profile, *command))
            return answered<AwsCredentials>(failure(needError(CredentialNeed::Consent, *command)));
    }
    const QString program = findProgram(u"aws"_s, m_context.environment);
    if (program.isEmpty())
        return answered<AwsCredentials>(failure(needsAwsCli(ApiError::Kind::Unsupported, u"NoAwsCli"_s, files, m_profile)));
    const QStringList argv{program, u"configure"_s, u"export-credentials"_s, u"--profile="_s + m_profile, u"--format=process"_s};
    m_run = std::make_unique<CommandRun>(argv, m_context.environment, m_timings);
    const auto promise = makePromise<AwsCredentials>();
    whenAnswered(credentialsOf(*m_run, m_context.clock), m_run.get(),
                 [promise, files, profile = m_profile](const Result<AwsCredentials> &found) {
                     answer<AwsCredentials>(
                         promise, found.map_error([&](const ApiError &error) { return understood(error, files, profile); }));
                 });
    return promise->future();
}

} // namespace dw
