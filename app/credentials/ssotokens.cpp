// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ssotokens.h"

#include "core/logging.h"
#include "credentials/credentialneeds.h"
#include "credentials/ssotokencache.h"

#include <utility>

using namespace std::chrono_literals;
using std::chrono::seconds;

namespace dw {

namespace {

// botocore's, tokens.py
constexpr seconds refreshWindow = 15min;
constexpr seconds refreshPause = 1min;

} // namespace

SsoTokens::SsoTokens(ApiCallQueue &queue, const Clock &clock, const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_clock(clock)
    , m_folder(ssoCacheFolder(environment))
    , m_watch(m_folder)
{
    connect(&m_watch, &SsoCacheWatch::changed, this, &SsoTokens::reloadAll);
}

SsoTokens::~SsoTokens()
{
    for (auto &[key, entry] : m_entries) {
        if (entry.refresh)
            entry.refresh->abort();
    }
}

SsoTokens::Entry &SsoTokens::entryOf(const SsoSession &session)
{
    const auto [found, isNew] = m_entries.try_emplace(session.key());
    Entry &entry = found->second;
    entry.session = session;
    if (isNew) {
        m_watch.add(ssoCacheFile(m_folder, session.key()));
        Q_UNUSED(readFile(entry)) // what is there from the start is no news
    }
    return entry;
}

/// True where the file holds a token that was not known before.
bool SsoTokens::readFile(Entry &entry)
{
    const SsoTokenFile file = readSsoToken(ssoCacheFile(m_folder, entry.session.key()));
    if (!file.exists) {
        if (entry.isOfFile)
            entry.token.reset(); // "aws sso logout"
        return false;
    }
    // While it is being written it is no JSON for a moment
    if (!file.token || file.token == entry.token || file.token->accessToken == entry.rejected)
        return false;
    // Of two valid sign-ins the later one counts; the AWS CLI's file may be a month old
    if (entry.token && !entry.isOfFile && entry.token->expiresAt >= file.token->expiresAt)
        return false;
    const bool isNew = !entry.token || entry.token->accessToken != file.token->accessToken;
    entry.token = file.token;
    entry.isOfFile = true;
    return isNew;
}

bool SsoTokens::canRefresh(const Entry &entry) const
{
    const QDateTime now = m_clock.now();
    return entry.token && !entry.session.name.isEmpty() && entry.token->canBeRefreshed(now)
        && entry.token->refreshToken != entry.spentRefreshToken
        && !(entry.token->isValid(now) && entry.refreshNotBefore.isValid() && now < entry.refreshNotBefore);
}

Result<QByteArray> SsoTokens::tokenAsItIs(const Entry &entry, const std::optional<ApiError> &why) const
{
    if (entry.token && entry.token->isValid(m_clock.now()))
        return entry.token->accessToken;
    if (why)
        return failure(*why);
    return failure(needError(CredentialNeed::SignIn, entry.session.key()));
}

SsoTokens::Standing SsoTokens::standing(const SsoSession &session)
{
    Entry &entry = entryOf(session);
    if (!entry.refresh)
        Q_UNUSED(readFile(entry))
    if (!entry.token)
        return {};
    if (canRefresh(entry))
        return {Standing::Kind::SignedIn, {}};
    if (entry.token->isValid(m_clock.now()))
        return {Standing::Kind::SignedIn, entry.token->expiresAt};
    return {Standing::Kind::Expired, {}};
}

QFuture<Result<QByteArray>> SsoTokens::token(const SsoSession &session)
{
    Entry &entry = entryOf(session);
    if (!entry.refresh)
        Q_UNUSED(readFile(entry)) // the AWS CLI may have refreshed it meanwhile
    const bool endsSoon = entry.token && m_clock.now().secsTo(entry.token->expiresAt) < refreshWindow.count();
    if (!entry.refresh && !(endsSoon && canRefresh(entry)))
        return answered<QByteArray>(tokenAsItIs(entry));
    auto promise = makePromise<QByteArray>();
    entry.waiting.push_back(promise);
    if (!entry.refresh)
        refresh(session.key());
    return promise->future();
}

void SsoTokens::refresh(const QString &key)
{
    Entry &entry = m_entries.at(key);
    entry.refresh = makeTokenCallByRefresh(entry.session, *entry.token);
    connect(entry.refresh, &ApiCall::finished, this, [this, key, call = entry.refresh.data(), old = *entry.token] {
        onRefreshed(key, old, call->result()); //
    });
    m_queue.submitUnsigned(entry.refresh);
}

void SsoTokens::onRefreshed(const QString &key, const SsoToken &old, const Result<OidcTokens> &tokens)
{
    Entry &entry = m_entries.at(key);
    entry.refresh = nullptr;
    std::optional<ApiError> why;
    if (tokens) {
        const OidcClient client{old.clientId, old.clientSecret, old.registrationExpiresAt};
        SsoToken fresh = ssoToken(entry.session, client, *tokens, m_clock.now());
        if (fresh.refreshToken.isEmpty())
            fresh.refreshToken = old.refreshToken; // RFC 6749, 6: no new one means that the old one goes on
        keepRefreshed(entry, old, fresh);
    } else {
        const ApiError &error = tokens.error();
        qCWarning(logCredentials).noquote() << "SSO token not refreshed:" << kindName(error.kind) << error.code
                                            << error.requestId;
        entry.refreshNotBefore = m_clock.now().addSecs(refreshPause.count());
        if (refusalOf(error) == OidcRefusal::None)
            why = error;
        else
            entry.spentRefreshToken = old.refreshToken;
    }
    // Last: whoever hears of it may ask again
    const std::vector<Promise<QByteArray>> waiting = std::exchange(entry.waiting, {});
    const Result<QByteArray> result = tokenAsItIs(entry, why);
    for (const Promise<QByteArray> &promise : waiting)
        answer<QByteArray>(promise, result);
}

void SsoTokens::keepRefreshed(Entry &entry, const SsoToken &old, const SsoToken &fresh)
{
    entry.refreshNotBefore = {};
    if (entry.token && entry.token->accessToken != old.accessToken)
        return; // a sign-in was quicker
    if (entry.isOfFile) {
        const QString path = ssoCacheFile(m_folder, entry.session.key());
        const SsoTokenFile file = readSsoToken(path);
        if (!file.exists) {
            entry.token.reset(); // signed out meanwhile: the person wants no token
            return;
        }
        if (file.token && file.token->accessToken != old.accessToken) {
            entry.token = file.token; // the AWS CLI was quicker, and its refresh token is the good one
            return;
        }
        if (!writeSsoToken(path, fresh))
            qCWarning(logCredentials) << "a refreshed SSO token could not be written back to the AWS CLI's cache";
    }
    entry.token = fresh;
}

void SsoTokens::reject(const SsoSession &session, const QByteArray &accessToken)
{
    Entry &entry = entryOf(session);
    entry.rejected = accessToken;
    if (entry.token && entry.token->accessToken == accessToken)
        entry.token.reset();
}

void SsoTokens::accept(const SsoSession &session, const SsoToken &token)
{
    Entry &entry = entryOf(session);
    entry.token = token;
    entry.isOfFile = false;
    entry.refreshNotBefore = {};
    Q_EMIT tokenChanged(session.key());
}

bool SsoTokens::reload(const SsoSession &session)
{
    const bool isKnown = m_entries.count(session.key()) > 0;
    Entry &entry = entryOf(session);
    const bool isNew = readFile(entry) || !isKnown;
    const bool isValid = entry.token && entry.token->isValid(m_clock.now());
    if (isNew && isValid) // last: whoever hears of it may change the entries
        Q_EMIT tokenChanged(session.key());
    return isValid;
}

void SsoTokens::reloadAll()
{
    std::vector<SsoSession> sessions;
    for (const auto &[key, entry] : m_entries)
        sessions.push_back(entry.session);
    for (const SsoSession &session : sessions)
        Q_UNUSED(reload(session))
}

} // namespace dw
