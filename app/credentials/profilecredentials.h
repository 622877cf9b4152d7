// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialsession.h"
#include "credentials/profilecontext.h"

namespace dw {

/// The credentials of a profile of the shared files, whatever way it signs in; begins anew when the files say something
/// else about it.
class ProfileCredentials final : public CredentialSession {
    Q_OBJECT
public:
    /// Whatever \p context refers to outlives this.
    ProfileCredentials(QString profile, ProfileContext context, QObject *parent = nullptr);

    /// Reads the files now and asks for credentials anew, as when a person pressed "Try again".
    void reload();

    [[nodiscard]] const QString &profile() const noexcept { return m_profile; }

private:
    void onFilesChanged();
    [[nodiscard]] std::unique_ptr<CredentialProvider> makeProvider() const;

    QString m_profile;
    ProfileContext m_context;
    QByteArray m_fingerprint;
};

} // namespace dw
