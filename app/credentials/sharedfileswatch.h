// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/sharedfiles.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace dw {

/// The shared files as they are now: read when made, and again when they change, because tools rotate keys in place. One
/// for all profiles: a system allows few watchers, a person has many profiles.
class SharedFilesWatch final : public QObject {
    Q_OBJECT
public:
    explicit SharedFilesWatch(SharedFilePaths paths, QObject *parent = nullptr);

    [[nodiscard]] const SharedFilePaths &paths() const noexcept { return m_paths; }
    [[nodiscard]] const SharedFiles &files() const noexcept { return m_files; }

    /// Reads the files now. changed() comes within this function.
    void read();

Q_SIGNALS:
    /// The files were read again. Nothing in them need be another.
    void changed();

private:
    void watch();

    SharedFilePaths m_paths;
    SharedFiles m_files;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
};

} // namespace dw
