// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ssocachewatch.h"

#include <QFileInfo>

#include <chrono>

using namespace std::chrono_literals;

namespace dw {

SsoCacheWatch::SsoCacheWatch(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(200ms); // a file that is truncated and written anew is one change
    connect(&m_settling, &QTimer::timeout, this, [this] {
        watch(); // a replaced file is watched no more, a new folder not yet
        Q_EMIT changed();
    });
    const auto settle = [this] {
        if (!m_settling.isActive()) // a home folder that never rests must not put it off for ever
            m_settling.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
}

void SsoCacheWatch::add(const QString &file)
{
    if (m_files.contains(file))
        return;
    m_files.append(file);
    watch();
}

void SsoCacheWatch::watch()
{
    QString folder = m_folder;
    for (int level = 0; level < 3 && !QFileInfo(folder).isDir(); ++level) // cache, sso, .aws: then the home folder itself
        folder = QFileInfo(folder).path();
    QStringList wanted;
    if (QFileInfo(folder).isDir())
        wanted.append(folder);
    for (const QString &file : m_files) {
        if (QFileInfo(file).isFile())
            wanted.append(file);
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : watched) {
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    }
    for (const QString &path : std::as_const(wanted)) {
        if (!watched.contains(path))
            m_watcher.addPath(path);
    }
}

} // namespace dw
