// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clockstep.h"

#include <QTest>
#include <QTimeZone>

using namespace dw;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

class TestClockStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void look_data()
    {
        QTest::addColumn<milliseconds>("wall"); // how far each clock went between two looks
        QTest::addColumn<milliseconds>("monotonic");
        QTest::addColumn<milliseconds>("step");
        QTest::newRow("time passes") << milliseconds(5s) << milliseconds(5s) << 0ms;
        QTest::newRow("F17 eight hours of sleep pass on both") << milliseconds(8h) << milliseconds(8h) << 0ms;
        QTest::newRow("NTP slews") << 5'400ms << milliseconds(5s) << 0ms;
        QTest::newRow("F15 set 10 min ahead") << milliseconds(605s) << milliseconds(5s) << milliseconds(10min);
        QTest::newRow("F15 set a day back") << milliseconds(5s - 24h) << milliseconds(5s) << milliseconds(-24h);
    }
    void look()
    {
        QFETCH(milliseconds, wall);
        QFETCH(milliseconds, monotonic);
        const QDateTime start(QDate(2026, 11, 25), QTime(9, 0), QTimeZone::utc());
        ClockStep clock;
        QCOMPARE(clock.look(start, 7s), 0ms); // nothing to compare with yet
        QTEST(clock.look(start.addMSecs(wall.count()), 7s + monotonic), "step");
        QCOMPARE(clock.look(start.addMSecs(wall.count() + 1000), 8s + monotonic), 0ms); // told once
    }

    void aSlowDriftIsNeverAStep()
    {
        QDateTime wall(QDate(2026, 11, 25), QTime(9, 0), QTimeZone::utc());
        ClockStep clock;
        for (milliseconds monotonic = 0ms; monotonic < 24h; monotonic += 5s) {
            QCOMPARE(clock.look(wall, monotonic), 0ms);
            wall = wall.addMSecs(5'002); // 400 ppm, more than any clock drifts
        }
    }
};

QTEST_APPLESS_MAIN(TestClockStep)
#include "tst_clockstep.moc"
