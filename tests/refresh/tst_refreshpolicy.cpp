// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshpolicy.h"

#include <QTest>

using namespace dw;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(dw::DescribeCandidate)

class TestRefreshPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void due_data()
    {
        QTest::addColumn<DescribeCandidate>("candidate");
        QTest::addColumn<bool>("due");
        const auto row = [](const char *name, bool due, auto change) {
            DescribeCandidate candidate;
            candidate.age = 30s;
            change(candidate);
            QTest::newRow(name) << candidate << due;
        };
        using C = DescribeCandidate;
        row("an idle one rests until the interval is over", false, [](C &) {});
        row("an idle one is read again after the interval", true, [](C &c) { c.age = 60s; });
        row("never read is due", true, [](C &c) { c.age.reset(); });
        row("in flight is never asked twice", false, [](C &c) { c.age.reset(), c.inFlight = true, c.asked = true; });
        row("asked for by hand is due at once", true, [](C &c) { c.age = 0s, c.asked = true; });
        row("a moved status is due at once", true, [](C &c) { c.age = 0s, c.moved = true; });
        row("in progress waits 10 s", false, [](C &c) { c.age = 9999ms, c.inProgress = true; });
        row("in progress is read every 10 s", true, [](C &c) { c.age = 10s, c.inProgress = true; });
        row("selected rests too", false, [](C &c) { c.selected = true; });
        row("F21 not found is asked slower", false, [](C &c) { c.age = 599s, c.error = ApiError::Kind::NotFound; });
        row("F21 not found is asked again", true, [](C &c) { c.age = 600s, c.error = ApiError::Kind::NotFound; });
        row("the first failure waits an interval", true,
            [](C &c) { c.age = 60s, c.error = ApiError::Kind::Timeout, c.failures = 1; });
        row("the third failure waits four", false,
            [](C &c) { c.age = 239s, c.error = ApiError::Kind::Timeout, c.failures = 3; });
        row("no failure waits longer than 15 min", true,
            [](C &c) { c.age = 15min, c.error = ApiError::Kind::AccessDenied, c.failures = 40; });
    }
    void due()
    {
        QFETCH(DescribeCandidate, candidate);
        QTEST(describePriority(candidate, 60s).has_value(), "due");
    }

    void order()
    {
        const auto priority = [](auto change) {
            DescribeCandidate candidate;
            candidate.age = 1h;
            change(candidate);
            return describePriority(candidate, 60s).value();
        };
        using C = DescribeCandidate;
        const QList<int> falling{priority([](C &c) { c.asked = true, c.visible = true; }),
                                 priority([](C &c) { c.asked = true; }),
                                 priority([](C &c) { c.age.reset(), c.selected = true; }),
                                 priority([](C &c) { c.age.reset(), c.visible = true; }),
                                 priority([](C &c) { c.moved = true; }),
                                 priority([](C &c) { c.selected = true; }),
                                 priority([](C &c) { c.inProgress = true; }),
                                 priority([](C &c) { c.age.reset(); }),
                                 priority([](C &c) { c.visible = true; }),
                                 priority([](C &) {})};
        for (qsizetype i = 1; i < falling.size(); ++i)
            QVERIFY2(falling[i] < falling[i - 1], qPrintable(QString::number(i)));
    }

    void roundsThatFailComeSlower()
    {
        QCOMPARE(roundInterval(60s, 0), 60s);
        QCOMPARE(roundInterval(60s, 1), 120s);
        QCOMPARE(roundInterval(60s, 3), 480s);
        QCOMPARE(roundInterval(60s, 4), 15min);
        QCOMPARE(roundInterval(60s, 1000), 15min);
        QCOMPARE(roundInterval(1h, 3), 1h);
    }
};

QTEST_APPLESS_MAIN(TestRefreshPolicy)
#include "tst_refreshpolicy.moc"
