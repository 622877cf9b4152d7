// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whenanswered.h"
#include "credentials/commandconsent.h"
#include "credentials/credentialprovider.h"
#include "credentials/providercontext.h"
#include "credentials/ssotokens.h"
#include "support/testclock.h"

#include <QNetworkAccessManager>

#include <memory>

namespace dw::test {

/// What providers need, and where their answers arrive.
struct ProviderBench {
    explicit ProviderBench(const ApiCallTimings &timings = ApiCallTimings())
        : queue(std::make_unique<ApiCallQueue>([] { return std::make_unique<QNetworkAccessManager>(); }, clock,
                                               [] { return 0.0; }, nullptr, timings))
    {
    }

    TestClock clock;
    ConsentByNaming consent;
    std::unique_ptr<ApiCallQueue> queue;
    QProcessEnvironment environment;
    SsoTokens tokens{*queue, clock, QProcessEnvironment()};

    [[nodiscard]] ProviderContext context() const { return {*queue, clock, consent, environment, QStringLiteral("bench")}; }

    /// Asks \p provider; a place that is filled once it answers.
    [[nodiscard]] std::shared_ptr<std::optional<Result<AwsCredentials>>> fetch(CredentialProvider &provider)
    {
        auto place = std::make_shared<std::optional<Result<AwsCredentials>>>();
        whenAnswered(provider.fetch(), &m_receiver, [place](const Result<AwsCredentials> &found) { *place = found; });
        return place;
    }

private:
    QObject m_receiver;
};

/// The key id found, or kind and code of the error.
[[nodiscard]] inline QString outcomeOf(const Result<AwsCredentials> &found)
{
    return found ? QString::fromLatin1(found->accessKeyId) : kindName(found.error().kind) + u' ' + found.error().code;
}

} // namespace dw::test
