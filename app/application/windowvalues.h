// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/secretstore.h"
#include "datasets/datasetrepository.h"
#include "ui/dialogs/keychainstate.h"
#include "ui/panels/connectionmessages.h"

namespace dw {

// What the services know, in the words of the window's interfaces. Pure.

/// How many datasets each region's last sweep found, by connection id and region.
using DatasetsFound = QHash<QString, QHash<QString, int>>;

[[nodiscard]] QList<ConnectionTrouble> connectionTroubles(const QList<ConnectionSummary> &connections,
                                                          const DatasetRepository &repository, const DatasetsFound &found);

[[nodiscard]] KeychainState keychainStateOf(SecretState state, const QString &detail);

} // namespace dw
