// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/browsersignin.h"

#include "credentials/pkceauthorization.h"

using namespace Qt::StringLiterals;

namespace dw {

using Kind = ApiError::Kind;

namespace {

constexpr qsizetype secretLength = 32; // bytes; RFC 7636, 4.1

} // namespace

BrowserSignIn::BrowserSignIn(SsoSession session, const SignInContext &context, QObject *parent)
    : SignInAttempt(std::move(session), context, true, parent)
    , m_verifier(unguessableWord(context.randomBytes(secretLength)))
    , m_state(unguessableWord(context.randomBytes(secretLength)))
    , m_listener(m_state, context.pages)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(Kind::Timeout, u"SignInTimeout"_s, u"Nobody signed in in the browser"_s); });
    connect(&m_listener, &RedirectListener::redirected, this, &BrowserSignIn::onRedirected);
}

void BrowserSignIn::start()
{
    if (!m_listener.listen()) {
        QTimer::singleShot(0, this, [this] {
            fail(Kind::Network, u"NoLoopbackPort"_s, u"No port of 127.0.0.1 could be opened"_s); //
        });
        return;
    }
    m_redirectUri = m_listener.uri(); // it knows its port as long as it listens
    m_deadline.start(context().timings.patience);
    ask(makeRegisterCall(session(), RedirectListener::uriWithoutPort()),
        [this](const Result<OidcClient> &client) { onRegistered(client); });
}

void BrowserSignIn::onRegistered(const Result<OidcClient> &client)
{
    if (!client)
        return fail(client.error());
    m_client = *client;
    SignInProgress waiting = progress();
    waiting.step = SignInProgress::Step::WaitingForBrowser;
    waiting.url = authorizationUrl(session(), m_client.id, m_redirectUri, m_state, codeChallenge(m_verifier));
    waiting.until = context().clock.now().addMSecs(m_deadline.remainingTime());
    if (context().openBrowser)
        Q_UNUSED(context().openBrowser(waiting.url)) // where that fails the address is still shown
    report(waiting);
}

void BrowserSignIn::onRedirected(const RedirectAnswer &answer)
{
    if (!answer.error.isEmpty())
        return fail(answer.error == "access_denied"_L1 ? Kind::AccessDenied : Kind::Other, answer.error, answer.description);
    ask(makeTokenCallByCode(session(), m_client, answer.code, m_verifier, m_redirectUri),
        [this](const Result<OidcTokens> &tokens) { onToken(tokens); });
}

void BrowserSignIn::onToken(const Result<OidcTokens> &tokens)
{
    if (!tokens)
        return fail(tokens.error());
    m_deadline.stop();
    context().tokens.accept(session(), ssoToken(session(), m_client, *tokens, context().clock.now()));
    succeed();
}

} // namespace dw
