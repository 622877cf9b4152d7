// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sampledatasets.h"
#include "ui/table/datasetsortproxy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::test;

namespace {

QStringList names(const DatasetSortProxy &proxy)
{
    QStringList names;
    for (int row = 0; row < proxy.rowCount(); ++row) {
        const auto arn = proxy.index(row, 0).data(DatasetTableModel::ArnRole).value<DatasetArn>();
        names.append(arn.project() + (arn.type() == DatasetType::Train ? u""_s : u"*"_s));
    }
    return names;
}

} // namespace

class TestDatasetSortProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void defaultOrderIsThatOfThePicture();
    void sorts_data();
    void sorts();
    void unknownIsLastInBothDirections();
    void nothingMovesUntilAsked();
    void filters_data();
    void filters();
    void anOrderThatStaysIsNotAnnounced();
};

void TestDatasetSortProxy::defaultOrderIsThatOfThePicture()
{
    DatasetRepository repository;
    addPictureDatasets(repository);
    DatasetTableModel model(repository, sampleNow());
    DatasetSortProxy proxy(model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    // "*" is the test set
    const QStringList expected {u"retail-shelf"_s, u"logo-brand*"_s, u"orchard-fruit-counting-v10"_s, u"wood-knots"_s, u"wood-knots*"_s,
        u"defect-detection"_s, u"drone-corn"_s, u"defect-detection*"_s, u"flowers"_s, u"flowers*"_s, u"logo-brand"_s,
        u"orchard-fruit-counting-v2"_s, u"orchard-fruit-counting-v2*"_s, u"orchard-fruit-counting-v10*"_s, u"ppe-helmets"_s,
        u"ppe-helmets*"_s, u"retail-shelf*"_s, u"old-pilot"_s};
    QCOMPARE(names(proxy), expected);
}

void TestDatasetSortProxy::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QStringList>("order");
    const auto row = [](const char *name, DatasetColumnId column, bool descending, const QStringList &order) {
        QTest::newRow(name) << static_cast<int>(column) << descending << order;
    };
    using Id = DatasetColumnId;
    row("v2 comes before v10", Id::Project, false, {u"a-v2"_s, u"a-v2*"_s, u"a-v10"_s, u"b"_s});
    row("projects backwards", Id::Project, true, {u"b"_s, u"a-v10"_s, u"a-v2*"_s, u"a-v2"_s});
    row("counts by number, ties by name", Id::Entries, false, {u"a-v2"_s, u"b"_s, u"a-v2*"_s, u"a-v10"_s});
    row("descending ties stay by name", Id::Entries, true, {u"a-v10"_s, u"a-v2*"_s, u"a-v2"_s, u"b"_s});
    row("progress by share, not by percent", Id::Progress, true, {u"a-v10"_s, u"a-v2*"_s, u"b"_s, u"a-v2"_s});
    row("times", Id::Changed, false, {u"b"_s, u"a-v10"_s, u"a-v2*"_s, u"a-v2"_s});
    row("train before test", Id::Set, false, {u"a-v2"_s, u"a-v10"_s, u"b"_s, u"a-v2*"_s});
}

void TestDatasetSortProxy::sorts()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    DatasetRepository repository;
    const auto add = [&repository](const QString &project, DatasetType type, qint64 labeled, qint64 total, int hoursAgo) {
        const DatasetArn arn = sampleArn(project, type);
        repository.add({arn}, u"1"_s, u"c"_s);
        repository.applyDescription(
            arn, sampleDescription(DatasetStatus::UpdateComplete, labeled, total, 0, sampleNow().addSecs(-3600 * hoursAgo)), sampleNow());
    };
    add(u"b"_s, DatasetType::Train, 50, 900, 9);
    add(u"a-v10"_s, DatasetType::Train, 9999, 10000, 8);
    add(u"a-v2"_s, DatasetType::Test, 999, 1000, 7);
    add(u"a-v2"_s, DatasetType::Train, 5, 900, 6);
    DatasetTableModel model(repository, sampleNow());
    DatasetSortProxy proxy(model);
    proxy.sortBy(static_cast<DatasetColumnId>(column), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    QTEST(names(proxy), "order");
}

