// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/clifailure.h"

#include <QByteArray>
#include <QObject>

namespace dw {

/// How a command ended.
struct CliResult {
    int exitCode = exitcode::ok;
    QByteArray output; ///< for standard output, as is
    QString complaint; ///< for standard error; empty: none
};

/// A command at work. Emits finished() once, never inside start().
class CliCommand : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;

Q_SIGNALS:
    /// Text for standard output while the command goes on.
    void said(const QByteArray &text);
    /// A line for standard error, without its end, while the command goes on.
    void complained(const QString &line);
    void finished(const dw::CliResult &result);
};

} // namespace dw
