// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/promise.h"
#include "credentials/roleprovider.h"
#include "support/providerbench.h"
#include "support/scriptedsts.h"

namespace dw::test {

inline const AwsCredentials baseKeys{"AKIAIOSFODNN7EXAMPLE", "invented", {}, {}};

/// A source that counts how often it was asked.
class CountedProvider final : public CredentialProvider {
public:
    explicit CountedProvider(Result<AwsCredentials> toFind)
        : found(std::move(toFind))
    {
    }
    [[nodiscard]] QFuture<Result<AwsCredentials>> fetch() override
    {
        ++fetches;
        return answered(found);
    }
    void giveMfaCode(const QString &code) override { codes.append(code); }

    Result<AwsCredentials> found;
    int fetches = 0;
    QStringList codes;
};

/// Roles over STS on the loopback.
struct RoleBench : ProviderBench {
    using ProviderBench::ProviderBench;

    ScriptedSts sts{{baseKeys, {"ASIASOURCE", "invented", "invented-token", {}}}};
    CountedProvider *source = nullptr; ///< of the last role made

    [[nodiscard]] std::unique_ptr<CredentialProvider> role(const RoleSettings &settings,
                                                           const Result<AwsCredentials> &found = baseKeys)
    {
        auto counted = std::make_unique<CountedProvider>(found);
        source = counted.get();
        return over(settings, std::move(counted));
    }
    [[nodiscard]] std::unique_ptr<CredentialProvider> over(const RoleSettings &settings,
                                                           std::unique_ptr<CredentialProvider> below) const
    {
        return std::make_unique<RoleProvider>(settings, StsEndpoint{sts.server.url(), QStringLiteral("eu-west-1")},
                                              std::move(below), context());
    }
    [[nodiscard]] AwsCredentials temporary(std::chrono::seconds left) const
    {
        return {"ASIASOURCE", "invented", "invented-token", clock.now().addSecs(left.count())};
    }
};

[[nodiscard]] inline RoleSettings named(const QString &name, const QString &mfaSerial = {})
{
    return {QStringLiteral("arn:aws:iam::111122223333:role/") + name, {}, {}, {}, mfaSerial};
}

} // namespace dw::test
