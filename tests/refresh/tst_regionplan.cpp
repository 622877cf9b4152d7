// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/regionplan.h"

#include "support/testdatasets.h"

#include <QTest>

using namespace dw;
using namespace dw::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestRegionPlan : public QObject {
    Q_OBJECT

private:
    static DatasetArn arn(int i) { return datasetArn(QStringLiteral("project-%1").arg(i)); }

    /// A plan that knows \p count datasets, all of them described at \p now without news.
    static std::unique_ptr<RegionPlan> described(int count, milliseconds now)
    {
        auto plan = std::make_unique<RegionPlan>(now);
        plan->setRate(0);
        for (int i = 0; i < count; ++i)
            plan->add(arn(i), now);
        while (const auto next = plan->takeNext(now, false))
            plan->noteDescribed(next->arn, {}, now, now);
        return plan;
    }

    static RegionPlan::News changed()
    {
        RegionPlan::News news;
        news.changed = true;
        return news;
    }

private Q_SLOTS:
    void eachIsTakenOnceWhileInFlight()
    {
        RegionPlan plan(0ms);
        plan.add(arn(1), 0ms);
        plan.add(arn(1), 0ms);
        QVERIFY(plan.takeNext(0ms, false));
        plan.ask(arn(1), 0ms);
        QVERIFY(!plan.takeNext(1h, false));
    }

    void askedInFlightIsTakenAgainAfterTheAnswer()
    {
        RegionPlan plan(0ms);
        plan.add(arn(1), 0ms);
        QVERIFY(plan.takeNext(0ms, false));
        plan.ask(arn(1), 10ms);
        plan.noteDescribed(arn(1), {}, 5ms, 20ms);
        QVERIFY(plan.takeNext(20ms, true));
        plan.noteDescribed(arn(1), {}, 25ms, 30ms);
        QVERIFY(!plan.takeNext(30ms, false));
    }

    void visibleOnesAreReadFirstThenTheOldest()
    {
        RegionPlan plan(0ms);
        for (int i = 0; i < 5; ++i)
            plan.add(arn(i), milliseconds(i));
        plan.setVisible({arn(3)}, 5ms);
        QList<DatasetArn> order;
        while (const auto next = plan.takeNext(10ms, false))
            order.append(next->arn);
        QCOMPARE(order, (QList<DatasetArn>{arn(3), arn(0), arn(1), arn(2), arn(4)}));
    }

    void pausedTakesOnlyWhatWasAsked()
    {
        auto plan = described(3, 0ms);
        QVERIFY(!plan->takeNext(1h, true));
        plan->ask(arn(2), 1h);
        QCOMPARE(plan->takeNext(1h, true)->arn, arn(2));
        QVERIFY(!plan->takeNext(1h, true));
    }

    void whatMovedIsTakenAtOnce()
    {
        auto plan = described(3, 0ms);
        plan->noteSwept(arn(0), {}, 10s, 10s);
        QVERIFY(!plan->takeNext(10s, false));
        plan->noteSwept(arn(1), changed(), 10s, 10s);
        QCOMPARE(plan->takeNext(10s, false)->arn, arn(1));
    }

    void whatIsMissingIsAskedForOnceUntilItIsNotFound()
    {
        auto plan = described(2, 0ms);
        plan->noteMissing(arn(0), 10s);
        QVERIFY(plan->takeNext(10s, false));
        plan->noteMissing(arn(0), 11s); // the next sweep, before the answer
        RegionPlan::News gone;
        gone.error = ApiError::Kind::NotFound;
        plan->noteDescribed(arn(0), gone, 10s, 12s);
        plan->noteMissing(arn(0), 70s);
        QVERIFY(!plan->takeNext(70s, false));
    }

    void f33_anOldAnswerNeverReplacesANewerOne()
    {
        auto plan = described(1, 0ms);
        plan->ask(arn(0), 10s);
        QVERIFY(plan->takeNext(10s, false));
        plan->noteSwept(arn(0), changed(), 11s, 12s); // sent for after the description, and answered before
        QVERIFY(!plan->isNews(arn(0), 10s));
        plan->noteDescribed(arn(0), {}, 10s, 30s);
        QCOMPARE(plan->takeNext(30s, false)->arn, arn(0)); // asked again, since the late answer told nothing
        plan->noteDescribed(arn(0), {}, 30s, 31s);
        QVERIFY(!plan->isNews(arn(0), 29s)); // a page that was sent for before
        QVERIFY(plan->isNews(arn(0), 31s));
    }

    void anAnswerWithoutNewsComesBackAsItWasAsked()
    {
        auto plan = described(1, 0ms);
        plan->ask(arn(0), 10s);
        QVERIFY(plan->takeNext(10s, true));
        plan->noteUnanswered(arn(0), 11s); // throttled
        QVERIFY(plan->takeNext(11s, true));
    }

    void removedInFlightIsForgotten()
    {
        auto plan = described(1, 0ms);
        plan->ask(arn(0), 0ms);
        QVERIFY(plan->takeNext(0ms, false));
        plan->remove(arn(0));
        plan->noteDescribed(arn(0), changed(), 0ms, 1s);
        QVERIFY(!plan->contains(arn(0)) && !plan->takeNext(1h, false));
        plan->add(arn(0), 2s); // and known anew when it comes back
        QVERIFY(plan->takeNext(2s, false));
    }

    void theRotationRestsBetweenItsCalls()
    {
        auto plan = described(5, 0ms);
        plan->setRate(2);
        QVERIFY(plan->takeNext(10min, false));
        QVERIFY(!plan->takeNext(10min, false));
        QCOMPARE(plan->nextTurnAt(10min).value(), milliseconds(10min + 1s));
        plan->ask(arn(4), 10min);
        QCOMPARE(plan->takeNext(10min, false)->arn, arn(4)); // a person does not wait for it
        QVERIFY(plan->takeNext(10min + 1s, false));
    }

    void sweepsFollowTheIntervalFromStartToStart()
    {
        RegionPlan plan(0ms);
        QCOMPARE(plan.nextSweepAt(), 0ms);
        plan.sweepBegan(100ms);
        plan.sweepEnded({}, 5s, 0);
        QCOMPARE(plan.nextSweepAt(), milliseconds(60'100));
        plan.sweepBegan(60'100ms);
        plan.sweepEnded({}, 60'200ms, 0.5); // half of 3 s apart from the others
        QCOMPARE(plan.nextSweepAt(), milliseconds(121'600));
    }

    void aShorterIntervalBringsTheSweepCloser()
    {
        RegionPlan plan(0ms);
        plan.sweepBegan(0ms);
        plan.sweepEnded({}, 0ms, 0);
        plan.setRhythm(10s, {}, 5s);
        QCOMPARE(plan.nextSweepAt(), milliseconds(10s));
        plan.setRhythm(1h, {}, 6s); // not further away
        QCOMPARE(plan.nextSweepAt(), milliseconds(10s));
        plan.setRhythm(0ms, {}, 7s); // overdue is now, not in the past
        QCOMPARE(plan.nextSweepAt(), milliseconds(7s));
    }

    void throttlingLengthensTheRoundAndLowersTheRate()
    {
        RegionPlan plan(0ms);
        plan.setRate(2);
        plan.sweepBegan(0ms);
        plan.throttled(100ms);
        plan.sweepEnded(ApiError::Kind::Throttled, 100ms, 0);
        QVERIFY(plan.isSlowed(200ms));
        QVERIFY(qAbs(plan.rate(100ms) - 1.4) < 0.01);
        QVERIFY(plan.nextSweepAt() > 80s && plan.nextSweepAt() < 90s); // 60 s / 0.7
        QVERIFY(!plan.isSlowed(10min));
        QCOMPARE(plan.rate(10min), 2.0);
    }

    void unlimitedIsLimitedAfterThrottling()
    {
        RegionPlan plan(0ms);
        plan.setRate(0);
        QCOMPARE(plan.rate(0ms), 0.0);
        plan.throttled(0ms);
        QVERIFY(plan.rate(0ms) > 3 && plan.rate(0ms) < 4);
    }

    void withoutTheSweepNothingIsDescribed()
    {
        auto plan = described(2, 0ms);
        plan->sweepBegan(0ms);
        plan->sweepEnded(ApiError::Kind::Network, 0ms, 0);
        plan->ask(arn(0), 1s);
        QVERIFY(!plan->takeNext(1s, false));
        QVERIFY(!plan->nextTurnAt(1s));
        plan->wake(2s, 500ms);
        QCOMPARE(plan->nextSweepAt(), 2'500ms);
        QVERIFY(plan->takeNext(2s, false));
    }

    void withoutPermissionToListTheKnownOnesAreDescribed()
    {
        auto plan = described(1, 0ms);
        plan->sweepBegan(0ms);
        plan->sweepEnded(ApiError::Kind::AccessDenied, 0ms, 0);
        QCOMPARE(plan->nextSweepAt(), milliseconds(15min));
        QVERIFY(plan->takeNext(6min, false));
    }
};

QTEST_APPLESS_MAIN(TestRegionPlan)
#include "tst_regionplan.moc"
