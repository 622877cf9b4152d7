// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/promise.h"
#include "credentials/credentialprovider.h"

namespace dw {

/// Credentials that are known already, e.g. the keys of a profile; or why there are none.
class FixedProvider final : public CredentialProvider {
public:
    explicit FixedProvider(Result<AwsCredentials> found)
        : m_found(std::move(found))
    {
    }

    /// Answered at once.
    [[nodiscard]] QFuture<Result<AwsCredentials>> fetch() override { return answered(m_found); }

private:
    Result<AwsCredentials> m_found;
};

} // namespace dw
