// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sampledatasets.h"
#include "ui/table/datasettableview.h"
#include "ui/table/pointeridle.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::test;

namespace {

/// What was painted of a widget since the last look.
class Painted final : public QObject {
public:
    explicit Painted(QWidget &widget) { widget.installEventFilter(this); }
    [[nodiscard]] bool isEmpty() const { return m_region.isEmpty(); }
    [[nodiscard]] QRegion take() { return std::exchange(m_region, {}); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

private:
    QRegion m_region;
};

/// A table with a hundred datasets in a window of 1024 x 400.
struct Fixture {
    DatasetRepository repository;
    DatasetTableModel model {repository, sampleNow()};
    DatasetTableView view {model};

    Fixture()
    {
        addPictureDatasets(repository);
        QList<DatasetArn> arns;
        for (int i = 0; i < 82; ++i)
            arns.append(sampleArn(u"more-%1"_s.arg(i)));
        repository.add(arns, u"1"_s, u"vision-prod"_s);
        for (const DatasetArn &arn : arns)
            repository.applyDescription(arn, sampleDescription(DatasetStatus::UpdateComplete, 5, 10, 0, sampleNow()), sampleNow());
        model.announceChanges();
        view.resize(1024, 400);
        view.show();
    }
};

} // namespace

class TestDatasetTableView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeChoice::Light); }
    void updateKeepsSelectionAndScroll();
    void theTopIsOnShowUntilSomebodyScrolls();
    void sortWaitsForThePointer();
    void columnsFitFrom1024();
    void headerClicksGoRound();
    void stateIsRestored();
    void enterActivatesAndCopyGivesRows();
    void visibleDatasetsAreAnnounced();
    void filterKeepsTheCurrentDataset();
    void whereTheCurrentIsHiddenItsNeighbourAboveFollows();
    void aChangePaintsNoMoreThanItsCells();
    void paintsInBothThemesAndDirections();
    void manyRowsCome();
};

void TestDatasetTableView::updateKeepsSelectionAndScroll()
{
    Fixture f;
    const DatasetArn flowers = sampleArn(u"flowers"_s);
    QVERIFY(f.view.selectArn(flowers));
    f.view.proxy().resort();
    f.view.verticalScrollBar()->setValue(37);
    QSignalSpy current(&f.view, &DatasetTableView::currentArnChanged);
    // it becomes the first row, others come and go
    f.repository.applyDescription(flowers, sampleDescription(DatasetStatus::UpdateFailed, 420, 500, 3, sampleNow()), sampleNow());
    f.repository.add({sampleArn(u"aaa"_s)}, u"1"_s, u"vision-prod"_s);
    f.repository.remove({sampleArn(u"more-3"_s)});
    f.view.proxy().resort();
    QCOMPARE(f.view.currentArn(), flowers);
    QCOMPARE(f.view.selectedArns(), QList<DatasetArn> {flowers});
    QCOMPARE(f.view.verticalScrollBar()->value(), 37);
    QCOMPARE(current.count(), 0);
}

/// What is selected at the start is chosen before it is known which rows come first.
void TestDatasetTableView::theTopIsOnShowUntilSomebodyScrolls()
{
    Fixture f;
    f.view.resize(1000, 300);
    f.view.proxy().resort();
    const DatasetArn last = f.view.shownArns().last();
    QVERIFY(f.view.selectArn(last));
    QVERIFY(f.view.verticalScrollBar()->value() > 0);
    f.repository.applyDescription(last, sampleDescription(DatasetStatus::UpdateFailed, 1, 10, 0, sampleNow()), sampleNow());
    f.model.announceChanges();
    QTRY_COMPARE(f.view.shownArns().indexOf(last), 0);
    QTRY_COMPARE(f.view.verticalScrollBar()->value(), 0);
    f.view.verticalScrollBar()->setValue(40);
    f.repository.applyDescription(f.view.shownArns().last(), sampleDescription(DatasetStatus::UpdateFailed, 1, 10, 0, sampleNow()), sampleNow());
    f.model.announceChanges();
    QTRY_VERIFY(!f.view.proxy().isSortPending());
    QCOMPARE(f.view.verticalScrollBar()->value(), 40);
}

