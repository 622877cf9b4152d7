// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowbench.h"

#include "credentials/credentialneeds.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/permissionsdialog.h"
#include "ui/dialogs/requestlogdialog.h"
#include "ui/panels/datasetdetails.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/errorstab.h"
#include "ui/panels/filterlist.h"
#include "ui/panels/firstrunpage.h"
#include "ui/panels/connectionchips.h"
#include "ui/panels/messageactions.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/refreshstatusbar.h"
#include "ui/panels/signinpanel.h"
#include "ui/panels/statusbutton.h"
#include "ui/text/englishplurals.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsChosenUntilSomebodyDoes();
    void firstRunIsShownWithoutAConnection();
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

private:
    [[nodiscard]] DatasetTableView &table() const { return m_bench->table(); }

    EnglishPlurals m_plurals;
    std::unique_ptr<WindowBench> m_bench;
};

void TestMainWindow::initTestCase()
{
    QCoreApplication::installTranslator(&m_plurals);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestMainWindow::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->open();
    QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
}

void TestMainWindow::cleanup()
{
    m_bench.reset();
}

void TestMainWindow::nothingIsChosenUntilSomebodyDoes()
{
    QVERIFY(table().hasFocus());
    QVERIFY(!table().currentIndex().isValid());
    QTest::keySequence(m_bench->window.get(), QKeySequence(u"Ctrl+Shift+G"_s)); // and grouping chooses nothing
    QVERIFY(table().selectedArns().isEmpty());
}

void TestMainWindow::firstRunIsShownWithoutAConnection()
{
    auto *page = m_bench->window->findChild<FirstRunPage *>();
    QVERIFY(!page->isVisible());
    m_bench->window->setConnections({});
    QVERIFY(page->isVisible());
    QVERIFY(!table().isVisible());
    QVERIFY(!m_bench->window->findChild<FilterList *>()->isEnabled());
    QSignalSpy demo(m_bench->window.get(), &MainWindow::demoRequested);
    for (auto *card : page->findChildren<QAbstractButton *>()) {
        if (card->text() == u"Try the demo")
            card->click();
    }
    QCOMPARE(demo.size(), 1);
    m_bench->window->setConnections({fleetConnection()});
    QVERIFY(!page->isVisible());
    QVERIFY(table().isVisible());
}

void TestMainWindow::sidebarClosesInANarrowWindow()
{
    const auto *list = m_bench->window->findChild<FilterList *>();
    QVERIFY(list->isVisible());
    m_bench->window->resize(1024, 700);
    QTRY_VERIFY(!list->isVisible());
    QTest::keyClick(m_bench->window.get(), Qt::Key_F9); // a narrow window may have it all the same
    QVERIFY(list->isVisible());
    m_bench->window->resize(1440, 900);
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(m_bench->window.get(), Qt::Key_F9);
    QVERIFY(!list->isVisible());
}

void TestMainWindow::theDetailsStandAtTheRightAndAreRemembered()
{
    const auto action = [this] {
        const auto actions = m_bench->window->actions();
        return *std::find_if(actions.begin(), actions.end(), [](const QAction *one) { return one->text().contains(u"at the right"); });
    };
    const auto isBeside = [this] {
        const QWidget &details = *m_bench->window->findChild<DatasetDetails *>();
        return details.mapTo(m_bench->window.get(), QPoint()).x() >= table().mapTo(m_bench->window.get(), QPoint()).x() + table().width();
    };
    QVERIFY(!action()->isChecked() && !isBeside());
    action()->trigger();
    QTRY_VERIFY(isBeside());
    m_bench->window->close();
    m_bench->window = std::make_unique<MainWindow>(m_bench->repository, m_bench->history, m_bench->settings, m_bench->clock, m_bench->requests);
    m_bench->window->setConnections({fleetConnection()});
    m_bench->window->show();
    QVERIFY(action()->isChecked());
    QTRY_VERIFY(isBeside());
    action()->trigger();
    QTRY_VERIFY(!isBeside());
}

