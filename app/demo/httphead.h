// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/loopbackserver.h"

#include <tl/expected.hpp>

namespace dw {

/// A request without its body yet, and what its framing promises.
struct HttpHead {
    HttpRequest request; ///< body still empty
    qsizetype bodyLength = 0; ///< bytes that follow the head
    bool keepAlive = true; ///< the client wants to go on with this connection
    bool expectsContinue = false; ///< the client waits for "100 Continue" before it sends the body
};

/// Understands everything before the empty line (that line and its CRLF not included).
/// The error is the HTTP status to refuse with: 400 for what is no HTTP/1.x request or has unclear framing, 501 for a
/// transfer encoding, 505 for other versions. Source: RFC 9112, sections 2 to 6.
[[nodiscard]] tl::expected<HttpHead, int> parseHttpHead(const QByteArray &text);

/// The reason phrase of a status; empty for one that has no well-known phrase.
[[nodiscard]] QByteArray httpReason(int status);

} // namespace dw
