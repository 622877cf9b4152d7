// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "aws/awsendpoint.h"
#include "cli/arnlist.h"
#include "cli/clicredentials.h"
#include "cli/clihelp.h"
#include "cli/democommand.h"
#include "cli/describecommand.h"
#include "cli/listcommand.h"
#include "cli/mfaprompt.h"
#include "cli/watchcommand.h"
#include "cli/whoamicommand.h"
#include "credentials/credentialneeds.h"
#include "credentials/credentialsession.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

// 10,000 ARNs of the longest kind are 20 MB; a real list is far below 1 MB
constexpr qint64 arnsFileLimit = 32 * 1024 * 1024;

tl::unexpected<CliFailure> fail(int exitCode, const QString &text)
{
    return tl::unexpected(CliFailure{exitCode, text});
}

CliResult usageError(const QString &problem)
{
    return {exitcode::usage, {}, usageLine() + u"\n\ndataset-watch-cli: error: "_s + problem};
}

tl::expected<ArnList, CliFailure> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(exitcode::usage, u"Cannot read "_s + name + u": "_s + file.errorString());
    const QByteArray content = file.read(arnsFileLimit);
    if (file.read(1).size() > 0)
        return fail(exitcode::usage, name + u" is too long for a list of ARNs"_s);
    return readArnsFile(content, name);
}

} // namespace

Program::Program(QStringList arguments, QProcessEnvironment environment)
    : m_arguments(std::move(arguments))
    , m_environment(std::move(environment))
{
}

void Program::start()
{
    const auto options = parseCliOptions(m_arguments);
    if (!options) {
        finishLater(usageError(options.error()));
    } else if (options->command == CliOptions::Command::Help) {
        finishLater({exitcode::ok, helpText().toUtf8(), {}});
    } else if (options->command == CliOptions::Command::Version) {
        finishLater({exitcode::ok, "dataset-watch-cli " DW_VERSION "\n"_ba, {}});
    } else if (m_options = *options; m_options.command == CliOptions::Command::DemoService) {
        m_command = std::make_unique<DemoCommand>(m_options);
        run();
    } else if (const auto prepared = prepare(); !prepared) {
        finishLater({prepared.error().exitCode, {}, prepared.error().text});
    } else {
        startWhenSigned();
    }
}

tl::expected<void, CliFailure> Program::prepare()
{
    const SharedFiles files = readSharedFiles(sharedFilePaths(m_environment));
    const auto settings = resolveSettings(m_options, files, m_environment);
    if (!settings)
        return tl::unexpected(settings.error());
    // Made-up datasets are never mixed with a person's own
    if (m_options.record && m_options.historyFile.isEmpty() && settings->endpoint && isLoopbackHost(settings->endpoint->host()))
        return fail(exitcode::usage, u"What a service on this computer says is recorded only in a file that --history FILE names"_s);
    const bool hasArns = !m_options.arns.isEmpty() || !m_options.arnsFile.isEmpty();
    const auto arns = hasArns ? datasets() : QList<DatasetArn>();
    if (!arns)
        return tl::unexpected(arns.error());
    m_arns = *arns;
    const auto credentials = credentialsFor(m_options, files, m_environment);
    if (!credentials)
        return tl::unexpected(credentials.error());
    m_session = std::make_unique<CliSession>(*settings, m_environment, *credentials);
    if (!m_session->applyCaBundle())
        return fail(exitcode::failed, u"Could not find a suitable TLS CA certificate bundle, invalid path: "_s
                        + settings->caBundle);
    return {};
}

/// A command begins with credentials at hand, so that it need not tell a missing sign-in from a refusal.
void Program::startWhenSigned()
{
    CredentialsSource &source = m_session->credentials();
    disconnect(&source, &CredentialsSource::stateChanged, this, nullptr);
    if (source.isUsable()) {
        m_command = makeCommand();
        return run();
    }
    connect(&source, &CredentialsSource::stateChanged, this, &Program::startWhenSigned);
    if (!source.isHopeless())
        return;
    const ApiError error = source.error().value_or(ApiError());
    auto *session = qobject_cast<CredentialSession *>(&source);
    if (session && needOf(error) == CredentialNeed::MfaCode && !std::exchange(m_askedForCode, true)) {
        if (const auto code = askForMfaCode(error.message))
            return session->giveMfaCode(*code);
    }
    source.disconnect(this);
    const CliFailure failure = credentialsFailure(error);
    finishLater({failure.exitCode, {}, failure.text});
}

void Program::run()
{
    connect(m_command.get(), &CliCommand::said, this, &CliCommand::said);
    connect(m_command.get(), &CliCommand::complained, this, &CliCommand::complained);
    connect(m_command.get(), &CliCommand::finished, this, &CliCommand::finished);
    m_command->start();
}

std::unique_ptr<CliCommand> Program::makeCommand()
{
    switch (m_options.command) {
    case CliOptions::Command::Describe: return std::make_unique<DescribeCommand>(*m_session, m_arns, m_options.output);
    case CliOptions::Command::List: return std::make_unique<ListCommand>(*m_session, m_options.output);
    case CliOptions::Command::Watch: return std::make_unique<WatchCommand>(*m_session, m_arns, m_options);
    case CliOptions::Command::WhoAmI: return std::make_unique<WhoAmICommand>(*m_session);
    case CliOptions::Command::Help:
    case CliOptions::Command::Version:
    case CliOptions::Command::DemoService: break; // need no session
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

tl::expected<QList<DatasetArn>, CliFailure> Program::datasets() const
{
    const auto list = m_options.arnsFile.isEmpty() ? readArns(m_options.arns) : readFile(m_options.arnsFile);
    if (!list)
        return tl::unexpected(list.error());
    if (!list->problems.isEmpty())
        return fail(exitcode::usage, u"Parameter validation failed:\n"_s + list->problems.join(u'\n'));
    if (list->arns.isEmpty())
        return fail(exitcode::usage, m_options.arnsFile + u" holds no ARN"_s);
    return list->arns;
}

void Program::finishLater(const CliResult &result)
{
    QMetaObject::invokeMethod(this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace dw
