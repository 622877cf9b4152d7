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

void TestRowActions::withoutASelectionThereIsNothingToCopy()
{
    m_window->findChild<DatasetTableView *>()->clearSelection();
    QVERIFY(!action(u"Copy aws command"_s)->isEnabled());
}

QTEST_MAIN(TestRowActions)
#include "tst_rowactions.moc"
