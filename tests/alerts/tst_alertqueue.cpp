// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/alertqueue.h"
#include "alerts/alertrules.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using std::chrono::milliseconds;

namespace {

using Reason = AlertReason;

/// Virtual time, and a queue that is asked when it wants to be.
struct Bench {
    AlertQueue queue;
    AlertMoment now{100h, QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC)};
    QList<AlertBatch> told;
    QList<AlertBatch> less; ///< what became untrue
    QHash<QString, AlertFacts> facts;

    void jump(milliseconds time)
    {
        now.monotonic += time;
        now.wall = now.wall.addMSecs(time.count());
    }
    void look()
    {
        if (const auto batch = queue.take(now))
            told.append(*batch);
    }
    void pass(milliseconds time)
    {
        const milliseconds end = now.monotonic + time;
        while (true) {
            const auto due = queue.nextDue();
            if (!due || *due > end)
                break;
            jump(std::max(*due, now.monotonic) - now.monotonic);
            look();
        }
        jump(end - now.monotonic);
    }
    void change(const QString &subject, const AlertFacts &after)
    {
        const AlertFacts before = facts.value(subject);
        Alert alert;
        alert.subject = subject;
        alert.reasons = newAlertReasons(before, after);
        alert.facts = after;
        alert.errorsBefore = before.errors;
        facts.insert(subject, after);
        less.append(queue.change(alert, now));
    }
    void change(const QString &subject, DatasetState state, qint64 errors = 0, double time = 1)
    {
        AlertFacts after;
        after.state = state;
        after.status = QString::number(int(state));
        after.errors = errors;
        after.labeled = 400;
        after.total = 500;
        after.changedAt = time;
        change(subject, after);
    }
};

QStringList subjects(const AlertBatch &batch)
{
    QStringList all;
    for (const Alert &alert : batch.alerts)
        all.append(alert.subject);
    return all;
}

using State = DatasetState;

} // namespace

class TestAlertQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waitsForQuiet();
    void everyChangeBeginsTheWaitAnew();
    void oncePerOperation();
    void manyAreOne();
    void oneThatNeverRestsHoldsNobodyUp();
    void aDatasetIsInABatchOnce();
    void whatIsNoLongerTrueIsNotTold();
    void whatIsNoLongerTrueIsWithdrawn();
    void lessIsTrueOfMany();
    void closedIsForgotten();
    void nothingIsReplayed_data();
    void nothingIsReplayed();
    void afterAShortSleepItIsReadFirst();
    void errorsAreComparedWithTheFirst();
    void switchedOffWhileItWaits();
    void removed();
    void promisesHoldForRandomLives();
};

void TestAlertQueue::waitsForQuiet()
{
    Bench bench;
    QVERIFY(!bench.queue.nextDue());
    bench.change(u"a"_s, State::Updating);
    QVERIFY(!bench.queue.nextDue());
    bench.change(u"a"_s, State::Complete);
    QCOMPARE(*bench.queue.nextDue() - bench.now.monotonic, milliseconds(2min));
    bench.jump(2min - 1ms);
    bench.look();
    QVERIFY(bench.told.isEmpty());
    bench.jump(1ms);
    bench.look();
    QCOMPARE(bench.told.size(), 1);
    QCOMPARE(bench.told.first().number, quint64(1));
    QCOMPARE(bench.told.first().alerts.first().reasons, AlertReasons(Reason::Finished));
    QVERIFY(!bench.queue.nextDue());
}

void TestAlertQueue::everyChangeBeginsTheWaitAnew()
{
    Bench bench;
    bench.change(u"a"_s, State::Updating);
    bench.change(u"a"_s, State::Complete);
    bench.pass(100s);
    bench.change(u"a"_s, State::Complete, 0, 2); // only its time is another: the counts came after the status
    bench.pass(119s);
    QVERIFY(bench.told.isEmpty());
    bench.pass(1s);
    QCOMPARE(bench.told.size(), 1);
    QCOMPARE(bench.told.first().alerts.first().facts.changedAt, std::optional(2.0)); // as it is now
}

void TestAlertQueue::oncePerOperation()
{
    Bench bench;
    const auto wavers = [&](double time) {
        bench.change(u"a"_s, State::Updating, 0, time);
        bench.change(u"a"_s, State::Complete, 0, time);
        bench.pass(1h);
    };
    wavers(1);
    wavers(1);
    QCOMPARE(bench.told.size(), 1);
    wavers(2);
    QCOMPARE(bench.told.size(), 2);
}

void TestAlertQueue::manyAreOne()
{
    Bench bench;
    for (int i = 0; i < 6; ++i) {
        const QString subject = QString::number(i);
        bench.change(subject, State::Updating);
        bench.change(subject, i == 3 ? State::UpdateFailed : State::Complete);
        bench.pass(20s);
    }
    bench.pass(5min);
    QCOMPARE(bench.told.size(), 1);
    QCOMPARE(bench.told.first().alerts.size(), 6);
}

