// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/ratelimiter.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace std::chrono_literals;
using namespace dw;
using std::chrono::milliseconds;

class TestRateLimiter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSecondExceedsTheRate_data();
    void noSecondExceedsTheRate();
    void aBusyKeyReachesItsRate_data() { noSecondExceedsTheRate_data(); }
    void aBusyKeyReachesItsRate();
    void restedKeyMaySendASecondsWorth();
    void keysDoNotDisturbEachOther();
    void unlimitedNeverWaits();
    void waitIsExact();
};

void TestRateLimiter::noSecondExceedsTheRate_data()
{
    QTest::addColumn<double>("rate");
    QTest::newRow("one in 10 s") << 0.1;
    QTest::newRow("one in 2 s") << 0.5;
    QTest::newRow("one a second") << 1.0;
    QTest::newRow("two, the watching budget") << 2.0;
    QTest::newRow("a third") << 3.3;
    QTest::newRow("4.9, the one-shot budget") << 4.9;
    QTest::newRow("fifty, the demo") << 50.0;
}

void TestRateLimiter::noSecondExceedsTheRate()
{
    QFETCH(const double, rate);
    QRandomGenerator random(20261123);
    RateLimiter limiter;
    QList<milliseconds> sent;
    milliseconds now(random.bounded(1'000'000));
    for (int i = 0; i < 20'000; ++i) {
        // Dense polling, exact waits and long rests, as timers and people cause them
        const milliseconds wait = limiter.wait("key", rate, now);
        if (wait == 0ms) {
            limiter.take("key", rate, now);
            sent.append(now);
        }
        switch (random.bounded(4)) {
        case 0: break;
        case 1: now += milliseconds(random.bounded(30)); break;
        case 2: now += wait; break;
        case 3: now += milliseconds(random.bounded(100) == 0 ? random.bounded(20'000) : 1); break;
        }
    }
    QVERIFY(sent.size() > 100);
    const qsizetype most = static_cast<qsizetype>(std::ceil(std::max(1.0, rate)));
    for (qsizetype i = most; i < sent.size(); ++i)
        QVERIFY2(sent.at(i) - sent.at(i - most) >= 1s, qPrintable(QString::number(i)));
    if (rate < 1) {
        for (qsizetype i = 1; i < sent.size(); ++i)
            QVERIFY(double((sent.at(i) - sent.at(i - 1)).count()) >= 1000 / rate - 1);
    }
}

void TestRateLimiter::aBusyKeyReachesItsRate()
{
    QFETCH(const double, rate);
    RateLimiter limiter;
    milliseconds now(5s);
    int sent = 0;
    for (; now < 5s + 100s; now += 1ms) {
        while (limiter.wait("key", rate, now) == 0ms) {
            limiter.take("key", rate, now);
            ++sent;
        }
    }
    QVERIFY2(sent >= rate * 100 * 0.99 && sent <= rate * 100 + std::max(1.0, rate), qPrintable(QString::number(sent)));
}

void TestRateLimiter::restedKeyMaySendASecondsWorth()
{
    RateLimiter limiter;
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(limiter.wait("key", 2, 10s), 0ms);
        limiter.take("key", 2, 10s);
    }
    QCOMPARE(limiter.wait("key", 2, 10s), 1000ms);
    QCOMPARE(limiter.wait("key", 2, 10s + 400ms), 600ms);
    QCOMPARE(limiter.wait("key", 2, 11s), 0ms);
}

void TestRateLimiter::keysDoNotDisturbEachOther()
{
    RateLimiter limiter;
    limiter.take("one", 1, 0ms);
    QCOMPARE(limiter.wait("one", 1, 0ms), 1000ms);
    QCOMPARE(limiter.wait("two", 1, 0ms), 0ms);
}

void TestRateLimiter::unlimitedNeverWaits()
{
    RateLimiter limiter;
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(limiter.wait("key", 0, 0ms), 0ms);
        limiter.take("key", 0, 0ms);
    }
}

void TestRateLimiter::waitIsExact()
{
    // After the wait that was asked for the call may go: no timer has to fire twice
    for (const double rate : {0.3, 1.0, 2.0, 4.9, 7.0, 50.0}) {
        RateLimiter limiter;
        milliseconds now(1s);
        for (int i = 0; i < 500; ++i) {
            now += limiter.wait("key", rate, now);
            QCOMPARE(limiter.wait("key", rate, now), 0ms);
            limiter.take("key", rate, now);
        }
    }
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
