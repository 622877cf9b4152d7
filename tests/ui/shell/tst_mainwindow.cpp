// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "aws/requestlog.h"
#include "credentials/credentialneeds.h"
#include "fleet.h"
#include "settings/appsettings.h"
#include "support/testclock.h"
#include "ui/dialogs/adddatasetsdialog.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/permissionsdialog.h"
#include "ui/dialogs/privacydialog.h"
#include "ui/dialogs/requestlogdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/panels/datasetdetails.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/errorstab.h"
#include "ui/panels/filterbox.h"
#include "ui/panels/filterlist.h"
#include "ui/panels/firstrunpage.h"
#include "ui/panels/connectionchips.h"
#include "ui/panels/messageactions.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/refreshstatusbar.h"
#include "ui/panels/signinpanel.h"
#include "ui/panels/statusbutton.h"
#include "ui/table/datasettableview.h"
#include "ui/text/englishplurals.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace dw::test;

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void firstRunIsShownWithoutAConnection();
    void keys_data();
    void keys();
    void filterKeysFocusTheBoxAndEscapeClearsIt();
    void markAsSeenMarksTheSelected();
    void copyArnCopiesTheSelected();
    void paneKeyGoesRound();
    void sidebarClosesInANarrowWindow();
    void theDetailsStandAtTheRightAndAreRemembered();
    void errorsOfADatasetAreOneStepAway();
    void anEmptyTableSaysWhy();
    void aChangeMovesNeitherSelectionNorScroll();
    void aMessageKeepsRowsInPlaceUnderTheMouse();
    void messageActionsOpenDialogsOrLeave();
    void whatSigningInNeedsOpensOrLeaves();
    void aSignInIsSeenOnTheFirstPage();
    void theRequestLogOpensBesideTheWindow();
    void theWindowIsRemembered();
    void everyControlHasAName();
    void tabReachesEveryControl_data();
    void tabReachesEveryControl();

private:
    [[nodiscard]] DatasetTableView &table() { return *m_window->findChild<DatasetTableView *>(); }

    EnglishPlurals m_plurals;
    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<DatasetRepository> m_repository;
    std::unique_ptr<SessionHistory> m_history;
    RequestLog m_requests;
    std::unique_ptr<MainWindow> m_window;
    const DatasetArn m_flowers = datasetArn(u"flowers"_s, DatasetType::Train, u"eu-west-1"_s);
};

void TestMainWindow::initTestCase()
{
    QCoreApplication::installTranslator(&m_plurals);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_folder->filePath(u"settings.ini"_s));
    m_repository = std::make_unique<DatasetRepository>();
    m_history = std::make_unique<SessionHistory>();
    addFleet(*m_repository, *m_history, m_clock.now());
    m_window = std::make_unique<MainWindow>(*m_repository, *m_history, *m_settings, m_clock, m_requests);
    m_window->setConnections({fleetConnection()});
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
}

void TestMainWindow::firstRunIsShownWithoutAConnection()
{
    auto *page = m_window->findChild<FirstRunPage *>();
    QVERIFY(!page->isVisible());
    m_window->setConnections({});
    QVERIFY(page->isVisible());
    QVERIFY(!table().isVisible());
    QVERIFY(!m_window->findChild<FilterList *>()->isEnabled());
    QSignalSpy demo(m_window.get(), &MainWindow::demoRequested);
    for (auto *card : page->findChildren<QAbstractButton *>()) {
        if (card->text() == u"Try the demo")
            card->click();
    }
    QCOMPARE(demo.size(), 1);
    m_window->setConnections({fleetConnection()});
    QVERIFY(!page->isVisible());
    QVERIFY(table().isVisible());
}

void TestMainWindow::keys_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<QByteArray>("dialog");
    const auto leads = [](const char *keys, const char *signal, const char *dialog = "") {
        QTest::newRow(keys) << QKeySequence(QString::fromLatin1(keys)) << QByteArray(signal) << QByteArray(dialog);
    };
    leads("F5", SIGNAL(refreshRequested()));
    leads("Ctrl+R", SIGNAL(refreshRequested()));
    leads("Shift+F5", SIGNAL(refreshSelectedRequested(QList<dw::DatasetArn>)));
    leads("Ctrl+Shift+P", SIGNAL(pauseToggled(bool)));
    leads("Ctrl+N", SIGNAL(findDatasetsRequested(QString, QStringList)), "dw::AddDatasetsDialog");
    leads("Ctrl+,", "", "dw::SettingsDialog");
}

