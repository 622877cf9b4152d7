// SPDX-License-Identifier: GPL-3.0-or-later
// A person enters keys, looks around, leaves, comes back and forgets them: run by tst_windowsecrets.py, which searches
// what that left behind. The keys come in on standard input, so that no argument and no environment holds them.
#include "application/application.h"
#include "core/logging.h"
#include "support/fakerekognition.h"
#include "support/testdatasets.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/requestlogdialog.h"
#include "ui/dialogs/secretlineedit.h"
#include "ui/panels/plainlabel.h"
#include "ui/table/datasettableview.h"
#include "ui/text/englishplurals.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace dw;
using namespace dw::test;
using namespace std::chrono_literals;

namespace {

QByteArray lineOfInput()
{
    char line[4096]{};
    return std::fgets(line, sizeof line, stdin) ? QByteArray(line).trimmed() : QByteArray();
}

template<typename Button>
void press(const QWidget &widget, const QString &text)
{
    for (auto *button : widget.findChildren<Button *>()) {
        if (button->text().remove(u'&') == text)
            return button->click();
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

MainWindow *window()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(widget))
            return found;
    }
    return nullptr;
}

void choose(const QString &text)
{
    for (QAction *action : window()->findChildren<QAction *>()) {
        if (action->text().remove(u'&').startsWith(text))
            return action->trigger();
    }
    QFAIL(qPrintable(u"no action "_s + text));
}

int rows()
{
    return window()->findChild<DatasetTableView *>()->model()->rowCount();
}

} // namespace

class TestWindowSecrets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void entersKeys();
    void comesBackAndForgets();

private:
    FakeRekognition m_service;
    WindowOptions m_options;
    EnglishPlurals m_plurals;
};

void TestWindowSecrets::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DW_PRIVATE_KEYRING"), "run this through with-keyring.sh");
    installLogging(); // as the program does; what it says is searched too
    QCoreApplication::setOrganizationName(u"dataset-watch"_s);
    QCoreApplication::setApplicationName(u"dataset-watch"_s);
    QCoreApplication::installTranslator(&m_plurals);
    for (int i = 0; i < 3; ++i)
        m_service.datasets.insert(datasetArn(u"project-%1"_s.arg(i)).toString(), {});
    QVERIFY(m_service.listen());
    m_options.endpoint = m_service.url();
    m_options.rate = 0;
}

void TestWindowSecrets::entersKeys()
{
    const QByteArray secret = lineOfInput();
    const QByteArray token = lineOfInput();
    QVERIFY(secret.size() >= 40 && token.size() >= 40);
    Application application(m_options);
    QVERIFY(application.start());
    choose(u"Enter keys"_s);
    auto *dialog = window()->findChild<ConnectionDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().at(0), u"vision-prod"_s);
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().at(1), u"ASIAIOSFODNN7EXAMPLE"_s);
    QTest::keyClicks(dialog->findChildren<SecretLineEdit *>().at(0), QString::fromLatin1(secret));
    QTest::keyClicks(dialog->findChildren<SecretLineEdit *>().at(1), QString::fromLatin1(token));
    dialog->findChild<QComboBox *>()->setEditText(u"us-east-1"_s);
    auto *test = dialog->findChildren<QPushButton *>().at(2);
    press<QPushButton>(*dialog, u"Test"_s);
    QTRY_VERIFY(test->isEnabled()); // answered
    press<QPushButton>(*dialog, u"Connect"_s);
    QTRY_COMPARE(rows(), 3);
    // a keyring on a busy disk takes its time
    QTRY_COMPARE_WITH_TIMEOUT(AppSettings().connections().size(), 1,
                              20'000); // remembered, which it only is once the keychain has the keys

    choose(u"Request log"_s);
    auto *log = window()->findChild<RequestLogDialog *>();
    QVERIFY(log);
    QTRY_VERIFY((log->tick(), log->shownRecords().size() >= 4));
    log->exportTo(qEnvironmentVariable("HOME") + u"/requests.csv"_s);
    QTRY_VERIFY(QFile::exists(qEnvironmentVariable("HOME") + u"/requests.csv"_s));
    m_service.projectsError = "InvalidSignatureException"; // AWS's words about a signature are the riskiest to log
    Q_EMIT window()->refreshRequested();
    const auto refused = [&] {
        const QList<ApiCallRecord> records = log->shownRecords();
        return std::any_of(records.begin(), records.end(),
                           [](const auto &record) { return record.code.contains(u"Signature"_s); });
    };
    QTRY_VERIFY((log->tick(), refused()));
}

void TestWindowSecrets::comesBackAndForgets()
{
    const QList<StoredConnection> remembered = AppSettings().connections();
    QCOMPARE(remembered.size(), 1);
    Application application(m_options);
    QVERIFY(application.start());
    QTRY_COMPARE(rows(), 3);
    choose(u"Request log"_s);
    auto *log = window()->findChild<RequestLogDialog *>();
    QVERIFY(log);
    QTRY_VERIFY((log->tick(), log->shownRecords().size() >= 3)); // signed with what the keychain gave back
    log->close();
    Q_EMIT window()->connectionForgetRequested(remembered.first().id);
    QTRY_COMPARE(rows(), 0);
    KeychainStore keychain(QStringLiteral(DW_APP_ID));
    // the probe is the service's own word, not QtKeychain's
    auto probe = keychain.probe(remembered.first().id);
    const auto isGone = [&] {
        if (!probe.isFinished())
            return false;
        if (probe.result() == Result<SecretState>(SecretState::Absent))
            return true;
        probe = keychain.probe(remembered.first().id);
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isGone(), 20'000);
}

QTEST_MAIN(TestWindowSecrets)
#include "tst_windowsecrets.moc"
