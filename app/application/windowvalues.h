// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/secretstore.h"
#include "credentials/sharedfiles.h"
#include "datasets/datasetrepository.h"
#include "settings/appsettings.h"
#include "ui/dialogs/keychainstate.h"
#include "ui/dialogs/profilechoice.h"
#include "ui/panels/connectionmessages.h"

namespace dw {

// What the services know, in the words of the window's interfaces. Pure.

/// How many datasets each region's last sweep found, by connection id and region.
using DatasetsFound = QHash<QString, QHash<QString, int>>;

[[nodiscard]] QList<ConnectionTrouble> connectionTroubles(const QList<ConnectionSummary> &connections,
                                                          const DatasetRepository &repository, const DatasetsFound &found);

[[nodiscard]] KeychainState keychainStateOf(SecretState state, const QString &detail);

/// The profiles of the shared files; those that a remembered connection uses are marked.
[[nodiscard]] QList<ProfileChoice> profileChoices(const SharedFiles &files,
                                                  const QList<StoredConnection> &remembered);

} // namespace dw