void TestAlertQueue::oneThatNeverRestsHoldsNobodyUp()
{
    Bench bench;
    for (const QString &subject : {u"calm"_s, u"restless"_s}) {
        bench.change(subject, State::Updating);
        bench.change(subject, State::Complete);
    }
    for (int i = 0; i < 24; ++i) { // 4 minutes
        QVERIFY(bench.told.isEmpty());
        bench.pass(10s);
        bench.change(u"restless"_s, State::Complete, 0, i + 2);
    }
    QCOMPARE(bench.told.size(), 1);
    QCOMPARE(subjects(bench.told.first()), QStringList(u"calm"_s));
    bench.pass(2min);
    QCOMPARE(bench.told.size(), 2);
}

void TestAlertQueue::aDatasetIsInABatchOnce()
{
    Bench bench;
    bench.change(u"a"_s, State::Updating);
    bench.change(u"a"_s, State::Complete);
    bench.change(u"a"_s, State::Complete, 7, 2);
    bench.pass(2min);
    QCOMPARE(bench.told.size(), 1);
    QCOMPARE(bench.told.first().alerts.size(), 1);
    QCOMPARE(bench.told.first().alerts.first().reasons, Reason::Finished | Reason::ErrorsRose);
}

void TestAlertQueue::whatIsNoLongerTrueIsNotTold()
{
    Bench bench;
    bench.change(u"a"_s, State::Updating);
    bench.change(u"a"_s, State::UpdateFailed);
    bench.pass(1min);
    bench.change(u"a"_s, State::Updating);
    bench.pass(1h);
    QVERIFY(bench.told.isEmpty());
    QVERIFY(bench.less.isEmpty());
}

void TestAlertQueue::whatIsNoLongerTrueIsWithdrawn()
{
    Bench bench;
    bench.change(u"a"_s, State::Updating);
    bench.change(u"a"_s, State::UpdateFailed);
    bench.pass(1h);
    bench.change(u"a"_s, State::UpdateFailed, 0, 2);
    QVERIFY(bench.less.isEmpty()); // still true
    bench.change(u"a"_s, State::Updating, 0, 3);
    QCOMPARE(bench.less, (QList<AlertBatch>{{1, {}}}));
    bench.change(u"a"_s, State::UpdateFailed, 0, 3);
    QCOMPARE(bench.less.size(), 1); // once
}

void TestAlertQueue::lessIsTrueOfMany()
{
    Bench bench;
    for (const QString &subject : {u"a"_s, u"b"_s}) {
        bench.change(subject, State::Updating);
        bench.change(subject, State::Complete);
    }
    bench.pass(1h);
    QCOMPARE(bench.told.size(), 1);
    bench.change(u"a"_s, State::Updating, 0, 2);
    QCOMPARE(bench.less.size(), 1);
    QCOMPARE(subjects(bench.less.last()), QStringList(u"b"_s));
    bench.change(u"b"_s, State::Updating, 0, 2);
    QCOMPARE(bench.less.last(), (AlertBatch{1, {}}));
}

void TestAlertQueue::closedIsForgotten()
{
    Bench bench;
    bench.change(u"a"_s, State::Updating);
    bench.change(u"a"_s, State::Complete);
    bench.pass(1h);
    bench.queue.forget(1);
    bench.change(u"a"_s, State::Updating, 0, 2);
    QVERIFY(bench.less.isEmpty());
}

void TestAlertQueue::nothingIsReplayed_data()
{
    QTest::addColumn<milliseconds>("monotonic");
    QTest::addColumn<milliseconds>("wall");
    QTest::addColumn<bool>("told");
    QTest::newRow("slept for a night") << milliseconds(8h) << milliseconds(8h) << false;
    QTest::newRow("slept, on a clock that stands still then") << 0ms << milliseconds(8h) << false;
    QTest::newRow("clock set forward") << 0ms << milliseconds(24h) << false;
    QTest::newRow("clock set back") << 0ms << -milliseconds(24h) << true;
    QTest::newRow("slept a little") << milliseconds(5min) << milliseconds(5min) << true;
}

void TestAlertQueue::nothingIsReplayed()
{
    QFETCH(milliseconds, monotonic);
    QFETCH(milliseconds, wall);
    QFETCH(bool, told);
    Bench bench;
    bench.change(u"a"_s, State::Updating);
    bench.change(u"a"_s, State::Complete);
    bench.pass(1min);
    bench.now.monotonic += monotonic;
    bench.now.wall = bench.now.wall.addMSecs(wall.count());
    bench.pass(1h);
    QCOMPARE(!bench.told.isEmpty(), told);
    bench.change(u"a"_s, State::Updating); // the same operation, as a wavering service tells it
    bench.change(u"a"_s, State::Complete);
    bench.pass(1h);
    QCOMPARE(bench.told.size(), told ? 1 : 0);
}

void TestAlertQueue::afterAShortSleepItIsReadFirst()
{
    Bench bench;
    bench.change(u"a"_s, State::Updating);
    bench.change(u"a"_s, State::Complete);
    bench.pass(1min);
    bench.jump(8min);
    bench.look();
    QVERIFY(bench.told.isEmpty());
    bench.pass(1min);
    bench.change(u"a"_s, State::Updating, 0, 2);
    bench.pass(1h);
    QVERIFY(bench.told.isEmpty());
}

