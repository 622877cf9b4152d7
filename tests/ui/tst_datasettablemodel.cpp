// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sampledatasets.h"
#include "ui/table/datasettablemodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::test;

namespace {

int number(DatasetColumnId column)
{
    return static_cast<int>(column);
}

QString text(const DatasetTableModel &model, const DatasetArn &arn, DatasetColumnId column)
{
    return model.index(model.rowOf(arn), number(column)).data().toString();
}

} // namespace

class TestDatasetTableModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheRepository();
    void announcesOnlyTheColumnsThatChanged();
    void changesOfOneTurnAreAnnouncedTogether();
    void changesAndRemovalsOfOneTurn();
    void firstAnswerTurnsEllipses();
    void paceIsToldAndAnnounced();
    void aTargetIsWhatProgressMeans();
    void failureKeepsTheValues();
    void tickAnnouncesTimesAndTurnedRows();
    void manyRowsComeAndGoInBatches();
    void remoteTextIsNoMarkup();
    void numbersEndAtTheRightInEveryLanguage();
    void trendsAreSaid_data();
    void trendsAreSaid();
    void trendsAreAnnouncedTogether();
};

void TestDatasetTableModel::followsTheRepository()
{
    DatasetRepository repository;
    DatasetTableModel model(repository, sampleNow());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    addPictureDatasets(repository);
    model.announceChanges();
    QCOMPARE(model.rowCount(), 18);
    const DatasetArn flowers = sampleArn(u"flowers"_s);
    QCOMPARE(text(model, flowers, DatasetColumnId::Status), u"Complete"_s);
    QCOMPARE(text(model, flowers, DatasetColumnId::Progress), u"84\u00a0%"_s);
    QCOMPARE(text(model, sampleArn(u"drone-corn"_s), DatasetColumnId::Progress), u"No entries yet"_s);
    QCOMPARE(text(model, sampleArn(u"drone-corn"_s), DatasetColumnId::Message), u"–"_s);
    repository.remove({flowers, sampleArn(u"flowers"_s, DatasetType::Test), sampleArn(u"old-pilot"_s)});
    QCOMPARE(model.rowCount(), 15);
    QCOMPARE(model.rowOf(flowers), -1);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.arnAt(row)), row);
    QCOMPARE(resets.count(), 0);
}

void TestDatasetTableModel::announcesOnlyTheColumnsThatChanged()
{
    DatasetRepository repository;
    addPictureDatasets(repository);
    DatasetTableModel model(repository, sampleNow());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const DatasetArn flowers = sampleArn(u"flowers"_s);
    const QDateTime changed = sampleNow().addDays(-1);
    repository.applyDescription(flowers, sampleDescription(DatasetStatus::UpdateComplete, 430, 500, 3, changed), sampleNow());
    model.announceChanges();
    QSet<int> columns;
    for (const QList<QVariant> &change : changes) {
        QCOMPARE(change.at(0).toModelIndex().row(), model.rowOf(flowers));
        if (!change.at(2).value<QList<int>>().isEmpty())
            continue; // spoken text of column 0
        for (int column = change.at(0).toModelIndex().column(); column <= change.at(1).toModelIndex().column(); ++column)
            columns.insert(column);
    }
    using Id = DatasetColumnId;
    const QSet<int> expected {number(Id::Progress), number(Id::Labeled), number(Id::Entries), number(Id::Errors), number(Id::Labels),
        number(Id::Unlabeled), number(Id::ToGo), number(Id::ErrorShare), number(Id::Checked)};
    QCOMPARE(columns, expected);
    QCOMPARE(text(model, flowers, Id::Labeled), u"430"_s);
}

