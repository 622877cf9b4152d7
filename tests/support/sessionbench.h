// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialsession.h"
#include "support/testclock.h"

#include <QCoreApplication>
#include <QPromise>

#include <memory>
#include <vector>

namespace dw::test {

using namespace Qt::StringLiterals;

/// What a provider was asked, and what it answers. Lives longer than the provider, as the test does.
struct Script {
    int fetches = 0;
    QStringList codes;
    std::optional<Result<AwsCredentials>> atOnce; ///< answers inside fetch()
    std::vector<std::unique_ptr<QPromise<Result<AwsCredentials>>>> asked;

    void answer(const Result<AwsCredentials> &result)
    {
        asked.back()->addResult(result);
        asked.back()->finish();
        QCoreApplication::sendPostedEvents(); // the watcher hears of it through the event loop
    }
};

class ScriptedProvider final : public CredentialProvider {
public:
    explicit ScriptedProvider(Script &script)
        : m_script(script)
    {
    }
    QFuture<Result<AwsCredentials>> fetch() override
    {
        ++m_script.fetches;
        auto promise = std::make_unique<QPromise<Result<AwsCredentials>>>();
        promise->start();
        const auto future = promise->future();
        if (m_script.atOnce) {
            promise->addResult(*m_script.atOnce);
            promise->finish();
        } else {
            m_script.asked.push_back(std::move(promise));
        }
        return future;
    }
    void giveMfaCode(const QString &code) override { m_script.codes.append(code); }

private:
    Script &m_script;
};

/// A session whose way to credentials can be exchanged, as that of a profile is when its file changes.
class TestSession final : public CredentialSession {
public:
    using CredentialSession::CredentialSession;
    using CredentialSession::setProvider;
};

inline ApiError errorOf(ApiError::Kind kind, const QString &code = {})
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    return error;
}
inline const ApiError noNetwork = errorOf(ApiError::Kind::Network);
inline const ApiError expired = errorOf(ApiError::Kind::CredentialsExpired, u"ExpiredTokenException"_s);

/// A session on a clock and a script.
struct SessionBench {
    TestClock clock;
    Script script;
    std::unique_ptr<TestSession> session;

    [[nodiscard]] AwsCredentials temporary(std::chrono::milliseconds life, const QByteArray &id = "ASIAIOSFODNN7EXAMPLE") const
    {
        return {id, "secret", "token", clock.now().addMSecs(life.count())};
    }
    static AwsCredentials longLived() { return {"AKIAIOSFODNN7EXAMPLE", "secret", {}, {}}; }

    void begin() { session = std::make_unique<TestSession>(std::make_unique<ScriptedProvider>(script), clock); }
    void beginWith(const AwsCredentials &credentials)
    {
        begin();
        script.answer(credentials);
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        session->tick();
    }
    [[nodiscard]] QByteArray id() const
    {
        const auto credentials = session->credentials();
        return credentials ? credentials->accessKeyId : QByteArray();
    }
};

} // namespace dw::test
