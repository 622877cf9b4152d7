// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/printresult.h"

#include "core/redact.h"

#include <QStringList>

#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace dw {
namespace {

bool isTerminal(std::FILE *file)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(file)) != 0;
#else
    return isatty(fileno(file)) != 0;
#endif
}

bool write(std::FILE *file, const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file) == size_t(bytes.size()) && std::fflush(file) == 0;
}

/// Remote text could steer a terminal; a file gets it as it came, as from the AWS CLI.
QString safeForTerminal(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = cleanText(line);
    return lines.join(u'\n');
}

void printError(const QString &text, const QByteArray &lead)
{
    const QString safe = isTerminal(stderr) ? safeForTerminal(text) : text;
    (void)write(stderr, lead + safe.toUtf8() + '\n'); // nobody is left to tell if it fails
}

} // namespace

int printResult(const CliResult &result)
{
    if (!result.complaint.isEmpty())
        printError(result.complaint, "\n"_ba);
    return result.output.isEmpty() || write(stdout, result.output) ? result.exitCode : exitcode::failed;
}

std::optional<int> printSaid(const QByteArray &text)
{
    if (write(stdout, text))
        return std::nullopt;
    // Only a signal to end interrupts a write: see StopSignals
    if (errno == EPIPE || errno == EINTR)
        return exitcode::ok;
    printError(u"Cannot write to standard output: "_s + QString::fromLocal8Bit(std::strerror(errno)), "\n"_ba);
    return exitcode::failed;
}

void printComplained(const QString &line)
{
    printError(line, {});
}

} // namespace dw
