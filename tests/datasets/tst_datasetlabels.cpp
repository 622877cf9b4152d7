// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/datasetlabels.h"

#include "support/testdatasets.h"

#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

QList<DatasetLabel> labels(std::initializer_list<std::pair<QString, std::optional<qint64>>> counts)
{
    QList<DatasetLabel> result;
    for (const auto &[name, count] : counts)
        result.append({name, count, {}});
    return result;
}

QStringList names(const QList<LabelRow> &rows)
{
    QStringList result;
    for (const LabelRow &row : rows)
        result.append(row.name);
    return result;
}

} // namespace

class TestDatasetLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallestFirst_data()
    {
        QTest::addColumn<QList<DatasetLabel>>("train");
        QTest::addColumn<QList<DatasetLabel>>("test");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << labels({}) << labels({}) << QStringList();
        QTest::newRow("by both together") << labels({{u"a"_s, 5}, {u"b"_s, 4}}) << labels({{u"b"_s, 3}, {u"a"_s, 1}})
                                          << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("ties by name") << labels({{u"b"_s, 4}, {u"a"_s, 4}}) << labels({}) << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("in one of them only") << labels({{u"a"_s, 5}}) << labels({{u"A"_s, 3}}) << QStringList{u"A"_s, u"a"_s};
        QTest::newRow("unknown last") << labels({{u"a"_s, {}}, {u"b"_s, 9}}) << labels({{u"a"_s, 1}})
                                      << QStringList{u"b"_s, u"a"_s};
    }

    void smallestFirst()
    {
        QFETCH(QList<DatasetLabel>, train);
        QFETCH(QList<DatasetLabel>, test);
        QTEST(names(labelRows(train, test)), "expected");
    }

    void aLabelInOneDatasetIsAbsentInTheOther()
    {
        const QList<LabelRow> rows = labelRows(labels({{u"a"_s, 5}}), labels({{u"b"_s, 0}}));
        QCOMPARE(rows.size(), 2);
        QVERIFY(!rows.at(0).train.isThere && rows.at(0).test.entries == 0); // declared there, unused: 0 is not absent
        QVERIFY(rows.at(1).train.isThere && !rows.at(1).test.isThere);
    }

    void setsOfAProject()
    {
        const DatasetArn train = datasetArn(u"flowers"_s);
        const DatasetArn older = datasetArn(u"flowers"_s, DatasetType::Test, u"us-east-1"_s, u"999"_s);
        const DatasetArn newer = datasetArn(u"flowers"_s, DatasetType::Test, u"us-east-1"_s, u"1000"_s);
        const DatasetArn abroad = datasetArn(u"flowers"_s, DatasetType::Test, u"eu-west-1"_s, u"2000"_s);
        const DatasetArn other = datasetArn(u"flower"_s, DatasetType::Test);
        DatasetRepository repository;
        repository.add({older, train, newer, abroad, other}, u"c"_s, u"c"_s);
        QCOMPARE(projectSets(repository, train).train, train);
        QCOMPARE(projectSets(repository, train).test, newer);
        QCOMPARE(projectSets(repository, older).test, older);
        QCOMPARE(projectSets(repository, older).train, train);
        QVERIFY(projectSets(repository, other).train.isNull());
        QVERIFY(projectSets(repository, {}).train.isNull());
    }
};

QTEST_GUILESS_MAIN(TestDatasetLabels)
#include "tst_datasetlabels.moc"
