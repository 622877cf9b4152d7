// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionsummary.h"
#include "ui/theme/icons.h"

namespace dw {

/// A connection in a few words and one icon, as its chip shows it.
struct ConnectionText {
    Icon icon = Icon::Offline;
    QString name;
    QString detail; ///< regions and health, e.g. "2 regions, connected"
    QString brief{}; ///< the health alone, for where there is no room for both; empty where that is all of it
    bool operator==(const ConnectionText &) const = default;
};

/// How it does, and how long it will: "connected", "signed in until 18:40", "expires in 8 min", "MFA code needed".
/// \p now is UTC; without it nothing is said of the time.
[[nodiscard]] QString healthWord(const ConnectionSummary &connection, const QDateTime &now = {});
[[nodiscard]] ConnectionText connectionText(const ConnectionSummary &connection, const QDateTime &now = {});

/// All connections as one: "12 connections, 1 needs sign-in". "No connection" for none.
[[nodiscard]] ConnectionText connectionsText(const QList<ConnectionSummary> &connections, const QDateTime &now = {});

/// Where its credentials come from: "Profile labeling in ~/.aws/config, line 12, SSO company-sso"; empty for the demo.
[[nodiscard]] QString sourceText(const ConnectionSummary &connection);

/// Everything known of a connection, a fact a line: identity, source, until when, endpoint, what went wrong.
[[nodiscard]] QStringList connectionFacts(const ConnectionSummary &connection, const QDateTime &now = {});

} // namespace dw
