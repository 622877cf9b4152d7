// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/signinattempt.h"

#include <map>
#include <memory>

namespace dw {

/// Signs people in to IAM Identity Center, one object for the program; at most one sign-in for each session, whoever asks
/// for it and how often. The AWS CLI does it where there is one of version 2, else a page in the browser; for the old form
/// without a session, and wherever the person wants it so, a code. A sign-in that happens elsewhere ends ours as Done.
class SsoSignIn final : public QObject {
    Q_OBJECT
public:
    explicit SsoSignIn(const SignInContext &context, QObject *parent = nullptr);
    ~SsoSignIn() override;

    /// Joins the sign-in that is under way for the session, or begins one. progressChanged() follows.
    void start(const SsoSession &session);

    /// Gives up the way it goes and signs in with a code instead; also after it failed. \p session is SsoSession::key();
    /// nothing happens where start() was never called for it, or where a code is shown already.
    void useCode(const QString &session);

    /// Ends it as Failed with Kind::Cancelled.
    void cancel(const QString &session);

    /// How it goes, or how the last one ended; absent where there was none.
    [[nodiscard]] std::optional<SignInProgress> progress(const QString &session) const;

Q_SIGNALS:
    void progressChanged(const dw::SignInProgress &progress);

private:
    struct Entry {
        SsoSession session;
        std::unique_ptr<SignInAttempt> attempt; ///< null where none is under way
        SignInProgress progress;
    };

    void begin(Entry &entry, std::unique_ptr<SignInAttempt> attempt);
    void beginInBrowser(Entry &entry);
    void onProgress(const QString &key);
    void end(Entry &entry, const SignInProgress &progress);
    void endAttempt(Entry &entry);

    SignInContext m_context;
    std::map<QString, Entry> m_entries; ///< by SsoSession::key()
};

} // namespace dw
