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
    m_failures = 0;
    await();
    fetch();
}

void CredentialSession::retry()
{
    if (!isUsable())
        await();
    m_replacedAt = {};
    fetch();
}

void CredentialSession::giveMfaCode(const QString &code)
{
    m_provider->giveMfaCode(code);
    retry();
}

std::optional<QDateTime> CredentialSession::expiration() const
{
    return isUsable() ? held().expiration : std::nullopt;
}

void CredentialSession::fetch()
{
    if (m_fetching)
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
    m_fetchedAt = m_clock.now();
    const std::optional<ApiError> rejection = std::exchange(m_rejection, std::nullopt);
    if (found) {
        m_failures = 0;
        m_notBefore = {};
        m_renewalError.reset();
        hold(found);
        if (rejection && found->accessKeyId == m_rejectedKeyId)
            HeldCredentials::reject(m_rejectedKeyId, *rejection);
        return schedule();
    }
    qCWarning(logCredentials).noquote() << "credentials:" << kindName(found.error().kind) << found.error().code;
    ++m_failures;
    m_notBefore = m_fetchedAt.addMSecs(renewalPause(m_failures).count());
    m_renewalError = found.error();
    const bool running = isUsable() && held().expiration && *held().expiration > m_fetchedAt;
    if (!running)
        hold(found);
    else if (m_fetchedAt.msecsTo(*held().expiration) <= windows().warning.count())
        holdOn(m_renewalError);
    schedule();
}

void CredentialSession::reject(const QByteArray &accessKeyId, const ApiError &error)
{
    if (!isUsable() || accessKeyId != held().accessKeyId)
        return;
    const QDateTime now = m_clock.now();
    const bool replacedJustNow = m_replacedAt.isValid() && m_replacedAt.msecsTo(now) < replacementPause.count();
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
    const QDateTime now = m_clock.now();
    const bool mayFetch = !m_notBefore.isValid() || now >= m_notBefore;
    if (!isUsable()) {
        if (state() == State::Unavailable && mayFetch)
            fetch();
        return schedule();
    }
    if (!held().expiration)
        return;
    const milliseconds left(now.msecsTo(*held().expiration));
    if (left <= 0ms) {
        if (m_renewalError && needOf(*m_renewalError)) {
            hold(failure(*m_renewalError));
        } else {
            await(); // whether there are others is in doubt until the answer
            fetch();
        }
    } else {
        if (left <= windows().warning)
            holdOn(m_renewalError);
        if (left <= windows().renewal && mayFetch)
            fetch();
    }
    schedule();
}

ExpiryWindows CredentialSession::windows() const
{
    return expiryWindows(milliseconds(m_fetchedAt.msecsTo(held().expiration.value_or(m_fetchedAt))));
}

void CredentialSession::schedule()
{
    const bool recovers = state() == State::Unavailable;
    if (!recovers && !(isUsable() && held().expiration))
        return m_timer.stop();
    const QDateTime next = recovers ? m_notBefore : held().expiration->addMSecs(-windows().renewal.count());
    const milliseconds until(m_clock.now().msecsTo(next));
    // Between the start of the renewal and the end of the credentials it is the longest sleep that counts
    m_timer.start(until <= 0ms ? std::min(longestSleep, 10'000ms) : std::min(until, longestSleep));
}

} // namespace dw