void TestMainWindow::keys()
{
    QFETCH(QKeySequence, keys);
    QFETCH(QByteArray, signal);
    QFETCH(QByteArray, dialog);
    m_window->selectDataset(m_flowers);
    std::unique_ptr<QSignalSpy> spy;
    if (!signal.isEmpty())
        spy = std::make_unique<QSignalSpy>(m_window.get(), signal.constData());
    table().setFocus();
    QTest::keySequence(m_window.get(), keys);
    if (spy)
        QCOMPARE(spy->size(), 1);
    const auto dialogs = m_window->findChildren<QDialog *>();
    if (dialog.isEmpty())
        QVERIFY(dialogs.isEmpty());
    else
        QCOMPARE(QByteArray(dialogs.value(0)->metaObject()->className()), dialog);
}

void TestMainWindow::filterKeysFocusTheBoxAndEscapeClearsIt()
{
    auto *box = m_window->findChild<FilterBox *>();
    table().setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), box);
    table().setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    QCOMPARE(QApplication::focusWidget(), box);
    QTest::keyClicks(box, u"flowers"_s);
    QCOMPARE(table().model()->rowCount(), 2);
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(table().model()->rowCount(), 41);
    QVERIFY(box->text().isEmpty());
}

void TestMainWindow::markAsSeenMarksTheSelected()
{
    const DatasetArn shelf = datasetArn(u"retail-shelf"_s, DatasetType::Train, u"eu-west-1"_s);
    QVERIFY(attention(*m_repository->find(shelf), m_clock.now()) != Attention::None);
    QVERIFY(m_window->selectDataset(shelf));
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(attention(*m_repository->find(shelf), m_clock.now()), Attention::None);
}

void TestMainWindow::copyArnCopiesTheSelected()
{
    QVERIFY(m_window->selectDataset(m_flowers));
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_flowers.toString());
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"flowers\t"_s));
}

void TestMainWindow::paneKeyGoesRound()
{
    QVERIFY(m_window->selectDataset(m_flowers));
    const auto *list = m_window->findChild<FilterList *>();
    const auto *details = m_window->findChild<DatasetDetails *>();
    table().setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(details->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(list->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), &table());
}

void TestMainWindow::sidebarClosesInANarrowWindow()
{
    const auto *list = m_window->findChild<FilterList *>();
    QVERIFY(list->isVisible());
    m_window->resize(1024, 700);
    QTRY_VERIFY(!list->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F9); // a narrow window may have it all the same
    QVERIFY(list->isVisible());
    m_window->resize(1440, 900);
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(!list->isVisible());
}

void TestMainWindow::theDetailsStandAtTheRightAndAreRemembered()
{
    const auto action = [this] {
        const auto actions = m_window->actions();
        return *std::find_if(actions.begin(), actions.end(), [](const QAction *one) { return one->text().contains(u"at the right"); });
    };
    const auto isBeside = [this] {
        const QWidget &details = *m_window->findChild<DatasetDetails *>();
        return details.mapTo(m_window.get(), QPoint()).x() >= table().mapTo(m_window.get(), QPoint()).x() + table().width();
    };
    QVERIFY(!action()->isChecked() && !isBeside());
    action()->trigger();
    QTRY_VERIFY(isBeside());
    m_window->close();
    m_window = std::make_unique<MainWindow>(*m_repository, *m_history, *m_settings, m_clock, m_requests);
    m_window->setConnections({fleetConnection()});
    m_window->show();
    QVERIFY(action()->isChecked());
    QTRY_VERIFY(isBeside());
    action()->trigger();
    QTRY_VERIFY(!isBeside());
}

void TestMainWindow::errorsOfADatasetAreOneStepAway()
{
    const auto *details = m_window->findChild<DatasetDetails *>();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(details->tab(), DatasetDetails::Tab::Errors);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    auto *table = m_window->findChild<DatasetTableView *>();
    Q_EMIT table->datasetActivated(table->currentArn(), DatasetColumnId::Errors);
    QCOMPARE(details->tab(), DatasetDetails::Tab::Errors);
}