void TestDatasetTableModel::changesOfOneTurnAreAnnouncedTogether()
{
    DatasetRepository repository;
    QList<DatasetArn> arns;
    for (int i = 0; i < 400; ++i)
        arns.append(sampleArn(u"project-%1"_s.arg(i)));
    repository.add(arns, u"1"_s, u"big"_s);
    const auto description = sampleDescription(DatasetStatus::UpdateComplete, 1, 2, 0, sampleNow());
    DatasetMetadata metadata;
    metadata.status = description.status;
    metadata.statusMessage = description.statusMessage;
    metadata.statusMessageCode = description.statusMessageCode;
    for (const DatasetArn &arn : arns)
        repository.applyDescription(arn, description, sampleNow());
    DatasetTableModel model(repository, sampleNow());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    // a page of a sweep, in two rounds: nothing but the time of reading
    for (int round = 1; round <= 2; ++round) {
        for (int row = 100; row < 300; ++row)
            repository.applyMetadata(model.arnAt(row), metadata, sampleNow().addSecs(round));
    }
    QCOMPARE(changes.count(), 0);
    QVERIFY(changes.wait());
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex(), model.index(100, number(DatasetColumnId::Checked)));
    QCOMPARE(changes.first().at(1).toModelIndex(), model.index(299, number(DatasetColumnId::Checked)));
    changes.clear();

    // one of them moved
    metadata.status = datasetStatusWord(apiName(DatasetStatus::UpdateInProgress));
    metadata.statusMessage.reset();
    repository.applyMetadata(model.arnAt(7), metadata, sampleNow().addSecs(3));
    model.announceChanges();
    QSet<int> columns;
    for (const QList<QVariant> &change : changes) {
        QCOMPARE(change.at(0).toModelIndex().row(), 7);
        QCOMPARE(change.at(1).toModelIndex().row(), 7);
        for (int column = change.at(0).toModelIndex().column(); column <= change.at(1).toModelIndex().column(); ++column)
            columns.insert(column);
    }
    using Id = DatasetColumnId;
    QCOMPARE(columns, (QSet<int> {number(Id::Status), number(Id::Message), number(Id::MessageCode), number(Id::Checked)}));
    changes.clear();
    model.announceChanges();
    QCOMPARE(changes.count(), 0);
}

void TestDatasetTableModel::changesAndRemovalsOfOneTurn()
{
    DatasetRepository repository;
    addPictureDatasets(repository);
    DatasetTableModel model(repository, sampleNow());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const DatasetArn flowers = sampleArn(u"flowers"_s);
    const DatasetArn corn = sampleArn(u"drone-corn"_s);
    const auto changed = sampleDescription(DatasetStatus::UpdateComplete, 431, 500, 3, sampleNow());
    for (const DatasetArn &arn : {corn, flowers})
        repository.applyDescription(arn, changed, sampleNow());
    repository.remove({corn});
    QCOMPARE(model.rowOf(corn), -1);
    model.announceChanges();
    QCOMPARE(text(model, flowers, DatasetColumnId::Labeled), u"431"_s);
    // removed and back within the turn: nothing of it is known
    repository.applyDescription(flowers, changed, sampleNow());
    repository.remove({flowers});
    repository.add({flowers}, u"1"_s, u"vision-prod"_s);
    model.announceChanges();
    QCOMPARE(text(model, flowers, DatasetColumnId::Labeled), u"…"_s);
}

void TestDatasetTableModel::firstAnswerTurnsEllipses()
{
    DatasetRepository repository;
    const DatasetArn arn = sampleArn(u"flowers"_s);
    repository.add({arn}, u"1"_s, u"demo"_s);
    DatasetTableModel model(repository, sampleNow());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const DatasetColumnId column : {DatasetColumnId::Status, DatasetColumnId::Progress, DatasetColumnId::Labeled, DatasetColumnId::Message, DatasetColumnId::Changed})
        QCOMPARE(text(model, arn, column), u"…"_s);
    QVERIFY(!model.index(0, number(DatasetColumnId::Labeled)).data(DatasetTableModel::SortRole).isValid());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    repository.applyDescription(arn, {}, sampleNow());
    model.announceChanges();
    for (const DatasetColumnId column : {DatasetColumnId::Status, DatasetColumnId::Progress, DatasetColumnId::Labeled, DatasetColumnId::Message, DatasetColumnId::Changed})
        QCOMPARE(text(model, arn, column), u"–"_s);
    QCOMPARE(changes.first().at(1).toModelIndex().column(), datasetColumnCount - 1);
}

