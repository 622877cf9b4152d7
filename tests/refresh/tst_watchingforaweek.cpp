// SPDX-License-Identifier: GPL-3.0-or-later
// Long times in virtual time: what the plan and the rate limiter together ask of AWS.
#include "support/virtualwatch.h"

#include <QTest>

using namespace dw;
using namespace dw::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

class TestWatchingForAWeek : public QObject {
    Q_OBJECT

private:
    /// The most calls of one operation in any second, of any alignment.
    static int mostInASecond(const std::vector<VirtualWatch::Call> &calls, bool isSweep, milliseconds from = 0ms)
    {
        std::deque<milliseconds> window;
        size_t most = 0;
        for (const VirtualWatch::Call &call : calls) {
            if (call.isSweep != isSweep || call.at < from)
                continue;
            window.push_back(call.at);
            while (call.at - window.front() >= 1s)
                window.pop_front();
            most = std::max(most, window.size());
        }
        return int(most);
    }

    static int count(const std::vector<VirtualWatch::Call> &calls, milliseconds from, milliseconds to)
    {
        return int(std::count_if(calls.begin(), calls.end(),
                                 [&](const VirtualWatch::Call &call) { return call.at >= from && call.at < to; }));
    }

private Q_SLOTS:
    void noSecondExceedsTheBudget_data()
    {
        QTest::addColumn<int>("datasets");
        QTest::addColumn<milliseconds>("interval");
        QTest::addColumn<double>("rate");
        QTest::addColumn<milliseconds>("time");
        QTest::newRow("a week of 41 datasets") << 41 << milliseconds(60s) << 2.0 << milliseconds(7 * 24h);
        QTest::newRow("a day of 1,000 without pause") << 1000 << 0ms << 2.0 << milliseconds(24h);
        QTest::newRow("two hours of 10,000 without pause") << 10'000 << 0ms << 2.0 << milliseconds(2h);
        QTest::newRow("a day at one call in 5 s") << 200 << milliseconds(10s) << 0.2 << milliseconds(24h);
        QTest::newRow("six hours at 4.9") << 500 << 0ms << 4.9 << milliseconds(6h);
    }
    void noSecondExceedsTheBudget()
    {
        QFETCH(int, datasets);
        QFETCH(milliseconds, interval);
        QFETCH(double, rate);
        QFETCH(milliseconds, time);
        VirtualAccount account(datasets, 4, time, 20261125);
        VirtualWatch::Settings settings;
        settings.interval = interval;
        settings.rate = rate;
        VirtualWatch watch(account, settings);
        watch.runUntil(time);
        const int most = int(std::ceil(std::max(1.0, rate)));
        QVERIFY(mostInASecond(watch.calls(), true) <= most);
        QVERIFY(mostInASecond(watch.calls(), false) <= most);
        for (const VirtualWatch::Call &call : watch.calls())
            QVERIFY(!call.throttled); // AWS allows five
    }

    void nothingIsForgotten()
    {
        VirtualAccount account(300, 6, 48h, 7);
        VirtualWatch watch(account, {});
        watch.runUntil(48h);
        for (const VirtualAccount::Dataset &dataset : account.datasets()) {
            for (const VirtualAccount::Change &change : dataset.changes) {
                if (change.at > 48h - 2min)
                    break;
                // Updates last a minute and more, and a sweep comes every minute
                QVERIFY(change.noticedAt && !change.passedUnseen);
                QVERIFY(*change.noticedAt - change.at <= 61s);
            }
        }
    }

    void anIdleAccountCostsLittle()
    {
        VirtualAccount account(41, 0, 1h, 1);
        VirtualWatch watch(account, {});
        watch.runUntil(2h);
        // An hour: 60 sweeps, 18 rows on the screen every minute, 23 others every five minutes
        const int calls = count(watch.calls(), 1h, 2h);
        QVERIFY2(calls <= 60 + 18 * 60 + 23 * 12 + 41, qPrintable(QString::number(calls)));
        QVERIFY(calls >= 60 + 18 * 59 + 23 * 11);
    }

    void f07_anOutageEndsWithoutABurst()
    {
        VirtualAccount account(500, 2, 6h, 3);
        VirtualWatch watch(account, {});
        watch.isDown = [](milliseconds at) { return at > 1h && at < 3h; };
        watch.runUntil(6h);
        QVERIFY(count(watch.calls(), 1h + 1min, 3h) <= 80); // a sweep every two minutes, and nothing else
        QVERIFY(mostInASecond(watch.calls(), false, 3h) <= 2);
        const auto &calls = watch.calls();
        const auto first = std::find_if(calls.begin(), calls.end(), [](const auto &call) { return call.at >= 3h; });
        QVERIFY(first != calls.end() && first->isSweep && first->at <= 3h + 2min);
    }

    void f17_aSuspendedMachineAsksOnceOnWaking()
    {
        VirtualAccount account(41, 0, 1h, 1);
        VirtualWatch watch(account, {});
        watch.runUntil(1h);
        watch.sleepUntil(9h);
        watch.runUntil(9h + 1min);
        const auto &calls = watch.calls();
        const auto sweeps = std::count_if(calls.begin(), calls.end(),
                                          [](const auto &call) { return call.isSweep && call.at >= 9h && call.at < 9h + 50s; });
        QCOMPARE(int(sweeps), 1);
        QVERIFY(mostInASecond(calls, false, 9h) <= 2);
    }

    void aPauseEndsWithoutABurst()
    {
        VirtualAccount account(1000, 0, 1h, 1);
        VirtualWatch watch(account, {});
        watch.runUntil(30min);
        watch.setPaused(true);
        watch.runUntil(3h);
        QVERIFY(count(watch.calls(), 30min + 10s, 3h) == 0);
        watch.setPaused(false);
        watch.runUntil(4h);
        QVERIFY(mostInASecond(watch.calls(), false, 3h) <= 2);
        QVERIFY(mostInASecond(watch.calls(), true, 3h) <= 2);
    }

    void f18_aServiceThatIsAskedTooMuchByOthersIsAskedLess()
    {
        // Half a call a second is left for us: what is refused of two a second must become few
        VirtualAccount account(1000, 2, 6h, 3);
        VirtualWatch::Settings settings;
        settings.interval = 0ms;
        settings.quota = 0.5;
        VirtualWatch watch(account, settings);
        watch.runUntil(6h);
        const auto &calls = watch.calls();
        const auto refused = std::count_if(calls.begin(), calls.end(), [](const auto &call) { return call.throttled; });
        const double share = double(refused) / double(calls.size());
        QVERIFY2(share < 0.25, qPrintable(QString::number(share)));
        QVERIFY(count(calls, 1h, 6h) < 5 * 3600 * 2 * 2 / 2); // of two operations at two a second, less than half
    }
};

QTEST_APPLESS_MAIN(TestWatchingForAWeek)
#include "tst_watchingforaweek.moc"
