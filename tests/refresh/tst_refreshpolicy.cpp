// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshpolicy.h"

#include <QTest>

using namespace dw;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(dw::DescribeCandidate)
Q_DECLARE_METATYPE(dw::Presence)
Q_DECLARE_METATYPE(std::chrono::milliseconds)

class TestRefreshPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pause_data();
    void pause();
    void order();
    void rhythm_data();
    void rhythm();
    void roundsThatFailComeSlower_data();
    void roundsThatFailComeSlower();
    void theRotationTakesHalfOfTheBudget();
};

void TestRefreshPolicy::pause_data()
{
    QTest::addColumn<DescribeCandidate>("candidate");
    QTest::addColumn<milliseconds>("after");
    const auto row = [](const char *name, milliseconds after, auto change) {
        DescribeCandidate candidate;
        candidate.attempted = true;
        change(candidate);
        QTest::newRow(name) << candidate << after;
    };
    using C = DescribeCandidate;
    using Kind = ApiError::Kind;
    row("an idle one out of sight comes in the slow rotation", 5min, [](C &) {});
    row("one on the screen is read again after the interval", 60s, [](C &c) { c.visible = true; });
    row("so is a selected one", 60s, [](C &c) { c.selected = true; });
    row("never read is due", 0ms, [](C &c) { c.attempted = false; });
    row("asked for by hand is due at once", 0ms, [](C &c) { c.asked = true; });
    row("even when it failed before", 0ms, [](C &c) { c.asked = true, c.error = Kind::AccessDenied, c.failures = 9; });
    row("a moved status is due at once", 0ms, [](C &c) { c.moved = true; });
    row("in progress is read every 8 s", 8s, [](C &c) { c.inProgress = true; });
    row("just changed is read every 30 s", 30s, [](C &c) { c.justChanged = true; });
    row("F21 not found is asked slower, even on the screen", 10min, [](C &c) { c.visible = true, c.error = Kind::NotFound; });
    row("the first failure waits as a success does", 60s,
        [](C &c) { c.visible = true, c.error = Kind::Timeout, c.failures = 1; });
    row("the third failure waits four times as long", 4min,
        [](C &c) { c.visible = true, c.error = Kind::Timeout, c.failures = 3; });
    row("no failure waits longer than 15 min", 15min, [](C &c) { c.error = Kind::AccessDenied, c.failures = 40; });
    row("a moved one that fails waits as well", 10min, [](C &c) { c.moved = true, c.error = Kind::Malformed, c.failures = 2; });
}

void TestRefreshPolicy::pause()
{
    QFETCH(DescribeCandidate, candidate);
    QTEST(describeTurn(candidate, refreshRhythm(60s, {})).after, "after");
}

void TestRefreshPolicy::order()
{
    const auto priority = [](auto change) {
        DescribeCandidate candidate;
        candidate.attempted = true;
        change(candidate);
        return describeTurn(candidate, refreshRhythm(60s, {})).priority;
    };
    using C = DescribeCandidate;
    const QList<int> falling{priority([](C &c) { c.asked = true, c.visible = true; }),
                             priority([](C &c) { c.asked = true; }),
                             priority([](C &c) { c.attempted = false, c.selected = true; }),
                             priority([](C &c) { c.attempted = false, c.visible = true; }),
                             priority([](C &c) { c.moved = true; }),
                             priority([](C &c) { c.selected = true; }),
                             priority([](C &c) { c.inProgress = true; }),
                             priority([](C &c) { c.attempted = false; }),
                             priority([](C &c) { c.visible = true; }),
                             priority([](C &c) { c.justChanged = true; }),
                             priority([](C &) {})};
    for (qsizetype i = 1; i < falling.size(); ++i)
        QVERIFY2(falling[i] < falling[i - 1], qPrintable(QString::number(i)));
    QVERIFY(falling[1] >= askedPriority && falling[2] < askedPriority);
    QVERIFY(falling.last() < rotationPriority && falling[falling.size() - 2] >= rotationPriority);
}

