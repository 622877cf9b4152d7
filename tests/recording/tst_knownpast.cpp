// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/knownpast.h"

#include "recordingbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;

namespace {

HistoryReading reading(const DatasetArn &arn, const QDateTime &time, qint64 labeled)
{
    return {arn, time, description(DatasetStatus::UpdateComplete, labeled, 500)};
}

} // namespace

class TestKnownPast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastKnownViewComesBackWithItsAge();
    void whatWasReadLiveStays();
    void datasetsThatComeLaterAreRestoredToo();
    void thirtyDaysComeForAllAndEverythingForOne();
    void aDatasetCreatedAgainHasItsForerunner();
    void notesComeBackAndChangesAreKept();
    void notesWaitForTheDisk();
    void somethingNewClearsSeenThatWasKept();
    void erasingForgetsNotes();
    void tenThousandComeInPieces();
};

void TestKnownPast::theLastKnownViewComesBackWithItsAge()
{
    RecordingBench bench;
    const QDateTime then = bench.clock.now().addDays(-2);
    bench.store.append(reading(bench.flowers, then, 42));
    SessionHistory history;
    KnownPast past(bench.store, bench.repository, history, bench.clock);
    QSignalSpy changes(&bench.repository, &DatasetRepository::datasetChanged);
    QSignalSpy caughtUp(&past, &KnownPast::caughtUp);
    past.read();
    QVERIFY(caughtUp.wait());
    const DatasetSnapshot &snapshot = *bench.repository.find(bench.flowers);
    QCOMPARE(stats(snapshot).labeledEntries, 42);
    QCOMPARE(snapshot.checkedAt, then);
    QVERIFY(isStale(snapshot, bench.clock.now(), 60s));
    QCOMPARE(changes.count(), 1);
    QVERIFY(!changes.first().at(1).value<DatasetFields>().testFlag(DatasetField::Checked));
    QVERIFY(!bench.repository.find(bench.birds)->countsRead);
    bench.answer(bench.flowers, 50);
    QCOMPARE(bench.repository.find(bench.flowers)->checkedAt, bench.clock.now());
}

void TestKnownPast::whatWasReadLiveStays()
{
    RecordingBench bench;
    bench.store.append(reading(bench.flowers, bench.clock.now().addDays(-2), 42));
    bench.store.append(reading(bench.birds, bench.clock.now().addDays(-2), 7));
    SessionHistory history;
    KnownPast past(bench.store, bench.repository, history, bench.clock);
    QSignalSpy caughtUp(&past, &KnownPast::caughtUp);
    past.read();
    bench.answer(bench.flowers, 50);
    DatasetMetadata metadata;
    metadata.status = datasetStatusWord(QStringLiteral("DELETE_IN_PROGRESS"));
    bench.repository.applyMetadata(bench.birds, metadata, bench.clock.now());
    QVERIFY(caughtUp.wait());
    QCOMPARE(stats(*bench.repository.find(bench.flowers)).labeledEntries, 50);
    const DatasetSnapshot &birds = *bench.repository.find(bench.birds);
    QCOMPARE(birds.description.status, metadata.status);
    QCOMPARE(birds.statusCheckedAt, bench.clock.now());
    QCOMPARE(stats(birds).labeledEntries, 7);
}

void TestKnownPast::datasetsThatComeLaterAreRestoredToo()
{
    RecordingBench bench;
    const DatasetArn fish = datasetArn(QStringLiteral("fish"));
    bench.store.append(reading(fish, bench.clock.now().addDays(-2), 42));
    SessionHistory history;
    KnownPast past(bench.store, bench.repository, history, bench.clock);
    QSignalSpy caughtUp(&past, &KnownPast::caughtUp);
    past.read();
    QVERIFY(caughtUp.wait());
    bench.repository.add({fish}, QStringLiteral("c"), QStringLiteral("Main"));
    QTRY_COMPARE(history.series(fish).size(), 1);
    QCOMPARE(stats(*bench.repository.find(fish)).labeledEntries, 42);
}

void TestKnownPast::thirtyDaysComeForAllAndEverythingForOne()
{
    RecordingBench bench;
    for (const int days : {100, 40, 20, 10})
        bench.store.append(reading(bench.flowers, bench.clock.now().addDays(-days), 500 - days));
    bench.store.appendSpan({bench.flowers.account(), bench.flowers.region(), bench.clock.now().addDays(-100), bench.clock.now()});
    bench.store.appendSpan({QStringLiteral("999999999999"), bench.flowers.region(), bench.clock.now().addDays(-9), bench.clock.now()});
    SessionHistory history;
    KnownPast past(bench.store, bench.repository, history, bench.clock);
    QSignalSpy caughtUp(&past, &KnownPast::caughtUp);
    past.read();
    QVERIFY(caughtUp.wait());
    QCOMPARE(history.series(bench.flowers).size(), 3); // the one before still holds when the thirty days begin
    bench.answer(bench.flowers, 499);
    history.append(bench.flowers, {bench.clock.now(), 499, 500, 0, {}});
    QSignalSpy known(&past, &KnownPast::pastKnown);
    past.look(bench.flowers);
    QVERIFY(known.wait());
    const HistorySeries whole = history.series(bench.flowers);
    QCOMPARE(whole.size(), 5);
    QCOMPARE(whole.first().labeledEntries, 400);
    QCOMPARE(whole.last().labeledEntries, 499);
    QCOMPARE(known.first().at(2).value<QList<WatchSpan>>().size(), 1);
}

