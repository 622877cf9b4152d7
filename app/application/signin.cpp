// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/signin.h"

#include "application/connectionbook.h"
#include "aws/awsendpoint.h"
#include "credentials/clientsettings.h"
#include "credentials/fixedcredentials.h"
#include "credentials/keycredentials.h"
#include "credentials/profilecredentials.h"
#include "credentials/staticprovider.h"
#include "credentials/stsidentity.h"
#include "core/regions.h"
#include "core/whenanswered.h"

#include <QUuid>

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

SignIn::SignIn(ConnectionBook &book, SecretStore &keychain, AppSettings &settings, ApiCallQueue &queue, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_keychain(keychain)
    , m_settings(settings)
    , m_queue(queue)
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
    settings.rate = m_rate.value_or(m_settings.rate());
    settings.followNew = stored.followNew;
    return settings;
}

void SignIn::openKeys(const StoredConnection &stored)
{
    m_book.open(settingsOf(stored, ConnectionKind::Keys), std::make_unique<KeyCredentials>(m_keychain, stored.id),
                arnsOf(stored));
}

void SignIn::openProfile(const StoredConnection &stored)
{
    auto credentials = std::make_unique<ProfileCredentials>(
        sharedFilePaths(QProcessEnvironment::systemEnvironment()), stored.profile);
    m_book.open(settingsOf(stored, ConnectionKind::Profile), std::move(credentials), arnsOf(stored));
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
    m_queue.submit(call, *source);
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
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const SharedFiles files = readSharedFiles(sharedFilePaths(environment));
    for (const QString &name : names) {
        StoredConnection stored;
        stored.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        stored.name = name;
        stored.source = u"profile"_s;
        stored.profile = name;
        const QString own = files.value(name, u"region"_s).value_or(QString());
        stored.regions = !regions.isEmpty() ? regions : QStringList{isValidRegion(own) ? own : u"us-east-1"_s};
        openProfile(stored);
        m_book.remember(stored);
    }
}

bool SignIn::openUnsaved(const QProcessEnvironment &environment, const QString &profile, const QString &region,
                         QString *problem)
{
    const SharedFiles files = readSharedFiles(sharedFilePaths(environment));
    const QString name = profileName(profile, environment);
    const ClientSettings client = clientSettings(files, environment, name, u"rekognition"_s);
    const QString where = region.isEmpty() ? client.region : region;
    if (!isValidRegion(where)) {
        *problem = tr("You must specify a region: --region, AWS_REGION, or the profile's region.");
        return false;
    }
    const Result<AwsCredentials> credentials = profile.isEmpty() ? credentialsFromEnvironment(environment)
                                                                 : credentialsFromProfile(files, profile);
    if (!credentials) {
        *problem = credentials.error().message;
        return false;
    }
    ConnectionSettings settings;
    settings.id = profile.isEmpty() ? u"environment"_s : u"profile"_s;
    settings.name = profile.isEmpty() ? tr("Environment") : profile;
    settings.kind = profile.isEmpty() ? ConnectionKind::Environment : ConnectionKind::Profile;
    settings.regions = QStringList{where};
    settings.endpoint = m_endpoint;
    if (!settings.endpoint && !client.endpointUrl.isEmpty()) {
        const Result<QUrl> endpoint = endpointOverride(client.endpointUrl);
        if (!endpoint) {
            *problem = tr("%1 is no endpoint that credentials may be sent to.").arg(client.endpointUrl);
            return false;
        }
        settings.endpoint = *endpoint;
    }
    settings.rate = m_rate.value_or(m_settings.rate());
    if (profile.isEmpty())
        m_book.open(settings, std::make_unique<FixedCredentials>(*credentials));
    else
        m_book.open(settings, std::make_unique<ProfileCredentials>(sharedFilePaths(environment), profile));
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

void SignIn::unlock(const QString &id)
{
    whenAnswered(m_keychain.unlock(id), this, [this, id](const Result<bool> &) { retry(id); });
}

void SignIn::forget(const QString &id)
{
    const QList<StoredConnection> all = m_settings.connections();
    for (const StoredConnection &stored : all) {
        if (stored.id == id && stored.source == u"keys")
            static_cast<void>(m_keychain.forget(id));
    }
    m_book.close(id);
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
