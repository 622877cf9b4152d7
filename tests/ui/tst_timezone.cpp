// SPDX-License-Identifier: GPL-3.0-or-later
// F16: the zone changes while the program runs, or summer time begins and ends. Instants are kept in UTC, so that only
// their words change.
#include "ui/charts/timeticks.h"
#include "ui/text/formatting.h"

#include <QTest>
#include <QTimeZone>

using namespace dw;
using namespace Qt::StringLiterals;

class TestTimeZone : public QObject {
    Q_OBJECT

private:
    QByteArray m_before = qgetenv("TZ");

    static void moveTo(const QByteArray &zone) { qputenv("TZ", zone); } // tells the C library too

private Q_SLOTS:
    void cleanup() { moveTo(m_before); }

    void F16_wordsFollowTheZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QString>("clock");
        const auto utc = [](int month, int day, int hour, int minute) {
            return QDateTime(QDate(2026, month, day), QTime(hour, minute), QTimeZone::utc());
        };
        QTest::newRow("UTC") << "UTC"_ba << utc(11, 23, 8, 50) << u"08:50"_s;
        QTest::newRow("moved to Berlin") << "Europe/Berlin"_ba << utc(11, 23, 8, 50) << u"09:50"_s;
        QTest::newRow("moved to Kathmandu") << "Asia/Kathmandu"_ba << utc(11, 23, 8, 50) << u"14:35"_s;
        QTest::newRow("before summer time ends") << "Europe/Berlin"_ba << utc(10, 25, 0, 30) << u"02:30"_s;
        QTest::newRow("after summer time ended, the same words") << "Europe/Berlin"_ba << utc(10, 25, 1, 30) << u"02:30"_s;
        QTest::newRow("before summer time begins") << "Europe/Berlin"_ba << utc(3, 29, 0, 59) << u"01:59"_s;
        QTest::newRow("after summer time began") << "Europe/Berlin"_ba << utc(3, 29, 1, 0) << u"03:00"_s;
    }
    void F16_wordsFollowTheZone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, time);
        moveTo("UTC");
        const QString before = dateTimeText(time); // a program that has been running elsewhere
        moveTo(zone);
        QTEST(clockTimeText(time, time), "clock");
        QCOMPARE(relativeTime(time, time.addSecs(7200)), u"2 h ago"_s); // whatever the clocks on the wall did
        moveTo("UTC");
        QCOMPARE(dateTimeText(time), before);
    }

    void F16_ticksAscend_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("hours"); // of the window, from midnight UTC
        for (const int hours : {6, 12, 24, 72, 24 * 14}) {
            QTest::addRow("summer time begins, %d h", hours) << "Europe/Berlin"_ba << QDate(2026, 3, 29) << hours;
            QTest::addRow("summer time ends, %d h", hours) << "Europe/Berlin"_ba << QDate(2026, 10, 25) << hours;
            QTest::addRow("a day without midnight, %d h", hours) << "Africa/Cairo"_ba << QDate(2026, 4, 23) << hours;
        }
    }
    void F16_ticksAscend()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QFETCH(int, hours);
        moveTo(zone);
        ChartWindow window;
        window.from = day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
        window.to = window.from + qint64(hours) * 3600 * 1000;
        for (const int most : {4, 8, 24}) {
            const QList<TimeTick> ticks = timeTicks(window, most, QLocale(QLocale::English, QLocale::UnitedKingdom));
            QVERIFY(!ticks.isEmpty() && ticks.size() <= most);
            for (qsizetype i = 0; i < ticks.size(); ++i) {
                QVERIFY(ticks[i].time >= window.from && ticks[i].time <= window.to);
                QVERIFY2(i == 0 || ticks[i].time > ticks[i - 1].time, qPrintable(ticks[i].label));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTimeZone)
#include "tst_timezone.moc"
