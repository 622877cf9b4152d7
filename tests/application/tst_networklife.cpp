// SPDX-License-Identifier: GPL-3.0-or-later
// Sleep, wake-up, and a network that comes and goes: one word about it, however many signs there are.
#include "application/networklife.h"
#include "application/surroundings.h"
#include "support/testclock.h"
#include "support/testdatasets.h"

#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// What a script does to a machine, and how often each signal came by its end.
struct Machine {
    TestClock clock;
    NetworkLife life{clock};
    QSignalSpy changes{&life, &NetworkLife::networkChanged};
    QSignalSpy retries{&life, &NetworkLife::retryDue};

    /// Time passes and the timer runs every five seconds.
    void live(std::chrono::seconds time)
    {
        for (auto left = time; left > 0s; left -= 5s) {
            clock.advance(5s);
            life.tick();
        }
    }
    /// Suspended or stopped: the clock goes on, nobody looks.
    void sleep(milliseconds time) { clock.advance(time); }
};

using Script = std::function<void(Machine &)>;

} // namespace

Q_DECLARE_METATYPE(Script)

class TestNetworkLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wasAway_data()
    {
        QTest::addColumn<milliseconds>("gap");
        QTest::addColumn<bool>("away");
        QTest::newRow("a tick in time") << milliseconds(5s) << false;
        QTest::newRow("a busy machine") << milliseconds(20s) << false;
        QTest::newRow("F17 SIGSTOP for a minute") << milliseconds(65s) << true;
        QTest::newRow("F17 suspend for 8 h") << milliseconds(8h) << true;
    }
    void wasAway()
    {
        QFETCH(milliseconds, gap);
        QTEST(dw::wasAway(gap), "away");
    }

    void signs_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<int>("changes");
        QTest::addColumn<int>("retries");
        const auto row = [](const char *name, int changes, int retries, Script script) {
            QTest::newRow(name) << script << changes << retries;
        };
        row("nothing happens", 0, 0, [](Machine &m) { m.live(1h); });
        row("F17 suspend for 8 h is one change", 1, 0, [](Machine &m) {
            m.live(60s);
            m.sleep(8h);
            m.live(1h);
        });
        row("F17 SIGSTOP for a minute is one change", 1, 0, [](Machine &m) {
            m.sleep(60s);
            m.live(1h);
        });
        row("F17 the network comes back after waking up: one change", 1, 0, [](Machine &m) {
            m.life.setOnline(false);
            m.sleep(8h);
            m.live(10s);
            m.life.setOnline(true);
            m.live(1h);
        });
        row("F17 it does not come back, or is not known to: looked all the same", 1, 0, [](Machine &m) {
            m.life.setOnline(false);
            m.sleep(8h);
            m.live(1h);
        });
        row("F17 it drops out for long after waking up: once each", 2, 0, [](Machine &m) {
            m.sleep(8h);
            m.live(20s);
            m.life.setOnline(false);
            m.live(60s);
            m.life.setOnline(true);
            m.live(1h);
        });
        row("F15 the wall clock is set: nothing to do with the network", 0, 0, [](Machine &m) {
            for (const int days : {1, -30, 2}) {
                m.clock.setNow(m.clock.now().addDays(days));
                m.live(60s);
            }
        });
        row("F08 offline is no reason to look", 0, 0, [](Machine &m) {
            m.life.setOnline(false);
            m.live(1h);
        });
        row("F08 back online is one change", 1, 0, [](Machine &m) {
            m.life.setOnline(false);
            m.live(60s);
            m.life.setOnline(true);
            m.life.setOnline(true);
            m.live(1h);
        });
        row("F08 a network that comes and goes is told every ten seconds at most", 3, 0, [](Machine &m) {
            for (int i = 0; i < 25; ++i) { // each of them a second long
                m.life.setOnline(false);
                m.life.setOnline(true);
                m.clock.advance(1s);
                m.life.tick();
            }
        });
        row("F09 cut off: one more try a minute", 0, 60, [](Machine &m) {
            m.life.setCutOff(true);
            m.live(1h + 30s);
        });
        row("F09 cut off and no longer", 0, 1, [](Machine &m) {
            m.life.setCutOff(true);
            m.live(90s);
            m.life.setCutOff(false);
            m.live(1h);
        });
        row("F09 cut off is said at every answer, the minute goes on", 0, 1, [](Machine &m) {
            for (int i = 0; i < 9; ++i) {
                m.life.setCutOff(true);
                m.live(10s);
            }
        });
        row("F17 a change is a try as well", 1, 1, [](Machine &m) {
            m.life.setCutOff(true);
            m.live(55s);
            m.sleep(8h);
            m.live(75s);
        });
    }
    void signs()
    {
        QFETCH(Script, script);
        Machine machine;
        script(machine);
        QTEST(int(machine.changes.size()), "changes");
        QTEST(int(machine.retries.size()), "retries");
    }

    void isCutOff_data()
    {
        QTest::addColumn<QList<ApiError::Kind>>("kinds");
        QTest::addColumn<bool>("cutOff");
        using Kind = ApiError::Kind;
        QTest::newRow("no connection") << QList<Kind>() << false;
        QTest::newRow("F09 a portal before all") << QList{Kind::NotAws, Kind::NotAws} << true;
        QTest::newRow("F01 offline, silent and a proxy") << QList{Kind::Network, Kind::Timeout, Kind::Proxy} << true;
        QTest::newRow("F12 a certificate is nothing that passes") << QList{Kind::Tls} << false;
        QTest::newRow("F18 one of them is slowed down by AWS") << QList{Kind::Network, Kind::Throttled} << false;
        QTest::newRow("F19 one of them has reached AWS") << QList{Kind::Network, Kind::ServiceFailure} << false;
        QTest::newRow("one of them works") << QList{Kind::Network, Kind::Cancelled} << false; // Cancelled: see below
    }
    void isCutOff()
    {
        QFETCH(QList<ApiError::Kind>, kinds);
        QList<ConnectionSummary> connections;
        for (const ApiError::Kind kind : kinds) {
            ConnectionSummary connection;
            if (kind != ApiError::Kind::Cancelled)
                connection.error = apiError(kind);
            connections.append(connection);
        }
        QTEST(dw::isCutOff(connections), "cutOff");
    }
};

QTEST_GUILESS_MAIN(TestNetworkLife)
#include "tst_networklife.moc"
