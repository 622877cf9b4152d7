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
    bool operator==(const ConnectionText &) const = default;
};

[[nodiscard]] QString healthWord(const ConnectionSummary &connection);
[[nodiscard]] ConnectionText connectionText(const ConnectionSummary &connection);

/// All connections as one: "12 connections, 1 needs sign-in". "No connection" for none.
[[nodiscard]] ConnectionText connectionsText(const QList<ConnectionSummary> &connections);

/// Everything known of a connection, a fact a line: identity, endpoint, what went wrong.
[[nodiscard]] QStringList connectionFacts(const ConnectionSummary &connection);

} // namespace dw