void TestMainWindow::anEmptyTableSaysWhy()
{
    const auto all = m_window->findChildren<EmptyState *>();
    const auto inTable = [this](const EmptyState *state) { return !m_window->errorsTab().isAncestorOf(state); };
    EmptyState *empty = *std::find_if(all.begin(), all.end(), inTable);
    QVERIFY(!empty->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    QTest::keyClicks(QApplication::focusWidget(), u"flwers"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"No dataset matches “flwers”."_s);
    empty->findChild<QPushButton *>()->click();
    QVERIFY(table().isVisible());

    m_repository->remove(m_repository->arns());
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"Looking for datasets…"_s);
    RefreshStatus status;
    status.lastSweepAt = m_clock.now();
    m_window->setRefreshStatus(status);
    QCOMPARE(empty->title(), u"No datasets found"_s);

    // what the page offers is offered once, and there
    const Message message{u"c1/empty"_s, MessageSeverity::Information, u"No Custom Labels datasets in eu-west-1."_s,
                          {messageAction(MessageActions::lookInAllRegions, u"Look"_s), messageAction(MessageActions::pasteArns, u"Paste"_s)}};
    m_window->setMessages({message});
    const auto actionsOfBar = [this] { return m_window->findChild<MessageBar *>()->messages().value(0).actions.size(); };
    QTRY_COMPARE(m_window->findChild<MessageBar *>()->messages().size(), 1);
    QCOMPARE(actionsOfBar(), 0);
    addFleet(*m_repository, *m_history, m_clock.now());
    QTRY_VERIFY(!empty->isVisible());
    QTRY_COMPARE(actionsOfBar(), 2);
}

void TestMainWindow::aChangeMovesNeitherSelectionNorScroll()
{
    m_window->resize(1440, 600);
    QVERIFY(m_window->selectDataset(m_flowers));
    QScrollBar *bar = table().verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum() / 2);
    const int before = bar->value();
    QSignalSpy selected(m_window.get(), &MainWindow::selectionChanged);
    for (const FleetRow &row : fleetRows())
        m_repository->applyDescription(fleetArn(row), description(DatasetStatus::UpdateComplete, row.labeled, row.total + 1, 1),
                                       m_clock.now());
    QTRY_VERIFY(m_window->findChild<RefreshStatusBar *>()->leftText().contains(u"420 of 501"_s)); // counted anew
    QCOMPARE(bar->value(), before);
    QCOMPARE(table().currentArn(), m_flowers);
    QCOMPARE(selected.size(), 0);
}

void TestMainWindow::aMessageKeepsRowsInPlaceUnderTheMouse()
{
    m_window->resize(1440, 600);
    QScrollBar *bar = table().verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    bar->setValue(100);
    const auto rowOnScreen = [this] { return table().viewport()->mapToGlobal(QPoint(0, table().rowViewportPosition(8))).y(); };
    const int before = rowOnScreen();
    m_window->setMessages({{u"c1"_s, MessageSeverity::Error, u"No network since 14:02, showing last known."_s, {}}});
    QVERIFY(m_window->findChild<MessageBar *>()->isVisible());
    QCOMPARE(rowOnScreen(), before);
    m_window->setMessages({});
    QVERIFY(!m_window->findChild<MessageBar *>()->isVisible());
    QCOMPARE(rowOnScreen(), before);
}

void TestMainWindow::messageActionsOpenDialogsOrLeave()
{
    QSignalSpy left(m_window.get(), &MainWindow::messageActionTriggered);
    m_window->setMessages({{u"c1"_s, MessageSeverity::Error, u"Locked."_s,
                            {{u"unlock"_s, u"Unlock and try again"_s}, {u"enter-keys"_s, u"Enter keys for this session"_s}}}});
    const auto buttons = m_window->findChild<MessageBar *>()->findChildren<QPushButton *>();
    for (auto *button : buttons) {
        if (button->text().startsWith(u"Unlock"_s) || button->text().startsWith(u"Enter keys"_s))
            button->click();
    }
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().at(1).toString(), u"unlock"_s);
    const auto *dialog = m_window->findChild<ConnectionDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(u"vision-prod"_s));
}

void TestMainWindow::whatSigningInNeedsOpensOrLeaves()
{
    ConnectionSummary waiting = fleetConnection(ConnectionHealth::NeedsCredentials);
    waiting.error = needError(CredentialNeed::SignIn, u"company-sso"_s);
    m_window->setConnections({waiting});
    auto *bar = m_window->findChild<MessageBar *>();
    QSignalSpy signIns(m_window.get(), &MainWindow::signInRequested);
    QSignalSpy left(m_window.get(), &MainWindow::messageActionTriggered);
    Q_EMIT bar->actionTriggered(u"sso/company-sso"_s, QString::fromUtf16(MessageActions::signIn));
    QCOMPARE(signIns.size(), 1);
    QCOMPARE(signIns.first().first().toString(), u"company-sso"_s);
    auto *chips = m_window->findChild<ConnectionChips *>();
    Q_EMIT chips->signInRequested(u"c1"_s);
    QCOMPARE(signIns.size(), 2);
    Q_EMIT chips->permissionsRequested(u"c1"_s);
    QVERIFY(m_window->findChild<PermissionsDialog *>()->isVisible());
    QVERIFY(left.isEmpty());
    Q_EMIT chips->identityRequested(u"c1"_s);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().last().toString(), QString::fromUtf16(MessageActions::showIdentity));
}

