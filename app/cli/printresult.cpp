// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/printresult.h"

#include "core/redact.h"

#include <QStringList>

#include <cstdio>

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

} // namespace

int printResult(const CliResult &result)
{
    if (!result.complaint.isEmpty()) {
        const QString text = isTerminal(stderr) ? safeForTerminal(result.complaint) : result.complaint;
        (void)write(stderr, '\n' + text.toUtf8() + '\n'); // nobody is left to tell if it fails
    }
    return write(stdout, result.output) ? result.exitCode : exitcode::failed;
}

} // namespace dw
