// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/historyrecorder.h"

#include "recordingbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;

namespace {

const auto everything = [](const DatasetSnapshot &) { return true; };

} // namespace

class TestHistoryRecorder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesAreKept();
    void unchangedAnswersMoveTheTimeSeldomAndAtTheEnd();
    void whatIsNotWantedIsNotKept();
    void failuresAndRestoredViewsAreNoReadings();
    void aPauseEndsASpan();
    void spansGoOnBetweenDatasets();
};

void TestHistoryRecorder::changesAreKept()
{
    RecordingBench bench;
    HistoryRecorder recorder(bench.store, bench.repository, everything);
    for (const qint64 labeled : {10, 10, 12}) {
        bench.answer(bench.flowers, labeled);
        bench.clock.advance(1min);
    }
    const auto series = wait(bench.store.series(bench.flowers, {}));
    QVERIFY(series);
    QCOMPARE(series->size(), 2);
    QCOMPARE(series->first().labeledEntries, 10);
    QCOMPARE(series->last().labeledEntries, 12);
    QCOMPARE(series->last().totalEntries, 500);
}

void TestHistoryRecorder::unchangedAnswersMoveTheTimeSeldomAndAtTheEnd()
{
    RecordingBench bench;
    const QDateTime began = bench.clock.now();
    const auto known = [&] { return wait(bench.store.latest()).value().value(0).time; };
    {
        HistoryRecorder recorder(bench.store, bench.repository, everything);
        recorder.setPause(1h);
        bench.answer(bench.flowers, 10);
        bench.clock.advance(9min);
        bench.answer(bench.flowers, 10);
        QCOMPARE(known(), began);
        bench.clock.advance(1min);
        bench.answer(bench.flowers, 10);
        QCOMPARE(known(), began.addSecs(600));
        bench.clock.advance(2min);
        bench.answer(bench.flowers, 10);
        QCOMPARE(known(), began.addSecs(600));
    }
    QCOMPARE(known(), began.addSecs(720));
    QCOMPARE(wait(bench.store.spans(began)).value().first().to, began.addSecs(720));
}

void TestHistoryRecorder::whatIsNotWantedIsNotKept()
{
    RecordingBench bench;
    {
        HistoryRecorder recorder(bench.store, bench.repository,
                                 [&](const DatasetSnapshot &snapshot) { return snapshot.arn == bench.birds; });
        bench.answer(bench.flowers, 10);
        bench.answer(bench.birds, 10);
        bench.clock.advance(1h);
        bench.answer(bench.flowers, 11);
    }
    const auto latest = wait(bench.store.latest()).value();
    QCOMPARE(latest.size(), 1);
    QCOMPARE(latest.first().arn, bench.birds);
}

void TestHistoryRecorder::failuresAndRestoredViewsAreNoReadings()
{
    RecordingBench bench;
    {
        HistoryRecorder recorder(bench.store, bench.repository, everything);
        bench.repository.restore(bench.birds, description(DatasetStatus::UpdateComplete, 7, 10), bench.clock.now().addDays(-1));
        ApiError error;
        error.kind = ApiError::Kind::NotFound;
        bench.repository.applyError(bench.flowers, error, bench.clock.now());
    }
    QVERIFY(wait(bench.store.latest()).value().isEmpty());
    QVERIFY(wait(bench.store.spans({})).value().isEmpty());
}

void TestHistoryRecorder::aPauseEndsASpan()
{
    RecordingBench bench;
    const QDateTime began = bench.clock.now();
    HistoryRecorder recorder(bench.store, bench.repository, everything);
    recorder.setPause(1min);
    QSignalSpy beginnings(&recorder, &HistoryRecorder::spanBegan);
    bench.answer(bench.flowers, 10);
    bench.clock.advance(4min); // the pause and three minutes to answer in
    bench.answer(bench.flowers, 10);
    QCOMPARE(beginnings.count(), 1);
    bench.clock.advance(4min + 1s);
    bench.answer(bench.flowers, 10);
    QCOMPARE(beginnings.count(), 2);
    const auto spans = wait(bench.store.spans(began)).value();
    QCOMPARE(spans.size(), 2);
    QCOMPARE(spans.first(), (WatchSpan{bench.flowers.account(), bench.flowers.region(), began, began.addSecs(240)}));
    QCOMPARE(spans.last().from, began.addSecs(481));
}

void TestHistoryRecorder::spansGoOnBetweenDatasets()
{
    RecordingBench bench;
    const QDateTime began = bench.clock.now();
    {
        HistoryRecorder recorder(bench.store, bench.repository, everything);
        for (int minute = 0; minute < 20; minute += 2) {
            bench.answer(minute % 4 ? bench.flowers : bench.birds, 10);
            bench.clock.advance(2min);
        }
    }
    const auto spans = wait(bench.store.spans(began)).value();
    QCOMPARE(spans.size(), 1);
    QCOMPARE(spans.first().to, began.addSecs(18 * 60));
}

QTEST_GUILESS_MAIN(TestHistoryRecorder)
#include "tst_historyrecorder.moc"
