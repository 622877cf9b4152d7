// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicallqueue.h"
#include "core/clock.h"
#include "credentials/commandconsent.h"

#include <QProcessEnvironment>
#include <QString>

namespace dw {

/// What providers work with. Whatever it refers to outlives them.
struct ProviderContext {
    ApiCallQueue &queue;
    const Clock &clock;
    const CommandConsent &consent;
    QProcessEnvironment environment;
    QString connection{}; ///< who asks, for the request log
};

} // namespace dw
