// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "costguard/modeldenials.h"
#include "costguard/runningmodels.h"
#include "ui/panels/message.h"

#include <optional>

namespace dw {

struct ConnectionSummary;

/// The line about models that run, with the command that stops the one seen for longest, to be copied. Nothing where none
/// runs. \p models longest first, \p now UTC.
[[nodiscard]] std::optional<Message> costMessage(const QList<RunningModel> &models, const QDateTime &now);

/// The line about a connection that may not read models, with the policy that it lacks, to be copied.
[[nodiscard]] Message deniedModelsMessage(const ConnectionSummary &connection, const ModelDenial &denial);

} // namespace dw
