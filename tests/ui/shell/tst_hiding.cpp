// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowbench.h"

#include "ui/panels/emptystate.h"
#include "ui/panels/filterlist.h"
#include "ui/panels/messageactions.h"
#include "ui/panels/messagebar.h"
#include "ui/text/englishplurals.h"
#include "ui/window/watchpane.h"

#include <QLabel>
#include <QLineEdit>
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
    [[nodiscard]] DatasetTableView &table() const { return m_bench->table(); }
    [[nodiscard]] FilterList &list() const { return *m_bench->window->findChild<FilterList *>(); }
    [[nodiscard]] QList<Message> messages() const { return m_bench->window->findChild<MessageBar *>()->messages(); }
    [[nodiscard]] bool isShown(const DatasetArn &arn) const { return table().shownArns().contains(arn); }

    EnglishPlurals m_plurals;
    std::unique_ptr<WindowBench> m_bench;
};

void TestHiding::initTestCase()
{
    QCoreApplication::installTranslator(&m_plurals);
}

void TestHiding::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->open();
    QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
    table().setFocus();
    QVERIFY(m_bench->window->selectDataset(m_bench->flowers));
}

void TestHiding::deleteHidesAndSaysSo()
{
    const auto rows = table().shownArns().size();
    QTest::keyClick(&table(), Qt::Key_Delete);
    QVERIFY(m_bench->repository.find(m_bench->flowers)->notes.hidden);
    QVERIFY(!isShown(m_bench->flowers));
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
    QTest::keySequence(m_bench->window.get(), QKeySequence::Redo);
    QVERIFY(table().shownArns().isEmpty());
    QVERIFY(messages().isEmpty()); // a person who does it again knows
    QTest::keySequence(m_bench->window.get(), QKeySequence::Undo);
    QTest::keySequence(m_bench->window.get(), QKeySequence::Undo); // nothing is left to undo
    QCOMPARE(table().shownArns().size(), 41);
}

void TestHiding::theViewHiddenBringsBack()
{
    QTest::keyClick(&table(), Qt::Key_Delete);
    Q_EMIT m_bench->window->findChild<WatchPane *>()->messageActionTriggered(u"hidden-datasets"_s, QString::fromUtf16(MessageActions::showHidden));
    QCOMPARE(list().filter().view, View::Hidden);
    QCOMPARE(table().shownArns(), QList{m_bench->flowers});
    QVERIFY(m_bench->window->selectDataset(m_bench->flowers));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QVERIFY(!m_bench->repository.find(m_bench->flowers)->notes.hidden);
    QVERIFY(table().shownArns().isEmpty());
    list().chooseView(View::All);
    QVERIFY(isShown(m_bench->flowers));
}

void TestHiding::deleteInTheFilterBoxDeletesText()
{
    auto *box = m_bench->window->findChild<QLineEdit *>();
    box->setText(u"flow"_s);
    box->setFocus();
    box->home(false);
    QTest::keyClick(box, Qt::Key_Delete);
    QCOMPARE(box->text(), u"low"_s);
    QVERIFY(!m_bench->repository.find(m_bench->flowers)->notes.hidden);
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
    m_bench->repository.setNotes(m_bench->flowers, notes);
    QTRY_VERIFY(!isShown(m_bench->flowers));
    m_bench->window->showDataset(m_bench->flowers); // somebody clicked a notification
    QCOMPARE(list().filter().view, View::Hidden);
    QCOMPARE(table().currentArn(), m_bench->flowers);
}

void TestHiding::whatIsSelectedElsewhereStays()
{
    m_bench->repository.setHidden({m_bench->flowers}, true);
    m_bench->repository.applyDescription(m_bench->flowers, description(DatasetStatus::UpdateFailed, 1, 2, 3), m_bench->clock.now());
    list().chooseView(View::NeedsAttention);
    QVERIFY(!isShown(m_bench->flowers)); // hidden stays hidden, whatever happens to it
}

QTEST_MAIN(TestHiding)
#include "tst_hiding.moc"
