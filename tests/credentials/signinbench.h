// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/requestlog.h"
#include "credentials/ssosignin.h"
#include "credentials/ssotokencache.h"
#include "support/scriptedsso.h"
#include "support/testclock.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

namespace dw::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the service says while the person has not answered.
inline const ScriptedSso::Answer pending = ScriptedSso::refusal("AuthorizationPendingException", "authorization_pending");

/// A person's computer, its browser, and the service the person signs in to.
struct SignInBench {
    using Step = SignInProgress::Step;

    explicit SignInBench(std::chrono::milliseconds patience = 10s)
        : queue([] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; }, nullptr, {1000ms, 2000ms})
    {
        environment.insert(u"HOME"_s, home.path());
        tokens = std::make_unique<SsoTokens>(queue, clock, environment);
        timings = {10ms, patience};
        QObject::connect(&queue, &ApiCallQueue::callFinished, &queue, [this](const ApiCallRecord &record) { log.add(record); });
    }

    /// Puts an `aws` into the PATH that does what \p mode says.
    void installCli(const QString &mode)
    {
        QVERIFY(QDir(home.path()).mkpath(u"bin"_s));
        QFile program(home.filePath(u"bin/aws"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\nexec /usr/bin/python3 " DW_SOURCE_DIR "/tests/credentials/fakeaws.py \"$@\"\n");
        program.close();
        QVERIFY(program.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        environment.insert(u"PATH"_s, home.filePath(u"bin"_s));
        environment.insert(u"FAKE_AWS"_s, mode);
        environment.insert(u"FAKE_SSO"_s, sso.url().toString());
        environment.insert(u"FAKE_AWS_LOG"_s, home.filePath(u"aws.log"_s));
    }
    /// "PID ARGUMENTS" of each run.
    [[nodiscard]] QStringList runs() const
    {
        QFile file(home.filePath(u"aws.log"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

    SsoSignIn &make()
    {
        signIn
            = std::make_unique<SsoSignIn>(SignInContext{queue,
                                                        clock,
                                                        *tokens,
                                                        environment,
                                                        [this](const QUrl &url) {
                                                            opened.append(url);
                                                            return true;
                                                        },
                                                        [this](qsizetype size) { return QByteArray(size, char('0' + ++words)); },
                                                        {},
                                                        timings});
        QObject::connect(signIn.get(), &SsoSignIn::progressChanged, signIn.get(),
                         [this](const SignInProgress &progress) { seen.append(progress); });
        return *signIn;
    }
    [[nodiscard]] Step step() const { return seen.isEmpty() ? Step::Starting : seen.last().step; }
    [[nodiscard]] qsizetype ends() const
    {
        return std::count_if(seen.begin(), seen.end(), [](const SignInProgress &progress) { return !progress.isRunning(); });
    }
    [[nodiscard]] QByteArray accessToken() const
    {
        const auto future = tokens->token(sso.session());
        return future.isFinished() && future.result() ? *future.result() : QByteArray();
    }

    /// What the browser shows after it was sent back with \p query.
    struct Page {
        int status = 0;
        QByteArray body{};
    };
    std::shared_ptr<Page> redirect(const QString &query)
    {
        QUrl url(QUrlQuery(opened.last()).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        url.setQuery(query);
        return get(url);
    }
    std::shared_ptr<Page> get(const QUrl &url)
    {
        auto page = std::make_shared<Page>();
        QNetworkReply *reply = browser.get(QNetworkRequest(url));
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, page] {
            page->body = reply->readAll();
            page->status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (page->status == 0)
                page->status = -1;
            reply->deleteLater();
        });
        return page;
    }
    [[nodiscard]] QString state() const { return QUrlQuery(opened.last()).queryItemValue(u"state"_s); }

    QTemporaryDir home;
    QProcessEnvironment environment;
    TestClock clock;
    ScriptedSso sso;
    ApiCallQueue queue;
    RequestLog log;
    std::unique_ptr<SsoTokens> tokens;
    SignInTimings timings;
    int words = 0; ///< that nobody could guess, were this no test
    QList<QUrl> opened;
    QList<SignInProgress> seen;
    QNetworkAccessManager browser;
    std::unique_ptr<SsoSignIn> signIn;
};

} // namespace dw::test
