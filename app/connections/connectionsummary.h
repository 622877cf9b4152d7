// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/calleridentity.h"
#include "core/apierror.h"

#include <QStringList>

#include <optional>

namespace dw {

/// How a connection does, as its chip says it.
enum class ConnectionHealth { Connecting, Connected, NeedsCredentials, AccessDenied, Offline, Failing };

/// Where a connection's credentials come from.
enum class ConnectionKind { Keys, SessionKeys, Profile, Environment, Demo };

/// One connection as the window shows it. A value; holds nothing secret.
struct ConnectionSummary {
    QString id;
    QString name;
    ConnectionKind kind = ConnectionKind::Keys;
    QStringList regions;
    ConnectionHealth health = ConnectionHealth::Connecting;
    std::optional<ApiError> error; ///< why it is not Connected
    std::optional<CallerIdentity> identity; ///< once known
    int datasets = 0;
    std::optional<QString> endpoint; ///< only where it is not AWS's own
    bool operator==(const ConnectionSummary &) const = default;
};

} // namespace dw
