// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowbench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
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
    WindowBench m_bench;
};

void TestRowActions::initTestCase()
{
    ConnectionSummary connection = fleetConnection();
    connection.name = u"work"_s;
    connection.profile = u"my work"_s;
    m_bench.open(connection);
    QVERIFY(QTest::qWaitForWindowExposed(m_bench.window.get()));
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
    QVERIFY(m_bench.window->selectDataset(m_bench.flowers));
    QVERIFY2(m_bench.action(text), qPrintable(text));
    m_bench.action(text)->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(begin) && copied.contains(part), qPrintable(copied));
}

void TestRowActions::theTableHasAMenu()
{
    QVERIFY(m_bench.window->selectDataset(m_bench.flowers));
    auto *table = m_bench.window->findChild<DatasetTableView *>();
    Q_EMIT table->customContextMenuRequested(table->visualRect(table->currentIndex()).center());
    auto *menu = table->findChild<QMenu *>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->actions().contains(m_bench.action(u"Open in the AWS console"_s)));
    menu->close();
}

/// By the menus, as keys and not as a part of the name; heard once, by the table.
void TestRowActions::keysOfTheTableAreTold()
{
    QAction *copy = m_bench.action(u"Copy rows"_s);
    QAction *details = m_bench.action(u"Show details"_s);
    QCOMPARE(copy->text().remove(u'&'), u"Copy rows"_s);
    QCOMPARE(copy->shortcut(), QKeySequence(QKeySequence::Copy));
    QCOMPARE(details->text().remove(u'&'), u"Show details"_s);
    QCOMPARE(details->shortcut(), QKeySequence(Qt::Key_Return));
    auto *table = m_bench.window->findChild<DatasetTableView *>();
    QVERIFY(m_bench.window->selectDataset(m_bench.flowers));
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
    QVERIFY(m_bench.window->selectDataset(m_bench.flowers));
    QSignalSpy shown(m_bench.action(u"Show details"_s), &QAction::triggered);
    QMenuBar *bar = m_bench.window->menuBar();
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
    m_bench.window->findChild<DatasetTableView *>()->clearSelection();
    QVERIFY(!m_bench.action(u"Copy aws command"_s)->isEnabled());
}

QTEST_MAIN(TestRowActions)
#include "tst_rowactions.moc"