void TestDatasetTableModel::paceIsToldAndAnnounced()
{
    using Id = DatasetColumnId;
    DatasetRepository repository;
    addPictureDatasets(repository);
    DatasetTableModel model(repository, sampleNow());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const DatasetArn flowers = sampleArn(u"flowers"_s);
    QCOMPARE(text(model, flowers, Id::Pace), u"…"_s);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    CurrentProgress progress;
    progress.pace = {18, 1, 7, 4};
    progress.forecast = {LabelingForecast::Verdict::Expected, QDate(2026, 11, 24), QDate(2026, 11, 24), QDate(2026, 11, 26), 80};
    model.setProgress(sampleArn(u"nobody"_s), progress);
    model.setProgress(flowers, progress);
    model.setProgress(flowers, progress);
    QCOMPARE(changes.count(), 0);
    model.announceChanges();
    QCOMPARE(changes.first().at(0).toModelIndex(), model.index(model.rowOf(flowers), number(Id::Pace)));
    QCOMPARE(changes.first().at(1).toModelIndex(), model.index(model.rowOf(flowers), number(Id::Expected)));
    QCOMPARE(text(model, flowers, Id::Pace), u"+18"_s);
    QCOMPARE(text(model, flowers, Id::Expected), u"24 Nov, 24–26"_s);
    const QModelIndex expected = model.index(model.rowOf(flowers), number(Id::Expected));
    QCOMPARE(expected.data(DatasetTableModel::SortRole).toLongLong(), QDate(2026, 11, 24).toJulianDay());
    QCOMPARE(expected.data(Qt::AccessibleTextRole).toString(), u"Expected: about 24 Nov, 24–26"_s);
    QVERIFY(!model.index(model.rowOf(sampleArn(u"old-pilot"_s)), number(Id::Pace)).data(DatasetTableModel::SortRole).isValid());
}

void TestDatasetTableModel::aTargetIsWhatProgressMeans()
{
    using Id = DatasetColumnId;
    DatasetRepository repository;
    addPictureDatasets(repository);
    DatasetTableModel model(repository, sampleNow());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const DatasetArn flowers = sampleArn(u"flowers"_s);
    QCOMPARE(text(model, flowers, Id::ToGo), u"80"_s);
    QCOMPARE(text(model, flowers, Id::Tags), QString());
    DatasetNotes notes;
    notes.target = 440;
    notes.due = QDate(2026, 12, 1);
    notes.tags = QStringList {u"vendor a"_s, u"urgent"_s};
    repository.setNotes(flowers, notes);
    model.announceChanges();
    QCOMPARE(text(model, flowers, Id::Progress), u"95\u00a0%"_s);
    QCOMPARE(text(model, flowers, Id::ToGo), u"20"_s);
    QCOMPARE(text(model, flowers, Id::Unlabeled), u"80"_s);
    QCOMPARE(text(model, flowers, Id::Due), u"1 Dec"_s);
    QCOMPARE(text(model, flowers, Id::Tags), u"vendor a, urgent"_s);
    QVERIFY(model.index(model.rowOf(flowers), number(Id::Progress)).data(Qt::ToolTipRole).toString().contains(u"420 of 440"_s));
    const QModelIndex status = model.index(model.rowOf(flowers), number(Id::Status));
    QVERIFY(status.data(Qt::AccessibleTextRole).toString().contains(u"95 percent, 420 of 440"_s));
    notes.target = 400;
    repository.setNotes(flowers, notes);
    model.announceChanges();
    QCOMPARE(text(model, flowers, Id::Progress), u"105\u00a0%"_s);
    QCOMPARE(text(model, flowers, Id::ToGo), u"0"_s);
}

void TestDatasetTableModel::failureKeepsTheValues()
{
    DatasetRepository repository;
    addPictureDatasets(repository);
    DatasetTableModel model(repository, sampleNow());
    const DatasetArn arn = sampleArn(u"wood-knots"_s);
    const QModelIndex labeled = model.index(model.rowOf(arn), number(DatasetColumnId::Labeled));
    QCOMPARE(labeled.data().toString(), u"1,980"_s);
    QVERIFY(labeled.data(DatasetTableModel::StaleRole).toBool());
    QVERIFY(labeled.data(DatasetTableModel::DimmedRole).toBool());
    QCOMPARE(labeled.data(DatasetTableModel::AttentionRole).toInt(), static_cast<int>(Attention::Denied));
    const QString toolTip = labeled.data(Qt::ToolTipRole).toString();
    QVERIFY2(toolTip.contains(u"labeling-vendor is not allowed to read datasets in eu-west-1"_s), qPrintable(toolTip));
    QVERIFY2(toolTip.contains(u"Values from 13:20."_s), qPrintable(toolTip));
}

