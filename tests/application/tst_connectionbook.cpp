// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/connectionbook.h"

#include "refresh/refreshscheduler.h"
#include "support/fakerekognition.h"
#include "support/testclock.h"
#include "support/testcredentials.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

const QString annasAccount = u"111122223333"_s;
const QString bertsAccount = u"444455556666"_s;

DatasetArn arnOf(const QString &account, const QString &project)
{
    return DatasetArn::parse(u"arn:aws:rekognition:us-east-1:%1:project/%2/dataset/train/1690476084535"_s.arg(account, project))
        .value();
}

/// A book over a service, as Application has it.
struct Bench {
    QTemporaryDir folder;
    AppSettings settings{folder.filePath(u"settings.ini"_s)};
    test::FakeRekognition service;
    test::TestClock clock;
    ApiCallQueue queue{[] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; }};
    DatasetRepository repository;
    RefreshScheduler scheduler{repository, clock, [] { return 0.0; }};
    ConnectionBook book{settings, queue, repository, scheduler};

    Bench()
    {
        if (!service.listen())
            qFatal("no free port on 127.0.0.1");
    }
    Connection &open(const QString &id, const QList<DatasetArn> &arns, const QString &account = {})
    {
        ConnectionSettings connection;
        connection.id = id;
        connection.name = id;
        connection.regions = QStringList{u"us-east-1"_s};
        connection.endpoint = service.url();
        connection.stsEndpoint = service.url();
        connection.account = account;
        connection.rate = 0;
        Connection &opened = book.open(connection, std::make_unique<test::TestCredentials>(), arns);
        StoredConnection stored;
        stored.id = id;
        stored.source = u"keys"_s;
        stored.regions = connection.regions;
        book.remember(stored);
        return opened;
    }
    [[nodiscard]] bool isQuiet() const { return queue.pending() == 0 && !scheduler.status().refreshing; }
    [[nodiscard]] QStringList remembered(const QString &id) const
    {
        for (const StoredConnection &stored : settings.connections()) {
            if (stored.id == id)
                return stored.datasetArns;
        }
        return {};
    }
};

} // namespace

class TestConnectionBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S23_aKeySwapClearsTheTable()
    {
        Bench bench;
        const DatasetArn annas = arnOf(annasAccount, u"flowers"_s);
        const DatasetArn shared = arnOf(u"777788889999"_s, u"shared"_s); // pasted: of neither account
        const DatasetArn berts = arnOf(bertsAccount, u"screws"_s);
        bench.service.datasets.insert(annas.toString(), {});
        Connection &connection = bench.open(u"c1"_s, {shared});
        Connection &other = bench.open(u"c2"_s, {arnOf(annasAccount, u"others"_s)});
        connection.noteAccount(annasAccount);
        other.noteAccount(annasAccount);
        QTRY_VERIFY(bench.repository.contains(annas) && bench.isQuiet());
        QVERIFY(bench.remembered(u"c1"_s).contains(annas.toString()));

        bench.service.datasets.clear();
        bench.service.datasets.insert(berts.toString(), {});
        const int sweeps = bench.service.sweeps;
        connection.noteAccount(bertsAccount); // as the identity of the new keys tells it
        QTRY_VERIFY(!bench.repository.contains(annas));
        QTRY_VERIFY(bench.repository.contains(berts) && bench.isQuiet());
        QVERIFY(bench.repository.contains(shared));
        QVERIFY(bench.repository.contains(arnOf(annasAccount, u"others"_s))); // another connection's
        QCOMPARE(bench.service.sweeps, sweeps + 1); // one region of one connection, now
        QStringList expected{shared.toString(), berts.toString()};
        expected.sort();
        QCOMPARE(bench.remembered(u"c1"_s), expected);
        QCOMPARE(connection.summary().datasets, 2);
    }

    void S23_theSweepOfAnotherAccountClearsTheTable()
    {
        Bench bench;
        const DatasetArn annas = arnOf(annasAccount, u"flowers"_s);
        const DatasetArn berts = arnOf(bertsAccount, u"screws"_s);
        bench.service.datasets.insert(annas.toString(), {});
        bench.open(u"c1"_s, {});
        QTRY_VERIFY(bench.repository.contains(annas) && bench.isQuiet());
        bench.service.datasets.clear();
        bench.service.datasets.insert(berts.toString(), {});
        bench.scheduler.refreshNow(); // its answer tells whose datasets these are, before any identity does
        QTRY_VERIFY(bench.repository.contains(berts) && !bench.repository.contains(annas));
        QTRY_VERIFY(bench.isQuiet());
        QCOMPARE(bench.remembered(u"c1"_s), QStringList{berts.toString()});
    }

    void S23_aSwapWhileTheProgramWasClosedIsSeen()
    {
        Bench bench;
        const DatasetArn annas = arnOf(annasAccount, u"flowers"_s);
        Connection &connection = bench.open(u"c1"_s, {annas}, annasAccount);
        QVERIFY(bench.repository.contains(annas));
        connection.noteAccount(bertsAccount);
        QTRY_VERIFY(!bench.repository.contains(annas));
        QTRY_VERIFY(bench.isQuiet());
        QVERIFY(bench.remembered(u"c1"_s).isEmpty());
    }

    void S23_aConnectionClosedMeanwhileHurtsNobody()
    {
        Bench bench;
        Connection &connection = bench.open(u"c1"_s, {});
        connection.noteAccount(annasAccount);
        connection.noteAccount(bertsAccount);
        bench.book.close(u"c1"_s);
        QTRY_VERIFY(bench.queue.pending() == 0);
        QVERIFY(bench.book.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConnectionBook)
#include "tst_connectionbook.moc"
