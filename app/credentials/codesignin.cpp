// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/codesignin.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dw {

CodeSignIn::CodeSignIn(SsoSession session, const SignInContext &context, QObject *parent)
    : SignInAttempt(std::move(session), context, false, parent)
{
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &CodeSignIn::poll);
}

void CodeSignIn::start()
{
    ask(makeRegisterCall(session()), [this](const Result<OidcClient> &client) { onRegistered(client); });
}

void CodeSignIn::onRegistered(const Result<OidcClient> &client)
{
    if (!client)
        return fail(client.error());
    m_client = *client;
    ask(makeDeviceCodeCall(session(), m_client), [this](const Result<OidcDeviceCode> &code) { onCode(code); });
}

void CodeSignIn::onCode(const Result<OidcDeviceCode> &code)
{
    if (!code)
        return fail(code.error());
    m_code = *code;
    SignInProgress waiting = progress();
    waiting.step = SignInProgress::Step::WaitingForCode;
    waiting.url = m_code.verificationUrl;
    waiting.userCode = m_code.userCode;
    waiting.until = context().clock.now().addSecs(m_code.lifetime.count());
    report(waiting);
    askAgainLater();
}

void CodeSignIn::askAgainLater()
{
    m_poll.start(m_code.interval.count() * context().timings.second);
}

void CodeSignIn::poll()
{
    if (context().clock.now() >= progress().until)
        return fail(ApiError::Kind::Timeout, u"ExpiredTokenException"_s, u"The code ran out before it was entered"_s);
    ask(makeTokenCallByDevice(session(), m_client, m_code.deviceCode),
        [this](const Result<OidcTokens> &tokens) { onToken(tokens); });
}

void CodeSignIn::onToken(const Result<OidcTokens> &tokens)
{
    if (tokens) {
        context().tokens.accept(session(), ssoToken(session(), m_client, *tokens, context().clock.now()));
        return succeed();
    }
    const ApiError &error = tokens.error();
    switch (refusalOf(error)) {
    case OidcRefusal::SlowDown: m_code.interval += 5s; return askAgainLater(); // RFC 8628, 3.5
    case OidcRefusal::Pending: return askAgainLater();
    case OidcRefusal::Final: return fail(error);
    case OidcRefusal::None:
        // A network that is gone for a moment must not cost the person the code; its end comes in any case
        return isRetryable(error.kind) ? askAgainLater() : fail(error);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace dw
