// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/requestlog.h"
#include "fleet.h"
#include "settings/appsettings.h"
#include "support/testclock.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/filterlist.h"
#include "ui/panels/messageactions.h"
#include "ui/panels/messagebar.h"
#include "ui/table/datasettableview.h"
#include "ui/text/englishplurals.h"
#include "ui/window/mainwindow.h"
#include "ui/window/watchpane.h"

#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace dw::test;
using View = DatasetFilter::View;

class TestHiding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void deleteHidesAndSaysSo();
    void undoAndRedo();
    void theViewHiddenBringsBack();
    void deleteInTheFilterBoxDeletesText();
    void allHiddenIsNotNothingFound();
    void notesKeepIt();
    void whatIsSelectedElsewhereStays();

private:
    [[nodiscard]] DatasetTableView &table() const { return *m_window->findChild<DatasetTableView *>(); }
    [[nodiscard]] FilterList &list() const { return *m_window->findChild<FilterList *>(); }
    [[nodiscard]] QList<Message> messages() const { return m_window->findChild<MessageBar *>()->messages(); }
    [[nodiscard]] bool isShown(const DatasetArn &arn) const { return table().shownArns().contains(arn); }

    EnglishPlurals m_plurals;
    TestClock m_clock;
    QTemporaryDir m_folder;
    RequestLog m_requests;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<DatasetRepository> m_repository;
    std::unique_ptr<SessionHistory> m_history;
    std::unique_ptr<MainWindow> m_window;
    const DatasetArn m_flowers = datasetArn(u"flowers"_s, DatasetType::Train, u"eu-west-1"_s);
};

void TestHiding::initTestCase()
{
    QCoreApplication::installTranslator(&m_plurals);
}

void TestHiding::init()
{
    m_window.reset();
    m_settings = std::make_unique<AppSettings>(m_folder.filePath(u"settings.ini"_s));
    m_repository = std::make_unique<DatasetRepository>();
    m_history = std::make_unique<SessionHistory>();
    addFleet(*m_repository, *m_history, m_clock.now());
    m_window = std::make_unique<MainWindow>(*m_repository, *m_history, *m_settings, m_clock, m_requests);
    ConnectionSummary connection;
    connection.id = m_repository->find(m_flowers)->connectionId;
    m_window->setConnections({connection});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    table().setFocus();
    QVERIFY(m_window->selectDataset(m_flowers));
}

void TestHiding::deleteHidesAndSaysSo()
{
    const auto rows = table().shownArns().size();
    QTest::keyClick(&table(), Qt::Key_Delete);
    QVERIFY(m_repository->find(m_flowers)->notes.hidden);
    QVERIFY(!isShown(m_flowers));
    QCOMPARE(table().shownArns().size(), rows - 1);
    QVERIFY(table().currentIndex().isValid()); // its neighbour, so that the next key has a row
    QCOMPARE(messages().value(0).text, u"1 dataset hidden from this list. AWS is not changed, history is kept."_s);
    QVERIFY(messages().value(0).actions.contains(messageAction(MessageActions::undoHide, u"Undo"_s)));
    // in its project's line neither, and counted in its own alone
    DatasetFilter filter;
    filter.text = u"project:flowers set:train region:eu-west-1"_s;
    table().setFilter(filter);
    QVERIFY(table().shownArns().isEmpty());
}

void TestHiding::undoAndRedo()
{
    table().selectAll();
    QTest::keyClick(&table(), Qt::Key_Delete);
    QVERIFY(table().shownArns().isEmpty());
    QVERIFY(messages().value(0).text.startsWith(u"41 datasets hidden"));
    QTest::keySequence(&table(), QKeySequence::Undo);
    QCOMPARE(table().shownArns().size(), 41);
    QVERIFY(messages().isEmpty());
    QTest::keySequence(m_window.get(), QKeySequence::Redo);
    QVERIFY(table().shownArns().isEmpty());
    QVERIFY(messages().isEmpty()); // a person who does it again knows
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    QTest::keySequence(m_window.get(), QKeySequence::Undo); // nothing is left to undo
    QCOMPARE(table().shownArns().size(), 41);
}

void TestHiding::theViewHiddenBringsBack()
{
    QTest::keyClick(&table(), Qt::Key_Delete);
    Q_EMIT m_window->findChild<WatchPane *>()->messageActionTriggered(u"hidden-datasets"_s, QString::fromUtf16(MessageActions::showHidden));
    QCOMPARE(list().filter().view, View::Hidden);
    QCOMPARE(table().shownArns(), QList{m_flowers});
    QVERIFY(m_window->selectDataset(m_flowers));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QVERIFY(!m_repository->find(m_flowers)->notes.hidden);
    QVERIFY(table().shownArns().isEmpty());
    list().chooseView(View::All);
    QVERIFY(isShown(m_flowers));
}

void TestHiding::deleteInTheFilterBoxDeletesText()
{
    auto *box = m_window->findChild<QLineEdit *>();
    box->setText(u"flow"_s);
    box->setFocus();
    box->home(false);
    QTest::keyClick(box, Qt::Key_Delete);
    QCOMPARE(box->text(), u"low"_s);
    QVERIFY(!m_repository->find(m_flowers)->notes.hidden);
}

void TestHiding::allHiddenIsNotNothingFound()
{
    table().selectAll();
    QTest::keyClick(&table(), Qt::Key_Delete);
    auto *empty = table().parentWidget()->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible()); // when it was counted
    const auto labels = empty->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == u"All 41 datasets are hidden"; }));
    Q_EMIT empty->actionTriggered(u"hidden"_s);
    QCOMPARE(table().shownArns().size(), 41);
}

void TestHiding::notesKeepIt()
{
    DatasetNotes notes;
    notes.hidden = true; // as an earlier run left it
    m_repository->setNotes(m_flowers, notes);
    QTRY_VERIFY(!isShown(m_flowers));
    m_window->showDataset(m_flowers); // somebody clicked a notification
    QCOMPARE(list().filter().view, View::Hidden);
    QCOMPARE(table().currentArn(), m_flowers);
}

void TestHiding::whatIsSelectedElsewhereStays()
{
    m_repository->setHidden({m_flowers}, true);
    m_repository->applyDescription(m_flowers, description(DatasetStatus::UpdateFailed, 1, 2, 3), m_clock.now());
    list().chooseView(View::NeedsAttention);
    QVERIFY(!isShown(m_flowers)); // hidden stays hidden, whatever happens to it
}

QTEST_MAIN(TestHiding)
#include "tst_hiding.moc"
