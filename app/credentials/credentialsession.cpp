// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/credentialsession.h"

#include "core/logging.h"
#include "core/whenanswered.h"
#include "credentials/credentialneeds.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace dw {

namespace {

/// Credentials that are refused again within this time are not fetched anew a second time: it would not help, and looks
/// like an attack.
constexpr milliseconds replacementPause = 5min;

/// The longest sleep of the timer: a timer counts no time that the machine slept through.
constexpr milliseconds longestSleep = 1min;

/// The shortest: between the start of the renewal and the end of the credentials the clock is looked at this often.
constexpr milliseconds shortestSleep = 10s;

} // namespace

CredentialSession::CredentialSession(std::unique_ptr<CredentialProvider> provider, const Clock &clock, QObject *parent)
    : CredentialSession(clock, parent)
{
    setProvider(std::move(provider));
}

CredentialSession::CredentialSession(const Clock &clock, QObject *parent)
    : HeldCredentials(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CredentialSession::tick);
}

void CredentialSession::setProvider(std::unique_ptr<CredentialProvider> provider)
{
    ++m_request;
    m_fetching = false;
    m_provider = std::move(provider);
    m_renewalError.reset();
    m_rejection.reset();
    m_notBefore.reset();
    m_replacedAt.reset();
    m_hasNewCode = false;
    m_failures = 0;
    await();
    fetch();
}

void CredentialSession::retry()
{
    m_replacedAt.reset();
    m_rejection.reset();
    if (!isUsable())
        await();
    fetch();
}

void CredentialSession::giveMfaCode(const QString &code)
{
    if (!m_provider)
        return;
    m_provider->giveMfaCode(code);
    m_hasNewCode = m_fetching;
    retry();
}

std::optional<QDateTime> CredentialSession::expiration() const
{
    return isUsable() ? held().expiration : std::nullopt;
}

void CredentialSession::fetch()
{
    if (m_fetching || !m_provider)
        return;
    m_fetching = true;
    const int request = ++m_request;
    const QFuture<Result<AwsCredentials>> future = m_provider->fetch();
    if (future.isFinished() && future.resultCount() > 0) // keys in a file need no detour through the event loop
        return onFetched(future.result());
    whenAnswered(future, this, [this, request](const Result<AwsCredentials> &found) {
        if (request == m_request)
            onFetched(found);
    });
}

void CredentialSession::onFetched(const Result<AwsCredentials> &found)
{
    m_fetching = false;
    const QDateTime now = m_clock.now();
    const bool hadOldCode = std::exchange(m_hasNewCode, false);
    if (!found && hadOldCode)
        return fetch(); // this answer knew nothing of the code that came meanwhile
    const std::optional<ApiError> rejection = std::exchange(m_rejection, std::nullopt);
    if (found) {
        m_fetchedAt = now;
        m_failures = 0;
        m_notBefore.reset();
        m_renewalError.reset();
        // Over when they come: either this clock is wrong or the provider's cache is. The service knows, so they are used,
        // but nobody is asked for others without a pause.
        if (found->expiration && *found->expiration <= now)
            m_notBefore = m_clock.monotonic() + renewalPause(1);
        if (rejection && found->accessKeyId == m_rejectedKeyId)
            holdRefused(*found, *rejection); // never Ready in between, or every waiting call would be refused as well
        else
            hold(found);
        return schedule();
    }
    qCWarning(logCredentials).noquote() << "credentials:" << kindName(found.error().kind) << found.error().code;
    ++m_failures;
    m_notBefore = m_clock.monotonic() + renewalPause(m_failures);
    m_renewalError = found.error();
    const bool running = isUsable() && held().expiration && *held().expiration > now;
    if (!running)
        hold(found);
    else if (now.msecsTo(*held().expiration) <= windows().warning.count())
        holdOn(m_renewalError);
    schedule();
}

void CredentialSession::reject(const QByteArray &accessKeyId, const ApiError &error)
{
    if (!isUsable() || accessKeyId != held().accessKeyId)
        return;
    const milliseconds now = m_clock.monotonic();
    const bool replacedJustNow = m_replacedAt && now - *m_replacedAt < replacementPause;
    if (!held().expiration || replacedJustNow)
        return HeldCredentials::reject(accessKeyId, error);
    // An end that came early, a revoked session: others may be had without anybody's help
    m_replacedAt = now;
    m_rejectedKeyId = accessKeyId;
    m_rejection = error;
    await();
    fetch();
}

void CredentialSession::tick()
{
    if (!isUsable()) {
        if (state() == State::Unavailable && mayFetch())
            fetch();
        return schedule();
    }
    if (!held().expiration)
        return;
    const milliseconds left(m_clock.now().msecsTo(*held().expiration));
    if (left > 0ms) {
        if (left <= windows().warning)
            holdOn(m_renewalError);
        if (left <= windows().renewal && mayFetch())
            fetch();
    } else if (m_renewalError && needOf(*m_renewalError)) {
        hold(failure(*m_renewalError));
    } else if (m_renewalError || mayFetch()) {
        await(); // whether there are others is in doubt until the answer
        fetch();
    }
    schedule();
}

bool CredentialSession::mayFetch() const
{
    return !m_notBefore || m_clock.monotonic() >= *m_notBefore;
}

ExpiryWindows CredentialSession::windows() const
{
    const QDateTime end = held().expiration.value_or(m_fetchedAt);
    return expiryWindows(milliseconds(m_fetchedAt.msecsTo(end)));
}

void CredentialSession::schedule()
{
    const bool recovers = state() == State::Unavailable;
    if (!recovers && !(isUsable() && held().expiration))
        return m_timer.stop();
    const milliseconds until = recovers
        ? m_notBefore.value_or(0ms) - m_clock.monotonic()
        : milliseconds(m_clock.now().msecsTo(held().expiration->addMSecs(-windows().renewal.count())));
    m_timer.start(std::clamp(until, until > 0ms ? 1ms : shortestSleep, longestSleep));
}

} // namespace dw
