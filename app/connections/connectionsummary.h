// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/calleridentity.h"
#include "connections/permissions.h"
#include "core/apierror.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace dw {

/// How a connection does, as its chip says it.
enum class ConnectionHealth { Connecting, Connected, NeedsCredentials, AccessDenied, Offline, Failing };

/// Where a connection's credentials come from.
enum class ConnectionKind { Keys, SessionKeys, Profile, Environment, Demo };

/// What a careful person would change about a connection's keys. Nothing is wrong, so it is said quietly.
enum class ConnectionAdvice {
    None,
    RootKey, ///< the keys are the account's root user's
    OldKey, ///< long-lived keys that were entered more than 90 days ago
};

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
    QString profile; ///< of the shared files; empty for keys
    QString ssoSession; ///< the sign-in that the profile shares with others; empty where there is none
    QString file; ///< where the profile is written; empty for keys
    int line = 0; ///< in `file`, counted from 1; 0 where unknown
    std::optional<QDateTime> expires; ///< UTC, when temporary credentials end
    bool expiring = false; ///< they end soon and could not be renewed so far
    QList<RegionPermissions> permissions; ///< of the regions asked
    ConnectionAdvice advice = ConnectionAdvice::None;
    bool operator==(const ConnectionSummary &) const = default;
};

} // namespace dw
