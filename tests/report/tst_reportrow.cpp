// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportrow.h"


#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;
using Count = std::optional<qint64>;

class TestReportRow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
};

void TestReportRow::rows_data()
{
    QTest::addColumn<QList<int>>("hours");
    QTest::addColumn<QList<int>>("errors"); // -1: not known
    QTest::addColumn<QList<int>>("expected"); // start, end, highest, change
    using Numbers = QList<int>;
    QTest::newRow("nothing known") << Numbers{} << Numbers{} << Numbers{-1, -1, -1, -1};
    QTest::newRow("what was before holds") << Numbers{-50, -5} << Numbers{9, 2} << Numbers{2, 2, 2, 0};
    QTest::newRow("both ends belong to it") << Numbers{0, 24} << Numbers{1, 4} << Numbers{1, 4, 4, 3};
    QTest::newRow("a peak in between") << Numbers{-1, 5, 9} << Numbers{1, 8, 0} << Numbers{1, 0, 8, -1};
    QTest::newRow("later is left out") << Numbers{-1, 25} << Numbers{1, 8} << Numbers{1, 1, 1, 0};
    QTest::newRow("known only since") << Numbers{3} << Numbers{5} << Numbers{-1, 5, 5, -1};
    QTest::newRow("a gap keeps the count") << Numbers{-2, -1, 4} << Numbers{3, -1, -1} << Numbers{3, 3, 3, 0};
}

void TestReportRow::rows()
{
    QFETCH(QList<int>, hours);
    QFETCH(QList<int>, errors);
    QFETCH(QList<int>, expected);
    const QDateTime from(QDate(2026, 1, 5), QTime(0, 0), Qt::UTC);
    HistorySeries series;
    for (qsizetype i = 0; i < hours.size(); ++i) {
        HistorySample sample;
        sample.time = from.addSecs(hours[i] * 3600);
        if (errors[i] >= 0)
            sample.errorEntries = errors[i];
        series.append(sample);
    }
    const ReportRow row = reportRow({}, series, from, from.addDays(1));
    const auto known = [](int number) { return number < 0 ? Count() : Count(number); };
    QVERIFY(row.errors.start == known(expected[0]));
    QVERIFY(row.errors.end == known(expected[1]));
    QVERIFY(row.errors.highest == known(expected[2]));
    const bool hasChange = row.errors.start && row.errors.end;
    QVERIFY(row.errors.change() == (hasChange ? Count(expected[3]) : Count()));
    QVERIFY(row.labeled == ReportCount());
}

QTEST_APPLESS_MAIN(TestReportRow)
#include "tst_reportrow.moc"
