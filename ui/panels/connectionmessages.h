// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionsummary.h"
#include "ui/panels/message.h"

#include <QDateTime>

#include <chrono>

namespace dw {

/// A connection and what its trouble means for the rows on show.
struct ConnectionTrouble {
    ConnectionSummary connection;
    int staleDatasets = 0; ///< rows that show old values because of it
    QDateTime since; ///< UTC, the time of those values; invalid when unknown
    bool nothingFound = false; ///< a sweep ended well and found no dataset
};

/// What a person can do about a connection. The ids are those of MessageAction.
namespace MessageActions {
inline constexpr char16_t enterKeys[] = u"enter-keys";
inline constexpr char16_t retry[] = u"retry";
inline constexpr char16_t unlock[] = u"unlock";
inline constexpr char16_t copyPolicy[] = u"copy-policy";
inline constexpr char16_t showIdentity[] = u"show-identity";
inline constexpr char16_t hideIdentity[] = u"hide-identity";
inline constexpr char16_t openSettings[] = u"open-settings";
inline constexpr char16_t lookInAllRegions[] = u"look-in-all-regions";
inline constexpr char16_t pasteArns[] = u"paste-arns";
inline constexpr char16_t forgetConnection[] = u"forget-connection";
inline constexpr char16_t details[] = u"details"; ///< shows detailsMessage(), or takes it away again
inline constexpr char16_t hide[] = u"hide"; ///< takes a message away that does not go by itself
} // namespace MessageActions

/// Ids of messages that are no connection's.
namespace MessageIds {
inline constexpr char16_t clock[] = u"clock";
inline constexpr char16_t caFile[] = u"ca-file";
} // namespace MessageIds

/// One message per cause, most urgent first; a message's id is its connection's id, with what tells it
/// from others of the connection after a '/', or the name of a cause that all share: see messageId().
/// Offline is one message however many connections it stops (F08). Throttling is for the status bar alone.
[[nodiscard]] QList<Message> connectionMessages(const QList<ConnectionTrouble> &troubles, const QDateTime &now);

/// The id of a connection's message: its own, or "network", "portal", "proxy", "certificate" where the fault lies with
/// the way to AWS, so that one message says it for all.
[[nodiscard]] QString messageId(const ConnectionSummary &connection);

/// Which host was asked and what came back, for a person who wants to know. Its error must be known.
[[nodiscard]] Message detailsMessage(const ConnectionSummary &connection);

/// This computer's clock is wrong by \p offset, in either direction; said quietly, because the requests are corrected.
[[nodiscard]] Message clockMessage(std::chrono::milliseconds offset);

/// The file of authorities at \p path cannot be read.
[[nodiscard]] Message caFileMessage(const QString &path);

/// The keychain did not keep the keys of a connection: they live for this run only.
[[nodiscard]] Message notKeptMessage(const ConnectionSummary &connection, const ApiError &error);

/// Who a connection is, for a person who asked. Its identity must be known.
[[nodiscard]] Message identityMessage(const ConnectionSummary &connection);

} // namespace dw
