// SPDX-License-Identifier: GPL-3.0-or-later
// F08: the network interface goes away under a program that watches, and comes back. In a network of the test's own.
#include "application/connectionbook.h"
#include "application/surroundings.h"
#include "application/windowvalues.h"
#include "refresh/refreshscheduler.h"
#include "support/fakerekognition.h"
#include "support/testclock.h"
#include "support/testcredentials.h"
#include "support/testdatasets.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace dw;
using namespace dw::test;
using namespace std::chrono_literals;

namespace {

int unshareError = 0;

/// Before any thread runs: threads that begin later share this one's network.
bool moveToANetworkOfOurOwn()
{
    if (unshare(CLONE_NEWNET) == 0 || unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0)
        return true;
    unshareError = errno;
    return false;
}

/// Without its address the interface has no route either, as when a cable is pulled; it gets it back by itself.
[[nodiscard]] bool setLoopback(bool up)
{
    const int handle = socket(AF_INET, SOCK_DGRAM, 0);
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_addr.sa_family = AF_INET; // and 0.0.0.0 for the address
    bool done = handle >= 0 && (up || ioctl(handle, SIOCSIFADDR, &request) == 0);
    done = done && ioctl(handle, SIOCGIFFLAGS, &request) == 0;
    const int flags = up ? request.ifr_flags | IFF_UP : request.ifr_flags & ~IFF_UP;
    request.ifr_flags = static_cast<short>(flags);
    done = done && ioctl(handle, SIOCSIFFLAGS, &request) == 0;
    close(handle);
    return done;
}

} // namespace

class TestNetworkLoss : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (unshareError != 0)
            QSKIP(qPrintable(u"no network namespace of one's own is permitted here: "_s
                             + QString::fromLocal8Bit(std::strerror(unshareError))));
        QVERIFY(setLoopback(true));
    }

    void f08_lossOfTheInterfaceIsOneBannerAndEndsByItself()
    {
        QTemporaryDir folder;
        FakeRekognition service;
        TestClock clock;
        AppSettings settings(folder.filePath(u"settings.ini"_s));
        DatasetRepository repository;
        // Sockets that were open say nothing when the interface goes, so something must end the wait
        ApiCallQueue queue([] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; }, nullptr,
                           {2s, 4s});
        RefreshScheduler scheduler(repository, clock, [] { return 0.0; });
        ConnectionBook book(settings, queue, repository, scheduler);
        QVERIFY(service.listen());
        constexpr int datasets = 6;
        for (int i = 0; i < datasets; ++i) {
            const QString region = i % 2 ? u"us-east-1"_s : u"eu-west-1"_s;
            service.datasets.insert(datasetArn(u"project-%1"_s.arg(i), DatasetType::Train, region).toString(), {});
        }
        for (const QString &region : {u"us-east-1"_s, u"eu-west-1"_s}) {
            ConnectionSettings connection;
            connection.id = connection.name = region;
            connection.regions = QStringList{region};
            connection.endpoint = service.url();
            connection.stsEndpoint = connection.endpoint;
            connection.rate = 0;
            book.open(connection, std::make_unique<TestCredentials>());
        }
        const auto errors = [&] {
            QList<ApiError::Kind> kinds;
            for (const ConnectionSummary &connection : book.summaries()) {
                if (connection.error)
                    kinds.append(connection.error->kind);
            }
            return kinds;
        };
        const auto messages
            = [&] { return connectionMessages(connectionTroubles(book.summaries(), repository, {}), clock.now()); };
        const auto live = [&](std::chrono::milliseconds time) {
            clock.advance(time);
            scheduler.tick();
        };
        QTRY_VERIFY((live(100ms), scheduler.status().countsKnown == datasets && queue.pending() == 0));
        QVERIFY(messages().isEmpty());

        QVERIFY(setLoopback(false));
        live(150s);
        const QList<ApiError::Kind> offline{ApiError::Kind::Network, ApiError::Kind::Network};
        QTRY_VERIFY_WITH_TIMEOUT((live(1s), errors() == offline), 60000);
        QCOMPARE(messages().size(), 1);
        QCOMPARE(messages().first().id, u"network"_s);
        QVERIFY2(messages().first().text.startsWith(u"No network since "_s), qPrintable(messages().first().text));
        QVERIFY(isCutOff(book.summaries()));
        for (const DatasetSnapshot &snapshot : repository.snapshots())
            QCOMPARE(*stats(snapshot).labeledEntries, 420);

        QVERIFY(setLoopback(true));
        queue.renewConnections(); // as Surroundings does when the platform tells, or a minute later
        scheduler.pollSoon();
        QTRY_VERIFY_WITH_TIMEOUT((live(1s), errors().isEmpty() && messages().isEmpty()), 60000);
        for (const DatasetSnapshot &snapshot : repository.snapshots())
            QTRY_VERIFY_WITH_TIMEOUT((live(1s), !repository.find(snapshot.arn)->error), 60000);
    }
};

int main(int argc, char *argv[])
{
    static_cast<void>(moveToANetworkOfOurOwn());
    QCoreApplication application(argc, argv);
    TestNetworkLoss test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_networkloss.moc"