void TestDatasetSortProxy::unknownIsLastInBothDirections()
{
    DatasetRepository repository;
    for (const QString &project : {u"none"_s, u"small"_s, u"zero"_s})
        repository.add({sampleArn(project)}, u"1"_s, u"c"_s);
    repository.applyDescription(sampleArn(u"small"_s), sampleDescription(DatasetStatus::UpdateComplete, 1, 2, 1, sampleNow()), sampleNow());
    repository.applyDescription(sampleArn(u"zero"_s), sampleDescription(DatasetStatus::UpdateComplete, 0, 2, 0, sampleNow()), sampleNow());
    DatasetTableModel model(repository, sampleNow());
    DatasetSortProxy proxy(model);
    for (const DatasetColumnId column : {DatasetColumnId::Labeled, DatasetColumnId::Progress, DatasetColumnId::Errors, DatasetColumnId::ErrorShare}) {
        proxy.sortBy(column, Qt::AscendingOrder);
        QCOMPARE(names(proxy), (QStringList {u"zero"_s, u"small"_s, u"none"_s}));
        proxy.sortBy(column, Qt::DescendingOrder);
        QCOMPARE(names(proxy), (QStringList {u"small"_s, u"zero"_s, u"none"_s}));
    }
    proxy.sortBy(DatasetColumnId::Changed, Qt::DescendingOrder);
    QCOMPARE(names(proxy).last(), u"none"_s);
    model.setTrend(sampleArn(u"small"_s), {120, {}});
    model.setTrend(sampleArn(u"zero"_s), {-40, {}});
    model.announceChanges();
    proxy.sortBy(DatasetColumnId::SevenDays, Qt::AscendingOrder);
    QCOMPARE(names(proxy), (QStringList {u"zero"_s, u"small"_s, u"none"_s}));
    proxy.sortBy(DatasetColumnId::SevenDays, Qt::DescendingOrder);
    QCOMPARE(names(proxy), (QStringList {u"small"_s, u"zero"_s, u"none"_s}));
}

void TestDatasetSortProxy::nothingMovesUntilAsked()
{
    DatasetRepository repository;
    addPictureDatasets(repository);
    DatasetTableModel model(repository, sampleNow());
    DatasetSortProxy proxy(model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.sortBy(DatasetColumnId::Labeled, Qt::AscendingOrder);
    const QStringList before = names(proxy);
    QSignalSpy wanted(&proxy, &DatasetSortProxy::sortWanted);
    const auto changed = sampleDescription(DatasetStatus::UpdateComplete, 99999, 100000, 3, sampleNow());
    repository.applyDescription(sampleArn(u"flowers"_s), changed, sampleNow());
    model.announceChanges();
    QCOMPARE(names(proxy), before);
    QVERIFY(proxy.isSortPending());
    QVERIFY(wanted.count() > 0);
    proxy.resort();
    QVERIFY(!proxy.isSortPending());
    QCOMPARE(names(proxy).last(), u"flowers"_s);
    wanted.clear();
    model.tick(sampleNow().addSecs(60));
    QCOMPARE(wanted.count(), 0); // time alone moves nothing
}

void TestDatasetSortProxy::filters_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    const auto row = [](const char *name, DatasetFilter::View view, const QString &text, int rows) {
        QTest::newRow(name) << static_cast<int>(view) << text << rows;
    };
    row("everything", DatasetFilter::View::All, {}, 18);
    row("needs attention", DatasetFilter::View::NeedsAttention, {}, 5);
    row("with errors", DatasetFilter::View::WithErrors, {}, 8);
    row("stale", DatasetFilter::View::Stale, {}, 2);
    row("words in any order and case", DatasetFilter::View::All, u"TEST Flowers"_s, 1);
    row("words of the message", DatasetFilter::View::All, u"multiple S3"_s, 1);
    row("the status as it is on screen", DatasetFilter::View::All, u"update failed"_s, 1);
    row("no match", DatasetFilter::View::All, u"flwers"_s, 0);
}

void TestDatasetSortProxy::filters()
{
    QFETCH(int, view);
    QFETCH(QString, text);
    DatasetRepository repository;
    addPictureDatasets(repository);
    DatasetTableModel model(repository, sampleNow());
    DatasetSortProxy proxy(model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    DatasetFilter filter;
    filter.view = static_cast<DatasetFilter::View>(view);
    filter.text = text;
    proxy.setFilter(filter);
    QTEST(proxy.rowCount(), "rows");
    proxy.setFilter({});
    QCOMPARE(proxy.rowCount(), 18);
}

void TestDatasetSortProxy::anOrderThatStaysIsNotAnnounced()
{
    DatasetRepository repository;
    addPictureDatasets(repository);
    DatasetTableModel model(repository, sampleNow());
    DatasetSortProxy proxy(model);
    proxy.sortBy(DatasetColumnId::Labeled, Qt::AscendingOrder);
    QSignalSpy moved(&proxy, &QAbstractItemModel::layoutChanged);
    const auto flowers = [&](qint64 labeled) {
        repository.applyDescription(sampleArn(u"flowers"_s), sampleDescription(DatasetStatus::UpdateComplete, labeled, 500, 3, sampleNow()), sampleNow());
        model.announceChanges();
        QVERIFY(proxy.isSortPending());
        proxy.resort();
    };
    flowers(421); // still between 318 and 520
    QCOMPARE(moved.count(), 0);
    flowers(521);
    QCOMPARE(moved.count(), 1);
}

QTEST_GUILESS_MAIN(TestDatasetSortProxy)
#include "tst_datasetsortproxy.moc"
