// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/promise.h"
#include "credentials/credentialprovider.h"
namespace dw {
class FixedProvider final : public CredentialProvider {
public:
    explicit FixedProvider(Result<AwsCredentials> found) : m_found(std::move(found)) {}
    [[nodiscard]] QFuture<Result<AwsCredentials>> fetch() override { return answered<AwsCredentials>(m_found); }
private:
    Result<AwsCredentials> m_found;
};
} // namespace dw
