// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace dw {

/// What a browser brings back from a sign-in page.
struct RedirectAnswer {
    QByteArray code; ///< a secret for a moment; empty where `error` says why there is none
    QString error; ///< e.g. "access_denied"
    QString description; ///< the service's words, cleaned
};

/// Understands the head of a request to \p host ("127.0.0.1:PORT"). The error is the HTTP status to refuse it with: 404 for
/// another path or method, 400 for whatever else is not the answer to the sign-in that has \p state: a page of anybody's
/// can make a browser ask here. Source: RFC 6749, 4.1.2; the path is the AWS CLI's.
[[nodiscard]] tl::expected<RedirectAnswer, int> parseRedirect(const QByteArray &head, const QByteArray &host,
                                                              const QByteArray &state);

} // namespace dw
