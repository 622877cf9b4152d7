// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionsummary.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace dw {

class ConsentDialog;
class MfaCodeDialog;
class PermissionsDialog;

/// What only a person can give so that a connection signs requests again: each opens when asked for, none blocks.
class CredentialDialogs final : public QObject {
    Q_OBJECT
public:
    explicit CredentialDialogs(QWidget &window);

    void setConnections(const QList<ConnectionSummary> &connections);

    /// Does what a message's action offers where it is about signing in. False for every other action.
    [[nodiscard]] bool openForMessage(const QString &messageId, const QString &actionId);
    /// Signs in again, by whatever way \p connectionId does; nothing where it has none that a person takes part in.
    void signInAgain(const QString &connectionId);
    void openPermissions(const QString &connectionId);

Q_SIGNALS:
    void signInRequested(const QString &session);
    void mfaCodeEntered(const QString &connectionId, const QString &code);
    /// \p command is what the person saw: a profile may have another one by now, which nobody has seen.
    void commandAllowed(const QString &connectionId, const QString &command);
    void openFileRequested(const QString &path);

private:
    /// The connection whose message it is, or one of those that share it; null when unknown.
    [[nodiscard]] const ConnectionSummary *connectionOf(const QString &messageId) const;
    void askForCode(const ConnectionSummary &connection);
    void askForConsent(const ConnectionSummary &connection);

    QWidget &m_window;
    QList<ConnectionSummary> m_connections;
    QPointer<MfaCodeDialog> m_code;
    QPointer<ConsentDialog> m_consent;
    QPointer<PermissionsDialog> m_permissions;
};

} // namespace dw