void TestDatasetTableModel::tickAnnouncesTimesAndTurnedRows()
{
    DatasetRepository repository;
    addPictureDatasets(repository);
    DatasetTableModel model(repository, sampleNow());
    const DatasetArn arn = sampleArn(u"retail-shelf"_s);
    QCOMPARE(text(model, arn, DatasetColumnId::Changed), u"2 min ago"_s);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.tick(sampleNow().addSecs(60));
    QCOMPARE(text(model, arn, DatasetColumnId::Changed), u"3 min ago"_s);
    for (const QList<QVariant> &change : changes) {
        QCOMPARE(datasetColumn(static_cast<DatasetColumnId>(change.at(0).toModelIndex().column())).sort, SortType::Time);
        QVERIFY(!change.at(2).value<QList<int>>().contains(DatasetTableModel::SortRole)); // no reason to sort
    }
    changes.clear();
    model.tick(sampleNow().addSecs(3600)); // nothing was read for an hour
    QVERIFY(model.index(model.rowOf(arn), 0).data(DatasetTableModel::StaleRole).toBool());
    QCOMPARE(changes.last().at(1).toModelIndex().column(), datasetColumnCount - 1);
    model.setInterval(std::chrono::hours(1)); // read every hour, an hour is not old
    QVERIFY(!model.index(model.rowOf(arn), 0).data(DatasetTableModel::StaleRole).toBool());
}

void TestDatasetTableModel::manyRowsComeAndGoInBatches()
{
    // F50
    DatasetRepository repository;
    DatasetTableModel model(repository, sampleNow());
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    QList<DatasetArn> arns;
    QList<DatasetArn> everySecond;
    for (int i = 0; i < 10000; ++i) {
        arns.append(sampleArn(u"project-%1"_s.arg(i)));
        if (i % 2 == 0)
            everySecond.append(arns.last());
    }
    repository.add(arns, u"1"_s, u"big"_s);
    QCOMPARE(model.rowCount(), 10000);
    QCOMPARE(inserts.count(), 1);
    repository.remove(everySecond);
    QCOMPARE(model.rowCount(), 5000);
    for (const DatasetArn &arn : arns)
        QCOMPARE(model.rowOf(arn) >= 0, repository.contains(arn));
}

void TestDatasetTableModel::remoteTextIsNoMarkup()
{
    // S8
    DatasetRepository repository;
    const DatasetArn arn = sampleArn(u"flowers"_s);
    repository.add({arn}, u"1"_s, u"<b>name</b>"_s);
    DatasetDescription description = sampleDescription(DatasetStatus::UpdateFailed, 1, 2, 0, sampleNow());
    description.statusMessage = u"<img src=\"file:///etc/passwd\">\u202Edesrever"_s;
    repository.applyDescription(arn, description, sampleNow());
    DatasetTableModel model(repository, sampleNow());
    for (int column = 0; column < datasetColumnCount; ++column) {
        const QString toolTip = model.index(0, column).data(Qt::ToolTipRole).toString();
        QVERIFY2(!toolTip.contains(u"<img"_s) && !toolTip.contains(u"<b>"_s), qPrintable(toolTip));
    }
    QVERIFY(text(model, arn, DatasetColumnId::Message).contains(u"\\u202e"_s));
}

void TestDatasetTableModel::numbersEndAtTheRightInEveryLanguage()
{
    DatasetRepository repository;
    addPictureDatasets(repository);
    const DatasetTableModel model(repository, sampleNow());
    const auto mirrored = [&](DatasetColumnId column) {
        const QVariant cell = model.index(0, int(column)).data(Qt::TextAlignmentRole);
        const QVariant title = model.headerData(int(column), Qt::Horizontal, Qt::TextAlignmentRole);
        return cell == title ? QStyle::visualAlignment(Qt::RightToLeft, Qt::Alignment(cell.toInt())) : Qt::Alignment();
    };
    QVERIFY(mirrored(DatasetColumnId::Entries) & Qt::AlignRight); // digits run from left to right in Arabic, too
    QVERIFY(mirrored(DatasetColumnId::Project) & Qt::AlignRight);
}

