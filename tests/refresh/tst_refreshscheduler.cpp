// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshscheduler.h"

#include "connections/connection.h"
#include "support/fakerekognition.h"
#include "support/testclock.h"
#include "support/testcredentials.h"
#include "support/testdatasets.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;
using namespace std::chrono_literals;

class TestRefreshScheduler : public QObject {
    Q_OBJECT

private:
    /// A connection to the fake service in one region, watched by a scheduler that only ticks when told to.
    struct Bench {
        FakeRekognition service;
        TestClock clock;
        DatasetRepository repository;
        ApiCallQueue queue{[] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; }};
        RefreshScheduler scheduler{repository, clock, [] { return 0.0; }};
        std::unique_ptr<Connection> connection;

        explicit Bench(int datasets)
        {
            for (int i = 0; i < datasets; ++i)
                service.datasets.insert(arn(i).toString(), {});
        }

        static DatasetArn arn(int i) { return datasetArn(u"project-%1"_s.arg(i)); }

        void open()
        {
            QVERIFY(service.listen());
            ConnectionSettings settings;
            settings.id = u"c1"_s;
            settings.name = u"vision-prod"_s;
            settings.regions = QStringList{u"us-east-1"_s};
            settings.endpoint = service.url();
            settings.stsEndpoint = settings.endpoint;
            settings.rate = 0;
            connection = std::make_unique<Connection>(settings, std::make_unique<TestCredentials>(), queue);
            scheduler.addConnection(*connection);
        }

        ~Bench()
        {
            if (connection)
                scheduler.removeConnection(*connection);
        }

        [[nodiscard]] bool isQuiet() const { return !scheduler.status().refreshing && queue.pending() == 0; }

        void round(std::chrono::milliseconds after)
        {
            service.asked.clear();
            clock.advance(after);
            scheduler.tick();
        }
    };

