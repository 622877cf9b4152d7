// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/profilecontext.h"
#include "support/testclock.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

namespace dw::test {

/// What profiles sign in with, in a home folder of its own. Every command may run.
class ProfileBench {
public:
    /// Writes the two files before anything reads them. \p environment comes on top of HOME.
    explicit ProfileBench(const QByteArray &config = {}, const QByteArray &credentials = {},
                           const QProcessEnvironment &environment = {})
        : m_environment(withHome(environment))
    {
        QDir(m_home.path()).mkdir(QStringLiteral(".aws"));
        if (!config.isEmpty())
            writeConfig(config);
        if (!credentials.isEmpty())
            writeCredentials(credentials);
        files.read();
    }

    void writeConfig(const QByteArray &text) const { write(files.paths().config, text); }
    void writeCredentials(const QByteArray &text) const { write(files.paths().credentials, text); }
    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] ProfileContext context() { return {{queue, clock, consent, m_environment}, files, tokens}; }

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write a test's file");
    }

private:
    [[nodiscard]] QProcessEnvironment withHome(QProcessEnvironment environment) const
    {
        environment.insert(QStringLiteral("HOME"), m_home.path());
        return environment;
    }

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;

public:
    TestClock clock;
    ConsentByNaming consent;
    SharedFilesWatch files{{m_home.filePath(QStringLiteral(".aws/config")), m_home.filePath(QStringLiteral(".aws/credentials"))}};
    ApiCallQueue queue{[] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.5; }};
    SsoTokens tokens{queue, clock, m_environment};
};

} // namespace dw::test
