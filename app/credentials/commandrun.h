// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/promise.h"
#include "core/result.h"

#include <QFuture>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>

#include <chrono>
#include <optional>

namespace dw {

/// How long a command may take. Tests pass shorter ones.
struct CommandTimings {
    std::chrono::milliseconds limit{60'000}; ///< in all, until it is asked to end
    std::chrono::milliseconds grace{2'000}; ///< from there until it is made to
};

/// Where \p program is in the PATH of \p environment, or \p program itself where it is a path; empty where there is none.
/// Only absolute folders of PATH count: what lies where we happen to be started must not run by its name alone.
[[nodiscard]] QString findProgram(const QString &program, const QProcessEnvironment &environment);

/// One command, run once without a shell, with nothing to read on its standard input and no terminal. What it started is
/// ended with it where it fails, takes too long or is given up; on Windows only the command itself is.
class CommandRun final : public QObject {
    Q_OBJECT
public:
    /// \p argv is the program and its arguments. Nothing runs before start().
    CommandRun(QStringList argv, const QProcessEnvironment &environment, const CommandTimings &timings = CommandTimings(),
               QObject *parent = nullptr);
    /// Ends the command at once, and all of its process group. Its future is cancelled.
    ~CommandRun() override;

    /// What the command wrote to its standard output, at most 64 KiB, once it ended with 0. To be called once.
    /// Else CredentialsMissing, so that nobody runs it again without a person: code "ProcessNotFound" (no such program, or
    /// not one to run), "ProcessFailed" (another exit code, or a signal), "ProcessTimeout", or "ProcessOutput" (too much
    /// of it). The message is the end of what it wrote to its standard error, cleaned and redacted, else a sentence of ours.
    [[nodiscard]] QFuture<Result<QByteArray>> start();

private:
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onError(QProcess::ProcessError error);
    [[nodiscard]] QString startProblem() const;
    void readOutput();
    void readErrors();
    void onLimit();
    void onGraceOver();
    void terminateAll();
    void killAll();
    void finish(Result<QByteArray> result);
    [[nodiscard]] QString lastWords() const;

    QStringList m_argv;
    CommandTimings m_timings;
    QProcess m_process;
    QTimer m_limit;
    QTimer m_grace;
    Promise<QByteArray> m_promise;
    std::optional<ApiError> m_failure; ///< why the command is being ended
    qint64 m_group = 0; ///< its process group, as long as that is ours to end
    QByteArray m_output;
    QByteArray m_errors; ///< the end of it
    bool m_errorsCut = false;
};

} // namespace dw
