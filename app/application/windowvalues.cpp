// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/windowvalues.h"

#include "credentials/sharedfiles.h"
#include "credentials/staticprovider.h"

#include <algorithm>

namespace dw {

QList<ConnectionTrouble> connectionTroubles(const QList<ConnectionSummary> &connections, const DatasetRepository &repository,
                                            const DatasetsFound &found)
{
    QHash<QString, ConnectionTrouble> byId;
    for (const DatasetSnapshot &snapshot : repository.snapshots()) {
        if (!snapshot.error || snapshot.error->kind == ApiError::Kind::NotFound || !snapshot.checkedAt)
            continue;
        ConnectionTrouble &trouble = byId[snapshot.connectionId];
        ++trouble.staleDatasets;
        if (!trouble.since.isValid() || *snapshot.checkedAt > trouble.since)
            trouble.since = *snapshot.checkedAt;
    }
    QList<ConnectionTrouble> troubles;
    for (const ConnectionSummary &connection : connections) {
        ConnectionTrouble trouble = byId.value(connection.id);
        trouble.connection = connection;
        const QHash<QString, int> regions = found.value(connection.id);
        trouble.nothingFound = connection.datasets == 0 && !connection.regions.isEmpty()
            && std::all_of(connection.regions.begin(), connection.regions.end(),
                           [&](const QString &region) { return regions.contains(region); });
        troubles.append(trouble);
    }
    return troubles;
}

KeychainState keychainStateOf(SecretState state, const QString &detail)
{
    switch (state) {
    case SecretState::Ready:
    case SecretState::Absent: return {KeychainState::Kind::Available, {}};
    case SecretState::Locked:
    case SecretState::Denied: return {KeychainState::Kind::Locked, detail};
    case SecretState::ServiceMissing:
    case SecretState::Busy:
    case SecretState::Broken: return {KeychainState::Kind::Missing, detail};
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

namespace {

ProfileChoice::Kind kindOf(const SharedProfile &profile)
{
    switch (profile.kind) {
    case ProfileKind::StaticKeys: return ProfileChoice::Kind::StaticKeys;
    case ProfileKind::Sso: return ProfileChoice::Kind::SingleSignOn;
    case ProfileKind::Role:
    case ProfileKind::WebIdentity: return ProfileChoice::Kind::AssumeRole;
    case ProfileKind::Process: return ProfileChoice::Kind::CredentialProcess;
    case ProfileKind::Login: return ProfileChoice::Kind::Other;
    case ProfileKind::Incomplete:
    case ProfileKind::NoCredentials: return ProfileChoice::Kind::Empty;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace

QList<ProfileChoice> profileChoices(const SharedFiles &files, const QList<StoredConnection> &remembered)
{
    QList<ProfileChoice> choices;
    const QList<SharedProfile> profiles = files.profiles();
    for (const SharedProfile &profile : profiles) {
        ProfileChoice choice;
        choice.name = profile.name;
        choice.kind = kindOf(profile);
        choice.region = profile.region;
        choice.ssoSession = profile.ssoSession;
        choice.file = profile.file;
        choice.supported = profile.kind == ProfileKind::StaticKeys;
        if (!choice.supported) {
            const Result<AwsCredentials> why = credentialsFromProfile(files, profile.name);
            choice.problem = why ? QString() : why.error().message;
        }
        choice.connected = std::any_of(remembered.begin(), remembered.end(), [&](const StoredConnection &one) {
            return one.source == u"profile" && one.profile == profile.name;
        });
        choices.append(choice);
    }
    return choices;
}

} // namespace dw
