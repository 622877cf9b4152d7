// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QProcessEnvironment>

namespace dw {

/// The person's folder as the AWS tools see it: HOME (Windows: USERPROFILE) of \p environment, else the system's word.
[[nodiscard]] inline QString homeFolder(const QProcessEnvironment &environment)
{
#ifdef Q_OS_WIN
    const QString variable = QStringLiteral("USERPROFILE");
#else
    const QString variable = QStringLiteral("HOME");
#endif
    return environment.value(variable, QDir::homePath());
}

} // namespace dw
