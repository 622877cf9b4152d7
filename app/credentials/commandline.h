// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace dw {

/// How a command line falls into words.
enum class CommandLineRules {
    Posix, ///< quotes and backslashes as in a shell, but nothing is expanded: Python's shlex.split()
    Windows, ///< as the C runtime of Windows parses arguments: botocore's compat_shell_split()
};

#ifdef Q_OS_WIN
constexpr CommandLineRules nativeCommandLineRules = CommandLineRules::Windows;
#else
constexpr CommandLineRules nativeCommandLineRules = CommandLineRules::Posix;
#endif

/// The program and its arguments that \p line means. No shell is involved: `;`, `|`, `$` and the like are characters as any
/// other. An open quotation or a backslash at the end is CredentialsMissing with code "InvalidCommand"; the message is
/// Python's and never quotes the line. Source: botocore, compat.py.
[[nodiscard]] Result<QStringList> splitCommandLine(const QString &line, CommandLineRules rules = nativeCommandLineRules);

} // namespace dw
