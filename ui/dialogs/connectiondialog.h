// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/calleridentity.h"
#include "connections/connectionsummary.h"
#include "core/result.h"
#include "ui/dialogs/keychainstate.h"
#include "ui/dialogs/keysentry.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace dw {

class PlainLabel;
class SecretLineEdit;

/// A connection from an access key: what is typed leaves through a signal, and the fields are emptied when it closes.
class ConnectionDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ConnectionDialog(QWidget *parent = nullptr);

    /// New keys for a connection there is: its name and regions are filled in, its keys are not.
    void setConnection(const ConnectionSummary &connection);

    void setKeychainState(const KeychainState &state);

    /// What testRequested() found: the account and identity, or why not. Ignored when nothing was asked.
    void showTestResult(const Result<CallerIdentity> &result);

    void done(int result) override;

Q_SIGNALS:
    void testRequested(const dw::KeysEntry &entry);
    void entryAccepted(const dw::KeysEntry &entry);

private:
    [[nodiscard]] KeysEntry entry() const;
    void onEdited();
    void onTestClicked();
    void onAcceptClicked();
    void say(const QString &text);

    QLineEdit *m_name;
    QLineEdit *m_keyId;
    SecretLineEdit *m_secret;
    SecretLineEdit *m_token;
    QComboBox *m_regions;
    PlainLabel *m_keptWhere;
    PlainLabel *m_outcome;
    QPushButton *m_test;
    QPushButton *m_accept;
    QString m_connectionId; // empty: a new connection
    bool m_testing = false;
};

} // namespace dw
