// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backoff.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace dw;
using Kind = ApiError::Kind;
using Hint = std::optional<std::chrono::milliseconds>;

Q_DECLARE_METATYPE(Hint)

class TestBackoff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void delay_data();
    void delay();
    void F18_quotaRunsOutAndRecovers();
};

void TestBackoff::delay_data()
{
    QTest::addColumn<int>("retry");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<Hint>("hint");
    QTest::addColumn<int>("expected"); // milliseconds

    QTest::newRow("transient starts at 50 ms") << 0 << Kind::Network << 1.0 << Hint() << 50;
    QTest::newRow("and doubles") << 1 << Kind::ServiceFailure << 1.0 << Hint() << 100;
    QTest::newRow("a timeout is transient") << 2 << Kind::Timeout << 1.0 << Hint() << 200;
    QTest::newRow("throttling starts at 1 s") << 0 << Kind::Throttled << 1.0 << Hint() << 1000;
    QTest::newRow("and doubles too") << 1 << Kind::Throttled << 1.0 << Hint() << 2000;
    QTest::newRow("never above 20 s") << 9 << Kind::Throttled << 1.0 << Hint() << 20000;
    QTest::newRow("nor for transients") << 12 << Kind::Network << 1.0 << Hint() << 20000;
    QTest::newRow("no overflow for absurd counts") << 100000 << Kind::Network << 1.0 << Hint() << 20000;
    QTest::newRow("jitter scales it") << 0 << Kind::Throttled << 0.25 << Hint() << 250;
    QTest::newRow("no jitter, no delay") << 3 << Kind::Throttled << 0.0 << Hint() << 0;
    QTest::newRow("jitter out of range is cut") << 0 << Kind::Throttled << 7.0 << Hint() << 1000;
    QTest::newRow("a hint is followed as it is") << 0 << Kind::Throttled << 0.5 << Hint(1500ms) << 1500;
    QTest::newRow("a hint below our delay waits ours") << 0 << Kind::Throttled << 0.5 << Hint(100ms) << 500;
    QTest::newRow("a hint far above waits 5 s more") << 0 << Kind::Throttled << 0.5 << Hint(1h) << 5500;
    QTest::newRow("a hint of zero waits ours") << 0 << Kind::Throttled << 0.5 << Hint(0ms) << 500;
    QTest::newRow("a negative hint is ignored") << 0 << Kind::Throttled << 0.5 << Hint(-1ms) << 500;
}

void TestBackoff::delay()
{
    QFETCH(const int, retry);
    QFETCH(const Kind, kind);
    QFETCH(const double, jitter);
    QFETCH(const Hint, hint);
    QFETCH(const int, expected);
    QCOMPARE(backoffDelay(retry, kind, jitter, hint).count(), expected);
}

void TestBackoff::F18_quotaRunsOutAndRecovers()
{
    RetryQuota quota;
    for (int i = 0; i < 35; ++i) // 35 x 14 = 490
        QCOMPARE(quota.take(Kind::Network), 14);
    QCOMPARE(quota.take(Kind::Network), 0);
    QCOMPARE(quota.take(Kind::Throttled), 5);
    QCOMPARE(quota.take(Kind::Throttled), 5);
    QCOMPARE(quota.take(Kind::Throttled), 0);
    QCOMPARE(quota.available(), 0);
    quota.giveBack(0);
    QCOMPARE(quota.available(), 1);
    quota.giveBack(14);
    QCOMPARE(quota.take(Kind::Network), 14);
    for (int i = 0; i < 1000; ++i)
        quota.giveBack(14);
    QCOMPARE(quota.available(), RetryQuota::capacity);
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
