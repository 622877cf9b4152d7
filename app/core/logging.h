// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace dw {

// One line per event, with the request id where there is one. Nothing secret: see core/redact.h.
Q_DECLARE_LOGGING_CATEGORY(logAws)
Q_DECLARE_LOGGING_CATEGORY(logCredentials)
Q_DECLARE_LOGGING_CATEGORY(logRefresh)
Q_DECLARE_LOGGING_CATEGORY(logDemo)
Q_DECLARE_LOGGING_CATEGORY(logHistory)
Q_DECLARE_LOGGING_CATEGORY(logUi)

/// Routes every message of the process, Qt's own included, through redact() to standard error.
/// Call once, first thing in main().
void installLogging();

} // namespace dw