void TestMainWindow::aSignInIsSeenOnTheFirstPage()
{
    m_window->setConnections({});
    m_window->setSignIns({{.session = u"company-sso"_s, .step = SignInProgress::Step::WaitingForBrowser}});
    auto *panel = m_window->findChild<SignInPanel *>();
    QVERIFY(panel->isVisible());
    QVERIFY(m_window->findChild<FirstRunPage *>()->isVisible());
    QSignalSpy cancelled(m_window.get(), &MainWindow::cancelSignInRequested);
    for (auto *button : panel->findChildren<QPushButton *>()) {
        if (button->text() == u"Cancel")
            button->click();
    }
    QCOMPARE(cancelled.size(), 1);
    m_window->setSignIns({});
    QVERIFY(!panel->isVisible());
}

void TestMainWindow::theRequestLogOpensBesideTheWindow()
{
    ApiCallRecord record;
    record.time = m_clock.now();
    m_requests.add(record);
    const auto actions = m_window->findChildren<QAction *>();
    const auto found = std::find_if(actions.begin(), actions.end(), [](QAction *one) { return one->text() == u"&Request log…"; });
    QVERIFY(found != actions.end());
    QAction *const open = *found;
    QTest::mouseClick(m_window->findChild<StatusButton *>(), Qt::LeftButton);
    auto *dialog = m_window->findChild<RequestLogDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->shownRecords().size(), 1);
    QVERIFY(!dialog->isModal());
    open->trigger();
    QCOMPARE(m_window->findChildren<RequestLogDialog *>().size(), 1); // the same one again
    QSignalSpy refreshes(m_window.get(), &MainWindow::refreshRequested);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F5); // the window goes on working
    QCOMPARE(refreshes.size(), 1);
    dialog->close();
    QTRY_VERIFY(!m_window->findChild<RequestLogDialog *>());
    open->trigger();
    QVERIFY(m_window->findChild<RequestLogDialog *>());
}

void TestMainWindow::theWindowIsRemembered()
{
    const auto openAgain = [this] {
        m_window->close();
        m_window = std::make_unique<MainWindow>(*m_repository, *m_history, *m_settings, m_clock, m_requests);
    };
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    table().setColumnShown(DatasetColumnId::Account, true);
    m_window->resize(770, 650); // Qt 6.8 fits a window that comes back into the screen, which is 800 x 800 here
    openAgain();
    QCOMPARE(m_window->size(), QSize(770, 650));
    m_window->resize(1440, 900); // wide enough for the sidebar, which was closed
    QVERIFY(m_window->findChild<FilterList *>()->isHidden());
    QVERIFY(table().isColumnShown(DatasetColumnId::Account));
}

void TestMainWindow::everyControlHasAName()
{
    for (const auto *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden() || widget->inherits("QScrollBar"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || widget->focusProxy()
            || qobject_cast<const QLabel *>(widget); // a label's text is its name
        QVERIFY2(named, widget->metaObject()->className());
    }
}

void TestMainWindow::tabReachesEveryControl_data()
{
    QTest::addColumn<DatasetDetails::Tab>("tab");
    QTest::newRow("Overview") << DatasetDetails::Tab::Overview;
    QTest::newRow("Errors") << DatasetDetails::Tab::Errors;
    QTest::newRow("Labels") << DatasetDetails::Tab::Labels;
    QTest::newRow("Readiness") << DatasetDetails::Tab::Readiness;
    QTest::newRow("Activity") << DatasetDetails::Tab::Activity;
}

void TestMainWindow::tabReachesEveryControl()
{
    QFETCH(const DatasetDetails::Tab, tab);
    QVERIFY(m_window->selectDataset(m_flowers));
    m_window->findChild<DatasetDetails *>()->showTab(tab);
    QTRY_VERIFY(!m_window->grab().isNull());
    table().setFocus();
    QSet<const QWidget *> reached;
    for (QWidget *at = QApplication::focusWidget(); at && !reached.contains(at); at = QApplication::focusWidget()) {
        reached.insert(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QVERIFY2(reached.contains(widget),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName() + u' ' + widget->toolTip()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