void TestDatasetTableModel::trendsAreSaid_data()
{
    using Change = std::optional<qint64>;
    QTest::addColumn<std::optional<qint64>>("change");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<bool>("dimmed");
    QTest::newRow("more") << Change(12'400) << u"+12,400"_s << u"plus 12,400 in 7 days"_s << false;
    QTest::newRow("fewer") << Change(-40) << u"\u221240"_s << u"minus 40 in 7 days"_s << false;
    QTest::newRow("as many") << Change(0) << u"0"_s << u"no change in 7 days"_s << true;
    QTest::newRow("unknown") << Change() << u"\u2013"_s << u"change in 7 days: not known"_s << true;
}

void TestDatasetTableModel::trendsAreSaid()
{
    QFETCH(std::optional<qint64>, change);
    DatasetRepository repository;
    addPictureDatasets(repository);
    DatasetTableModel model(repository, sampleNow());
    const DatasetArn flowers = sampleArn(u"flowers"_s);
    const QModelIndex cell = model.index(model.rowOf(flowers), number(DatasetColumnId::SevenDays));
    QCOMPARE(cell.data().toString(), u"\u2026"_s); // not read yet
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"change in 7 days: not read yet"_s);
    QVERIFY(!cell.data(DatasetTableModel::TrendRole).isValid());
    model.setTrend(flowers, {change, {}});
    model.announceChanges();
    QTEST(cell.data().toString(), "shown");
    QTEST(cell.data(DatasetTableModel::FullTextRole).toString(), "shown");
    QTEST(cell.data(Qt::AccessibleTextRole).toString(), "spoken");
    QTEST(cell.data(DatasetTableModel::DimmedRole).toBool(), "dimmed");
    QCOMPARE(cell.data(DatasetTableModel::SortRole).isValid(), change.has_value());
    QCOMPARE(cell.data(DatasetTableModel::SortRole).toLongLong(), change.value_or(0));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(change ? u"7 days ago"_s : u"Nothing is known of a week ago."_s));
}

void TestDatasetTableModel::trendsAreAnnouncedTogether()
{
    DatasetRepository repository;
    addPictureDatasets(repository);
    DatasetTableModel model(repository, sampleNow());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const auto setAll = [&](qint64 first) {
        for (int row = 0; row < model.rowCount(); ++row)
            model.setTrend(model.arnAt(row), {first + row, {{{0, 0}, {1, 1}}}});
    };
    setAll(0);
    const QModelIndex third = model.index(3, number(DatasetColumnId::SevenDays));
    QCOMPARE(third.data().toString(), u"\u2026"_s); // nothing changes before it is announced
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex(), model.index(0, number(DatasetColumnId::SevenDays)));
    QCOMPARE(changes.first().at(1).toModelIndex(), model.index(model.rowCount() - 1, number(DatasetColumnId::SevenDays)));
    QCOMPARE(third.data().toString(), u"+3"_s);
    QSet<uint> versions;
    for (int row = 0; row < model.rowCount(); ++row)
        versions.insert(model.index(row, number(DatasetColumnId::SevenDays)).data(DatasetTableModel::TrendVersionRole).toUInt());
    QCOMPARE(versions.size(), model.rowCount());
    QVERIFY(!versions.contains(0));

    changes.clear();
    setAll(0); // nothing new
    model.setTrend(sampleArn(u"nobody"_s), {1, {}});
    model.announceChanges();
    QCOMPARE(changes.count(), 0);
    setAll(5);
    model.announceChanges();
    QCOMPARE(changes.count(), 1);
    QVERIFY(!versions.contains(third.data(DatasetTableModel::TrendVersionRole).toUInt())); // or the old line would stay

    setAll(6);
    repository.remove({model.arnAt(0)}); // while changes wait
    QCOMPARE(model.index(2, number(DatasetColumnId::SevenDays)).data().toString(), u"+9"_s);
}

QTEST_GUILESS_MAIN(TestDatasetTableModel)
#include "tst_datasettablemodel.moc"
