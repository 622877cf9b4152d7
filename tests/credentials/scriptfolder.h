// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace dw::test {

/// Small scripts of a test, run as commands, and the files they leave as witnesses.
class ScriptFolder final {
public:
    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString placed(QString text) const ///< with the folder in place of FOLDER
    {
        return text.replace(QStringLiteral("FOLDER"), m_folder.path());
    }
    [[nodiscard]] bool has(const QString &name) const { return QFile::exists(path(name)); }

    /// Writes a script for /bin/sh, or for what its first line says; \p text may say FOLDER. Its path.
    [[nodiscard]] QString script(const QString &name, QByteArray text) const
    {
        if (!text.startsWith("#!"))
            text.prepend("#!/bin/sh\n");
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.replace("FOLDER", m_folder.path().toUtf8())) < 0)
            qFatal("a script cannot be written");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// PATH of the system, behind this folder, and nothing else.
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), m_folder.path() + QStringLiteral(":/usr/bin:/bin"));
        return environment;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace dw::test
