// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/keychainstate.h"

#include <QDialog>
#include <QStringList>

namespace dw {

/// Which hosts are contacted with which calls, where secrets and settings live, and the least IAM policy to copy.
class PrivacyDialog final : public QDialog {
    Q_OBJECT
public:
    /// What the dialog tells about this installation.
    struct Facts {
        QStringList hosts; ///< contacted by the connections there are; empty: those of AWS in general
        QString settingsFile;
        KeychainState keychain;
    };

    explicit PrivacyDialog(const Facts &facts, QWidget *parent = nullptr);
};

} // namespace dw
