// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"
#include "aws/requestlog.h"
#include "fleet.h"
#include "settings/appsettings.h"
#include "support/testclock.h"
#include "ui/table/datasettableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace dw::test;

class TestRowActions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void copies_data();
    void copies();
    void theTableHasAMenu();
    void keysOfTheTableAreTold();
    void enterInTheMenuBarOpensAMenu();
    void withoutASelectionThereIsNothingToCopy();

private:
    [[nodiscard]] QAction *action(const QString &text) const;

    QTemporaryDir m_folder;
    TestClock m_clock;
    DatasetRepository m_repository;
    SessionHistory m_history;
    AppSettings m_settings{m_folder.filePath(u"settings.ini"_s)};
    RequestLog m_requests;
    std::unique_ptr<MainWindow> m_window;
    const DatasetArn m_flowers = datasetArn(u"flowers"_s, DatasetType::Train, u"eu-west-1"_s);
};

QAction *TestRowActions::action(const QString &text) const
{
    const auto actions = m_window->actions();
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&](const QAction *one) { return QString(one->text()).remove(u'&').startsWith(text); });
    return found == actions.end() ? nullptr : *found;
}

void TestRowActions::initTestCase()
{
    addFleet(m_repository, m_history, m_clock.now());
    m_window = std::make_unique<MainWindow>(m_repository, m_history, m_settings, m_clock, m_requests);
    ConnectionSummary connection;
    connection.id = m_repository.find(m_flowers)->connectionId;
    connection.name = u"work"_s;
    connection.profile = u"my work"_s;
    m_window->setConnections({connection});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestRowActions::copies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("part");
    QTest::newRow("ARN") << u"Copy ARN"_s << u"arn:aws:rekognition:eu-west-1:"_s << u"flowers"_s;
    QTest::newRow("command") << u"Copy aws command"_s << u"aws rekognition describe-dataset "_s << u"--profile 'my work'"_s;
    QTest::newRow("code") << u"Copy boto3 code"_s << u"import boto3"_s << u"profile_name=\"my work\""_s;
    QTest::newRow("JSON") << u"Copy as JSON"_s << u"{"_s << u"\"DatasetDescription\""_s;
}

void TestRowActions::copies()
{
    QFETCH(QString, text);
    QFETCH(QString, begin);
    QFETCH(QString, part);
    QVERIFY(m_window->selectDataset(m_flowers));
    QVERIFY2(action(text), qPrintable(text));
    action(text)->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(begin) && copied.contains(part), qPrintable(copied));
}

void TestRowActions::theTableHasAMenu()
{
    QVERIFY(m_window->selectDataset(m_flowers));
    auto *table = m_window->findChild<DatasetTableView *>();
    Q_EMIT table->customContextMenuRequested(table->visualRect(table->currentIndex()).center());
    auto *menu = table->findChild<QMenu *>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->actions().contains(action(u"Open in the AWS console"_s)));
    menu->close();
}

/// By the menus, as keys and not as a part of the name; heard once, by the table.
void TestRowActions::keysOfTheTableAreTold()
{
    QAction *copy = action(u"Copy rows"_s);
    QAction *details = action(u"Show details"_s);
    QCOMPARE(copy->text().remove(u'&'), u"Copy rows"_s);
    QCOMPARE(copy->shortcut(), QKeySequence(QKeySequence::Copy));
    QCOMPARE(details->text().remove(u'&'), u"Show details"_s);
    QCOMPARE(details->shortcut(), QKeySequence(Qt::Key_Return));
    auto *table = m_window->findChild<DatasetTableView *>();
    QVERIFY(m_window->selectDataset(m_flowers));
    table->setFocus();
    QSignalSpy copied(copy, &QAction::triggered);
    QSignalSpy shown(details, &QAction::triggered);
    QSignalSpy activated(table, &DatasetTableView::datasetActivated);
    QGuiApplication::clipboard()->clear();
    QTest::keySequence(table, QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"flowers"_s));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QVERIFY(copied.isEmpty() && shown.isEmpty());
}

void TestRowActions::enterInTheMenuBarOpensAMenu()
{
    QVERIFY(m_window->selectDataset(m_flowers));
    QSignalSpy shown(action(u"Show details"_s), &QAction::triggered);
    QMenuBar *bar = m_window->menuBar();
    QAction *title = bar->actions().first();
    bar->setFocus(Qt::MenuBarFocusReason);
    bar->setActiveAction(title);
    title->menu()->close();
    QVERIFY(bar->hasFocus());
    bar->setFocus(Qt::MenuBarFocusReason);
    QTest::keyClick(bar, Qt::Key_Return);
    QVERIFY(shown.isEmpty());
}

void TestRowActions::withoutASelectionThereIsNothingToCopy()
{
    m_window->findChild<DatasetTableView *>()->clearSelection();
    QVERIFY(!action(u"Copy aws command"_s)->isEnabled());
}

QTEST_MAIN(TestRowActions)
#include "tst_rowactions.moc"
