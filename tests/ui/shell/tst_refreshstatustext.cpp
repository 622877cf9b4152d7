// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/refreshstatustext.h"

#include "support/testclock.h"
#include "ui/panels/refreshstatusbar.h"
#include "ui/text/englishplurals.h"

#include <QTest>

using namespace dw;
using namespace dw::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

RefreshStatus settled()
{
    RefreshStatus status;
    status.datasets = 41;
    status.countsKnown = 41;
    status.lastSweepAt = now.addSecs(-12);
    status.oldestCountsAt = now.addSecs(-6 * 60 - 5);
    status.nextAt = now.addSecs(48);
    return status;
}

} // namespace

class TestRefreshStatusText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void refreshing_data();
    void refreshing();
    void sums_data();
    void sums();
    void theBarTicks();

private:
    EnglishPlurals m_plurals;
};

void TestRefreshStatusText::refreshing_data()
{
    QTest::addColumn<RefreshStatus>("status");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing was asked yet") << RefreshStatus() << QString();
    QTest::newRow("settled") << settled() << u"status 12 s ago, counts up to 6 min old | next in 48 s"_s;
    RefreshStatus status = settled();
    status.refreshing = true;
    status.asked = 18;
    status.answered = 11;
    status.nextAt.reset();
    QTest::newRow("a round is under way") << status << u"checking 11 of 18 | status 12 s ago, counts up to 6 min old"_s;
    status.asked = 0;
    QTest::newRow("a sweep is under way") << status << u"checking | status 12 s ago, counts up to 6 min old"_s;
    status = settled();
    status.datasets = 500;
    status.countsKnown = 312;
    status.oldestCountsAt.reset();
    status.refreshing = true;
    QTest::newRow("counts are read for the first time") << status << u"reading counts, 312 of 500 | status 12 s ago | next in 48 s"_s;
    status = settled();
    status.paused = true;
    status.nextAt.reset();
    QTest::newRow("paused") << status << u"status 12 s ago, counts up to 6 min old | paused"_s;
    status = settled();
    status.slowedUntil = now.addSecs(40);
    status.nextAt = now.addSecs(40);
    QTest::newRow("slowed down (F18)") << status << u"status 12 s ago, counts up to 6 min old | slowed down by AWS, next in 40 s"_s;
    status.slowedUntil = now.addSecs(-1);
    QTest::newRow("no longer slowed down") << status << u"status 12 s ago, counts up to 6 min old | next in 40 s"_s;
    status = settled();
    status.lastSweepAt = now.addSecs(30);
    QTest::newRow("the clock was set back (F15)") << status << u"status 0 s ago, counts up to 6 min old | next in 48 s"_s;
}

void TestRefreshStatusText::refreshing()
{
    QFETCH(RefreshStatus, status);
    QFETCH(QString, text);
    QCOMPARE(refreshTexts(status, now).join(u" | "_s), text);
}

void TestRefreshStatusText::sums_data()
{
    QTest::addColumn<DatasetTotals>("totals");
    QTest::addColumn<QString>("all");
    QTest::addColumn<QString>("selected");

    DatasetTotals totals;
    QTest::newRow("nothing") << totals << u"No datasets yet"_s << QString();
    totals.datasets = totals.counted = totals.countsKnown = 1;
    totals.labeledEntries = 420;
    totals.totalEntries = 500;
    QTest::newRow("one") << totals << u"1 dataset"_s << u"1 selected: 420 of 500 labeled"_s;
    totals.datasets = totals.counted = 41;
    totals.countsKnown = 12;
    totals.inProgress = 2;
    totals.failed = 1;
    totals.totalEntries = 12400;
    QTest::newRow("many, not all read") << totals << u"41 datasets, 2 in progress, 1 failed"_s
                                        << u"41 selected: 420 of 12,400 labeled, counts known for 12 of 41"_s;
    totals.countsKnown = 0;
    QTest::newRow("many, none read") << totals << u"41 datasets, 2 in progress, 1 failed"_s << u"41 selected"_s;
}

void TestRefreshStatusText::sums()
{
    QFETCH(DatasetTotals, totals);
    QFETCH(QString, all);
    QFETCH(QString, selected);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(datasetsText(totals), all);
    QCOMPARE(selectionText(totals), selected);
}

void TestRefreshStatusText::theBarTicks()
{
    TestClock clock;
    clock.setNow(now);
    RefreshStatusBar bar(clock);
    QVERIFY(bar.rightText().contains(u"Read-only"_s));
    bar.setConnected(true);
    bar.setStatus(settled());
    QVERIFY(bar.rightText().contains(u"next in 48 s"_s));
    clock.advance(std::chrono::seconds(3));
    bar.tick();
    QVERIFY(bar.rightText().contains(u"next in 45 s"_s));
}

QTEST_MAIN(TestRefreshStatusText)
#include "tst_refreshstatustext.moc"
