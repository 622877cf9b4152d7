// SPDX-License-Identifier: GPL-3.0-or-later
// Faults of the catalogue as the engine meets them: clocks that jump, sleep, outages, and answers that come late.
#include "refresh/refreshscheduler.h"

#include "connections/connection.h"
#include "support/fakerekognition.h"
#include "support/faultserver.h"
#include "support/testclock.h"
#include "support/testcredentials.h"
#include "support/testdatasets.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

DatasetArn arn(int i)
{
    return datasetArn(u"project-%1"_s.arg(i));
}

/// An engine on a service, which only ticks when told to.
struct Engine {
    TestClock clock;
    DatasetRepository repository;
    ApiCallQueue queue{[] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; }};
    RefreshScheduler scheduler{repository, clock, [] { return 0.0; }};
    TestCredentials *credentials = nullptr; ///< the connection's
    std::unique_ptr<Connection> connection;

    void open(const QUrl &endpoint)
    {
        ConnectionSettings settings;
        settings.id = u"c1"_s;
        settings.name = u"vision-prod"_s;
        settings.regions = QStringList{u"us-east-1"_s};
        settings.endpoint = endpoint;
        settings.stsEndpoint = endpoint;
        settings.rate = 0;
        auto source = std::make_unique<TestCredentials>();
        credentials = source.get();
        connection = std::make_unique<Connection>(settings, std::move(source), queue);
        scheduler.addConnection(*connection);
    }
    ~Engine()
    {
        if (connection)
            scheduler.removeConnection(*connection);
    }

    [[nodiscard]] bool isQuiet() const { return !scheduler.status().refreshing && queue.pending() == 0; }
};

/// An engine that has read everything of a service and waits for the next round.
struct Settled : Engine {
    FakeRekognition service;

    explicit Settled(int datasets)
    {
        for (int i = 0; i < datasets; ++i)
            service.datasets.insert(arn(i).toString(), {});
        if (!service.listen())
            qFatal("no port on the loopback");
        open(service.url());
        scheduler.tick();
    }
    [[nodiscard]] bool isSettled() const { return scheduler.status().countsKnown == service.datasets.size() && isQuiet(); }

    void forget()
    {
        service.sweeps = 0;
        service.asked.clear();
    }
    [[nodiscard]] bool askedNobodyTwice() const
    {
        return QSet<QString>(service.asked.begin(), service.asked.end()).size() == service.asked.size();
    }
};

// No status with "DATE" in it: the fault server puts the time there
QByteArray projects(const DatasetArn &dataset, const QByteArray &status)
{
    return httpAnswer(200,
                      R"({"ProjectDescriptions":[{"Datasets":[{"DatasetArn":")" + dataset.toString().toLatin1()
                          + R"(","Status":")" + status + R"("}]}]})");
}

QByteArray dataset(const QByteArray &status, int labeled)
{
    return httpAnswer(200,
                      R"({"DatasetDescription":{"Status":")" + status + R"(","DatasetStats":{"LabeledEntries":)"
                          + QByteArray::number(labeled) + R"(,"TotalEntries":500}}})");
}

bool isSweep(const HttpRequest &request)
{
    return request.header("x-amz-target").endsWith("DescribeProjects");
}

} // namespace

class TestRefreshFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void f15_aStepOfTheWallClockAsksNothing_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("F15 ten minutes forward") << qint64(600);
        QTest::newRow("F15 ten minutes back") << qint64(-600);
        QTest::newRow("F15 a day forward") << qint64(86400);
        QTest::newRow("F15 a day back") << qint64(-86400);
        QTest::newRow("F15 back to 1970") << qint64(-1795423800);
        QTest::newRow("F15 beyond 2038") << qint64(500'000'000);
    }
    void f15_aStepOfTheWallClockAsksNothing()
    {
        QFETCH(qint64, seconds);
        Settled engine(5);
        QTRY_VERIFY(engine.isSettled());
        engine.forget();
        engine.clock.setNow(engine.clock.now().addSecs(seconds));
        for (int i = 0; i < 20; ++i)
            engine.scheduler.tick();
        QCOMPARE(engine.queue.pending(), 0);
        QVERIFY(engine.isQuiet());
        // What is said about the next round is in the new time
        const qint64 until = engine.clock.now().secsTo(*engine.scheduler.status().nextAt);
        QVERIFY2(until >= 0 && until <= 120, qPrintable(QString::number(until)));
        // And it comes when it would have come
        engine.clock.advance(150s);
        engine.scheduler.tick();
        QTRY_VERIFY(engine.service.sweeps > 0 && engine.isQuiet());
        QCOMPARE(engine.service.sweeps, 1);
        QVERIFY(engine.askedNobodyTwice());
    }

    void f17_afterASleepOneRoundComes_data()
    {
        QTest::addColumn<milliseconds>("monotonic"); // as told by a clock that may stand still in the sleep
        QTest::addColumn<milliseconds>("wall");
        QTest::addColumn<bool>("noticed"); // pollSoon() was called
        QTest::newRow("F17 suspended for 8 h") << milliseconds(0) << milliseconds(8h) << true;
        QTest::newRow("F17 SIGSTOP for a minute") << milliseconds(90s) << milliseconds(90s) << true;
        QTest::newRow("F17 SIGSTOP that nobody noticed") << milliseconds(8h) << milliseconds(8h) << false;
    }
    void f17_afterASleepOneRoundComes()
    {
        QFETCH(milliseconds, monotonic);
        QFETCH(milliseconds, wall);
        QFETCH(bool, noticed);
        Settled engine(20);
        QTRY_VERIFY(engine.isSettled());
        engine.forget();
        engine.clock.addMonotonic(monotonic);
        engine.clock.setNow(engine.clock.now().addMSecs(wall.count()));
        if (noticed) {
            for (int i = 0; i < 3; ++i) { // the lid, the cable and the wireless network
                engine.queue.renewConnections();
                engine.scheduler.pollSoon();
            }
        }
        for (int i = 0; i < 20; ++i)
            engine.scheduler.tick();
        // A round may come a little later on purpose, so that connections do not all come at once
        QTRY_VERIFY((engine.clock.advance(100ms), engine.scheduler.tick(), engine.service.sweeps > 0));
        QTRY_VERIFY(engine.isQuiet());
        QCOMPARE(engine.service.sweeps, 1);
        QVERIFY(engine.askedNobodyTwice());
    }

    void f19_anOutageKeepsEveryValueAndEndsByItself_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("F19 internal error") << "InternalServerError"_ba;
        QTest::newRow("F18 throttled") << "ThrottlingException"_ba;
    }
    void f19_anOutageKeepsEveryValueAndEndsByItself()
    {
        QFETCH(QByteArray, code);
        Settled engine(5);
        QTRY_VERIFY(engine.isSettled());
        engine.service.projectsError = engine.service.datasetError = code;
        for (int minute = 0; minute < 8; ++minute) {
            engine.clock.advance(60s);
            engine.scheduler.tick();
            QTRY_VERIFY((engine.clock.advance(100ms), engine.isQuiet())); // its delays pass on the test's clock
        }
        QCOMPARE(*stats(*engine.repository.find(arn(2))).labeledEntries, 420);
        engine.service.projectsError.clear();
        engine.service.datasetError.clear();
        engine.service.datasets[arn(2).toString()].labeled = 421;
        QTRY_VERIFY(
            (engine.clock.advance(10s), engine.scheduler.tick(), *stats(*engine.repository.find(arn(2))).labeledEntries == 421));
        QTRY_VERIFY((engine.clock.advance(10s), engine.scheduler.tick(), !engine.repository.find(arn(4))->error));
        QCOMPARE(engine.connection->summary().health, ConnectionHealth::Connected);
    }

    void f20_oneFaultyDatasetIsHalted_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::newRow("F20 access denied") << "AccessDeniedException"_ba << ApiError::Kind::AccessDenied;
        QTest::newRow("F21 not found") << "ResourceNotFoundException"_ba << ApiError::Kind::NotFound;
        QTest::newRow("F22 invalid") << "InvalidParameterException"_ba << ApiError::Kind::InvalidRequest;
    }
    void f20_oneFaultyDatasetIsHalted()
    {
        QFETCH(QByteArray, code);
        QFETCH(ApiError::Kind, kind);
        Settled engine(3);
        QTRY_VERIFY(engine.isSettled());
        engine.scheduler.setVisible({arn(0), arn(1), arn(2)});
        engine.service.errors.insert(arn(1).toString(), code);
        for (int i : {0, 2})
            engine.service.datasets[arn(i).toString()].labeled = 421;
        engine.forget();
        engine.scheduler.refreshNow();
        QTRY_VERIFY(engine.isQuiet() && engine.repository.find(arn(1))->error);
        QCOMPARE(engine.service.asked.count(arn(1).toString()), 1); // trying again would not help
        const ApiError &error = *engine.repository.find(arn(1))->error;
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.operation, u"DescribeDataset"_s); // the action that is missing
        QCOMPARE(error.message, u"as the test wanted"_s); // and AWS's own words, which name it in full
        QCOMPARE(*stats(*engine.repository.find(arn(1))).labeledEntries, 420); // what was read stays
        for (int i : {0, 2}) { // the others go on
            QVERIFY(!engine.repository.find(arn(i))->error);
            QCOMPARE(*stats(*engine.repository.find(arn(i))).labeledEntries, 421);
        }

        engine.forget();
        for (int minute = 0; minute < 20; ++minute) {
            engine.clock.advance(60s);
            engine.scheduler.tick();
            QTRY_VERIFY((engine.clock.advance(100ms), engine.isQuiet()));
        }
        const auto asked = [&](int i) { return engine.service.asked.count(arn(i).toString()); };
        QVERIFY2(asked(0) >= 10, qPrintable(QString::number(asked(0))));
        // Pauses double up to 15 minutes; the first is some 2, and 2 + 4 + 8 + 15 minutes are more than passed
        QVERIFY2(asked(1) <= 4, qPrintable(QString::number(asked(1))));
        engine.service.errors.clear(); // allowed again, or back
        QTRY_VERIFY((engine.clock.advance(60s), engine.scheduler.tick(), !engine.repository.find(arn(1))->error));
    }

    void f20_withoutDescribeProjectsTheKnownOnesAreRead()
    {
        Settled engine(3);
        QTRY_VERIFY(engine.isSettled());
        engine.service.projectsError = "AccessDeniedException";
        engine.service.datasets[arn(1).toString()].labeled = 421;
        engine.scheduler.refreshNow();
        QTRY_VERIFY(engine.isQuiet());
        QTRY_VERIFY((engine.clock.advance(60s), engine.scheduler.tick(),
                     *stats(*engine.repository.find(arn(1))).labeledEntries == 421));
        for (int i = 0; i < 3; ++i)
            QVERIFY(!engine.repository.find(arn(i))->error); // they are not at fault
    }

    void f23_refusedCredentialsHaltTheConnectionOnce_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("F23 expired") << "ExpiredTokenException"_ba;
        QTest::newRow("F23 unknown key") << "UnrecognizedClientException"_ba;
        QTest::newRow("F23 wrong secret") << "InvalidSignatureException"_ba;
    }
    void f23_refusedCredentialsHaltTheConnectionOnce()
    {
        QFETCH(QByteArray, code);
        Settled engine(5);
        QTRY_VERIFY(engine.isSettled());
        engine.forget();
        engine.service.projectsError = engine.service.datasetError = code;
        QSignalSpy changes(engine.connection.get(), &Connection::summaryChanged);
        engine.scheduler.refreshNow();
        QTRY_VERIFY((engine.clock.advance(100ms), engine.isQuiet() && engine.credentials->isHopeless()));
        QCOMPARE(engine.connection->summary().health, ConnectionHealth::NeedsCredentials);
        QVERIFY2(changes.size() <= 2, qPrintable(QString::number(changes.size()))); // one trouble, not one a dataset
        engine.forget();
        for (int minute = 0; minute < 8; ++minute) {
            engine.clock.advance(60s);
            engine.scheduler.tick();
            QTRY_VERIFY((engine.clock.advance(100ms), engine.isQuiet()));
        }
        QCOMPARE(engine.service.sweeps + engine.service.asked.size(), 0); // AWS is not asked with what it refused
        QCOMPARE(engine.repository.size(), 5); // the table stays
        QCOMPARE(*stats(*engine.repository.find(arn(2))).labeledEntries, 420);

        engine.service.projectsError.clear();
        engine.service.datasetError.clear();
        engine.service.datasets[arn(2).toString()].labeled = 421;
        engine.credentials->setReady({"AKIDNEW", "secret", {}, {}});
        QTRY_VERIFY((engine.clock.advance(10s), engine.scheduler.tick(),
                     *stats(*engine.repository.find(arn(2))).labeledEntries == 421));
        QTRY_COMPARE(engine.connection->summary().health, ConnectionHealth::Connected);
    }

    void f33_aSlowSweepDoesNotUndoANewerDescription()
    {
        bool holdsSweeps = false;
        FaultServer server([&](const HttpRequest &request, qsizetype) {
            if (isSweep(request))
                return Fault{projects(arn(0), "CREATE_COMPLETE"), holdsSweeps ? Fault::Then::Hold : Fault::Then::KeepOpen};
            return Fault{holdsSweeps ? dataset("CREATE_IN_PROGRESS", 430) : dataset("CREATE_COMPLETE", 420)};
        });
        Engine engine;
        engine.open(server.url());
        QSignalSpy sweeps(&engine.scheduler, &RefreshScheduler::sweepFinished);
        engine.scheduler.tick();
        QTRY_VERIFY(engine.scheduler.status().countsKnown == 1 && engine.isQuiet());

        holdsSweeps = true;
        engine.clock.advance(150s);
        engine.scheduler.tick();
        QTRY_COMPARE(server.held(), 1); // the old news is on its way
        engine.clock.advance(1s);
        engine.scheduler.refreshDatasets({arn(0)});
        const auto state = [&] { return datasetState(*engine.repository.find(arn(0))); };
        QTRY_COMPARE(state(), DatasetState::Creating);
        engine.clock.advance(1s);
        server.release();
        QTRY_COMPARE(sweeps.size(), 2);
        QCOMPARE(state(), DatasetState::Creating);
        QCOMPARE(*stats(*engine.repository.find(arn(0))).labeledEntries, 430);
    }

    void f33_anAnswerToReplacedCredentialsIsNoNews()
    {
        FaultServer server([&](const HttpRequest &request, qsizetype n) {
            const bool old = !request.header("authorization").contains("AKIDNEW");
            if (isSweep(request))
                return Fault{projects(arn(old ? 1 : 2), "CREATE_COMPLETE"), n == 0 ? Fault::Then::Hold : Fault::Then::KeepOpen};
            return Fault{dataset("CREATE_COMPLETE", 420)};
        });
        Engine engine;
        engine.open(server.url());
        engine.scheduler.tick();
        QTRY_COMPARE(server.held(), 1);
        engine.credentials->setReady({"AKIDNEW", "secret", {}, {}}); // of another account, for all we know
        server.release();
        QTRY_VERIFY((engine.clock.advance(1s), engine.scheduler.tick(), engine.repository.contains(arn(2))));
        QVERIFY(!engine.repository.contains(arn(1)));
    }
};

QTEST_GUILESS_MAIN(TestRefreshFaults)
#include "tst_refreshfaults.moc"