void TestDatasetTableView::sortWaitsForThePointer()
{
    Fixture f;
    f.view.proxy().resort();
    QTest::mouseMove(f.view.viewport(), {50, 50});
    QVERIFY(!f.view.pointerIdle().isIdle());
    f.repository.applyDescription(sampleArn(u"more-1"_s), sampleDescription(DatasetStatus::UpdateFailed, 1, 10, 0, sampleNow()), sampleNow());
    f.model.announceChanges();
    QVERIFY(f.view.proxy().isSortPending());
    QCoreApplication::sendPostedEvents();
    QVERIFY(f.view.proxy().isSortPending()); // somebody points at the table
    QTRY_VERIFY_WITH_TIMEOUT(!f.view.proxy().isSortPending(), 10000); // and has rested
    // nobody near: at once
    f.repository.applyDescription(sampleArn(u"more-2"_s), sampleDescription(DatasetStatus::UpdateFailed, 1, 10, 0, sampleNow()), sampleNow());
    f.model.announceChanges();
    QVERIFY(f.view.proxy().isSortPending());
    QTRY_VERIFY(!f.view.proxy().isSortPending());
}

void TestDatasetTableView::columnsFitFrom1024()
{
    Fixture f;
    for (const int width : {1024, 1100, 1264, 1440}) {
        f.view.resize(width, 400);
        QTRY_COMPARE(f.view.width(), width);
        QCOMPARE(f.view.horizontalScrollBar()->maximum(), 0);
        QCOMPARE(f.view.isColumnShown(DatasetColumnId::Labeled), width >= 1200);
    }
    QVERIFY(f.view.rowHeight(0) >= 26);
}

void TestDatasetTableView::headerClicksGoRound()
{
    Fixture f;
    QHeaderView *header = f.view.horizontalHeader();
    const int section = static_cast<int>(DatasetColumnId::Entries);
    const auto click = [&] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(section) + 20, 10});
    };
    QCOMPARE(header->sortIndicatorSection(), 0);
    click();
    QCOMPARE(f.view.proxy().sortedBy(), DatasetColumnId::Entries);
    QCOMPARE(f.view.proxy().sortOrder(), Qt::AscendingOrder);
    click();
    QCOMPARE(f.view.proxy().sortOrder(), Qt::DescendingOrder);
    click();
    QCOMPARE(f.view.proxy().sortedBy(), DatasetColumnId::Status); // the default order
    QCOMPARE(f.view.proxy().sortOrder(), Qt::AscendingOrder);
    QCOMPARE(header->sortIndicatorSection(), 0);
}

void TestDatasetTableView::stateIsRestored()
{
    Fixture first;
    first.view.setColumnShown(DatasetColumnId::Arn, true);
    first.view.setColumnShown(DatasetColumnId::Set, false);
    first.view.horizontalHeader()->moveSection(1, 4);
    first.view.horizontalHeader()->resizeSection(1, 333);
    Fixture second;
    QVERIFY(second.view.restoreState(first.view.saveState()));
    QVERIFY(second.view.isColumnShown(DatasetColumnId::Arn));
    QVERIFY(!second.view.isColumnShown(DatasetColumnId::Set));
    QCOMPARE(second.view.horizontalHeader()->visualIndex(1), first.view.horizontalHeader()->visualIndex(1));
    QCOMPARE(second.view.columnWidth(1), 333);
    QCOMPARE(second.view.saveState(), first.view.saveState());
    QVERIFY(!second.view.restoreState("garbage"_ba));
    second.view.resetColumns();
    QVERIFY(!second.view.isColumnShown(DatasetColumnId::Arn));
}

void TestDatasetTableView::enterActivatesAndCopyGivesRows()
{
    Fixture f;
    const DatasetArn flowers = sampleArn(u"flowers"_s);
    f.view.selectArn(flowers);
    QSignalSpy activated(&f.view, &DatasetTableView::datasetActivated);
    QTest::keyClick(&f.view, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().at(0).value<DatasetArn>(), flowers);
    const QStringList lines = f.view.selectionAsText().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith(u"Status\tProject\tSet\tProgress\t"_s));
    QVERIFY2(lines.at(1).startsWith(u"Complete\tflowers\tTrain\t84\u00a0%\t"_s), qPrintable(lines.at(1)));
}

void TestDatasetTableView::visibleDatasetsAreAnnounced()
{
    Fixture f;
    QSignalSpy visible(&f.view, &DatasetTableView::visibleArnsChanged);
    QVERIFY(visible.wait());
    const auto shown = visible.last().at(0).value<QList<DatasetArn>>();
    QVERIFY(shown.size() >= 12 && shown.size() <= 16);
    QCOMPARE(shown, f.view.visibleArns());
    f.view.scrollToBottom();
    QVERIFY(visible.wait());
    QVERIFY(visible.last().at(0).value<QList<DatasetArn>>() != shown);
}

