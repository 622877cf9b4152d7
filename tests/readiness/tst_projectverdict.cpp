// SPDX-License-Identifier: GPL-3.0-or-later
#include "readiness/projectverdict.h"

#include "support/testdatasets.h"

#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

const DatasetArn trainArn = datasetArn(u"flowers"_s);
const DatasetArn testArn = datasetArn(u"flowers"_s, DatasetType::Test);
const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

DatasetLabels read(std::initializer_list<qint64> entries)
{
    DatasetLabels labels;
    labels.isRead = true;
    for (const qint64 count : entries) {
        DatasetLabel label;
        label.name = u"label-%1"_s.arg(labels.labels.size());
        label.entryCount = count;
        labels.labels.append(label);
    }
    return labels;
}

} // namespace

class TestProjectVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<std::optional<DatasetDescription>>("train");
        QTest::addColumn<std::optional<DatasetDescription>>("test");
        QTest::addColumn<KnownLabels>("labels");
        QTest::addColumn<ReadinessVerdict>("verdict");
        QTest::addColumn<std::optional<ReadinessRule>>("rule");
        QTest::addColumn<bool>("lacksLabels");
        using Described = std::optional<DatasetDescription>;
        using Rule = std::optional<ReadinessRule>;
        using enum ReadinessVerdict;
        const Described fine = description(DatasetStatus::UpdateComplete, 10, 10, 0, 2);
        const Described unlabeled = description(DatasetStatus::UpdateComplete, 8, 10, 0, 2);
        const Described empty = description(DatasetStatus::CreateComplete, 0, 0, 0, 0);
        const Described failed = description(DatasetStatus::CreateFailed, 10, 10, 0, 2);
        const KnownLabels both{{trainArn, read({6, 4})}, {testArn, read({6, 4})}};
        const KnownLabels unused{{trainArn, read({6, 4, 0})}, {testArn, read({6, 4})}};
        QTest::newRow("ready") << fine << fine << both << Ready << Rule() << false;
        QTest::newRow("labels not read") << fine << fine << KnownLabels{} << Unknown << Rule(ReadinessRule::UnusedLabels) << true;
        QTest::newRow("labels of one not read")
            << fine << fine << KnownLabels{{trainArn, read({6, 4})}} << Unknown << Rule(ReadinessRule::CrowdedLabels) << true;
        QTest::newRow("warnings") << unlabeled << fine << both << ReadyWithWarnings << Rule(ReadinessRule::UnlabeledEntries)
                                  << false;
        QTest::newRow("not ready, whatever the labels")
            << failed << fine << KnownLabels{} << NotReady << Rule(ReadinessRule::Status) << false;
        QTest::newRow("the first of the reasons")
            << empty << fine << KnownLabels{} << NotReady << Rule(ReadinessRule::Entries) << false;
        QTest::newRow("a label is not used") << fine << fine << unused << NotReady << Rule(ReadinessRule::UnusedLabels) << false;
        QTest::newRow("no test dataset is watched")
            << fine << Described() << both << Unknown << Rule(ReadinessRule::Status) << false;
        QTest::newRow("nothing is watched") << Described() << Described() << KnownLabels{} << Unknown
                                            << Rule(ReadinessRule::Status) << false;
    }

    void verdicts()
    {
        QFETCH(std::optional<DatasetDescription>, train);
        QFETCH(std::optional<DatasetDescription>, test);
        QFETCH(KnownLabels, labels);
        QFETCH(std::optional<ReadinessRule>, rule);
        DatasetRepository repository;
        ProjectSets sets;
        for (const auto &[arn, described, set] :
             {std::tuple(trainArn, train, &sets.train), std::tuple(testArn, test, &sets.test)}) {
            if (!described)
                continue;
            *set = arn;
            repository.add({arn}, u"c"_s, u"c"_s);
            repository.applyDescription(arn, *described, now);
        }
        const ProjectVerdict verdict = projectVerdict(repository, sets, labels);
        QTEST(verdict.verdict, "verdict");
        QTEST(verdict.lacksLabels, "lacksLabels");
        QCOMPARE(verdict.reason.has_value(), rule.has_value());
        if (rule)
            QCOMPARE(verdict.reason->rule, *rule);
        QCOMPARE(verdict.notMet > 0, verdict.verdict == ReadinessVerdict::NotReady);
    }

    void allProjectsHaveTheirNewestSets()
    {
        const DatasetArn elsewhere = datasetArn(u"flowers"_s, DatasetType::Train, u"eu-west-1"_s);
        const DatasetArn again = datasetArn(u"flowers"_s, DatasetType::Train, u"us-east-1"_s, u"1790476084535"_s);
        DatasetRepository repository;
        QVERIFY(allProjectSets(repository).isEmpty());
        repository.add({trainArn, testArn, again, elsewhere}, u"c"_s, u"c"_s);
        const QList<ProjectSets> all = allProjectSets(repository);
        QCOMPARE(all.size(), 2);
        QVERIFY(all.contains(ProjectSets{again, testArn}));
        QVERIFY(all.contains(ProjectSets{elsewhere, {}}));
        for (const ProjectSets &sets : all) // the same as asked one by one
            QVERIFY(projectSets(repository, sets.train) == sets);
    }
};

QTEST_GUILESS_MAIN(TestProjectVerdict)
#include "tst_projectverdict.moc"
