// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/datasetrepository.h"

#include "support/testdatasets.h"

#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
const DatasetArn flowers = datasetArn(u"flowers"_s);

DatasetMetadata metadata(DatasetStatus status, const QString &message = {})
{
    DatasetMetadata result;
    result.arn = flowers;
    result.status = datasetStatusWord(apiName(status));
    if (!message.isEmpty())
        result.statusMessage = message;
    return result;
}

} // namespace

class TestDatasetRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<dw::DatasetFields>(); }

    void addsOnceAndRemoves()
    {
        DatasetRepository repository;
        QSignalSpy added(&repository, &DatasetRepository::datasetsAdded);
        QSignalSpy removed(&repository, &DatasetRepository::datasetsRemoved);
        repository.add({flowers, flowers, DatasetArn()}, u"c1"_s, u"vision-prod"_s);
        repository.add({flowers}, u"c2"_s, u"other"_s);
        QCOMPARE(repository.size(), 1);
        QCOMPARE(added.size(), 1);
        QCOMPARE(repository.find(flowers)->connectionName, u"vision-prod"_s);
        repository.remove({flowers});
        repository.remove({flowers});
        QCOMPARE(removed.size(), 1);
        QVERIFY(!repository.find(flowers));
    }

    void announcesOnlyWhatChanged()
    {
        DatasetRepository repository;
        repository.add({flowers}, u"c1"_s, {});
        QSignalSpy changed(&repository, &DatasetRepository::datasetChanged);
        const auto lastFields = [&] { return changed.last().at(1).value<DatasetFields>(); };

        DatasetDescription description = test::description(DatasetStatus::UpdateComplete, 420, 500, 3);
        repository.applyDescription(flowers, description, now);
        QVERIFY(lastFields().testFlag(DatasetField::Status) && lastFields().testFlag(DatasetField::Counts));

        repository.applyDescription(flowers, description, now.addSecs(60));
        QCOMPARE(lastFields(), DatasetFields(DatasetField::Checked));

        description.stats->labeledEntries = 430;
        repository.applyDescription(flowers, description, now.addSecs(120));
        QCOMPARE(lastFields(), DatasetField::Counts | DatasetField::Checked | DatasetField::Attention);
    }

    void aFailedRefreshKeepsTheLastValues()
    {
        DatasetRepository repository;
        repository.add({flowers}, u"c1"_s, {});
        const DatasetDescription description = test::description(DatasetStatus::UpdateComplete, 420, 500, 3);
        repository.applyDescription(flowers, description, now);
        repository.applyError(flowers, apiError(ApiError::Kind::Timeout), now.addSecs(60));
        repository.applyError(flowers, apiError(ApiError::Kind::Timeout), now.addSecs(120));

        const DatasetSnapshot *dataset = repository.find(flowers);
        QVERIFY(dataset->description == description);
        QCOMPARE(*dataset->checkedAt, now);
        QCOMPARE(*dataset->failedAt, now.addSecs(60)); // since when, not the latest time
        QCOMPARE(dataset->error->kind, ApiError::Kind::Timeout);

        repository.applyDescription(flowers, description, now.addSecs(180));
        QVERIFY(!repository.find(flowers)->error);
    }

    void aCancelledCallIsNoFailure()
    {
        DatasetRepository repository;
        repository.add({flowers}, u"c1"_s, {});
        repository.applyError(flowers, apiError(ApiError::Kind::Cancelled), now);
        QVERIFY(!repository.find(flowers)->error);
    }

    void aSweepMovesTheStatusAndKeepsTheCounts()
    {
        DatasetRepository repository;
        repository.add({flowers}, u"c1"_s, {});
        QVERIFY(repository.applyMetadata(flowers, metadata(DatasetStatus::UpdateComplete), now));
        QVERIFY(!repository.find(flowers)->countsRead);
        repository.applyDescription(flowers, test::description(DatasetStatus::UpdateComplete, 420, 500), now);
        QVERIFY(!repository.applyMetadata(flowers, metadata(DatasetStatus::UpdateComplete), now.addSecs(60)));
        QVERIFY(repository.applyMetadata(flowers, metadata(DatasetStatus::UpdateInProgress), now.addSecs(120)));

        const DatasetSnapshot *dataset = repository.find(flowers);
        QCOMPARE(*stats(*dataset).labeledEntries, 420);
        QCOMPARE(datasetState(*dataset), DatasetState::Updating);
        QCOMPARE(*dataset->statusSince, now.addSecs(120));
        QCOMPARE(*dataset->checkedAt, now);
    }

    void aSweepDisprovesNotFoundButNotAccessDenied()
    {
        DatasetRepository repository;
        repository.add({flowers}, u"c1"_s, {});
        repository.applyError(flowers, apiError(ApiError::Kind::NotFound), now);
        repository.applyMetadata(flowers, metadata(DatasetStatus::UpdateComplete), now);
        QVERIFY(!repository.find(flowers)->error);
        repository.applyError(flowers, apiError(ApiError::Kind::AccessDenied), now);
        repository.applyMetadata(flowers, metadata(DatasetStatus::UpdateComplete), now);
        QVERIFY(repository.find(flowers)->error);
    }

    void risingErrorsAskForAttentionUntilSeen()
    {
        DatasetRepository repository;
        repository.add({flowers}, u"c1"_s, {});
        repository.applyDescription(flowers, test::description(DatasetStatus::UpdateComplete, 420, 500, 3), now);
        QCOMPARE(attention(*repository.find(flowers), now), Attention::None);
        repository.applyDescription(flowers, test::description(DatasetStatus::UpdateComplete, 430, 500, 5), now);
        QCOMPARE(attention(*repository.find(flowers), now), Attention::ErrorsRose);
        repository.markSeen({flowers}, now);
        QCOMPARE(attention(*repository.find(flowers), now), Attention::None);
        repository.applyDescription(flowers, test::description(DatasetStatus::UpdateComplete, 400, 500, 5), now);
        QCOMPARE(attention(*repository.find(flowers), now), Attention::CountsFell);
        repository.applyDescription(flowers, test::description(DatasetStatus::UpdateComplete, 401, 500, 0), now);
        QCOMPARE(attention(*repository.find(flowers), now), Attention::None);
    }

    void seenStandsInTheNotesUntilSomethingIsNew()
    {
        DatasetRepository repository;
        repository.add({flowers}, u"c1"_s, {});
        repository.applyDescription(flowers, test::description(DatasetStatus::UpdateFailed, 420, 500, 3), now);
        QSignalSpy changed(&repository, &DatasetRepository::datasetChanged);
        const auto notesChanged = [&changed] { return changed.takeLast().at(1).value<DatasetFields>().testFlag(DatasetField::Notes); };
        repository.markSeen({flowers}, now);
        QVERIFY(notesChanged());
        QCOMPARE(repository.find(flowers)->notes.seenAt, now);
        repository.applyDescription(flowers, test::description(DatasetStatus::UpdateFailed, 420, 500, 3), now);
        QVERIFY(!notesChanged()); // nothing new
        repository.applyError(flowers, apiError(ApiError::Kind::Network), now);
        QCOMPARE(attention(*repository.find(flowers), now), Attention::None); // nor is a lost network
        repository.applyDescription(flowers, test::description(DatasetStatus::UpdateFailed, 421, 500, 3), now);
        QVERIFY(notesChanged());
        QVERIFY(!repository.find(flowers)->notes.seenAt.isValid());
        QCOMPARE(attention(*repository.find(flowers), now), Attention::Failed);
    }

    void hiddenStandsInTheNotes()
    {
        DatasetRepository repository;
        repository.add({flowers}, u"c1"_s, {});
        QSignalSpy changed(&repository, &DatasetRepository::datasetChanged);
        repository.setHidden({flowers, test::datasetArn(u"unknown"_s)}, true);
        QCOMPARE(changed.takeLast().at(1).value<DatasetFields>(), DatasetField::Notes | DatasetField::Hidden);
        QVERIFY(repository.find(flowers)->notes.hidden);
        repository.setHidden({flowers}, true);
        QVERIFY(changed.isEmpty());
        repository.applyDescription(flowers, test::description(DatasetStatus::UpdateFailed, 420, 500, 3), now);
        repository.markSeen({flowers}, now);
        QVERIFY(repository.find(flowers)->notes.hidden); // what is new does not bring it back
        repository.setNotes(flowers, {});
        QVERIFY(changed.takeLast().at(1).value<DatasetFields>().testFlag(DatasetField::Hidden));
    }

    void notesOfAnEarlierRunComeBack()
    {
        DatasetRepository repository;
        repository.add({flowers}, u"c1"_s, {});
        repository.applyDescription(flowers, test::description(DatasetStatus::UpdateFailed, 420, 500, 3), now);
        QSignalSpy changed(&repository, &DatasetRepository::datasetChanged);
        DatasetNotes notes;
        notes.target = 440;
        notes.seenAt = now.addDays(-1);
        repository.setNotes(flowers, notes);
        QCOMPARE(repository.find(flowers)->notes, notes);
        QCOMPARE(attention(*repository.find(flowers), now), Attention::None);
        QCOMPARE(targetEntries(*repository.find(flowers)), 440);
        QCOMPARE(entriesToGo(*repository.find(flowers)), 20);
        repository.setNotes(flowers, notes);
        QCOMPARE(changed.size(), 1);
        repository.applyDescription(flowers, test::description(DatasetStatus::UpdateFailed, 420, 500, 3), now.addSecs(60));
        QCOMPARE(repository.find(flowers)->notes, notes); // AWS knows nothing of them
    }

    void sinceTheLastVisitHoldsForThoseNamedAlone()
    {
        DatasetRepository repository;
        const DatasetArn birds = datasetArn(u"birds"_s);
        repository.add({flowers, birds}, u"c1"_s, {});
        QSignalSpy changed(&repository, &DatasetRepository::datasetChanged);
        repository.setChangedSinceVisit({birds});
        QVERIFY(repository.find(birds)->changedSinceVisit && !repository.find(flowers)->changedSinceVisit);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(1).value<DatasetFields>(), DatasetFields(DatasetField::Visit));
        repository.setChangedSinceVisit({flowers});
        QVERIFY(!repository.find(birds)->changedSinceVisit && repository.find(flowers)->changedSinceVisit);
    }

    void answersForRemovedDatasetsAreDropped()
    {
        DatasetRepository repository;
        QSignalSpy changed(&repository, &DatasetRepository::datasetChanged);
        repository.applyDescription(flowers, {}, now);
        repository.applyError(flowers, apiError(ApiError::Kind::Network), now);
        QVERIFY(!repository.applyMetadata(flowers, metadata(DatasetStatus::UpdateComplete), now));
        repository.markSeen({flowers}, now);
        QCOMPARE(repository.size(), 0);
        QCOMPARE(changed.size(), 0);
    }
};

QTEST_APPLESS_MAIN(TestDatasetRepository)
#include "tst_datasetrepository.moc"
