// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicall.h"
#include "aws/calleridentity.h"

#include <optional>

namespace dw {

/// sts:GetCallerIdentity on its way: whose credentials these are. Needs no permission.
class CallerIdentityCall final : public ApiCall {
    Q_OBJECT
public:
    explicit CallerIdentityCall(ApiRequest request);

    /// The identity, or why there is none. Only after finished().
    [[nodiscard]] Result<CallerIdentity> result() const;

protected:
    [[nodiscard]] std::optional<ApiError> accept(const ApiReply &reply) override;

private:
    CallerIdentity m_identity;
};

/// The request of GetCallerIdentity, signed as sts in \p region. It goes to \p endpoint where one is given (the demo
/// answers it too), else to the region's STS; an impossible region leaves the endpoint empty and the queue refuses it.
/// Source: STS API model 2011-06-15, query protocol.
[[nodiscard]] ApiRequest callerIdentityRequest(const QString &region, const std::optional<QUrl> &endpoint);

/// The call, to be submitted to a queue, which owns it from then on.
[[nodiscard]] CallerIdentityCall *makeCallerIdentityCall(const QString &region, const std::optional<QUrl> &endpoint);

/// Understands the XML of a success answer. Malformed where account or ARN are missing or the XML is broken;
/// a document type, and with it every entity but XML's own five, counts as broken.
[[nodiscard]] Result<CallerIdentity> parseCallerIdentity(const QByteArray &body);

} // namespace dw
