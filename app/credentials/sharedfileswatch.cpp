// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/sharedfileswatch.h"

#include <QFileInfo>

#include <chrono>

namespace dw {

namespace {

/// A tool that rewrites a file in place leaves it half written for a moment.
constexpr std::chrono::milliseconds settlingTime{200};

} // namespace

SharedFilesWatch::SharedFilesWatch(SharedFilePaths paths, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_files(readSharedFiles(m_paths))
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settlingTime);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_settled, &QTimer::timeout, this, &SharedFilesWatch::read);
    watch();
}

void SharedFilesWatch::read()
{
    m_files = readSharedFiles(m_paths);
    watch();
    Q_EMIT changed();
}

/// A file that is replaced by a rename drops out of the watch; its folder tells of the new one. Where there is no folder
/// yet, the one above tells of it, and only then: a home folder changes all day.
void SharedFilesWatch::watch()
{
    QStringList wanted;
    for (const QString &path : {m_paths.config, m_paths.credentials}) {
        const QFileInfo file(path);
        const QString folder = file.absolutePath();
        if (!QFileInfo::exists(folder))
            wanted.append(QFileInfo(folder).absolutePath());
        else
            wanted.append({folder, file.absoluteFilePath()});
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &place : watched) {
        if (!wanted.contains(place))
            m_watcher.removePath(place);
    }
    for (const QString &place : wanted) {
        if (QFileInfo::exists(place) && !watched.contains(place))
            m_watcher.addPath(place);
    }
}

} // namespace dw
