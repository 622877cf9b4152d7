// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/permissionprobe.h"

#include "connections/connection.h"
#include "demo/demoservice.h"
#include "support/testclock.h"
#include "support/testcredentials.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

const AwsCredentials keys{"AKIADEMOTESTTESTTEST", "secret/secret+secret", {}, {}};
const QString home = u"us-east-1"_s;

using Actions = std::array<Permission, readActions.size()>;
constexpr auto unknown = Permission::Unknown;
constexpr auto allowed = Permission::Allowed;
constexpr auto denied = Permission::Denied;

/// A connection to the demo service, which verifies every signature and refuses what a test denies.
struct Bench {
    test::TestClock clock;
    DemoAccount account{clock.now()};
    DemoService service{account, keys, clock};
    ApiCallQueue queue{[] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; }};
    test::TestCredentials *credentials = nullptr;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<PermissionProbe> probe;
    QStringList asked; ///< operations that went out

    explicit Bench(const QStringList &regions = {home})
    {
        if (!service.listen())
            qFatal("no free port on 127.0.0.1");
        clock.addMonotonic(std::chrono::seconds(1)); // a call that went out at 0 ms would look like one that never did
        ConnectionSettings settings;
        settings.id = u"c1"_s;
        settings.regions = regions;
        settings.endpoint = service.url();
        settings.stsEndpoint = settings.endpoint;
        settings.rate = 0;
        auto source = std::make_unique<test::TestCredentials>(keys);
        credentials = source.get();
        connection = std::make_unique<Connection>(settings, std::move(source), queue);
        probe = std::make_unique<PermissionProbe>(*connection);
        QObject::connect(&queue, &ApiCallQueue::callFinished, connection.get(),
                         [this](const ApiCallRecord &record) { asked.append(QString::fromLatin1(record.operation)); });
    }
    ~Bench() { probe.reset(); }

    void deny(const QStringList &operations)
    {
        for (const QString &operation : operations)
            service.deny(operation.toLatin1());
    }
    [[nodiscard]] bool isQuiet() const { return queue.pending() == 0; }
    [[nodiscard]] Actions found(const QString &region = home) const
    {
        for (const RegionPermissions &permissions : connection->summary().permissions) {
            if (permissions.region == region)
                return permissions.actions;
        }
        return {};
    }
};

} // namespace

class TestPermissionProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsOut_data()
    {
        QTest::addColumn<QStringList>("refused");
        QTest::addColumn<Actions>("found");
        QTest::newRow("everything") << QStringList() << Actions{allowed, allowed, allowed, allowed};
        QTest::newRow("F20 no projects") << QStringList{u"DescribeProjects"_s} << Actions{denied, allowed, allowed, allowed};
        QTest::newRow("F20 no lists") << QStringList{u"ListDatasetLabels"_s, u"ListDatasetEntries"_s}
                                      << Actions{allowed, allowed, denied, denied};
        QTest::newRow("F20 nothing") << QStringList{u"DescribeProjects"_s, u"DescribeDataset"_s, u"ListDatasetLabels"_s,
                                                    u"ListDatasetEntries"_s}
                                     << Actions{denied, denied, denied, denied};
    }
    void findsOut()
    {
        QFETCH(QStringList, refused);
        QFETCH(Actions, found);
        Bench bench;
        bench.deny(refused);
        bench.probe->setDataset(bench.account.featuredArn());
        bench.probe->start();
        QTRY_VERIFY(bench.isQuiet() && bench.asked.size() == 4);
        QVERIFY(bench.found() == found);
        bench.probe->start(); // once
        bench.connection->setDatasetCount(5);
        QVERIFY(bench.isQuiet());
    }

    void asksForOneThingBehindEverythingElse()
    {
        QByteArrayList bodies;
        LoopbackServer server([&](const HttpRequest &request, QTcpSocket &) {
            bodies.append(request.header("x-amz-target") + request.body);
            return std::optional(HttpResponse{200, {}, "{}"});
        });
        QVERIFY(server.listen());
        test::TestClock clock;
        ApiCallQueue queue([] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; });
        ConnectionSettings settings;
        settings.regions = QStringList{home};
        settings.endpoint = QUrl(QString::fromLatin1(server.url()));
        settings.stsEndpoint = settings.endpoint;
        settings.rate = 0;
        auto source = std::make_unique<test::TestCredentials>(keys);
        test::TestCredentials &credentials = *source;
        credentials.set(CredentialsSource::State::Loading);
        Connection connection(settings, std::move(source), queue);
        PermissionProbe probe(connection);
        probe.start();
        for (int i = 0; i < 8; ++i)
            connection.client(home)->describeProjects();
        credentials.setReady(keys);
        QTRY_COMPARE(bodies.size(), 9);
        QCOMPARE(bodies.last(), "RekognitionService.DescribeProjects{\"MaxResults\":1}");
        QTRY_COMPARE(queue.pending(), 0);
        bodies.clear();
        const DatasetArn arn = DemoAccount(clock.now()).featuredArn();
        probe.setDataset(arn);
        QTRY_COMPARE(bodies.size(), 3 + 2); // "{}" is no description, which is asked for three times
        QTRY_COMPARE(queue.pending(), 0);
        const QByteArray one = "{\"DatasetArn\":\"" + arn.toString().toLatin1() + "\",\"MaxResults\":1}";
        QCOMPARE(bodies.at(3), "RekognitionService.ListDatasetLabels" + one);
        QCOMPARE(bodies.at(4), "RekognitionService.ListDatasetEntries" + one);
    }

    void withoutADatasetOnlyProjectsAreAsked()
    {
        Bench bench;
        bench.probe->start();
        QTRY_VERIFY(bench.isQuiet() && !bench.asked.isEmpty());
        QCOMPARE(bench.asked, QStringList{u"DescribeProjects"_s});
        QVERIFY((bench.found() == Actions{allowed, unknown, unknown, unknown}));
        bench.probe->setDataset(bench.account.featuredArn()); // found meanwhile
        QTRY_VERIFY(bench.isQuiet() && bench.asked.size() == 4);
        QVERIFY((bench.found() == Actions{allowed, allowed, allowed, allowed}));
    }

    void whatIsKnownIsNotAsked()
    {
        Bench bench;
        bench.probe->note(home, ReadAction::DescribeProjects, allowed);
        bench.probe->note(home, ReadAction::DescribeDataset, denied);
        bench.probe->note(home, ReadAction::ListDatasetLabels, unknown); // says nothing
        bench.probe->setDataset(bench.account.featuredArn());
        bench.probe->start();
        QTRY_VERIFY(bench.isQuiet() && bench.asked.size() == 2);
        QCOMPARE(bench.asked, (QStringList{u"ListDatasetLabels"_s, u"ListDatasetEntries"_s}));
        QVERIFY((bench.found() == Actions{allowed, denied, allowed, allowed}));
        bench.probe->note(home, ReadAction::DescribeDataset, allowed); // the latest word counts
        QVERIFY((bench.found() == Actions{allowed, allowed, allowed, allowed}));
        QVERIFY(bench.isQuiet());
    }

    void otherFailuresProveNothing_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("not found") << "ResourceNotFoundException"_ba;
        QTest::newRow("not ready") << "ResourceNotReadyException"_ba;
        QTest::newRow("invalid") << "InvalidParameterException"_ba;
    }
    void otherFailuresProveNothing()
    {
        QFETCH(QByteArray, code);
        Bench bench;
        bench.service.setFault("ListDatasetEntries", {}, HttpResponse{400, {}, "{\"__type\":\"" + code + "\"}"});
        bench.probe->setDataset(bench.account.featuredArn());
        bench.probe->start();
        QTRY_VERIFY(bench.isQuiet() && bench.asked.size() == 4);
        QVERIFY((bench.found() == Actions{allowed, allowed, allowed, unknown}));
    }

    void eachRegionIsItsOwn()
    {
        Bench bench({home, u"eu-west-1"_s});
        bench.probe->setDataset(bench.account.featuredArn());
        bench.probe->start();
        QTRY_VERIFY(bench.isQuiet() && bench.asked.size() == 5);
        QVERIFY((bench.found() == Actions{allowed, allowed, allowed, allowed}));
        QVERIFY((bench.found(u"eu-west-1"_s) == Actions{allowed, unknown, unknown, unknown}));
        bench.connection->addRegion(u"eu-west-2"_s); // one that is pasted later
        QTRY_VERIFY(bench.isQuiet() && bench.asked.size() == 6);
        QVERIFY((bench.found(u"eu-west-2"_s) == Actions{allowed, unknown, unknown, unknown}));
    }

    void F23_stopsWithTheCredentials()
    {
        Bench bench;
        bench.credentials->set(CredentialsSource::State::Missing);
        bench.probe->setDataset(bench.account.featuredArn());
        bench.probe->start();
        QVERIFY(bench.isQuiet());
        bench.credentials->setReady({"AKIAIOSFODNN7EXAMPLE", "secret", {}, {}}); // refused at the first call
        QTRY_VERIFY(bench.isQuiet() && bench.asked.size() == 1);
        QCOMPARE(bench.credentials->state(), CredentialsSource::State::Rejected);
        QVERIFY(bench.found() == Actions{});
        bench.credentials->setReady(keys);
        QTRY_VERIFY(bench.isQuiet() && bench.asked.size() == 4); // the one that was refused is not asked a second time
        QVERIFY((bench.found() == Actions{unknown, allowed, allowed, allowed}));
    }

    void asksAgainOnRequest()
    {
        Bench bench;
        bench.probe->setDataset(bench.account.featuredArn());
        bench.probe->start();
        QTRY_VERIFY(bench.isQuiet() && bench.asked.size() == 4);
        bench.deny({u"ListDatasetEntries"_s});
        bench.probe->askAgain();
        QVERIFY(bench.found() == Actions{});
        QTRY_VERIFY(bench.isQuiet() && bench.asked.size() == 8);
        QVERIFY((bench.found() == Actions{allowed, allowed, allowed, denied}));
    }

    void S23_anotherAccountIsAskedAnew()
    {
        Bench bench;
        bench.connection->noteAccount(u"111122223333"_s);
        bench.probe->setDataset(bench.account.featuredArn());
        bench.probe->start();
        QTRY_VERIFY(bench.isQuiet() && bench.asked.size() == 4);
        bench.connection->noteAccount(u"444455556666"_s);
        QTRY_VERIFY(bench.isQuiet() && bench.asked.size() == 5); // no dataset of that account is known
        QVERIFY((bench.found() == Actions{allowed, unknown, unknown, unknown}));
    }

    void F53_goesWithItsConnection()
    {
        Bench bench;
        bench.probe->start();
        QCOMPARE(bench.queue.pending(), 1);
        bench.probe.reset();
        bench.connection.reset();
        QTRY_COMPARE(bench.queue.pending(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPermissionProbe)
#include "tst_permissionprobe.moc"
