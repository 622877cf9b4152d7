// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QStringList>
#include <QTimer>

namespace dw {

/// Notices that files of the AWS CLI's token cache were written, made or removed, e.g. by "aws sso login" in a terminal.
/// Watches nothing before the first file is added. As long as the folder does not exist, the nearest one above it is
/// watched, up to three levels.
class SsoCacheWatch final : public QObject {
    Q_OBJECT
public:
    explicit SsoCacheWatch(const QString &folder, QObject *parent = nullptr);

    void add(const QString &file);

Q_SIGNALS:
    /// Something in the folder changed; 200 ms after the first of several changes.
    void changed();

private:
    void watch();

    QString m_folder;
    QStringList m_files;
    QFileSystemWatcher m_watcher;
    QTimer m_settling;
};

} // namespace dw
