// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/requestsigner.h"
#include "core/apierror.h"

#include <QByteArray>

namespace dw {

/// Value of a header by its name in any case; empty when absent.
[[nodiscard]] QByteArray headerValue(const HeaderList &headers, QByteArrayView name);

/// The id to quote to AWS Support; empty when the answer names none.
[[nodiscard]] QString requestIdOf(const HeaderList &headers);

/// True when a body is a web page, which AWS never answers with: a captive portal or a proxy speaks.
[[nodiscard]] bool isWebPage(const HeaderList &headers, const QByteArray &body);

/// Where an error code puts us; Other for codes we do not know. \p message tells a clock from a wrong key.
/// Source: Rekognition developer guide, "Error handling" and "Common errors"; STS and SSO API models.
[[nodiscard]] ApiError::Kind kindOfCode(const QString &code, const QString &message);

/// An answer that is no success, as a typed error. By the service's code first (Rekognition throttles with 500 and
/// misses with 400), by HTTP status where there is no code or an unknown one. Reads the code from `__type`, `code`
/// or X-Amzn-Errortype in all their spellings, the XML of query services, and the {error, error_description} of OpenID
/// Connect (RFC 6749, 5.2) where there is no other code. The message is cleaned, freed of secrets (a signature error may
/// quote the session token) and at most 4 KiB. Never fails.
[[nodiscard]] ApiError parseAwsError(int httpStatus, const HeaderList &headers, const QByteArray &body);

} // namespace dw
