// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/signinattempt.h"

#include <QTimer>

namespace dw {

/// Signs in with a code that the person enters on a page, on any device. The token stays in memory.
/// Source: RFC 8628, 3.4 and 3.5.
class CodeSignIn final : public SignInAttempt {
    Q_OBJECT
public:
    CodeSignIn(SsoSession session, const SignInContext &context, QObject *parent = nullptr);
    void start() override;

private:
    void onRegistered(const Result<OidcClient> &client);
    void onCode(const Result<OidcDeviceCode> &code);
    void poll();
    void onToken(const Result<OidcTokens> &tokens);
    void askAgainLater();

    OidcClient m_client;
    OidcDeviceCode m_code;
    QTimer m_poll;
};

} // namespace dw
