// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/arnlist.h"
#include "cli/clihelp.h"
#include "cli/democommand.h"
#include "cli/describecommand.h"
#include "cli/listcommand.h"
#include "cli/watchcommand.h"

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
    } else if (const auto prepared = prepare(*options); !prepared) {
        finishLater({prepared.error().exitCode, {}, prepared.error().text});
    } else {
        connect(m_command.get(), &CliCommand::said, this, &CliCommand::said);
        connect(m_command.get(), &CliCommand::complained, this, &CliCommand::complained);
        connect(m_command.get(), &CliCommand::finished, this, &CliCommand::finished);
        m_command->start();
    }
}

tl::expected<void, CliFailure> Program::prepare(const CliOptions &options)
{
    if (options.command == CliOptions::Command::DemoService) {
        m_command = std::make_unique<DemoCommand>(options);
        return {};
    }
    const SharedFiles files = readSharedFiles(sharedFilePaths(m_environment));
    const auto settings = resolveSettings(options, files, m_environment);
    if (!settings)
        return tl::unexpected(settings.error());
    const bool hasArns = !options.arns.isEmpty() || !options.arnsFile.isEmpty();
    const auto arns = hasArns ? datasets(options) : QList<DatasetArn>();
    if (!arns)
        return tl::unexpected(arns.error());
    const auto keys = resolveKeys(options, files, m_environment);
    if (!keys)
        return tl::unexpected(keys.error());

    m_session = std::make_unique<CliSession>(*settings, *keys);
    if (!m_session->applyCaBundle())
        return fail(exitcode::failed, u"Could not find a suitable TLS CA certificate bundle, invalid path: "_s
                        + settings->caBundle);
    m_command = makeCommand(options, *arns);
    return {};
}

std::unique_ptr<CliCommand> Program::makeCommand(const CliOptions &options, const QList<DatasetArn> &arns)
{
    switch (options.command) {
    case CliOptions::Command::Describe: return std::make_unique<DescribeCommand>(*m_session, arns, options.output);
    case CliOptions::Command::List: return std::make_unique<ListCommand>(*m_session, options.output);
    case CliOptions::Command::Watch: return std::make_unique<WatchCommand>(*m_session, arns, options);
    case CliOptions::Command::Help:
    case CliOptions::Command::Version:
    case CliOptions::Command::DemoService: break; // need no session
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

tl::expected<QList<DatasetArn>, CliFailure> Program::datasets(const CliOptions &options) const
{
    const auto list = options.arnsFile.isEmpty() ? readArns(options.arns) : readFile(options.arnsFile);
    if (!list)
        return tl::unexpected(list.error());
    if (!list->problems.isEmpty())
        return fail(exitcode::usage, u"Parameter validation failed:\n"_s + list->problems.join(u'\n'));
    if (list->arns.isEmpty())
        return fail(exitcode::usage, options.arnsFile + u" holds no ARN"_s);
    return list->arns;
}

void Program::finishLater(const CliResult &result)
{
    QMetaObject::invokeMethod(this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace dw
