// SPDX-License-Identifier: GPL-3.0-or-later
#include "readiness/readiness.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

using enum ReadinessOutcome;
using enum ReadinessRule;
using Count = std::optional<qint64>;
constexpr DatasetType train = DatasetType::Train;
constexpr DatasetType test = DatasetType::Test;

QList<DatasetLabel> labels(std::initializer_list<Count> entries, bool boxes = false)
{
    QList<DatasetLabel> result;
    for (const Count &count : entries)
        result.append({u"label-"_s + QString::number(result.size() + 1), count, boxes ? count : Count()});
    return result;
}

/// A project that meets everything: 10 entries, all labeled, two labels, in both datasets.
ReadinessInput fine(bool boxes = false)
{
    const ReadinessSet set{DatasetState::Complete, {10, 10, 2, 0}, labels({6, 4}, boxes), true};
    return {u"eu-west-1"_s, set, set};
}

ReadinessSet &setOf(ReadinessInput &input, DatasetType type)
{
    return type == train ? *input.train : *input.test;
}

ReadinessCheck found(const ReadinessInput &input, ReadinessRule rule, std::optional<DatasetType> type)
{
    for (const ReadinessCheck &check : readiness(input).checks) {
        if (check.rule == rule && check.set == type)
            return check;
    }
    qFatal("no such check");
}

} // namespace

class TestReadiness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void status_data();
    void status();
    void entries_data();
    void entries();
    void countsOfEntries_data();
    void countsOfEntries();
    void labelsOfADataset_data();
    void labelsOfADataset();
    void entriesPerLabel_data();
    void entriesPerLabel();
    void overlap_data();
    void overlap();
    void theTwentyPercentRuleIsANote();
    void verdict_data();
    void verdict();
    void everyCheckNamesItsSource();
    void offendersAreNamedInNaturalOrder();
};

void TestReadiness::status_data()
{
    QTest::addColumn<DatasetState>("state");
    QTest::addColumn<ReadinessOutcome>("outcome");
    QTest::newRow("complete") << DatasetState::Complete << Met;
    QTest::newRow("creating") << DatasetState::Creating << Warning;
    QTest::newRow("updating") << DatasetState::Updating << Warning;
    QTest::newRow("a failed update leaves what was there") << DatasetState::UpdateFailed << Warning;
    QTest::newRow("a failed import") << DatasetState::CreateFailed << NotMet;
    QTest::newRow("deleting") << DatasetState::Deleting << NotMet;
    QTest::newRow("not found") << DatasetState::NotFound << NotMet;
    QTest::newRow("unknown") << DatasetState::Unknown << Unknown;
}

void TestReadiness::status()
{
    QFETCH(DatasetState, state);
    QFETCH(ReadinessOutcome, outcome);
    for (const DatasetType type : {train, test}) {
        ReadinessInput input = fine();
        setOf(input, type).state = state;
        QCOMPARE(found(input, Status, type).outcome, outcome);
    }
    ReadinessInput input = fine();
    input.train.reset();
    QCOMPARE(found(input, Status, train).outcome, Unknown);
}

