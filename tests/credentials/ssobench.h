// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/requestlog.h"
#include "core/whenanswered.h"
#include "credentials/ssoprovider.h"
#include "credentials/ssotokencache.h"
#include "support/scriptedsso.h"
#include "support/testclock.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

namespace dw::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A person's computer: a home folder, the queue, the tokens; and the service it signs in to.
struct SsoBench {
    explicit SsoBench(const ApiCallTimings &timings = {1000ms, 2000ms})
        : queue([] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; }, nullptr, timings)
    {
        environment.insert(u"HOME"_s, home.path());
        sso.expiration = clock.now().addSecs(3600).toMSecsSinceEpoch();
        tokens = std::make_unique<SsoTokens>(queue, clock, environment);
        QObject::connect(&queue, &ApiCallQueue::callFinished, &queue, [this](const ApiCallRecord &record) { log.add(record); });
    }

    [[nodiscard]] QString file() const { return ssoCacheFile(ssoCacheFolder(environment), u"corp"_s); }

    [[nodiscard]] SsoToken token(std::chrono::seconds left, const QByteArray &name = "old") const
    {
        return {"access-" + name, clock.now().addSecs(left.count()), "refresh-" + name,      "client",
                "client-secret",  clock.now().addDays(30),           sso.session().startUrl, sso.session().region};
    }
    void signedIn(const SsoToken &token) const
    {
        QDir().mkpath(ssoCacheFolder(environment));
        QVERIFY(writeSsoToken(file(), token));
    }

    [[nodiscard]] std::unique_ptr<SsoProvider> provider(const QString &role = u"Reader"_s)
    {
        return std::make_unique<SsoProvider>(sso.settings(role), *tokens,
                                             ProviderContext{queue, clock, consent, environment, u"Work"_s});
    }

    /// What one fetch answers.
    struct Fetch {
        std::optional<Result<AwsCredentials>> result{};
    };
    std::shared_ptr<Fetch> fetch(SsoProvider &provider)
    {
        auto fetch = std::make_shared<Fetch>();
        whenAnswered(provider.fetch(), &receiver, [fetch](const Result<AwsCredentials> &result) { fetch->result = result; });
        return fetch;
    }
    Result<AwsCredentials> fetched()
    {
        const auto one = provider();
        const auto answer = fetch(*one);
        if (!QTest::qWaitFor([&] { return answer->result.has_value(); }, 5000))
            qFatal("no answer");
        return *answer->result;
    }

    QTemporaryDir home;
    QProcessEnvironment environment;
    TestClock clock;
    ScriptedSso sso;
    ConsentByNaming consent;
    ApiCallQueue queue;
    RequestLog log;
    std::unique_ptr<SsoTokens> tokens;
    QObject receiver;
};

} // namespace dw::test
