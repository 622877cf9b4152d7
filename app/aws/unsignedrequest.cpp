// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/unsignedrequest.h"

#include "aws/awsendpoint.h"

using namespace Qt::StringLiterals;

namespace dw {

Result<QNetworkRequest> unsignedRequest(const ApiRequest &request, const AttemptStamp &stamp, const QSslConfiguration &tls)
{
    Q_ASSERT(request.method == ApiRequest::Method::Get || !request.contentType.isEmpty());
    if (!isAllowedEndpoint(request.endpoint) && !isContainerEndpoint(request.endpoint)) {
        ApiError error;
        error.kind = ApiError::Kind::InvalidRequest;
        error.code = u"InvalidEndpoint"_s;
        return failure(error);
    }
    HeaderList headers{{"Host", hostHeader(request.endpoint)}};
    if (request.method == ApiRequest::Method::Post)
        headers.emplaceBack("Content-Type", request.contentType);
    headers += request.headers;
    return httpRequest(request.endpoint, request.path.isEmpty() ? "/"_ba : request.path, std::move(headers), stamp, tls);
}

} // namespace dw
