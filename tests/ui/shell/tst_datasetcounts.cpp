// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/datasetcounts.h"

#include "fleet.h"
#include "support/testclock.h"
#include "ui/panels/datasettallier.h"

#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;

/// The sidebar's numbers are those of the filters its lines stand for.
class TestDatasetCounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aLineCountsWhatItsFilterShows_data();
    void aLineCountsWhatItsFilterShows();
    void statusesAddUpToAll();
    void shownFollowsTheFilter();
    void manyChangesAreOneCount();
    void stalenessComesWithTimeAlone();

private:
    [[nodiscard]] int matching(const DatasetFilter &filter) const;

    TestClock m_clock;
    std::unique_ptr<DatasetRepository> m_repository;
    std::unique_ptr<SessionHistory> m_history;
};

void TestDatasetCounts::init()
{
    m_repository = std::make_unique<DatasetRepository>();
    m_history = std::make_unique<SessionHistory>();
    addFleet(*m_repository, *m_history, m_clock.now());
}

int TestDatasetCounts::matching(const DatasetFilter &filter) const
{
    int count = 0;
    for (const DatasetSnapshot &snapshot : m_repository->snapshots())
        count += int(matches(snapshot, filter, {m_clock.now(), std::chrono::seconds(60), {}}));
    return count;
}

void TestDatasetCounts::aLineCountsWhatItsFilterShows_data()
{
    QTest::addColumn<DatasetFilter>("filter");
    const auto row = [](const char *name, auto change) {
        DatasetFilter filter;
        change(filter);
        QTest::newRow(name) << filter;
    };
    row("all", [](DatasetFilter &) {});
    row("needs attention", [](DatasetFilter &f) { f.view = DatasetFilter::View::NeedsAttention; });
    row("with errors", [](DatasetFilter &f) { f.view = DatasetFilter::View::WithErrors; });
    row("stale", [](DatasetFilter &f) { f.view = DatasetFilter::View::Stale; });
    row("hidden", [](DatasetFilter &f) { f.view = DatasetFilter::View::Hidden; });
    row("in progress", [](DatasetFilter &f) { f.status = StatusGroup::InProgress; });
    row("complete", [](DatasetFilter &f) { f.status = StatusGroup::Complete; });
    row("failed", [](DatasetFilter &f) { f.status = StatusGroup::Failed; });
    row("deleting", [](DatasetFilter &f) { f.status = StatusGroup::Deleting; });
    row("not found", [](DatasetFilter &f) { f.status = StatusGroup::NotFound; });
    row("a connection", [](DatasetFilter &f) { f.connectionId = u"c1"_s; });
    row("a project", [](DatasetFilter &f) { f.project = u"flowers"_s; });
}

void TestDatasetCounts::aLineCountsWhatItsFilterShows()
{
    QFETCH(DatasetFilter, filter);
    m_repository->applyError(datasetArn(u"flowers"_s, DatasetType::Train, u"eu-west-1"_s),
                             apiError(ApiError::Kind::NotFound, u"ResourceNotFoundException"_s), m_clock.now());
    m_repository->applyError(datasetArn(u"logo-brand"_s, DatasetType::Train, u"eu-west-1"_s),
                             apiError(ApiError::Kind::Timeout), m_clock.now());
    m_repository->setHidden({datasetArn(u"flowers"_s, DatasetType::Test, u"eu-west-1"_s)}, true);
    const DatasetTally tally = tallyDatasets(m_repository->snapshots(), {}, {m_clock.now(), std::chrono::seconds(60), {}});
    int counted = 0;
    if (!filter.connectionId.isEmpty())
        counted = tally.counts.connections.value(filter.connectionId);
    else if (!filter.project.isEmpty())
        counted = tally.counts.projects.value(filter.project);
    else
        counted = filter.status ? tally.counts.of(*filter.status) : tally.counts.of(filter.view);
    QCOMPARE(counted, matching(filter));
    QVERIFY(counted > 0);
}

void TestDatasetCounts::statusesAddUpToAll()
{
    const DatasetTally tally = tallyDatasets(m_repository->snapshots(), {}, {m_clock.now(), std::chrono::seconds(60), {}});
    int sum = 0;
    for (const int count : tally.counts.statuses)
        sum += count;
    QCOMPARE(sum, 41);
    QCOMPARE(tally.counts.of(DatasetFilter::View::All), 41);
    QCOMPARE(tally.counts.projects.size(), 22);
}

void TestDatasetCounts::shownFollowsTheFilter()
{
    DatasetTallier tallier(*m_repository, m_clock);
    QCOMPARE(tallier.tally().shown, tallier.tally().all);
    QSignalSpy changed(&tallier, &DatasetTallier::tallyChanged);
    DatasetFilter filter;
    filter.project = u"flowers"_s;
    tallier.setFilter(filter);
    QCOMPARE(changed.size(), 1); // at once: the person is looking
    QCOMPARE(tallier.tally().shown.datasets, 2);
    QCOMPARE(tallier.tally().shown.labeledEntries, 545);
    QCOMPARE(tallier.tally().all.datasets, 41);
    QCOMPARE(tallier.tally().counts.of(DatasetFilter::View::All), 41);
}

void TestDatasetCounts::manyChangesAreOneCount()
{
    DatasetTallier tallier(*m_repository, m_clock);
    QSignalSpy changed(&tallier, &DatasetTallier::tallyChanged);
    for (const FleetRow &row : fleetRows())
        m_repository->applyDescription(fleetArn(row), description(DatasetStatus::UpdateComplete, 1, 2), m_clock.now());
    QCOMPARE(changed.size(), 0);
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(tallier.tally().all.labeledEntries, 41);
}

void TestDatasetCounts::stalenessComesWithTimeAlone()
{
    DatasetTallier tallier(*m_repository, m_clock);
    QCOMPARE(tallier.tally().counts.of(DatasetFilter::View::Stale), 0);
    m_clock.advance(std::chrono::minutes(6));
    tallier.recount();
    QCOMPARE(tallier.tally().counts.of(DatasetFilter::View::Stale), 41);
}

QTEST_GUILESS_MAIN(TestDatasetCounts)
#include "tst_datasetcounts.moc"