private Q_SLOTS:
    void findsAndReadsEverything()
    {
        Bench bench(30);
        bench.open();
        QSignalSpy swept(&bench.scheduler, &RefreshScheduler::sweepFinished);
        bench.scheduler.tick();
        QTRY_COMPARE(bench.scheduler.status().countsKnown, 30);
        QCOMPARE(bench.service.sweeps, 1);
        QCOMPARE(bench.service.asked.size(), 30); // each once
        QCOMPARE(swept.size(), 1);
        QCOMPARE(bench.connection->summary().health, ConnectionHealth::Connected);
        QCOMPARE(bench.repository.find(Bench::arn(7))->connectionName, u"vision-prod"_s);
        QVERIFY(bench.scheduler.status().nextAt > bench.clock.now());
    }

    void aRoundTellsHowFarItIs()
    {
        Bench bench(30);
        bench.open();
        QList<std::pair<int, int>> seen; // answered of asked
        connect(&bench.scheduler, &RefreshScheduler::statusChanged, &bench.scheduler, [&] {
            const RefreshStatus status = bench.scheduler.status();
            if (status.refreshing)
                seen.append({status.answered, status.asked});
        });
        bench.scheduler.tick();
        QTRY_COMPARE(bench.scheduler.status().countsKnown, 30);
        QTRY_VERIFY(bench.isQuiet());
        QVERIFY(seen.contains({15, 30}));
        for (qsizetype i = 1; i < seen.size(); ++i)
            QVERIFY(seen[i].first >= seen[i - 1].first && seen[i].first <= seen[i].second);
        QCOMPARE(bench.scheduler.status().asked, 0);
    }

    void visibleRowsAreReadFirst()
    {
        Bench bench(40);
        bench.open();
        bench.repository.add({Bench::arn(31), Bench::arn(32)}, u"c1"_s, {});
        bench.scheduler.setPaused(true);
        bench.scheduler.setVisible({Bench::arn(31), Bench::arn(32)});
        QList<DatasetArn> all;
        for (int i = 0; i < 40; ++i)
            all.append(Bench::arn(i));
        bench.repository.add(all, u"c1"_s, {});
        bench.scheduler.setPaused(false);
        QTRY_COMPARE(bench.scheduler.status().countsKnown, 40);
        const QSet<QString> first(bench.service.asked.begin(), bench.service.asked.begin() + 8);
        QVERIFY(first.contains(Bench::arn(31).toString()) && first.contains(Bench::arn(32).toString()));
    }

    void aMovedStatusIsDescribedAtOnce()
    {
        Bench bench(5);
        bench.open();
        bench.scheduler.tick();
        QTRY_COMPARE(bench.scheduler.status().countsKnown, 5);
        QTRY_VERIFY(bench.isQuiet());

        bench.service.datasets[Bench::arn(3).toString()] = {u"UPDATE_IN_PROGRESS"_s, 430, 500};
        bench.service.asked.clear();
        bench.scheduler.refreshNow(); // nothing is visible or selected: only the sweep runs
        QTRY_COMPARE(*stats(*bench.repository.find(Bench::arn(3))).labeledEntries, 430);
        QCOMPARE(bench.service.asked, QStringList{Bench::arn(3).toString()});
    }

    void f21_aDatasetNotListedAnyMoreIsNotFound()
    {
        Bench bench(3);
        bench.open();
        bench.scheduler.tick();
        QTRY_COMPARE(bench.scheduler.status().countsKnown, 3);
        QTRY_VERIFY(bench.isQuiet());
        bench.service.datasets.remove(Bench::arn(1).toString());
        bench.round(61s);
        QTRY_COMPARE(datasetState(*bench.repository.find(Bench::arn(1))), DatasetState::NotFound);
        QCOMPARE(*stats(*bench.repository.find(Bench::arn(1))).labeledEntries, 420); // the last values stay
    }

    void withoutPermissionToListKnownDatasetsAreDescribed()
    {
        Bench bench(3);
        bench.service.projectsError = "AccessDeniedException";
        bench.open();
        bench.repository.add({Bench::arn(0)}, u"c1"_s, {});
        bench.scheduler.tick();
        QTRY_COMPARE(bench.scheduler.status().countsKnown, 1);
        QCOMPARE(bench.repository.size(), 1);
        QTRY_VERIFY(bench.isQuiet());
        const int sweeps = bench.service.sweeps;
        bench.round(6min);
        QTRY_COMPARE(bench.service.asked.size(), 1);
        QCOMPARE(bench.service.sweeps, sweeps); // asked again only after a quarter of an hour
    }

    void f23_oneRejectedAnswerStopsTheRest()
    {
        Bench bench(20);
        bench.service.projectsError = bench.service.datasetError = "UnrecognizedClientException";
        bench.open();
        QList<DatasetArn> all;
        for (int i = 0; i < 20; ++i)
            all.append(Bench::arn(i));
        bench.repository.add(all, u"c1"_s, {});
        bench.scheduler.tick();
        QTRY_COMPARE(bench.connection->summary().health, ConnectionHealth::NeedsCredentials);
        QTRY_VERIFY(bench.isQuiet());
        // At most what was on the wire with the first answer
        QVERIFY2(bench.service.asked.size() + bench.service.sweeps <= 5, qPrintable(QString::number(bench.service.asked.size())));
        QVERIFY(bench.repository.find(Bench::arn(19))->error);
    }

    void f19_aFailedSweepMarksEveryRowAndASuccessClearsThem()
    {
        constexpr int many = 2'500; // more than are told at once
        Bench bench(many);
        bench.open();
        bench.scheduler.setPaused(true); // the sweep alone
        bench.scheduler.refreshNow();
        QTRY_COMPARE(bench.repository.size(), many);
        QTRY_VERIFY(bench.isQuiet());
        const auto marked = [&] {
            const auto &all = bench.repository.snapshots();
            return int(std::count_if(all.begin(), all.end(), [](const DatasetSnapshot &one) { return one.error.has_value(); }));
        };
        bench.service.projectsError = "SerializationException"; // not tried again inside the call
        bench.scheduler.refreshNow();
        QTRY_COMPARE(marked(), many);
        bench.service.projectsError.clear();
        bench.scheduler.refreshNow();
        QTRY_COMPARE(marked(), 0);
    }

    void f18_throttlingLengthensTheRound()
    {
        Bench bench(2);
        bench.open();
        bench.scheduler.tick();
        QTRY_COMPARE(bench.scheduler.status().countsKnown, 2);
        QTRY_VERIFY(bench.isQuiet());
        bench.service.projectsError = "ThrottlingException";
        bench.clock.advance(61s);
        bench.scheduler.tick();
        // Delays between attempts pass on the test's clock
        QTRY_VERIFY((bench.clock.advance(100ms), bench.scheduler.status().slowedUntil.has_value()));
        QVERIFY(*bench.scheduler.status().nextAt >= *bench.scheduler.status().slowedUntil);
        QVERIFY(!bench.repository.find(Bench::arn(0))->error); // the rows are not at fault
    }

    void pausedAsksOnlyByHand()
    {
        Bench bench(3);
        bench.open();
        bench.scheduler.tick();
        QTRY_COMPARE(bench.scheduler.status().countsKnown, 3);
        QTRY_VERIFY(bench.isQuiet());
        bench.scheduler.setPaused(true);
        QVERIFY(!bench.scheduler.status().nextAt);
        bench.round(1h);
        QVERIFY(bench.isQuiet());
        bench.scheduler.refreshDatasets({Bench::arn(2)});
        QTRY_COMPARE(bench.service.asked, QStringList{Bench::arn(2).toString()});
    }

    void removingADatasetOrAConnectionInMidFlightIsSafe()
    {
        Bench bench(20);
        bench.open();
        QList<DatasetArn> all;
        for (int i = 0; i < 20; ++i)
            all.append(Bench::arn(i));
        bench.repository.add(all, u"c1"_s, {});
        bench.scheduler.tick();
        QTRY_VERIFY(!bench.service.asked.isEmpty());
        bench.repository.remove({Bench::arn(0), Bench::arn(1)});
        bench.scheduler.removeConnection(*bench.connection);
        bench.connection.reset();
        QTRY_COMPARE(bench.queue.pending(), 0);
        QVERIFY(bench.isQuiet());
    }
};

QTEST_GUILESS_MAIN(TestRefreshScheduler)
#include "tst_refreshscheduler.moc"
