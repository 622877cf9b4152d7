// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/calladmission.h"

#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;
using namespace dw;
using Waiting = CallAdmission::Waiting;

namespace {

const char sourceA = 0;
const char sourceB = 0;

bool allReady(CallAdmission::Source)
{
    return true;
}

/// Everything that may go now, in order.
QList<quint64> drain(CallAdmission &admission, std::chrono::milliseconds now)
{
    QList<quint64> out;
    while (const auto id = admission.next(now, allReady).go)
        out.append(*id);
    return out;
}

} // namespace

class TestCallAdmission : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
    void hostsAreCountedApart();
    void delayedCallsLetOthersPass();
    void limitedKeysSayWhenToAskAgain();
    void sourcesThatAreNotReadyWaitForAnEvent();
    void removedCallsDoNotGo();
    void tenThousandCallsAreNoWork();
};

void TestCallAdmission::order_data()
{
    QTest::addColumn<QList<Waiting>>("calls");
    QTest::addColumn<QList<quint64>>("expected");
    const auto call = [](quint64 id, const char *source, int priority) { return Waiting{id, source, "h", "", 0, priority, 0ms}; };
    QTest::newRow("nothing waits") << QList<Waiting>{} << QList<quint64>{};
    QTest::newRow("first come") << QList<Waiting>{call(1, &sourceA, 0), call(2, &sourceA, 0)} << QList<quint64>{1, 2};
    QTest::newRow("priority before first come")
        << QList<Waiting>{call(1, &sourceA, 0), call(2, &sourceA, 5)} << QList<quint64>{2, 1};
    QTest::newRow("sources take turns") << QList<Waiting>{call(1, &sourceA, 0), call(2, &sourceA, 0), call(3, &sourceB, 0)}
                                        << QList<quint64>{1, 3, 2};
    QTest::newRow("priority before turns") << QList<Waiting>{call(1, &sourceA, 1), call(2, &sourceA, 1), call(3, &sourceB, 0)}
                                           << QList<quint64>{1, 2, 3};
    QTest::newRow("four to a host") << QList<Waiting>{call(1, &sourceA, 0), call(2, &sourceA, 0), call(3, &sourceA, 0),
                                                      call(4, &sourceB, 0), call(5, &sourceB, 0)}
                                    << QList<quint64>{1, 4, 2, 5};
}

void TestCallAdmission::order()
{
    QFETCH(const QList<Waiting>, calls);
    CallAdmission admission;
    for (const Waiting &call : calls)
        admission.add(call);
    QTEST(drain(admission, 0ms), "expected");
}

void TestCallAdmission::hostsAreCountedApart()
{
    CallAdmission admission;
    for (quint64 id = 1; id <= 12; ++id)
        admission.add({id, &sourceA, id % 2 ? "one" : "two", "", 0, 0, 0ms});
    QCOMPARE(drain(admission, 0ms).size(), 8);
    admission.release("one");
    QCOMPARE(drain(admission, 0ms), QList<quint64>{9});
    admission.release("two");
    admission.release("two");
    QCOMPARE(drain(admission, 0ms), (QList<quint64>{10, 12}));
}

void TestCallAdmission::delayedCallsLetOthersPass()
{
    CallAdmission admission;
    admission.add({1, &sourceA, "h", "", 0, 0, 500ms});
    admission.add({2, &sourceA, "h", "", 0, 0, 0ms});
    QCOMPARE(drain(admission, 100ms), QList<quint64>{2});
    QCOMPARE(admission.next(100ms, allReady).askAgain, std::optional(std::chrono::milliseconds(500)));
    QCOMPARE(drain(admission, 500ms), QList<quint64>{1});
}

void TestCallAdmission::limitedKeysSayWhenToAskAgain()
{
    CallAdmission admission;
    for (quint64 id = 1; id <= 3; ++id)
        admission.add({id, &sourceA, "h", "key", 2, 0, 0ms});
    admission.add({4, &sourceB, "h", "other key", 2, 0, 0ms});
    QCOMPARE(drain(admission, 1000ms), (QList<quint64>{1, 4, 2}));
    const auto decision = admission.next(1000ms, allReady);
    QVERIFY(!decision.go);
    QCOMPARE(decision.askAgain, std::optional(std::chrono::milliseconds(2000)));
    QCOMPARE(drain(admission, 2000ms), QList<quint64>{3});
}

void TestCallAdmission::sourcesThatAreNotReadyWaitForAnEvent()
{
    CallAdmission admission;
    admission.add({1, &sourceA, "h", "", 0, 0, 0ms});
    admission.add({2, &sourceB, "h", "", 0, 0, 0ms});
    const auto onlyB = [](CallAdmission::Source source) { return source == &sourceB; };
    QCOMPARE(admission.next(0ms, onlyB).go, std::optional<quint64>(2));
    const auto decision = admission.next(0ms, onlyB);
    QVERIFY(!decision.go);
    QVERIFY(!decision.askAgain);
}

void TestCallAdmission::removedCallsDoNotGo()
{
    CallAdmission admission;
    const Waiting call{1, &sourceA, "h", "", 0, 0, 0ms};
    admission.add(call);
    admission.remove(call);
    admission.remove(call);
    QCOMPARE(drain(admission, 0ms), QList<quint64>{});
}

void TestCallAdmission::tenThousandCallsAreNoWork()
{
    CallAdmission admission;
    for (quint64 id = 1; id <= 10'000; ++id)
        admission.add({id, &sourceA, "h", id % 3 ? "one" : "two", 2, 0, 0ms});
    QCOMPARE(drain(admission, 0ms).size(), 4);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10'000; ++i) // 10 ms; walking through all that wait each time would take 10^8 steps
        QVERIFY(!admission.next(1ms, allReady).go);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestCallAdmission)
#include "tst_calladmission.moc"