void TestReadiness::entries_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<DatasetType>("type");
    QTest::addColumn<bool>("boxes");
    QTest::addColumn<Count>("total");
    QTest::addColumn<ReadinessOutcome>("outcome");
    const auto row = [](const char *name, const QString &region, DatasetType type, bool boxes, Count total,
                        ReadinessOutcome outcome) { QTest::newRow(name) << region << type << boxes << total << outcome; };
    const QString usual = u"us-east-1"_s;
    row("none", usual, train, false, 0, NotMet);
    row("one", usual, train, false, 1, Met);
    row("just below", usual, train, true, 249'999, Met);
    row("at", usual, train, true, 250'000, Met);
    row("above, on boxes", usual, train, true, 250'001, NotMet);
    row("above, image-level: may have been raised", usual, train, false, 250'001, Warning);
    row("at what it can be raised to", usual, test, false, 500'000, Warning);
    row("above what it can be raised to", usual, test, false, 500'001, NotMet);
    row("not reported", usual, train, false, {}, Unknown);
    for (const char *region : {"ap-south-1", "eu-west-2"}) {
        const QString small = QString::fromLatin1(region);
        const auto name = [&](const char *what) { return QByteArray(region) + ' ' + what; };
        row(name("train at").constData(), small, train, false, 28'000, Met);
        row(name("train above").constData(), small, train, false, 28'001, NotMet);
        row(name("test below").constData(), small, test, false, 6'999, Met);
        row(name("test at").constData(), small, test, true, 7'000, Met);
        row(name("test above").constData(), small, test, false, 7'001, NotMet);
    }
}

void TestReadiness::entries()
{
    QFETCH(QString, region);
    QFETCH(DatasetType, type);
    QFETCH(bool, boxes);
    QFETCH(Count, total);
    QFETCH(ReadinessOutcome, outcome);
    ReadinessInput input = fine(boxes);
    input.region = region;
    setOf(input, type).stats.totalEntries = total;
    const ReadinessCheck check = found(input, Entries, type);
    QCOMPARE(check.outcome, outcome);
    QCOMPARE(check.value, total);
    QCOMPARE(check.least, Count(1));
}

void TestReadiness::countsOfEntries_data()
{
    QTest::addColumn<DatasetStats>("stats");
    QTest::addColumn<ReadinessRule>("rule");
    QTest::addColumn<Count>("value");
    QTest::addColumn<ReadinessOutcome>("outcome");
    QTest::newRow("nothing labeled") << DatasetStats{0, 10, 2, 0} << LabeledEntries << Count(0) << NotMet;
    QTest::newRow("one labeled") << DatasetStats{1, 10, 2, 0} << LabeledEntries << Count(1) << Met;
    QTest::newRow("labeled not reported") << DatasetStats{{}, 10, 2, 0} << LabeledEntries << Count() << Unknown;
    QTest::newRow("all labeled") << DatasetStats{500, 500, 2, 0} << UnlabeledEntries << Count(0) << Met;
    QTest::newRow("410 entries without labels") << DatasetStats{90, 500, 2, 0} << UnlabeledEntries << Count(410) << Warning;
    QTest::newRow("F31 more labeled than there are") << DatasetStats{501, 500, 2, 0} << UnlabeledEntries << Count(0) << Met;
    QTest::newRow("total not reported") << DatasetStats{90, {}, 2, 0} << UnlabeledEntries << Count() << Unknown;
    QTest::newRow("no errors") << DatasetStats{10, 10, 2, 0} << ErrorEntries << Count(0) << Met;
    QTest::newRow("an error") << DatasetStats{10, 10, 2, 1} << ErrorEntries << Count(1) << Warning;
    QTest::newRow("errors not reported") << DatasetStats{10, 10, 2, {}} << ErrorEntries << Count() << Unknown;
}

void TestReadiness::countsOfEntries()
{
    QFETCH(DatasetStats, stats);
    QFETCH(ReadinessRule, rule);
    QFETCH(Count, value);
    QFETCH(ReadinessOutcome, outcome);
    for (const DatasetType type : {train, test}) {
        ReadinessInput input = fine();
        setOf(input, type).stats = stats;
        QCOMPARE(found(input, rule, type).value, value);
        QCOMPARE(found(input, rule, type).outcome, outcome);
    }
}

void TestReadiness::labelsOfADataset_data()
{
    QTest::addColumn<Count>("total");
    QTest::addColumn<int>("read"); // -1: not read
    QTest::addColumn<bool>("boxes");
    QTest::addColumn<ReadinessOutcome>("outcome");
    const auto row = [](const char *name, Count total, int read, bool boxes, ReadinessOutcome outcome) {
        QTest::newRow(name) << total << read << boxes << outcome;
    };
    row("image-level: one is too few", 1, 1, false, NotMet);
    row("image-level: two", 2, 2, false, Met);
    row("boxes: none", 0, 0, true, NotMet);
    row("boxes: one", 1, 1, true, Met);
    row("just below the most", 249, 249, false, Met);
    row("at the most", 250, 250, true, Met);
    row("above the most", 251, 251, true, NotMet);
    row("one, and nobody knows of which kind", 1, -1, false, Unknown);
    row("two are enough for each kind", 2, -1, false, Met);
    row("none is never enough", 0, -1, false, NotMet);
    row("251 are never fine", 251, -1, false, NotMet);
    row("not reported, not read", {}, -1, false, Unknown);
    row("what was read counts", 2, 1, false, NotMet);
}

void TestReadiness::labelsOfADataset()
{
    QFETCH(Count, total);
    QFETCH(int, read);
    QFETCH(bool, boxes);
    QFETCH(ReadinessOutcome, outcome);
    for (const DatasetType type : {train, test}) {
        ReadinessInput input = fine(boxes);
        if (read < 0)
            input.train->labelsRead = input.test->labelsRead = false;
        setOf(input, type).stats.totalLabels = total;
        if (read >= 0) {
            setOf(input, type).labels.clear();
            for (int i = 0; i < read; ++i)
                setOf(input, type).labels.append({QString::number(i), 1, boxes ? Count(1) : Count()});
        }
        QCOMPARE(found(input, Labels, type).outcome, outcome);
    }
}

void TestReadiness::entriesPerLabel_data()
{
    QTest::addColumn<ReadinessRule>("rule");
    QTest::addColumn<QList<DatasetLabel>>("seen");
    QTest::addColumn<QStringList>("named");
    QTest::addColumn<ReadinessOutcome>("outcome");
    const auto row = [](const char *name, ReadinessRule rule, const QList<DatasetLabel> &seen, const QStringList &named,
                        ReadinessOutcome outcome) { QTest::newRow(name) << rule << seen << named << outcome; };
    row("training: below", UnusedLabels, labels({5, 0}), {u"label-2"_s}, NotMet);
    row("training: at", UnusedLabels, labels({5, 1}), {}, Met);
    row("training: not reported", UnusedLabels, labels({5, {}}), {}, Unknown);
    row("training: below, and another not reported", UnusedLabels, labels({0, {}}), {u"label-1"_s}, NotMet);
    row("test: just below", CrowdedLabels, labels({5, 999}), {}, Met);
    row("test: at", CrowdedLabels, labels({5, 1000}), {}, Met);
    row("test: above", CrowdedLabels, labels({1001, 1000}), {u"label-1"_s}, NotMet);
    row("test: none is allowed", CrowdedLabels, labels({0, 10}), {}, Met);
    row("test: not reported", CrowdedLabels, labels({{}, 10}), {}, Unknown);
}

void TestReadiness::entriesPerLabel()
{
    QFETCH(ReadinessRule, rule);
    QFETCH(QList<DatasetLabel>, seen);
    QFETCH(QStringList, named);
    QFETCH(ReadinessOutcome, outcome);
    const DatasetType type = rule == UnusedLabels ? train : test;
    ReadinessInput input = fine();
    setOf(input, type).labels = seen;
    const ReadinessCheck check = found(input, rule, type);
    QCOMPARE(check.labels, named);
    QCOMPARE(check.outcome, outcome);
    setOf(input, type).labelsRead = false;
    QCOMPARE(found(input, rule, type).outcome, Unknown);
}

void TestReadiness::overlap_data()
{
    QTest::addColumn<int>("trainLabels");
    QTest::addColumn<int>("common");
    QTest::addColumn<int>("percent");
    QTest::addColumn<ReadinessOutcome>("outcome");
    QTest::newRow("all") << 4 << 4 << 100 << Met;
    QTest::newRow("just above") << 201 << 101 << 50 << Met;
    QTest::newRow("at") << 200 << 100 << 50 << Met;
    QTest::newRow("just below") << 201 << 100 << 49 << NotMet; // 49.75, never rounded up
    QTest::newRow("none") << 3 << 0 << 0 << NotMet;
}

void TestReadiness::overlap()
{
    QFETCH(int, trainLabels);
    QFETCH(int, common);
    QFETCH(int, percent);
    QFETCH(ReadinessOutcome, outcome);
    ReadinessInput input = fine();
    input.train->labels.clear();
    input.test->labels = QList<DatasetLabel>{{u"of the test dataset only"_s, 3, {}}};
    for (int i = 0; i < trainLabels; ++i) {
        input.train->labels.append({QString::number(i), 1, {}});
        // without an entry it is declared only, and counts for nothing
        input.test->labels.append({QString::number(i), i < common ? 1 : 0, {}});
    }
    const ReadinessCheck check = found(input, LabelOverlap, {});
    QCOMPARE(check.value, Count(percent));
    QCOMPARE(check.outcome, outcome);
    QCOMPARE(check.labels.size(), trainLabels - common);
    input.test->labelsRead = false;
    QCOMPARE(found(input, LabelOverlap, {}).outcome, Unknown);
}

void TestReadiness::theTwentyPercentRuleIsANote()
{
    ReadinessInput input = fine();
    input.train->stats.errorEntries = 3; // 30 % of those that were kept: no verdict on those that were dropped
    const ReadinessCheck check = found(input, InvalidLines, train);
    QCOMPARE(check.outcome, Note);
    QCOMPARE(check.value, Count(30));
    QCOMPARE(check.most, Count(20));
    QCOMPARE(readiness(input).verdict, ReadinessVerdict::ReadyWithWarnings);
    input.train->stats.totalEntries = 0;
    QCOMPARE(found(input, InvalidLines, train).value, Count());
}

void TestReadiness::verdict_data()
{
    QTest::addColumn<ReadinessInput>("input");
    QTest::addColumn<ReadinessVerdict>("verdict");
    QTest::newRow("all is met") << fine() << ReadinessVerdict::Ready;
    QTest::newRow("boxes") << fine(true) << ReadinessVerdict::Ready;
    ReadinessInput input = fine();
    input.test->stats.labeledEntries = 9;
    QTest::newRow("a warning") << input << ReadinessVerdict::ReadyWithWarnings;
    input.test->stats.errorEntries.reset();
    QTest::newRow("unknown beats a warning") << input << ReadinessVerdict::Unknown;
    input.train->labels.append({u"unused"_s, 0, {}});
    QTest::newRow("not met beats unknown") << input << ReadinessVerdict::NotReady;
    input = fine();
    input.test.reset();
    QTest::newRow("the test dataset is not watched") << input << ReadinessVerdict::Unknown;
    QTest::newRow("nothing is known") << ReadinessInput() << ReadinessVerdict::Unknown;
}

void TestReadiness::verdict()
{
    QFETCH(ReadinessInput, input);
    QTEST(readiness(input).verdict, "verdict");
}

void TestReadiness::everyCheckNamesItsSource()
{
    for (const ReadinessInput &input : {fine(), ReadinessInput()}) {
        const Readiness result = readiness(input);
        QCOMPARE(result.checks.size(), 17);
        for (const ReadinessCheck &check : result.checks) {
            QVERIFY(!check.source.title.isEmpty());
            QCOMPARE(check.source.page.scheme(), u"https"_s);
            QCOMPARE(check.source.page.host(), u"docs.aws.amazon.com"_s);
        }
    }
}

void TestReadiness::offendersAreNamedInNaturalOrder()
{
    ReadinessInput input = fine();
    input.train->labels = QList<DatasetLabel>{{u"v10"_s, 0, {}}, {u"v2"_s, 0, {}}, {u"v1"_s, 4, {}}};
    QCOMPARE(found(input, UnusedLabels, train).labels, (QStringList{u"v2"_s, u"v10"_s}));
}

QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
