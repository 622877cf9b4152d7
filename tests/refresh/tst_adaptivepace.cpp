// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/adaptivepace.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace dw;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestAdaptivePace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fullUntilThrottled()
    {
        AdaptivePace pace;
        QCOMPARE(pace.share(0ms, 60s), 1.0);
        QCOMPARE(pace.share(24h, 60s), 1.0);
    }

    void aCutLeavesSevenTenths()
    {
        AdaptivePace pace;
        pace.throttled(10s, 60s);
        QCOMPARE(pace.share(10s, 60s), 0.7);
    }

    void refusalsOfOneMomentAreOne()
    {
        AdaptivePace pace;
        for (const milliseconds at : {milliseconds(10s), 10'200ms, 10'900ms})
            pace.throttled(at, 60s);
        QVERIFY(pace.share(10s, 60s) >= 0.7);
        pace.throttled(11s, 60s);
        QVERIFY(pace.share(11s, 60s) < 0.6);
    }

    void followsTheCurveOfAdaptiveMode()
    {
        // It rests after cbrt(0.3 / 0.4) = 0.9086 rounds; after two it is at 0.7 * (0.4 * (2 - 0.9086)^3 + 1) = 1.064
        AdaptivePace pace;
        pace.throttled(0s, 60s);
        pace.throttled(1s, 1h); // a second later, in rounds of an hour: from 0.7 still
        QVERIFY(qAbs(pace.share(1s, 1h) - 0.49) < 0.001);
        QVERIFY(qAbs(pace.share(1s + 1h, 1h) - 0.7 * (0.4 * std::pow(1 - 0.9086, 3) + 1)) < 0.002);
        QCOMPARE(pace.share(1s + 2h, 1h), 1.0);
    }

    void neverBelowTheLeastNorAboveAllUnderAnyTreatment()
    {
        QRandomGenerator random(20261125);
        AdaptivePace pace;
        milliseconds now = 0ms;
        for (int i = 0; i < 20'000; ++i) {
            now += milliseconds(random.bounded(i % 7 == 0 ? 600'000 : 3'000));
            if (random.bounded(3) > 0)
                pace.throttled(now, 60s);
            const double share = pace.share(now, 60s);
            QVERIFY(share >= AdaptivePace::least && share <= 1);
            QVERIFY(pace.share(now + 1min, 60s) >= share); // only a refusal takes anything away
        }
        QCOMPARE(pace.share(now + 1h, 60s), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestAdaptivePace)
#include "tst_adaptivepace.moc"
