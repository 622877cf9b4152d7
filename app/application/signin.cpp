// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/signin.h"

#include "application/connectionbook.h"
#include "aws/awsendpoint.h"
#include "credentials/clientsettings.h"
#include "credentials/fixedcredentials.h"
#include "credentials/keycredentials.h"
#include "credentials/profilecredentials.h"
#include "credentials/signinsource.h"
#include "credentials/staticprovider.h"
#include "credentials/stsidentity.h"
#include "core/regions.h"
#include "core/whenanswered.h"

#include <QUuid>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

QList<DatasetArn> arnsOf(const StoredConnection &stored)
{
    QList<DatasetArn> arns;
    for (const QString &text : stored.datasetArns) {
        if (const auto arn = DatasetArn::parse(text))
            arns.append(*arn);
    }
    return arns;
}

} // namespace

SignIn::SignIn(ConnectionBook &book, SecretStore &keychain, AppSettings &settings, ProfileContext context,
               QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_keychain(keychain)
    , m_settings(settings)
    , m_context(std::move(context))
{
}

void SignIn::setOverrides(const std::optional<QUrl> &endpoint, const std::optional<double> &rate)
{
    m_endpoint = endpoint;
    m_rate = rate;
}

void SignIn::openRemembered()
{
    const QList<StoredConnection> all = m_settings.connections();
    for (const StoredConnection &stored : all) {
        if (stored.source == u"keys")
            openKeys(stored);
        else if (stored.source == u"profile")
            openProfile(stored);
    }
}

ConnectionSettings SignIn::settingsOf(const StoredConnection &stored, ConnectionKind kind) const
{
    ConnectionSettings settings;
    settings.id = stored.id;
    settings.name = stored.name;
    settings.kind = kind;
    settings.regions = stored.regions;
    settings.endpoint = m_endpoint;
    settings.stsEndpoint = m_endpoint;
    settings.rate = m_rate.value_or(m_settings.rate());
    settings.followNew = stored.followNew;
    settings.keysEnteredAt = stored.enteredAt;
    settings.account = stored.account;
    return settings;
}

void SignIn::openKeys(const StoredConnection &stored)
{
    m_book.open(settingsOf(stored, ConnectionKind::Keys), std::make_unique<KeyCredentials>(m_keychain, stored.id),
                arnsOf(stored));
}

void SignIn::openProfile(const StoredConnection &stored)
{
    ConnectionSettings settings = settingsOf(stored, ConnectionKind::Profile);
    const Result<bool> described = describeProfile(settings, stored.profile);
    if (!described) // a remembered connection stays, and says why it does nothing
        m_book.open(settings, std::make_unique<FixedCredentials>(failure(described.error())), arnsOf(stored));
    else
        m_book.open(settings, profileCredentials(settings), arnsOf(stored));
}

/// What the files say about a profile besides its credentials. Fails for an endpoint that they may not be sent to.
Result<bool> SignIn::describeProfile(ConnectionSettings &settings, const QString &profile) const
{
    const SharedFiles &files = m_context.files.files();
    const SharedProfile facts = files.profile(profile);
    settings.profile = profile;
    settings.ssoSession = signInSource(files, profile).ssoSession;
    settings.file = facts.file;
    settings.line = facts.line;
    for (const auto &[service, member] : {std::pair(u"rekognition"_s, &ConnectionSettings::endpoint),
                                          std::pair(u"sts"_s, &ConnectionSettings::stsEndpoint)}) {
        const QString text = clientSettings(files, m_context.environment, profile, service).endpointUrl;
        if (m_endpoint || text.isEmpty())
            continue;
        const Result<QUrl> endpoint = endpointOverride(text);
        if (!endpoint)
            return failure(endpoint.error());
        settings.*member = *endpoint;
    }
    return true;
}

std::unique_ptr<CredentialsSource> SignIn::profileCredentials(const ConnectionSettings &settings) const
{
    ProfileContext context = m_context;
    context.connection = settings.name;
    return std::make_unique<ProfileCredentials>(settings.profile, std::move(context));
}

void SignIn::test(const AwsCredentials &credentials, const QString &region)
{
    // Lives as long as its one call
    auto *source = new FixedCredentials(credentials, this);
    CallerIdentityCall *call = makeCallerIdentityCall(region, m_endpoint);
    connect(call, &ApiCall::finished, this, [this, call, source] {
        Q_EMIT tested(call->result());
        source->deleteLater();
    });
    m_context.queue.submit(call, *source);
}

void SignIn::enterKeys(const QString &id, const QString &name, const AwsCredentials &credentials, const QStringList &regions)
{
    StoredConnection stored;
    const QList<StoredConnection> all = m_settings.connections();
    for (const StoredConnection &one : all) {
        if (one.id == id)
            stored = one; // new keys for datasets that are known already
    }
    stored.id = id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id;
    stored.name = name;
    stored.source = u"keys"_s;
    stored.accessKeyId = QString::fromLatin1(credentials.accessKeyId);
    stored.enteredAt = m_context.clock.now();
    stored.regions = regions;
    whenAnswered(m_keychain.save(stored.id, name, credentials), this, [this, stored, credentials](const Result<bool> &saved) {
        if (saved) {
            openKeys(stored);
            m_book.remember(stored);
            return;
        }
        m_book.open(settingsOf(stored, ConnectionKind::SessionKeys), std::make_unique<FixedCredentials>(credentials),
                    arnsOf(stored));
        Q_EMIT notKept(stored.id, stored.name, saved.error());
    });
}

void SignIn::openProfiles(const QStringList &names, const QStringList &regions)
{
    for (const QString &name : names) {
        StoredConnection stored;
        stored.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        stored.name = name;
        stored.source = u"profile"_s;
        stored.profile = name;
        const QString own = m_context.files.files().value(name, u"region"_s).value_or(QString());
        stored.regions = !regions.isEmpty() ? regions : QStringList{isValidRegion(own) ? own : u"us-east-1"_s};
        openProfile(stored);
        m_book.remember(stored);
    }
}

bool SignIn::openUnsaved(const QString &profile, const QString &region, QString *problem)
{
    const SharedFiles &files = m_context.files.files();
    const bool fromEnvironment = profile.isEmpty();
    ConnectionSettings settings;
    settings.id = fromEnvironment ? u"environment"_s : u"profile"_s;
    settings.name = fromEnvironment ? tr("Environment") : profile;
    settings.kind = fromEnvironment ? ConnectionKind::Environment : ConnectionKind::Profile;
    settings.endpoint = m_endpoint;
    settings.stsEndpoint = m_endpoint;
    settings.rate = m_rate.value_or(m_settings.rate());
    const QString name = profileName(profile, m_context.environment);
    const QString found = clientSettings(files, m_context.environment, name, u"rekognition"_s).region;
    settings.regions = QStringList{region.isEmpty() ? found : region};
    if (!isValidRegion(settings.regions.first())) {
        *problem = tr("You must specify a region: --region, AWS_REGION, or the profile's region.");
        return false;
    }
    if (const Result<bool> described = describeProfile(settings, name); !described) {
        *problem = tr("%1 is no endpoint that credentials may be sent to.").arg(described.error().message);
        return false;
    }
    const Result<AwsCredentials> credentials
        = fromEnvironment ? credentialsFromEnvironment(m_context.environment) : credentialsFromProfile(files, profile);
    // Unsupported by keys alone: the profile signs in another way, which takes its time
    if (!credentials && credentials.error().kind != ApiError::Kind::Unsupported) {
        *problem = credentials.error().message;
        return false;
    }
    if (fromEnvironment) {
        settings.profile.clear();
        m_book.open(settings, std::make_unique<FixedCredentials>(credentials));
    } else {
        m_book.open(settings, profileCredentials(settings));
    }
    return true;
}

void SignIn::retry(const QString &id)
{
    Connection *connection = m_book.find(id);
    if (!connection)
        return;
    if (auto *keys = qobject_cast<KeyCredentials *>(&connection->credentials()))
        keys->reload();
    else if (auto *profile = qobject_cast<ProfileCredentials *>(&connection->credentials()))
        profile->reload();
}

void SignIn::giveMfaCode(const QString &id, const QString &code)
{
    Connection *connection = m_book.find(id);
    auto *session = connection ? qobject_cast<CredentialSession *>(&connection->credentials()) : nullptr;
    if (session)
        session->giveMfaCode(code);
}

void SignIn::resume(const QString &ssoSession)
{
    for (const auto &connection : m_book.connections()) {
        auto *session = qobject_cast<CredentialSession *>(&connection->credentials());
        if (session && connection->settings().ssoSession == ssoSession && !session->isUsable())
            session->retry();
    }
}

void SignIn::unlock(const QString &id)
{
    whenAnswered(m_keychain.unlock(id), this, [this, id](const Result<bool> &) { retry(id); });
}

void SignIn::forget(const QString &id)
{
    const QList<StoredConnection> all = m_settings.connections();
    const bool isKept = std::any_of(all.begin(), all.end(), [&](const StoredConnection &stored) {
        return stored.id == id && stored.source == u"keys";
    });
    const auto close = [this, id] {
        m_book.close(id);
        Q_EMIT forgotten(id);
    };
    if (!isKept)
        return close();
    whenAnswered(m_keychain.forget(id), this, [this, id, close](const Result<bool> &deleted) {
        if (deleted)
            close();
        else
            Q_EMIT notForgotten(id, deleted.error());
    });
}

void SignIn::probeKeychain()
{
    whenAnswered(m_keychain.probe({}), this, [this](const Result<SecretState> &state) {
        if (state)
            Q_EMIT keychainProbed(*state, {});
        else
            Q_EMIT keychainProbed(secretStateFromName(state.error().code), state.error().message);
    });
}

} // namespace dw
