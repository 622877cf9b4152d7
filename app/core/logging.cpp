// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

#include "core/redact.h"

#include <cstdio>

namespace dw {

Q_LOGGING_CATEGORY(logAws, "dw.aws", QtWarningMsg)
Q_LOGGING_CATEGORY(logCredentials, "dw.credentials", QtWarningMsg)
Q_LOGGING_CATEGORY(logRefresh, "dw.refresh", QtWarningMsg)
Q_LOGGING_CATEGORY(logDemo, "dw.demo", QtWarningMsg)
Q_LOGGING_CATEGORY(logHistory, "dw.history", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "dw.ui", QtWarningMsg)

void installLogging()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        const QByteArray line = redact(qFormatLogMessage(type, context, message)).toUtf8();
        std::fprintf(stderr, "%s\n", line.constData());
        std::fflush(stderr);
    });
}

} // namespace dw