void TestKnownPast::aDatasetCreatedAgainHasItsForerunner()
{
    RecordingBench bench;
    const DatasetArn before = datasetArn(QStringLiteral("flowers"), DatasetType::Train, QStringLiteral("us-east-1"), QStringLiteral("1600000000000"));
    const DatasetArn testSet = datasetArn(QStringLiteral("flowers"), DatasetType::Test);
    bench.store.append(reading(before, bench.clock.now().addDays(-50), 300));
    bench.store.append(reading(testSet, bench.clock.now().addDays(-50), 30));
    bench.store.append(reading(bench.flowers, bench.clock.now().addDays(-5), 10));
    SessionHistory history;
    KnownPast past(bench.store, bench.repository, history, bench.clock);
    QSignalSpy known(&past, &KnownPast::pastKnown);
    past.look(bench.flowers);
    QVERIFY(known.wait());
    const auto forerunners = known.first().at(1).value<QList<Forerunner>>();
    QCOMPARE(forerunners.size(), 1);
    QCOMPARE(forerunners.first().arn, before);
    QCOMPARE(forerunners.first().series.first().labeledEntries, 300);
}

void TestKnownPast::notesComeBackAndChangesAreKept()
{
    RecordingBench bench;
    DatasetNotes notes;
    notes.target = 450;
    notes.tags = QStringList{QStringLiteral("vendor a")};
    QVERIFY(wait(bench.store.setNotes(bench.flowers, notes)));
    SessionHistory history;
    KnownPast past(bench.store, bench.repository, history, bench.clock);
    QSignalSpy caughtUp(&past, &KnownPast::caughtUp);
    past.read();
    QVERIFY(caughtUp.wait());
    QCOMPARE(bench.repository.find(bench.flowers)->notes, notes);
    notes.note = QStringLiteral("ask for boxes");
    bench.repository.setNotes(bench.flowers, notes);
    bench.repository.markSeen({bench.birds}, bench.clock.now());
    const auto kept = wait(bench.store.notes()).value();
    QCOMPARE(kept.value(bench.flowers), notes);
    QCOMPARE(kept.value(bench.birds).seenAt, bench.clock.now());
}

void TestKnownPast::notesWaitForTheDisk()
{
    RecordingBench bench;
    QTemporaryDir folder;
    const QString blocked = folder.filePath(QStringLiteral("not-a-folder"));
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    HistoryStore store(blocked + QStringLiteral("/history.db"), {}, bench.clock);
    SessionHistory history;
    KnownPast past(store, bench.repository, history, bench.clock);
    QSignalSpy caughtUp(&past, &KnownPast::caughtUp);
    past.read();
    QVERIFY(caughtUp.wait());
    bench.repository.markSeen({bench.birds}, bench.clock.now());
    QVERIFY(!wait(store.notes()));
    QVERIFY(file.remove());
    store.retry();
    QTRY_COMPARE(store.status().state, HistoryStatus::State::Ready);
    QTRY_COMPARE(wait(store.notes()).value().value(bench.birds).seenAt, bench.clock.now());
}

void TestKnownPast::somethingNewClearsSeenThatWasKept()
{
    RecordingBench bench;
    bench.store.append(reading(bench.flowers, bench.clock.now().addDays(-2), 42));
    DatasetNotes notes;
    notes.seenAt = bench.clock.now().addDays(-1);
    QVERIFY(wait(bench.store.setNotes(bench.flowers, notes)));
    SessionHistory history;
    KnownPast past(bench.store, bench.repository, history, bench.clock);
    QSignalSpy caughtUp(&past, &KnownPast::caughtUp);
    past.read();
    QVERIFY(caughtUp.wait());
    bench.answer(bench.flowers, 42);
    QVERIFY(bench.repository.find(bench.flowers)->seen);
    bench.answer(bench.flowers, 43);
    QVERIFY(!bench.repository.find(bench.flowers)->seen);
    QVERIFY(!wait(bench.store.notes()).value().value(bench.flowers).seenAt.isValid());
}

void TestKnownPast::erasingForgetsNotes()
{
    RecordingBench bench;
    SessionHistory history;
    KnownPast past(bench.store, bench.repository, history, bench.clock);
    QSignalSpy caughtUp(&past, &KnownPast::caughtUp);
    past.read();
    QVERIFY(caughtUp.wait());
    DatasetNotes notes;
    notes.target = 3;
    bench.repository.setNotes(bench.flowers, notes);
    past.forget();
    QVERIFY(wait(bench.store.erase()));
    QCOMPARE(bench.repository.find(bench.flowers)->notes, DatasetNotes());
    QVERIFY(wait(bench.store.notes()).value().isEmpty());
}

void TestKnownPast::tenThousandComeInPieces()
{
    RecordingBench bench;
    QList<DatasetArn> arns;
    for (int i = 0; i < 10'000; ++i) {
        arns.append(datasetArn(QStringLiteral("p%1").arg(i)));
        bench.store.append(reading(arns.last(), bench.clock.now().addDays(-1), i));
    }
    bench.repository.add(arns, QStringLiteral("c"), QStringLiteral("Main"));
    SessionHistory history;
    KnownPast past(bench.store, bench.repository, history, bench.clock);
    QSignalSpy caughtUp(&past, &KnownPast::caughtUp);
    past.read();
    QVERIFY(caughtUp.wait(30'000));
    for (int i = 0; i < arns.size(); i += 999) {
        QCOMPARE(stats(*bench.repository.find(arns.at(i))).labeledEntries, i);
        QCOMPARE(history.series(arns.at(i)).size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestKnownPast)
#include "tst_knownpast.moc"
