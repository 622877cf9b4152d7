// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/windowvalues.h"

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
                           [&](const QString &region) { return regions.value(region, -1) == 0; });
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

} // namespace dw
