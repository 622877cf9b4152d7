// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/servicerefusal.h"

namespace dw {

/// The one STS operation of the demo, in STS's query protocol: form in, XML out. Source: the service model of STS,
/// 2011-06-15.

/// Answers GetCallerIdentity; refuses every other Action.
[[nodiscard]] ServiceAnswer callerIdentity(const QByteArray &form, const QByteArray &requestId);

/// The same refusal as services with the query protocol spell it, e.g. SignatureDoesNotMatch with status 403.
[[nodiscard]] ServiceRefusal inQueryProtocol(const ServiceRefusal &refusal);

/// The body of an error answer.
[[nodiscard]] QByteArray queryError(const ServiceRefusal &refusal, const QByteArray &requestId);

} // namespace dw