void TestDatasetTableView::filterKeepsTheCurrentDataset()
{
    Fixture f;
    const DatasetArn flowers = sampleArn(u"flowers"_s);
    f.view.selectArn(flowers);
    DatasetFilter filter;
    filter.text = u"flowers"_s;
    f.view.setFilter(filter);
    QCOMPARE(f.view.currentArn(), flowers);
    f.view.setFilter({});
    QCOMPARE(f.view.currentArn(), flowers);
    QVERIFY(f.view.visibleArns().contains(flowers));
    filter.text = u"nothing has this"_s;
    f.view.setFilter(filter);
    QVERIFY(f.view.currentArn().isNull());
    QVERIFY(!f.view.selectArn(flowers));
}

void TestDatasetTableView::whereTheCurrentIsHiddenItsNeighbourAboveFollows()
{
    Fixture f;
    f.view.proxy().sortBy(DatasetColumnId::Project, Qt::AscendingOrder); // drone-corn, flowers, flowers, logo-brand
    f.view.selectArn(sampleArn(u"flowers"_s));
    DatasetFilter filter;
    filter.text = u"o"_s;
    f.view.setFilter(filter);
    QCOMPARE(f.view.currentArn(), sampleArn(u"flowers"_s));
    filter.text = u"or"_s; // hides many rows, scattered over the table
    f.view.setFilter(filter);
    QCOMPARE(f.view.currentArn(), sampleArn(u"drone-corn"_s));
    filter.text = u"wood-knots"_s; // nothing above is left
    f.view.setFilter(filter);
    QCOMPARE(f.view.currentArn(), sampleArn(u"wood-knots"_s));
}

void TestDatasetTableView::aChangePaintsNoMoreThanItsCells()
{
    Fixture f;
    f.view.proxy().sortBy(DatasetColumnId::Project, Qt::AscendingOrder);
    const DatasetArn flowers = sampleArn(u"flowers"_s);
    const QModelIndex index = f.view.proxy().mapFromSource(f.model.index(f.model.rowOf(flowers), 0));
    const QRect row = f.view.visualRect(index);
    QVERIFY(row.isValid() && f.view.viewport()->rect().contains(row));
    Painted painted(*f.view.viewport());
    QTRY_VERIFY(!painted.isEmpty()); // the order
    static_cast<void>(painted.take());
    const auto describe = [&](qint64 labeled, const QDateTime &now) {
        const QDateTime changed = sampleNow().addDays(-1);
        f.repository.applyDescription(flowers, sampleDescription(DatasetStatus::UpdateComplete, labeled, 500, 3, changed), now);
        f.model.announceChanges();
        QCoreApplication::sendPostedEvents();
        return painted.take().boundingRect();
    };
    const QRect counts = describe(430, sampleNow());
    QVERIFY(!counts.isEmpty());
    QCOMPARE(counts.top(), row.top());
    QVERIFY(counts.height() <= row.height() + 2); // Qt rounds up
    QVERIFY(counts.left() > row.right()); // Status speaks, and shows the same
    QVERIFY(describe(430, sampleNow().addSecs(1)).isEmpty()); // read again: Checked is hidden
}

void TestDatasetTableView::paintsInBothThemesAndDirections()
{
    // F54: the theme changes while it runs
    Fixture f;
    f.view.selectArn(sampleArn(u"flowers"_s));
    QTRY_COMPARE(f.view.palette().color(QPalette::Base), lightPalette().color(QPalette::Base));
    const QImage light = f.view.grab().toImage();
    applyTheme(*qApp, ThemeChoice::Dark);
    QTRY_COMPARE(f.view.palette().color(QPalette::Base), darkPalette().color(QPalette::Base)); // in the event loop
    const QImage dark = f.view.grab().toImage();
    QVERIFY(light.pixelColor(600, 200).lightness() > 128);
    QVERIFY(dark.pixelColor(600, 200).lightness() < 128);
    f.view.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(f.view.grab().toImage() != dark);
    f.view.resize(420, 300); // icons alone, bars gone
    QVERIFY(!f.view.grab().isNull());
}

void TestDatasetTableView::manyRowsCome()
{
    // F50
    Fixture f;
    f.view.selectArn(sampleArn(u"flowers"_s));
    QList<DatasetArn> arns;
    for (int i = 0; i < 10000; ++i)
        arns.append(sampleArn(u"project-%1"_s.arg(i)));
    f.repository.add(arns, u"2"_s, u"big"_s);
    f.view.proxy().resort();
    QCOMPARE(f.view.proxy().rowCount(), 10100);
    QCOMPARE(f.view.currentArn(), sampleArn(u"flowers"_s));
}

QTEST_MAIN(TestDatasetTableView)
#include "tst_datasettableview.moc"
