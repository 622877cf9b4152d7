// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/commandrun.h"

#include "core/redact.h"
#include "credentials/processcredentials.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace dw {

namespace {

constexpr qsizetype keptErrors = 4096;
constexpr qsizetype lastLines = 3;

ApiError errorOf(const QString &code, const QString &message)
{
    ApiError error;
    error.kind = ApiError::Kind::CredentialsMissing;
    error.code = code;
    error.message = message;
    return error;
}

/// The program alone: arguments are the person's business, and may be long.
QString nameOf(const QStringList &argv)
{
    return cleanText(argv.value(0), 256);
}

} // namespace

QString findProgram(const QString &program, const QProcessEnvironment &environment)
{
    if (program.contains(u'/') || program.contains(QDir::separator()))
        return program;
    QStringList folders = environment.value(u"PATH"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders.removeIf([](const QString &folder) { return !QDir::isAbsolutePath(folder); });
    // Without folders Qt would look into the PATH of this process
    return program.isEmpty() || folders.isEmpty() ? QString() : QStandardPaths::findExecutable(program, folders);
}

CommandRun::CommandRun(QStringList argv, const QProcessEnvironment &environment, const CommandTimings &timings, QObject *parent)
    : QObject(parent)
    , m_argv(std::move(argv))
    , m_timings(timings)
{
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    // A session of its own: one signal reaches all of it, and no question of it waits at a terminal nobody looks at
    m_process.setChildProcessModifier([] { ::setsid(); });
#endif
    m_limit.setSingleShot(true);
    m_grace.setSingleShot(true);
    connect(&m_process, &QProcess::finished, this, &CommandRun::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, &CommandRun::onError);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &CommandRun::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &CommandRun::readErrors);
    connect(&m_limit, &QTimer::timeout, this, &CommandRun::onLimit);
    connect(&m_grace, &QTimer::timeout, this, &CommandRun::onGraceOver);
}

CommandRun::~CommandRun()
{
    m_process.disconnect(this);
    killAll();
    // As the destructor of QProcess would, but without its complaint; a killed process is gone in no time
    m_process.waitForFinished(1000);
}

QFuture<Result<QByteArray>> CommandRun::start()
{
    Q_ASSERT(!m_promise && m_process.state() == QProcess::NotRunning);
    m_promise = makePromise<QByteArray>();
    QFuture<Result<QByteArray>> future = m_promise->future();
    const QString program = findProgram(m_argv.value(0), m_process.processEnvironment());
    // QProcess would end an argument at a NUL, which makes another command of it
    const bool isCut = std::any_of(m_argv.begin(), m_argv.end(), [](const QString &word) { return word.contains(QChar()); });
    if (program.isEmpty() || isCut) {
        finish(failure(errorOf(u"ProcessNotFound"_s, u"No such program: %1"_s.arg(nameOf(m_argv)))));
        return future;
    }
    m_limit.start(m_timings.limit);
    m_process.start(program, m_argv.sliced(1), QProcess::ReadOnly);
    m_group = m_process.processId();
    return future;
}

/// What the system said, without Qt's own words before it, which are not the same in all its versions.
QString CommandRun::startProblem() const
{
    const QString words = m_process.errorString();
    const qsizetype call = words.indexOf(u"execve: "_s);
    return cleanText(call > 0 ? words.mid(call) : words, 256);
}

void CommandRun::onError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart) // every other one is followed by finished()
        finish(failure(errorOf(u"ProcessNotFound"_s,
                               u"%1 cannot be started: %2"_s.arg(nameOf(m_argv), startProblem()))));
}

void CommandRun::readOutput()
{
    const QByteArray more = m_process.readAllStandardOutput();
    if (!m_promise) // answered: what comes until it is gone is of no use
        return;
    m_output += more;
    if (m_output.size() <= longestProcessOutput)
        return;
    killAll();
    finish(failure(
        errorOf(u"ProcessOutput"_s, u"%1 wrote more than %2 KiB"_s.arg(nameOf(m_argv)).arg(longestProcessOutput / 1024))));
}

void CommandRun::readErrors()
{
    m_errors += m_process.readAllStandardError();
    if (m_errors.size() > keptErrors) {
        m_errors = m_errors.last(keptErrors);
        m_errorsCut = true;
    }
}

void CommandRun::onLimit()
{
    m_failure = errorOf(u"ProcessTimeout"_s,
                        u"%1 did not end within %2 s"_s.arg(nameOf(m_argv)).arg(double(m_timings.limit.count()) / 1000));
    terminateAll();
    m_grace.start(m_timings.grace);
}

void CommandRun::onGraceOver()
{
    killAll();
    finish(failure(*m_failure)); // not even SIGKILL ends a process that waits for a disk
}

void CommandRun::onFinished(int exitCode, QProcess::ExitStatus status)
{
    readOutput();
    readErrors();
    // A helper that a command leaves behind when all went well, such as an agent, is left in peace. The number of a group
    // that has members is given to no other; an empty one may be, but not between its end and this moment
    if (m_failure || status != QProcess::NormalExit || exitCode != 0)
        killAll();
    m_group = 0;
    if (m_failure)
        return finish(failure(*m_failure));
    if (status != QProcess::NormalExit)
        return finish(failure(errorOf(u"ProcessFailed"_s, u"%1 was ended by a signal"_s.arg(nameOf(m_argv)))));
    if (exitCode == 0)
        return finish(m_output);
    const QString words = lastWords();
    const QString message = words.isEmpty() ? u"%1 ended with exit code %2"_s.arg(nameOf(m_argv)).arg(exitCode) : words;
    finish(failure(errorOf(u"ProcessFailed"_s, message)));
}

void CommandRun::terminateAll()
{
#ifdef Q_OS_UNIX
    if (m_group > 0)
        ::kill(static_cast<pid_t>(-m_group), SIGTERM);
#endif
    m_process.terminate();
}

void CommandRun::killAll()
{
#ifdef Q_OS_UNIX
    if (m_group > 0)
        ::kill(static_cast<pid_t>(-m_group), SIGKILL);
#endif
    m_process.kill(); // for one that has no session yet, and where there are none
}

void CommandRun::finish(Result<QByteArray> result)
{
    m_limit.stop();
    m_grace.stop();
    m_output.clear();
    m_errors.clear();
    if (m_promise)
        answer<QByteArray>(std::exchange(m_promise, {}), std::move(result));
}

QString CommandRun::lastWords() const
{
    QStringList lines = QString::fromUtf8(m_errors).split(u'\n');
    if (m_errorsCut)
        lines.removeFirst(); // a part of a line may be a part of a secret, which nothing tells any more
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    const QStringList last = lines.sliced(std::max<qsizetype>(0, lines.size() - lastLines));
    return cleanText(redact(last.join(u'\n'))).trimmed();
}

} // namespace dw
