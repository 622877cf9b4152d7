// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicall.h"
#include "aws/httprequest.h"

namespace dw {

/// A request as the services take it that sign people in: with the request's own method, path and headers, and no
/// signature. Errors: InvalidRequest with code InvalidEndpoint where the endpoint is neither allowed nor a container's
/// credentials host, or InvalidHeader as httpRequest() has it.
[[nodiscard]] Result<QNetworkRequest> unsignedRequest(const ApiRequest &request, const AttemptStamp &stamp,
                                                      const QSslConfiguration &tls);

} // namespace dw
