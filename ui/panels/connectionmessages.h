// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionsummary.h"
#include "ui/panels/messageactions.h"
#include "ui/panels/noticemessages.h"

#include <QDateTime>

namespace dw {

/// A connection and what its trouble means for the rows on show.
struct ConnectionTrouble {
    ConnectionSummary connection;
    int staleDatasets = 0; ///< rows that show old values because of it
    QDateTime since; ///< UTC, the time of those values; invalid when unknown
    bool nothingFound = false; ///< a sweep ended well and found no dataset
};

/// One message per cause and sign-in, most urgent first; a message's id is its connection's id, with what tells it
/// from others of the connection after a '/', or the name of a cause that all share: see messageId().
/// Offline is one message however many connections it stops (F08), and so is the sign-in of an SSO session (F23).
/// Throttling is for the status bar alone. A sign-in that is running now has a line of its own: \p signingIn names those.
[[nodiscard]] QList<Message> connectionMessages(const QList<ConnectionTrouble> &troubles, const QDateTime &now,
                                               const QStringList &signingIn = {});

/// The id of a connection's message: its own, or "network", "portal", "proxy", "certificate" where the fault lies with
/// the way to AWS, so that one message says it for all; "sso/" and the session where a sign-in is missing.
[[nodiscard]] QString messageId(const ConnectionSummary &connection);

/// The SSO session that a connection waits for, or nothing where it waits for none.
[[nodiscard]] QString missingSignIn(const ConnectionSummary &connection);

} // namespace dw
