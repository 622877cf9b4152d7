// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionsummary.h"
#include "ui/panels/message.h"

#include <chrono>

namespace dw {

// What is worth a line and is no trouble of a connection: answers to what a person asked, and quiet hints.

/// Ids of messages that are no connection's.
namespace MessageIds {
inline constexpr char16_t clock[] = u"clock";
inline constexpr char16_t caFile[] = u"ca-file";
inline constexpr char16_t sinceVisit[] = u"since-visit";
inline constexpr char16_t history[] = u"history";
inline constexpr char16_t runningModels[] = u"running-models";
} // namespace MessageIds

/// Which host was asked and what came back, for a person who wants to know. Its error must be known.
[[nodiscard]] Message detailsMessage(const ConnectionSummary &connection);

/// This computer's clock is wrong by \p offset, in either direction; said quietly, because the requests are corrected.
[[nodiscard]] Message clockMessage(std::chrono::milliseconds offset);

/// The file of authorities at \p path cannot be read.
[[nodiscard]] Message caFileMessage(const QString &path);

/// The keychain did not keep the keys of a connection: they live for this run only.
[[nodiscard]] Message notKeptMessage(const ConnectionSummary &connection, const ApiError &error);

/// The keychain did not delete the keys of a connection, which is kept therefore.
[[nodiscard]] Message notForgottenMessage(const ConnectionSummary &connection, const ApiError &error);

/// Who a connection is, for a person who asked. Its identity must be known.
[[nodiscard]] Message identityMessage(const ConnectionSummary &connection);

/// What a careful person would change about a connection's keys; ConnectionAdvice::None has no message. It can be hidden.
[[nodiscard]] Message adviceMessage(const ConnectionSummary &connection);

} // namespace dw
