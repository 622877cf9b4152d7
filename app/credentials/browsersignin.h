// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/redirectlistener.h"
#include "credentials/signinattempt.h"

#include <QTimer>

namespace dw {

/// Signs in on a page in the person's browser, which comes back to a port of this computer: authorization code with PKCE.
/// The token stays in memory.
class BrowserSignIn final : public SignInAttempt {
    Q_OBJECT
public:
    BrowserSignIn(SsoSession session, const SignInContext &context, QObject *parent = nullptr);
    void start() override;

private:
    void onRegistered(const Result<OidcClient> &client);
    void onRedirected(const RedirectAnswer &answer);
    void onToken(const Result<OidcTokens> &tokens);

    QByteArray m_verifier;
    QByteArray m_state;
    RedirectListener m_listener;
    QString m_redirectUri;
    OidcClient m_client;
    QTimer m_deadline;
};

} // namespace dw