void TestMainWindow::errorsOfADatasetAreOneStepAway()
{
    const auto *details = m_bench->window->findChild<DatasetDetails *>();
    QTest::keyClick(m_bench->window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(details->tab(), DatasetDetails::Tab::Errors);
    QTest::keyClick(m_bench->window.get(), Qt::Key_1, Qt::ControlModifier);
    auto *table = m_bench->window->findChild<DatasetTableView *>();
    Q_EMIT table->datasetActivated(table->currentArn(), DatasetColumnId::Errors);
    QCOMPARE(details->tab(), DatasetDetails::Tab::Errors);
}

void TestMainWindow::anEmptyTableSaysWhy()
{
    const auto all = m_bench->window->findChildren<EmptyState *>();
    const auto inTable = [this](const EmptyState *state) { return !m_bench->window->errorsTab().isAncestorOf(state); };
    EmptyState *empty = *std::find_if(all.begin(), all.end(), inTable);
    QVERIFY(!empty->isVisible());
    QTest::keyClick(m_bench->window.get(), Qt::Key_F3);
    QTest::keyClicks(QApplication::focusWidget(), u"flwers"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"No dataset matches “flwers”."_s);
    empty->findChild<QPushButton *>()->click();
    QVERIFY(table().isVisible());

    m_bench->repository.remove(m_bench->repository.arns());
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"Looking for datasets…"_s);
    RefreshStatus status;
    status.lastSweepAt = m_bench->clock.now();
    m_bench->window->setRefreshStatus(status);
    QCOMPARE(empty->title(), u"No datasets found"_s);

    // what the page offers is offered once, and there
    const Message message{u"c1/empty"_s, MessageSeverity::Information, u"No Custom Labels datasets in eu-west-1."_s,
                          {messageAction(MessageActions::lookInAllRegions, u"Look"_s), messageAction(MessageActions::pasteArns, u"Paste"_s)}};
    m_bench->window->setMessages({message});
    const auto actionsOfBar = [this] { return m_bench->window->findChild<MessageBar *>()->messages().value(0).actions.size(); };
    QTRY_COMPARE(m_bench->window->findChild<MessageBar *>()->messages().size(), 1);
    QCOMPARE(actionsOfBar(), 0);
    addFleet(m_bench->repository, m_bench->history, m_bench->clock.now());
    QTRY_VERIFY(!empty->isVisible());
    QTRY_COMPARE(actionsOfBar(), 2);
}

void TestMainWindow::aChangeMovesNeitherSelectionNorScroll()
{
    m_bench->window->resize(1440, 600);
    QVERIFY(m_bench->window->selectDataset(m_bench->flowers));
    QScrollBar *bar = table().verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum() / 2);
    const int before = bar->value();
    QSignalSpy selected(m_bench->window.get(), &MainWindow::selectionChanged);
    for (const FleetRow &row : fleetRows())
        m_bench->repository.applyDescription(fleetArn(row), description(DatasetStatus::UpdateComplete, row.labeled, row.total + 1, 1),
                                       m_bench->clock.now());
    QTRY_VERIFY(m_bench->window->findChild<RefreshStatusBar *>()->leftText().contains(u"420 of 501"_s)); // counted anew
    QCOMPARE(bar->value(), before);
    QCOMPARE(table().currentArn(), m_bench->flowers);
    QCOMPARE(selected.size(), 0);
}

void TestMainWindow::aMessageKeepsRowsInPlaceUnderTheMouse()
{
    m_bench->window->resize(1440, 600);
    QScrollBar *bar = table().verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    bar->setValue(100);
    const auto rowOnScreen = [this] { return table().viewport()->mapToGlobal(QPoint(0, table().rowViewportPosition(8))).y(); };
    const int before = rowOnScreen();
    m_bench->window->setMessages({{u"c1"_s, MessageSeverity::Error, u"No network since 14:02, showing last known."_s, {}}});
    QVERIFY(m_bench->window->findChild<MessageBar *>()->isVisible());
    QCOMPARE(rowOnScreen(), before);
    m_bench->window->setMessages({});
    QVERIFY(!m_bench->window->findChild<MessageBar *>()->isVisible());
    QCOMPARE(rowOnScreen(), before);
}

void TestMainWindow::messageActionsOpenDialogsOrLeave()
{
    QSignalSpy left(m_bench->window.get(), &MainWindow::messageActionTriggered);
    m_bench->window->setMessages({{u"c1"_s, MessageSeverity::Error, u"Locked."_s,
                            {{u"unlock"_s, u"Unlock and try again"_s}, {u"enter-keys"_s, u"Enter keys for this session"_s}}}});
    const auto buttons = m_bench->window->findChild<MessageBar *>()->findChildren<QPushButton *>();
    for (auto *button : buttons) {
        if (button->text().startsWith(u"Unlock"_s) || button->text().startsWith(u"Enter keys"_s))
            button->click();
    }
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().at(1).toString(), u"unlock"_s);
    const auto *dialog = m_bench->window->findChild<ConnectionDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(u"vision-prod"_s));
}

