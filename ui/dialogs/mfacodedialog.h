// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace dw {

class PlainLabel;

/// Asks for the six digits that an MFA device shows. Keeps none of them: the field is empty once the dialog is closed.
class MfaCodeDialog final : public QDialog {
    Q_OBJECT
public:
    /// \p connection as the person named it; \p device is the serial number of the MFA device, empty where unknown.
    MfaCodeDialog(const QString &connection, const QString &device, QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    void codeEntered(const QString &code); ///< six ASCII digits

private:
    void onTextEdited();
    void onAccepted();

    QLineEdit *m_code;
    QPushButton *m_accept;
};

} // namespace dw
