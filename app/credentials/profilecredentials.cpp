// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/profilecredentials.h"

#include "credentials/staticprovider.h"

#include <QFileInfo>

namespace dw {

namespace {

/// A tool that rewrites a file in place leaves it half written for a moment.
constexpr std::chrono::milliseconds settlingTime{200};

} // namespace

ProfileCredentials::ProfileCredentials(SharedFilePaths paths, QString profile, QObject *parent)
    : HeldCredentials(parent)
    , m_paths(std::move(paths))
    , m_profile(std::move(profile))
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settlingTime);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_settled, &QTimer::timeout, this, &ProfileCredentials::onFilesChanged);
    reload();
}

void ProfileCredentials::reload()
{
    hold(credentialsFromProfile(readSharedFiles(m_paths), m_profile));
    watch();
}

void ProfileCredentials::onFilesChanged()
{
    const auto found = credentialsFromProfile(readSharedFiles(m_paths), m_profile);
    // other profiles of the same files change too, and refused keys do not get better by that
    if (!found || *found != held())
        hold(found);
    watch();
}

/// A file that is replaced by a rename drops out of the watch; its folder tells of the new one.
void ProfileCredentials::watch()
{
    for (const QString &path : {m_paths.config, m_paths.credentials}) {
        const QFileInfo file(path);
        for (const QString &place : {file.absoluteFilePath(), file.absolutePath()}) {
            if (QFileInfo::exists(place) && !m_watcher.files().contains(place) && !m_watcher.directories().contains(place))
                m_watcher.addPath(place);
        }
    }
}

} // namespace dw