void TestMainWindow::whatSigningInNeedsOpensOrLeaves()
{
    ConnectionSummary waiting = fleetConnection(ConnectionHealth::NeedsCredentials);
    waiting.error = needError(CredentialNeed::SignIn, u"company-sso"_s);
    m_bench->window->setConnections({waiting});
    auto *bar = m_bench->window->findChild<MessageBar *>();
    QSignalSpy signIns(m_bench->window.get(), &MainWindow::signInRequested);
    QSignalSpy left(m_bench->window.get(), &MainWindow::messageActionTriggered);
    Q_EMIT bar->actionTriggered(u"sso/company-sso"_s, QString::fromUtf16(MessageActions::signIn));
    QCOMPARE(signIns.size(), 1);
    QCOMPARE(signIns.first().first().toString(), u"company-sso"_s);
    auto *chips = m_bench->window->findChild<ConnectionChips *>();
    Q_EMIT chips->signInRequested(u"c1"_s);
    QCOMPARE(signIns.size(), 2);
    Q_EMIT chips->permissionsRequested(u"c1"_s);
    QVERIFY(m_bench->window->findChild<PermissionsDialog *>()->isVisible());
    QVERIFY(left.isEmpty());
    Q_EMIT chips->identityRequested(u"c1"_s);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().last().toString(), QString::fromUtf16(MessageActions::showIdentity));
}

void TestMainWindow::aSignInIsSeenOnTheFirstPage()
{
    m_bench->window->setConnections({});
    m_bench->window->setSignIns({{.session = u"company-sso"_s, .step = SignInProgress::Step::WaitingForBrowser}});
    auto *panel = m_bench->window->findChild<SignInPanel *>();
    QVERIFY(panel->isVisible());
    QVERIFY(m_bench->window->findChild<FirstRunPage *>()->isVisible());
    QSignalSpy cancelled(m_bench->window.get(), &MainWindow::cancelSignInRequested);
    for (auto *button : panel->findChildren<QPushButton *>()) {
        if (button->text() == u"Cancel")
            button->click();
    }
    QCOMPARE(cancelled.size(), 1);
    m_bench->window->setSignIns({});
    QVERIFY(!panel->isVisible());
}

void TestMainWindow::theRequestLogOpensBesideTheWindow()
{
    ApiCallRecord record;
    record.time = m_bench->clock.now();
    m_bench->requests.add(record);
    const auto actions = m_bench->window->findChildren<QAction *>();
    const auto found = std::find_if(actions.begin(), actions.end(), [](QAction *one) { return one->text() == u"&Request log…"; });
    QVERIFY(found != actions.end());
    QAction *const open = *found;
    QTest::mouseClick(m_bench->window->findChild<StatusButton *>(), Qt::LeftButton);
    auto *dialog = m_bench->window->findChild<RequestLogDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->shownRecords().size(), 1);
    QVERIFY(!dialog->isModal());
    open->trigger();
    QCOMPARE(m_bench->window->findChildren<RequestLogDialog *>().size(), 1); // the same one again
    QSignalSpy refreshes(m_bench->window.get(), &MainWindow::refreshRequested);
    m_bench->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
    QTest::keyClick(m_bench->window.get(), Qt::Key_F5); // the window goes on working
    QCOMPARE(refreshes.size(), 1);
    dialog->close();
    QTRY_VERIFY(!m_bench->window->findChild<RequestLogDialog *>());
    open->trigger();
    QVERIFY(m_bench->window->findChild<RequestLogDialog *>());
}

void TestMainWindow::theWindowIsRemembered()
{
    const auto openAgain = [this] {
        m_bench->window->close();
        m_bench->window = std::make_unique<MainWindow>(m_bench->repository, m_bench->history, m_bench->settings, m_bench->clock, m_bench->requests);
    };
    QTest::keyClick(m_bench->window.get(), Qt::Key_F9);
    table().setColumnShown(DatasetColumnId::Account, true);
    m_bench->window->resize(770, 650); // Qt 6.8 fits a window that comes back into the screen, which is 800 x 800 here
    openAgain();
    QCOMPARE(m_bench->window->size(), QSize(770, 650));
    m_bench->window->resize(1440, 900); // wide enough for the sidebar, which was closed
    QVERIFY(m_bench->window->findChild<FilterList *>()->isHidden());
    QVERIFY(table().isColumnShown(DatasetColumnId::Account));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
