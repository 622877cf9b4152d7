// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/timedoubt.h"

#include "support/testdatasets.h"
#include "ui/table/datasetcelltext.h"

#include <QTest>

using namespace dw;
using namespace dw::test;

class TestTimeDoubt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void F32_timesThatCannotBeAreFlagged_data();
    void F32_timesThatCannotBeAreFlagged();
};

void TestTimeDoubt::F32_timesThatCannotBeAreFlagged_data()
{
    QTest::addColumn<std::optional<double>>("created");
    QTest::addColumn<std::optional<double>>("changed");
    QTest::addColumn<QString>("doubt");
    QTest::addColumn<QString>("cell");
    using Time = std::optional<double>;
    constexpr double year = 31'556'952;
    const QString before = u"before its creation, says AWS"_s;
    const QString later = u"still to come, says AWS"_s;
    QTest::newRow("a usual one") << Time(1.79e9) << Time(1.7901e9) << QString() << u"22 Sept"_s;
    QTest::newRow("changed when it was created") << Time(1.79e9) << Time(1.79e9) << QString() << u"21 Sept"_s;
    QTest::newRow("changed before it was created") << Time(1.79e9) << Time(1.7e9) << before << u"14 Nov 2023"_s;
    QTest::newRow("a millisecond before") << Time(1.79e9) << Time(1.79e9 - 0.001) << before << u"21 Sept"_s;
    QTest::newRow("1970") << Time(1.79e9) << Time(0) << before << u"1 Jan 1970"_s;
    QTest::newRow("1970, both") << Time(0) << Time(0) << QString() << u"1 Jan 1970"_s;
    QTest::newRow("9999") << Time(1.79e9) << Time(8029 * year) << later << u"1 Jan 9999"_s;
    QTest::newRow("a clock that is an hour ahead") << Time(1.79e9) << Time(1.7957e9 + 3600) << QString() << u"26 Nov"_s;
    QTest::newRow("no creation") << Time() << Time(1.79e9) << QString() << u"21 Sept"_s;
    QTest::newRow("no change") << Time(1.79e9) << Time() << QString() << u"–"_s;
    QTest::newRow("beyond all dates") << Time(1.79e9) << Time(1e300) << QString() << u"–"_s;
}

void TestTimeDoubt::F32_timesThatCannotBeAreFlagged()
{
    QFETCH(std::optional<double>, created);
    QFETCH(std::optional<double>, changed);
    QFETCH(QString, doubt);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'700'000, Qt::UTC);
    DatasetDescription times = description(DatasetStatus::UpdateComplete, 1, 2);
    times.creationTimestamp = created;
    times.lastUpdatedTimestamp = changed;
    QCOMPARE(changeTimeDoubt(times, now), doubt);
    const DatasetSnapshot one = snapshot(datasetArn(u"flowers"_s), times, now);
    const FilterContext context{now, std::chrono::seconds(60), {}};
    QTEST(cellText(one, DatasetColumnId::Changed, context), "cell");
    QCOMPARE(cellToolTip(one, DatasetColumnId::Changed, context).contains(u"says AWS"), !doubt.isEmpty());
}

QTEST_GUILESS_MAIN(TestTimeDoubt)
#include "tst_timedoubt.moc"
