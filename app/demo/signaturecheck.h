// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/requestsigner.h"
#include "demo/loopbackserver.h"
#include "demo/servicerefusal.h"

namespace dw {

/// Checks who sent \p request, as the front of an AWS service does: rebuilds the canonical request from what arrived
/// and compares the signature. Gives the scope it was signed for, or the refusal with AWS's code and words.
///
/// \p service is the signing name that belongs to the request's protocol; \p now decides about the window of five
/// minutes either way. Sources: the documented common errors, and messages seen from AWS in the field.
[[nodiscard]] tl::expected<SigningScope, ServiceRefusal>
checkSignature(const HttpRequest &request, QByteArrayView service, const AwsCredentials &credentials, const QDateTime &now);

} // namespace dw