void TestAlertQueue::errorsAreComparedWithTheFirst()
{
    Bench bench;
    bench.change(u"a"_s, State::Complete, 3);
    bench.change(u"a"_s, State::Complete, 5);
    bench.pass(1min);
    bench.change(u"a"_s, State::Complete, 9);
    bench.pass(1min);
    bench.change(u"a"_s, State::Complete, 4); // fell, and is still more than 3
    bench.pass(2min);
    QCOMPARE(bench.told.size(), 1);
    QCOMPARE(bench.told.first().alerts.first().errorsBefore, std::optional<qint64>(3));
    bench.change(u"a"_s, State::Complete, 3);
    QCOMPARE(bench.less.size(), 1);
}

void TestAlertQueue::switchedOffWhileItWaits()
{
    Bench bench;
    bench.change(u"a"_s, State::Updating, 0);
    bench.change(u"a"_s, State::Complete, 3);
    bench.change(u"b"_s, State::Updating, 0);
    bench.change(u"b"_s, State::Complete, 0);
    bench.queue.keepOnly(Reason::ErrorsRose);
    bench.pass(1h);
    QCOMPARE(bench.told.size(), 1);
    QCOMPARE(subjects(bench.told.first()), QStringList(u"a"_s));
    QCOMPARE(bench.told.first().alerts.first().reasons, AlertReasons(Reason::ErrorsRose));
}

void TestAlertQueue::removed()
{
    Bench bench;
    for (const QString &subject : {u"shown"_s, u"waiting"_s}) {
        bench.change(subject, State::Updating);
        bench.change(subject, State::Complete);
        bench.pass(subject == u"shown" ? milliseconds(1h) : 1s);
    }
    QVERIFY(bench.queue.remove(u"waiting"_s).isEmpty());
    QCOMPARE(bench.queue.remove(u"shown"_s), (QList<AlertBatch>{{1, {}}}));
    bench.pass(1h);
    QCOMPARE(bench.told.size(), 1);
}

/// Five datasets live at random for some hours. What the queue promises is checked against their whole past.
void TestAlertQueue::promisesHoldForRandomLives()
{
    for (quint32 seed = 1; seed <= 150; ++seed) {
        QRandomGenerator random(seed);
        Bench bench;
        QHash<QString, milliseconds> lastChange;
        QHash<QString, double> times;
        QSet<QString> told; // subject, reason, operation
        QHash<quint64, QSet<QString>> onScreen;
        for (int step = 0; step < 400; ++step) {
            const QString subject = QString::number(random.bounded(5));
            if (random.bounded(3) > 0) {
                const auto state
                    = std::array{State::Updating, State::Complete, State::UpdateFailed, State::NotFound}[size_t(random.bounded(4))];
                if (random.bounded(2) > 0)
                    times[subject] += 1;
                const qsizetype lessBefore = bench.less.size();
                bench.change(subject, state, random.bounded(4), times.value(subject));
                lastChange.insert(subject, bench.now.monotonic);
                for (const AlertBatch &batch : bench.less.sliced(lessBefore)) {
                    const QStringList left = subjects(batch);
                    onScreen.insert(batch.number, QSet<QString>(left.cbegin(), left.cend()));
                }
            }
            const qsizetype before = bench.told.size();
            bench.pass(milliseconds(random.bounded(random.bounded(10) == 0 ? 400'000 : 60'000)));
            for (const AlertBatch &batch : bench.told.sliced(before)) {
                QVERIFY(!batch.alerts.isEmpty());
                for (const Alert &alert : batch.alerts) {
                    const AlertFacts &facts = bench.facts[alert.subject];
                    QVERIFY(alert.reasons);
                    QCOMPARE(reasonsStillTrue(alert, facts), alert.reasons); // true when it is told
                    QVERIFY(bench.now.monotonic - lastChange[alert.subject] >= 2min);
                    QVERIFY(!onScreen[batch.number].contains(alert.subject)); // one line each
                    onScreen[batch.number].insert(alert.subject);
                    for (const AlertReason reason : everyAlertReason) {
                        if (!alert.reasons.testFlag(reason))
                            continue;
                        const QString name = u"%1 %2 %3"_s.arg(alert.subject).arg(int(reason)).arg(alertOperation(reason, facts));
                        QVERIFY2(!told.contains(name), qPrintable(name)); // once
                        told.insert(name);
                    }
                }
            }
            // nothing that is quiet waits for longer than patience allows
            if (const auto due = bench.queue.nextDue())
                QVERIFY(*due > bench.now.monotonic && *due - bench.now.monotonic <= 2min);
            // what is on screen is not known to be untrue: a gone dataset is on none
            for (const QSet<QString> &shown : std::as_const(onScreen)) {
                for (const QString &one : shown)
                    QVERIFY(bench.facts[one].state != State::NotFound);
            }
        }
        QVERIFY(bench.told.size() > 3);
    }
}

QTEST_APPLESS_MAIN(TestAlertQueue)
#include "tst_alertqueue.moc"
