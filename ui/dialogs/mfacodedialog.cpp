// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mfacodedialog.h"

#include "core/redact.h"
#include "ui/panels/plainlabel.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int fieldDigits = 10; // room for six and the margins
constexpr double codeScale = 1.4;

} // namespace

MfaCodeDialog::MfaCodeDialog(const QString &connection, const QString &device, QWidget *parent)
    : QDialog(parent)
    , m_code(new QLineEdit(this))
{
    setWindowTitle(tr("Enter code"));
    //: %1 is a connection, %2 the serial number of an MFA device
    auto *question = new PlainLabel(device.isEmpty() ? tr("%1 needs the code that its MFA device shows now.").arg(connection)
                                                     : tr("%1 needs the code that the MFA device %2 shows now.")
                                                           .arg(connection, cleanText(device)),
                                    this);
    question->setWordWrap(true);
    question->setMinimumWidth(question->fontMetrics().averageCharWidth() * 48);
    m_code->setAccessibleName(tr("Six-digit code"));
    m_code->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9 ]{0,7}"_s), m_code)); // "123 456", as shown
    m_code->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_code->setPlaceholderText(u"000000"_s);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF() * codeScale);
    m_code->setFont(font);
    m_code->setMaximumWidth(m_code->fontMetrics().horizontalAdvance(u'0') * fieldDigits);
    question->setBuddy(m_code);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    //: Sends the code of an MFA device
    m_accept = buttons->addButton(tr("Continue"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    m_accept->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_code);
    layout->addStretch(1);
    layout->addWidget(buttons);
    m_code->setFocus(Qt::OtherFocusReason);
    connect(m_code, &QLineEdit::textChanged, this, &MfaCodeDialog::onTextEdited);
    connect(buttons, &QDialogButtonBox::accepted, this, &MfaCodeDialog::onAccepted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void MfaCodeDialog::onTextEdited()
{
    m_accept->setEnabled(m_code->text().remove(u' ').size() == 6);
}

void MfaCodeDialog::onAccepted()
{
    Q_EMIT codeEntered(m_code->text().remove(u' '));
    accept();
}

void MfaCodeDialog::done(int result)
{
    m_code->setText({}); // unlike clear(), nothing is left for undo to bring back
    QDialog::done(result);
}

} // namespace dw
