// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connection.h"

#include "aws/awsendpoint.h"
#include "credentials/stsidentity.h"

using namespace Qt::StringLiterals;

namespace dw {
namespace {

// Days. Source: AWS Security Hub, control IAM.3: access keys should be rotated every 90 days or less
constexpr int keyAge = 90;

} // namespace

ConnectionHealth healthAfter(ApiError::Kind kind) noexcept
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::CredentialsMissing:
    case Kind::CredentialsRejected:
    case Kind::CredentialsExpired:
    case Kind::Keychain: return ConnectionHealth::NeedsCredentials;
    case Kind::AccessDenied: return ConnectionHealth::AccessDenied;
    case Kind::Network:
    case Kind::Timeout:
    case Kind::Tls:
    case Kind::Proxy:
    case Kind::NotAws: return ConnectionHealth::Offline;
    case Kind::NotFound: // about one dataset, so the connection works
    case Kind::InvalidRequest:
    case Kind::Throttled: return ConnectionHealth::Connected;
    case Kind::Malformed:
    case Kind::ServiceFailure:
    case Kind::ClockSkew:
    case Kind::Unsupported:
    case Kind::Cancelled:
    case Kind::Other: return ConnectionHealth::Failing;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

Connection::Connection(ConnectionSettings settings, std::unique_ptr<CredentialsSource> credentials, ApiCallQueue &queue,
                       QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_credentials(std::move(credentials))
    , m_queue(queue)
    , m_account(m_settings.account.toUtf8())
{
    m_summary.id = m_settings.id;
    m_summary.name = m_settings.name;
    m_summary.kind = m_settings.kind;
    m_summary.regions = m_settings.regions;
    m_summary.profile = m_settings.profile;
    m_summary.ssoSession = m_settings.ssoSession;
    m_summary.file = m_settings.file;
    m_summary.line = m_settings.line;
    if (m_settings.endpoint)
        m_summary.endpoint = m_settings.endpoint->toString();
    connect(m_credentials.get(), &CredentialsSource::stateChanged, this, &Connection::onCredentialsChanged);
    onCredentialsChanged();
}

Connection::~Connection()
{
    m_queue.cancel(*m_credentials);
}

RekognitionClient *Connection::client(const QString &region)
{
    if (const auto it = m_clients.find(region); it != m_clients.end())
        return it->second.get();
    const Result<QUrl> endpoint = m_settings.endpoint ? Result<QUrl>(*m_settings.endpoint)
                                                      : awsEndpoint(u"rekognition"_s, region);
    if (!endpoint)
        return nullptr;
    RekognitionSettings settings;
    settings.region = region;
    settings.endpoint = *endpoint;
    settings.rate = m_settings.rate;
    settings.account = m_account.isEmpty() ? m_settings.id.toUtf8() : m_account;
    settings.connection = m_settings.name;
    return m_clients.emplace(region, std::make_unique<RekognitionClient>(m_queue, *m_credentials, settings)).first->second.get();
}

void Connection::identify()
{
    m_wantsIdentity = true;
    if (m_identifying || m_settings.regions.isEmpty())
        return;
    m_identifying = true;
    m_askedKeyId = usedKeyId();
    ApiRequest request = callerIdentityRequest(m_settings.regions.first(), m_settings.stsEndpoint);
    request.connection = m_settings.name;
    auto *call = new CallerIdentityCall(std::move(request));
    connect(call, &ApiCall::finished, this, [this, call] { onIdentified(call->result()); });
    m_queue.submit(call, *m_credentials);
}

void Connection::onIdentified(const Result<CallerIdentity> &identity)
{
    m_identifying = false;
    // The queue drops answers to replaced credentials, so an answer is about those in use. A call that was refused for
    // want of keys is about none, and keys may have come since
    const QByteArray keyId = usedKeyId();
    if (!identity && keyId != m_askedKeyId)
        return identifyAnew();
    const bool isOtherKey = keyId != m_identifiedKeyId;
    m_identifiedKeyId = keyId;
    if (!identity && !isOtherKey)
        return;
    // An identity of other keys would be a wrong one, which is worse than none
    m_summary.identity = identity ? std::optional(*identity) : std::nullopt;
    if (identity)
        noteAccount(identity->account);
    advise();
    Q_EMIT summaryChanged();
}

void Connection::identifyAnew()
{
    const QByteArray keyId = usedKeyId();
    if (m_wantsIdentity && !keyId.isEmpty() && keyId != m_identifiedKeyId)
        identify();
}

QByteArray Connection::usedKeyId() const
{
    const auto credentials = m_credentials->credentials();
    return credentials ? credentials->accessKeyId : QByteArray();
}

void Connection::checkKeyAge(const QDateTime &now)
{
    m_now = now;
    const ConnectionAdvice before = m_summary.advice;
    advise();
    if (m_summary.advice != before)
        Q_EMIT summaryChanged();
}

/// Whether there is something to say about the keys in use; root keys weigh more than old ones.
void Connection::advise()
{
    m_summary.advice = ConnectionAdvice::None;
    const auto credentials = m_credentials->credentials();
    const bool areLongLived = credentials && credentials->sessionToken.isEmpty();
    if (m_summary.identity && m_summary.identity->arn.endsWith(u":root"))
        m_summary.advice = ConnectionAdvice::RootKey;
    else if (areLongLived && m_now && m_settings.keysEnteredAt && m_settings.keysEnteredAt->addDays(keyAge) < *m_now)
        m_summary.advice = ConnectionAdvice::OldKey;
}

void Connection::addRegion(const QString &region)
{
    if (m_settings.regions.contains(region))
        return;
    m_settings.regions.append(region);
    m_summary.regions = m_settings.regions;
    Q_EMIT summaryChanged();
}

void Connection::setRate(double rate)
{
    m_settings.rate = rate;
    for (const auto &[region, client] : m_clients)
        client->setRate(rate);
}

void Connection::setRate(const QString &region, double rate)
{
    if (RekognitionClient *of = client(region))
        of->setRate(rate);
}

void Connection::noteAccount(const QString &account)
{
    if (m_account == account.toUtf8())
        return;
    const QString before = QString::fromUtf8(std::exchange(m_account, account.toUtf8()));
    for (const auto &[region, client] : m_clients)
        client->setAccount(m_account);
    if (before.isEmpty())
        return;
    setPermissions({}); // they were another identity's
    Q_EMIT accountChanged(before, account);
}

void Connection::setPermissions(const QList<RegionPermissions> &permissions)
{
    if (permissions == m_summary.permissions)
        return;
    m_summary.permissions = permissions;
    Q_EMIT summaryChanged();
}

void Connection::setDatasetCount(int count)
{
    if (count == m_summary.datasets)
        return;
    m_summary.datasets = count;
    Q_EMIT summaryChanged();
}

void Connection::noteSuccess()
{
    // Who this is was asked in vain, perhaps while there was no network
    if (m_wantsIdentity && !m_summary.identity && m_summary.health != ConnectionHealth::Connected)
        identify();
    update(ConnectionHealth::Connected, std::nullopt);
}

void Connection::noteError(const ApiError &error)
{
    if (error.kind != ApiError::Kind::Cancelled)
        update(healthAfter(error.kind), error);
}

void Connection::onCredentialsChanged()
{
    noteExpiry();
    switch (m_credentials->state()) {
    case CredentialsSource::State::Loading:
    case CredentialsSource::State::Expiring: // they are good until they end
        break;
    case CredentialsSource::State::Ready:
        // What was refused may be allowed now; the next answer tells
        update(ConnectionHealth::Connecting, std::nullopt);
        identifyAnew();
        break;
    case CredentialsSource::State::Missing:
    case CredentialsSource::State::Expired:
    case CredentialsSource::State::Rejected:
    case CredentialsSource::State::Unavailable:
        update(ConnectionHealth::NeedsCredentials, m_credentials->error());
        break;
    }
}

void Connection::noteExpiry()
{
    const auto credentials = m_credentials->credentials();
    const std::optional<QDateTime> expires = credentials ? credentials->expiration : std::nullopt;
    const bool expiring = m_credentials->state() == CredentialsSource::State::Expiring;
    if (m_summary.expires == expires && m_summary.expiring == expiring)
        return;
    m_summary.expires = expires;
    m_summary.expiring = expiring;
    Q_EMIT summaryChanged();
}

void Connection::update(ConnectionHealth health, const std::optional<ApiError> &error)
{
    std::optional<ApiError> shown = health == ConnectionHealth::Connected ? std::nullopt : error;
    if (m_summary.health == health && m_summary.error == shown)
        return;
    m_summary.health = health;
    m_summary.error = std::move(shown);
    Q_EMIT summaryChanged();
}

} // namespace dw
