// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/heldcredentials.h"
#include "credentials/sharedfiles.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace dw {

/// The static keys of a profile of the shared files. Reads the files again when they change: tools rotate keys in place.
class ProfileCredentials final : public HeldCredentials {
    Q_OBJECT
public:
    ProfileCredentials(SharedFilePaths paths, QString profile, QObject *parent = nullptr);

    /// Reads the files now. Keys that were refused get another chance, as when a person pressed "Try again".
    void reload();

private:
    void onFilesChanged();
    void watch();

    SharedFilePaths m_paths;
    QString m_profile;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
};

} // namespace dw
