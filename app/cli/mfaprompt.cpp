// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/mfaprompt.h"

#include <QByteArray>

#ifdef Q_OS_UNIX
#include <cstdio>
#include <memory>
#include <termios.h>
#include <unistd.h>
#endif

namespace dw {

#ifdef Q_OS_UNIX

std::optional<QString> askForMfaCode(const QString &serial)
{
    // Standard input may be a pipe; the person sits at the terminal
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> terminal(std::fopen("/dev/tty", "r+e"), &std::fclose);
    if (!terminal)
        return std::nullopt;
    const int descriptor = fileno(terminal.get());
    termios before{};
    if (tcgetattr(descriptor, &before) != 0)
        return std::nullopt;
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    std::fprintf(terminal.get(), "Enter MFA code for %s: ", serial.toUtf8().constData());
    std::fflush(terminal.get());
    tcsetattr(descriptor, TCSAFLUSH, &silent);
    char line[64] = {};
    const bool read = std::fgets(line, sizeof line, terminal.get()) != nullptr;
    tcsetattr(descriptor, TCSAFLUSH, &before);
    std::fputc('\n', terminal.get());
    const QString code = QString::fromUtf8(line).trimmed();
    if (!read || code.isEmpty())
        return std::nullopt;
    return code;
}

#else

std::optional<QString> askForMfaCode(const QString &)
{
    return std::nullopt; // the window asks; a console of Windows has no simple silent input
}

#endif

} // namespace dw
