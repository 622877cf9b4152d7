// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/credentialdialogs.h"

#include "credentials/credentialneeds.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/dialogs/iampolicy.h"
#include "ui/dialogs/mfacodedialog.h"
#include "ui/dialogs/permissionsdialog.h"
#include "ui/panels/connectionmessages.h"
#include "ui/text/credentialtext.h"
#include "ui/window/presentdialog.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

CredentialDialogs::CredentialDialogs(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

void CredentialDialogs::setConnections(const QList<ConnectionSummary> &connections)
{
    m_connections = connections;
    const auto asks = [this](const QString &id, CredentialNeed need) {
        const ConnectionSummary *connection = connectionOf(id);
        return connection && connection->error && needOf(*connection->error) == need;
    };
    // what was answered elsewhere, or changed while it was on show, is not asked any more
    if (m_code && !asks(m_code->objectName(), CredentialNeed::MfaCode))
        m_code->reject();
    if (m_consent && !asks(m_consent->objectName(), CredentialNeed::Consent))
        m_consent->reject();
    if (m_permissions) {
        if (const ConnectionSummary *connection = connectionOf(m_permissions->objectName()))
            m_permissions->setConnection(*connection);
        else
            m_permissions->reject();
    }
}

const ConnectionSummary *CredentialDialogs::connectionOf(const QString &messageId) const
{
    const auto with = [this](auto &&matches) -> const ConnectionSummary * {
        const auto found = std::find_if(m_connections.cbegin(), m_connections.cend(), matches);
        return found == m_connections.cend() ? nullptr : &*found;
    };
    if (const ConnectionSummary *found = with([&](const auto &one) { return dw::messageId(one) == messageId; }))
        return found;
    const QString id = messageId.section(u'/', 0, 0); // see connectionMessages()
    return with([&](const auto &one) { return one.id == id; });
}

bool CredentialDialogs::openForMessage(const QString &messageId, const QString &actionId)
{
    const ConnectionSummary *connection = connectionOf(messageId);
    if (!connection)
        return false;
    if (actionId == MessageActions::signIn || actionId == MessageActions::enterCode || actionId == MessageActions::showCommand)
        signInAgain(connection->id);
    else if (actionId == MessageActions::copyCommand)
        QGuiApplication::clipboard()->setText(signInCommand(missingSignIn(*connection), connection->profile));
    else if (actionId == MessageActions::showFile)
        Q_EMIT openFileRequested(connection->file);
    else if (actionId == MessageActions::copyPolicy)
        QGuiApplication::clipboard()->setText(missingPolicy(*connection));
    else
        return false;
    return true;
}

void CredentialDialogs::signInAgain(const QString &connectionId)
{
    const ConnectionSummary *connection = connectionOf(connectionId);
    if (!connection)
        return;
    const std::optional<CredentialNeed> need = connection->error ? needOf(*connection->error) : std::nullopt;
    if (need == CredentialNeed::MfaCode)
        askForCode(*connection);
    else if (need == CredentialNeed::Consent)
        askForConsent(*connection);
    else if (const QString session = missingSignIn(*connection); !session.isEmpty())
        Q_EMIT signInRequested(session);
    else if (!connection->ssoSession.isEmpty())
        Q_EMIT signInRequested(connection->ssoSession);
}

void CredentialDialogs::askForCode(const ConnectionSummary &connection)
{
    if (m_code && m_code->objectName() != connection.id)
        m_code->reject();
    if (!m_code || m_code->objectName() != connection.id) {
        m_code = new MfaCodeDialog(connection.name, connection.error->message, &m_window);
        m_code->setObjectName(connection.id);
        connect(m_code, &MfaCodeDialog::codeEntered, this,
                [this, id = connection.id](const QString &code) { Q_EMIT mfaCodeEntered(id, code); });
    }
    presentDialog(*m_code);
}

void CredentialDialogs::askForConsent(const ConnectionSummary &connection)
{
    if (m_consent)
        m_consent->reject(); // the command may be another one by now
    m_consent = new ConsentDialog({connection.profile, connection.error->message, connection.file, connection.line}, &m_window);
    m_consent->setObjectName(connection.id);
    connect(m_consent, &ConsentDialog::allowed, this,
            [this, id = connection.id, command = connection.error->message] { Q_EMIT commandAllowed(id, command); });
    presentDialog(*m_consent);
}

void CredentialDialogs::openPermissions(const QString &connectionId)
{
    const ConnectionSummary *connection = connectionOf(connectionId);
    if (!connection)
        return;
    if (!m_permissions)
        m_permissions = new PermissionsDialog(&m_window);
    m_permissions->setObjectName(connection->id);
    m_permissions->setConnection(*connection);
    presentDialog(*m_permissions);
}

} // namespace dw
