// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectiondialog.h"

#include "core/regions.h"
#include "ui/dialogs/regions.h"
#include "ui/dialogs/secretlineedit.h"
#include "ui/panels/plainlabel.h"
#include "ui/text/errortext.h"
#include "ui/text/shownaccounts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int fieldWidth = 380; // a session token is long anyway; a key id fits with room
constexpr int twoLines = 2;

} // namespace

ConnectionDialog::ConnectionDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_keyId(new QLineEdit(this))
    , m_secret(new SecretLineEdit(this))
    , m_token(new SecretLineEdit(this))
    , m_regions(new QComboBox(this))
    , m_keptWhere(new PlainLabel({}, this))
    , m_outcome(new PlainLabel({}, this))
{
    setWindowTitle(tr("Connect with an access key"));
    m_name->setPlaceholderText(tr("As you want to call it"));
    m_keyId->setPlaceholderText(u"AKIA…"_s);
    m_token->setPlaceholderText(tr("Only for temporary keys"));
    m_regions->setEditable(true);
    m_regions->lineEdit()->setAccessibleName(tr("Regions"));
    m_regions->addItems(customLabelsRegions());
    m_regions->setToolTip(tr("One region or several, separated by commas"));
    m_keyId->setMinimumWidth(fieldWidth);
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->setMinimumHeight(fontMetrics().lineSpacing() * twoLines); // the dialog does not jump when it answers
    m_outcome->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_outcome->setAccessibleName(tr("Result of the test"));
    m_keptWhere->setWordWrap(true);
    m_keptWhere->setDimmed(true);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Access &key id"), m_keyId);
    form->addRow(tr("&Secret access key"), m_secret);
    form->addRow(tr("Session &token"), m_token);
    form->addRow(tr("&Regions"), m_regions);
    form->addRow(QString(), m_keptWhere);
    form->addRow(QString(), m_outcome);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    //: Button: make the connection
    m_accept = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    //: Button: ask AWS whose keys these are
    m_test = buttons->addButton(tr("Test"), QDialogButtonBox::ActionRole);
    form->addRow(buttons);
    m_accept->setDefault(true);
    m_test->setAutoDefault(false);

    for (const auto *field : {m_name, m_keyId, static_cast<QLineEdit *>(m_secret), static_cast<QLineEdit *>(m_token)})
        connect(field, &QLineEdit::textChanged, this, &ConnectionDialog::onEdited);
    connect(m_regions, &QComboBox::editTextChanged, this, &ConnectionDialog::onEdited);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::onTestClicked);
    connect(m_accept, &QPushButton::clicked, this, &ConnectionDialog::onAcceptClicked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setKeychainState({});
    onEdited();
}

void ConnectionDialog::setConnection(const ConnectionSummary &connection)
{
    m_connectionId = connection.id;
    setWindowTitle(tr("New keys for %1").arg(shownText(connection.name)));
    m_name->setText(connection.name);
    m_regions->setEditText(connection.regions.join(u", "_s));
}

void ConnectionDialog::setKeychainState(const KeychainState &state)
{
    m_keptWhere->setText(keychainSentence(state));
}

void ConnectionDialog::showTestResult(const Result<CallerIdentity> &result)
{
    if (!m_testing)
        return;
    m_testing = false;
    onEdited();
    if (result) {
        //: %1 an account number, %2 the ARN of a user or role
        say(tr("These keys belong to account %1, %2.").arg(result->account, result->arn));
        return;
    }
    say(errorSentence(result.error()));
}

void ConnectionDialog::done(int result)
{
    QDialog::done(result);
    m_testing = false;
    for (auto *field : {m_secret, m_token})
        field->forget();
    m_keyId->setText({});
    m_name->setText({});
    say({});
}

KeysEntry ConnectionDialog::entry() const
{
    // what is pasted often brings a line end or a blank along
    KeysEntry entry;
    entry.connectionId = m_connectionId;
    entry.name = m_name->text().trimmed();
    entry.credentials.accessKeyId = m_keyId->text().trimmed().toUtf8();
    entry.credentials.secretAccessKey = m_secret->secret();
    entry.credentials.sessionToken = m_token->secret();
    entry.regions = parseRegions(m_regions->currentText());
    if (entry.name.isEmpty() && !entry.regions.isEmpty())
        entry.name = entry.regions.first();
    return entry;
}

void ConnectionDialog::onEdited()
{
    const KeysEntry typed = entry();
    const QString bad = malformedRegion(typed.regions);
    const bool complete = typed.credentials.isComplete() && !typed.regions.isEmpty() && bad.isEmpty();
    m_accept->setEnabled(complete);
    m_test->setEnabled(complete && !m_testing);
    if (m_testing)
        return;
    say(bad.isEmpty() ? regionWarning(typed.regions) : tr("“%1” is not the name of a region; one looks like eu-west-1.").arg(bad));
}

void ConnectionDialog::onTestClicked()
{
    m_testing = true;
    onEdited();
    say(tr("Asking AWS whose keys these are…"));
    Q_EMIT testRequested(entry());
}

void ConnectionDialog::onAcceptClicked()
{
    const KeysEntry typed = entry();
    Q_EMIT entryAccepted(typed);
    accept();
}

void ConnectionDialog::say(const QString &text)
{
    m_outcome->setText(text);
}

} // namespace dw
