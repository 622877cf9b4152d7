// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/refreshstatustext.h"

#include "aws/requestlog.h"
#include "support/testclock.h"
#include "ui/panels/refreshstatusbar.h"
#include "ui/panels/statusbutton.h"
#include "ui/text/englishplurals.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
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
    void calls_data();
    void calls();
    void theBarTicks();
    void theBarGivesWay();
    void theBarOpensTheLog();

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

void TestRefreshStatusText::calls_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("throttled");
    QTest::addColumn<QString>("text");
    const auto row = [](int calls, int throttled, const QString &text) {
        QTest::addRow("%d calls, %d throttled", calls, throttled) << calls << throttled << text;
    };
    row(0, 0, {});
    row(9, 0, {});
    row(9, 1, u"throttled once in the last hour"_s);
    row(10, 0, u"10 calls in the last hour"_s);
    row(994, 0, u"990 calls in the last hour"_s);
    row(995, 0, u"1,000 calls in the last hour"_s);
    row(1049, 0, u"1,000 calls in the last hour"_s);
    row(1050, 1, u"1,100 calls in the last hour, throttled once"_s);
    row(7249, 1234, u"7,200 calls in the last hour, throttled 1,234 times"_s);
    row(17'600, 3, u"18,000 calls in the last hour, throttled 3 times"_s);
}

void TestRefreshStatusText::calls()
{
    QFETCH(int, calls);
    QFETCH(int, throttled);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QTEST(callsText(calls, throttled), "text");
}

void TestRefreshStatusText::theBarTicks()
{
    TestClock clock;
    clock.setNow(now);
    const RequestLog log;
    RefreshStatusBar bar(clock, log);
    QVERIFY(bar.rightText().contains(u"Read-only"_s));
    bar.setConnected(true);
    bar.setStatus(settled());
    QVERIFY(bar.rightText().contains(u"next in 48 s"_s));
    clock.advance(std::chrono::seconds(3));
    bar.tick();
    QVERIFY(bar.rightText().contains(u"next in 45 s"_s));
}

void TestRefreshStatusText::theBarGivesWay()
{
    TestClock clock;
    clock.setNow(now);
    RequestLog log;
    ApiCallRecord record;
    record.time = now;
    record.attempts = 400;
    record.throttledAttempts = 3;
    log.add(record);
    RefreshStatusBar bar(clock, log);
    bar.setConnected(true);
    bar.setStatus(settled());
    const QString ages = u"status 12 s ago, counts up to 6 min old  |  next in 48 s"_s;
    QStringList seen;
    for (int width = 2000; width >= 200; width -= 10) {
        bar.resize(width, bar.height());
        bar.tick();
        if (!seen.contains(bar.rightText()))
            seen.append(bar.rightText());
    }
    const QStringList expected{u"400 calls in the last hour, throttled 3 times  |  "_s + ages,
                               u"throttled 3 times in the last hour  |  "_s + ages, ages};
    QCOMPARE(seen, expected);
    for (int width = 200; width <= 2000; width += 10) {
        bar.resize(width, bar.height());
        bar.tick();
    }
    QCOMPARE(bar.rightText(), expected.first());
}

void TestRefreshStatusText::theBarOpensTheLog()
{
    TestClock clock;
    const RequestLog log;
    RefreshStatusBar bar(clock, log);
    bar.setConnected(true);
    bar.setStatus(settled());
    bar.resize(1000, bar.height());
    bar.show();
    bar.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    auto *button = bar.findChild<StatusButton *>();
    QSignalSpy requested(&bar, &RefreshStatusBar::requestLogRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QTest::keyClick(&bar, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(requested.size(), 2);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(button);
    QCOMPARE(spoken->role(), QAccessible::Button);
    QCOMPARE(spoken->text(QAccessible::Name), u"Request log"_s);
    QCOMPARE(spoken->text(QAccessible::Description), bar.rightText());
    QCOMPARE(button->toolTip(), u"Request log"_s);
}

QTEST_MAIN(TestRefreshStatusText)
#include "tst_refreshstatustext.moc"
