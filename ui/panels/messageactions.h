// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionsummary.h"
#include "ui/panels/message.h"

namespace dw {

/// What a person can do about a connection. The ids are those of MessageAction.
namespace MessageActions {
inline constexpr char16_t signIn[] = u"sign-in"; ///< to the SSO session that the message's connections share
inline constexpr char16_t copyCommand[] = u"copy-command"; ///< what signs in from a terminal
inline constexpr char16_t enterCode[] = u"enter-code"; ///< of an MFA device
inline constexpr char16_t showCommand[] = u"show-command"; ///< that a profile wants to run
inline constexpr char16_t showFile[] = u"show-file"; ///< the file of the profile, in its folder
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
inline constexpr char16_t showSinceVisit[] = u"show-since-visit"; ///< filters for what changed since the last visit
inline constexpr char16_t undoHide[] = u"undo-hide"; ///< brings back the datasets that were hidden last
inline constexpr char16_t showHidden[] = u"show-hidden"; ///< filters for hidden datasets
inline constexpr char16_t copyStopCommand[] = u"copy-stop-command"; ///< of the model that is seen to run for longest
inline constexpr char16_t hide[] = u"hide"; ///< takes a message away that does not go by itself
} // namespace MessageActions

[[nodiscard]] MessageAction messageAction(const char16_t *id, const QString &label);

/// What helps a connection that fails with \p error, the likeliest first; at most two. Nothing where nobody need act.
[[nodiscard]] QList<MessageAction> connectionActions(const ConnectionSummary &connection, const ApiError &error);

} // namespace dw
