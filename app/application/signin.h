// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/calleridentity.h"
#include "connections/connection.h"
#include "credentials/profilecontext.h"
#include "credentials/secretstore.h"
#include "settings/appsettings.h"

#include <QObject>

namespace dw {

class ConnectionBook;

/// Everything that turns a person's way of signing in into an open connection: keys typed in, keys kept in the keychain,
/// profiles of the shared files, the environment. Never keeps a secret itself.
class SignIn final : public QObject {
    Q_OBJECT
public:
    /// \p context is what profiles sign in with.
    SignIn(ConnectionBook &book, SecretStore &keychain, AppSettings &settings, ProfileContext context,
           QObject *parent = nullptr);

    /// Endpoint and rate of connections opened from now on, where the command line names them.
    void setOverrides(const std::optional<QUrl> &endpoint, const std::optional<double> &rate);

    /// Opens what the settings remember.
    void openRemembered();

    /// Asks who the keys belong to, without keeping anything. tested() follows.
    void test(const AwsCredentials &credentials, const QString &region);

    /// Saves keys in the keychain and opens a connection with them. Where the keychain does not keep them, the connection
    /// lives for this run only and notKept() says why. \p id is that of a connection whose keys are replaced, or empty.
    void enterKeys(const QString &id, const QString &name, const AwsCredentials &credentials, const QStringList &regions);

    /// Opens profiles of the shared files and remembers them. \p regions stand in for the profile's own where not empty.
    void openProfiles(const QStringList &names, const QStringList &regions);

    /// An unsaved connection from a profile, or from AWS_* variables where \p profile is empty. False with a reason for a
    /// person in \p problem.
    [[nodiscard]] bool openUnsaved(const QString &profile, const QString &region, QString *problem);

    /// Tries again what a connection could not get: asks the keychain, or reads the files.
    void retry(const QString &id);

    /// A code of the MFA device that a connection asked for.
    void giveMfaCode(const QString &id, const QString &code);

    /// The way to sign in of a session of IAM Identity Center is open again: those who wait for it go on.
    void resume(const QString &ssoSession);

    /// Lets the person unlock the keychain, then tries again.
    void unlock(const QString &id);

    /// Deletes a connection's secret, then closes it. Where the keychain does not delete it, the connection stays, and
    /// notForgotten() says why.
    void forget(const QString &id);

    /// What the keychain says without asking anybody anything. keychainProbed() follows.
    void probeKeychain();

Q_SIGNALS:
    void tested(const dw::Result<dw::CallerIdentity> &result);
    void notKept(const QString &connectionId, const QString &name, const dw::ApiError &error);
    void notForgotten(const QString &connectionId, const dw::ApiError &error);
    void forgotten(const QString &connectionId);
    void keychainProbed(dw::SecretState state, const QString &detail);

private:
    void openKeys(const StoredConnection &stored);
    void openProfile(const StoredConnection &stored);
    [[nodiscard]] ConnectionSettings settingsOf(const StoredConnection &stored, ConnectionKind kind) const;
    [[nodiscard]] Result<bool> describeProfile(ConnectionSettings &settings, const QString &profile) const;
    [[nodiscard]] std::unique_ptr<CredentialsSource> profileCredentials(const ConnectionSettings &settings) const;

    ConnectionBook &m_book;
    SecretStore &m_keychain;
    AppSettings &m_settings;
    ProfileContext m_context;
    std::optional<QUrl> m_endpoint;
    std::optional<double> m_rate;
};

} // namespace dw