void TestRefreshPolicy::rhythm_data()
{
    QTest::addColumn<milliseconds>("interval");
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<double>("share");
    QTest::addColumn<milliseconds>("sweep");
    QTest::addColumn<milliseconds>("inProgress");
    QTest::addColumn<milliseconds>("idle");
    using Window = Presence::Window;
    const Presence shown;
    QTest::newRow("as set") << milliseconds(60s) << shown << 1.0 << milliseconds(60s) << milliseconds(8s) << milliseconds(5min);
    QTest::newRow("10 s: counts of idle ones rest")
        << milliseconds(10s) << shown << 1.0 << milliseconds(10s) << milliseconds(8s) << milliseconds(5min);
    QTest::newRow("an hour") << milliseconds(1h) << shown << 1.0 << milliseconds(1h) << milliseconds(8s) << milliseconds(5h);
    QTest::newRow("as fast as the rate allows") << 0ms << shown << 1.0 << 200ms << milliseconds(5s) << milliseconds(10s);
    QTest::newRow("half of the pace") << milliseconds(60s) << shown << 0.5 << milliseconds(2min) << milliseconds(16s)
                                      << milliseconds(10min);
    QTest::newRow("hidden") << milliseconds(60s) << Presence{Window::Hidden, false, false} << 1.0 << milliseconds(2min)
                            << milliseconds(16s) << milliseconds(10min);
    QTest::newRow("minimised") << milliseconds(60s) << Presence{Window::Minimised, false, false} << 1.0 << milliseconds(3min)
                               << milliseconds(24s) << milliseconds(15min);
    QTest::newRow("on battery") << milliseconds(60s) << Presence{Window::Shown, true, false} << 1.0 << milliseconds(90s)
                                << milliseconds(12s) << milliseconds(450s);
    QTest::newRow("all of it") << milliseconds(60s) << Presence{Window::Minimised, true, true} << 1.0 << milliseconds(9min)
                               << milliseconds(72s) << milliseconds(45min);
    QTest::newRow("never slower than 15 min") << milliseconds(10min) << Presence{Window::Minimised, true, true} << 1.0
                                              << milliseconds(15min) << milliseconds(72s) << milliseconds(1h);
}

void TestRefreshPolicy::rhythm()
{
    QFETCH(milliseconds, interval);
    QFETCH(Presence, presence);
    QFETCH(double, share);
    const RefreshRhythm rhythm = refreshRhythm(interval, presence, share);
    QTEST(rhythm.sweep, "sweep");
    QTEST(rhythm.inProgress, "inProgress");
    QTEST(rhythm.idle, "idle");
    QVERIFY(rhythm.inProgress <= rhythm.justChanged && rhythm.justChanged <= rhythm.lookedAt && rhythm.lookedAt <= rhythm.idle);
}

void TestRefreshPolicy::roundsThatFailComeSlower_data()
{
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<milliseconds>("pause");
    const auto service = int(ApiError::Kind::ServiceFailure);
    const auto network = int(ApiError::Kind::Network);
    QTest::newRow("once") << 1 << service << milliseconds(2min);
    QTest::newRow("three times") << 3 << service << milliseconds(8min);
    QTest::newRow("for long") << 1000 << service << milliseconds(15min);
    QTest::newRow("F01 no network: soon enough to notice that it is back") << 1000 << network << milliseconds(2min);
    QTest::newRow("F09 a captive portal, too") << 5 << int(ApiError::Kind::NotAws) << milliseconds(2min);
}

void TestRefreshPolicy::roundsThatFailComeSlower()
{
    QFETCH(int, failed);
    QFETCH(int, kind);
    QTEST(pauseAfterFailure(60s, failed, ApiError::Kind(kind)), "pause");
    QCOMPARE(pauseAfterFailure(1h, failed, ApiError::Kind(kind)), milliseconds(1h)); // never sooner than a person wants it
}

void TestRefreshPolicy::theRotationTakesHalfOfTheBudget()
{
    QCOMPARE(rotationPause(2), milliseconds(1s));
    QCOMPARE(rotationPause(0.2), milliseconds(10s));
    QCOMPARE(rotationPause(0), 0ms);
}

QTEST_APPLESS_MAIN(TestRefreshPolicy)
#include "tst_refreshpolicy.moc"
