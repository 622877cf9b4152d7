// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyvalues.h"
#include "ui/dialogs/keychainstate.h"

#include <QDialog>
#include <QStringList>

class QPushButton;

namespace dw {

class PlainLabel;

/// Which hosts are contacted with which calls, where secrets, settings and history live, and the least IAM policy to copy.
class PrivacyDialog final : public QDialog {
    Q_OBJECT
public:
    /// What the dialog tells about this installation.
    struct Facts {
        QStringList hosts; ///< contacted by the connections there are; empty: those of AWS in general
        QString settingsFile;
        KeychainState keychain;
        bool costGuard = false; ///< models are looked for, too
        QString historyFile; ///< empty: none is kept, e.g. in the demo
    };

    explicit PrivacyDialog(const Facts &facts, QWidget *parent = nullptr);

    /// How much the history holds; without datasets there is nothing to erase.
    void setHistory(const HistorySummary &summary);

Q_SIGNALS:
    void eraseHistoryRequested(); ///< not confirmed yet

private:
    PlainLabel *m_history;
    QPushButton *m_erase;
    QString m_historyFile;
};

} // namespace dw
