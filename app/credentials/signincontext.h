// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/ssotokens.h"

#include <QProcessEnvironment>
#include <QUrl>

#include <chrono>
#include <functional>

namespace dw {

/// How long a sign-in may take. Tests pass shorter ones.
struct SignInTimings {
    std::chrono::milliseconds second{1'000}; ///< what the service's seconds between two questions are
    std::chrono::milliseconds patience{600'000}; ///< with a person in a browser; the AWS CLI's own, 10 minutes
};

/// What the browser shows when it comes back, in words for people. Plain text.
struct SignInPages {
    QString done = QStringLiteral("You are signed in. This page can be closed.");
    QString failed = QStringLiteral("The sign-in was not completed. This page can be closed.");
    QString refused = QStringLiteral("This address does not belong to a sign-in that is under way.");
};

/// What sign-ins work with. Whatever it refers to outlives them.
struct SignInContext {
    ApiCallQueue &queue;
    const Clock &clock;
    SsoTokens &tokens;
    QProcessEnvironment environment;
    /// Shows a page to the person; false where that is known to have failed. An address can be shown as text then.
    std::function<bool(const QUrl &)> openBrowser;
    /// As many bytes as asked for, that nobody can guess: the system's generator.
    std::function<QByteArray(qsizetype)> randomBytes;
    SignInPages pages{};
    SignInTimings timings{};
};

} // namespace dw
