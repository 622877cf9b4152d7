// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoaccount.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;

namespace {

const QDateTime start(QDate(2026, 11, 19), QTime(14, 32), Qt::UTC);

QDateTime after(std::chrono::seconds time)
{
    return start.addSecs(time.count());
}

DatasetArn arnOf(const DemoAccount &account, const QString &project, DatasetType type)
{
    const QList<DatasetArn> arns = account.arns();
    const auto found = std::find_if(arns.begin(), arns.end(),
                                    [&](const DatasetArn &arn) { return arn.project() == project && arn.type() == type; });
    return found == arns.end() ? DatasetArn() : *found;
}

/// A change of status that AWS can make; a status may also stay.
bool isLegal(DatasetStatus from, DatasetStatus to)
{
    using enum DatasetStatus;
    if (from == to)
        return true;
    switch (to) {
    case CreateInProgress: return false;
    case CreateComplete:
    case CreateFailed: return from == CreateInProgress;
    case UpdateComplete:
    case UpdateFailed: return from == UpdateInProgress;
    case UpdateInProgress:
    case DeleteInProgress: return !isInProgress(from);
    }
    Q_UNREACHABLE();
}

} // namespace

class TestDemoAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheSizeAsked_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("datasets");
        QTest::addColumn<int>("projects");
        QTest::newRow("the story") << 41 << 41 << 21;
        QTest::newRow("never less than the story") << 3 << 41 << 21;
        QTest::newRow("one more") << 42 << 42 << 22;
        QTest::newRow("500") << 500 << 500 << 251;
        QTest::newRow("10,000") << 10'000 << 10'000 << 5'001;
    }

    void hasTheSizeAsked()
    {
        QFETCH(int, asked);
        QFETCH(int, datasets);
        QFETCH(int, projects);
        const DemoAccount account(start, asked);
        const QList<DatasetArn> arns = account.arns();
        QCOMPARE(arns.size(), datasets);
        QCOMPARE(QSet<DatasetArn>(arns.begin(), arns.end()).size(), datasets);
        QCOMPARE(account.projectCount(), projects);
        QSet<QString> names;
        double created = 0;
        for (qsizetype i = 0; i < account.projectCount(); ++i) {
            const ProjectDescription project = account.project(i, start);
            QVERIFY(*project.creationTimestamp >= created);
            created = *project.creationTimestamp;
            names.insert(account.projectName(i));
            QVERIFY(project.datasets.size() <= 2 && !project.datasets.isEmpty());
            if (project.datasets.size() == 2)
                QVERIFY(project.datasets[0].datasetType != project.datasets[1].datasetType);
        }
        QCOMPARE(names.size(), projects);
    }

    void startsAsThePicturesShow_data()
    {
        QTest::addColumn<QString>("project");
        QTest::addColumn<DatasetType>("set");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QList<qint64>>("counts"); // labeled, total, errors
        QTest::addColumn<qint64>("week"); // labeled in 7 days
        const QString updated = u"The dataset was successfully updated."_s;
        const QString created = u"The dataset was successfully created from the manifest file."_s;
        const auto row = [](const QString &project, DatasetType set, const QString &status, const QString &message,
                            const QList<qint64> &counts, qint64 week) {
            QTest::addRow("%s %s", qPrintable(project), set == DatasetType::Train ? "train" : "test")
                << project << set << status << message << counts << week;
        };
        using enum DatasetType;
        row(u"retail-shelf"_s, Train, u"UPDATE_FAILED"_s, u"The manifest file contains images from multiple S3 buckets."_s,
            {4812, 5000, 212}, 640);
        row(u"logo-brand"_s, Test, u"UPDATE_COMPLETE"_s, updated, {1600, 2000, 14}, -40);
        row(u"orchard-fruit-counting-v10"_s, Train, u"UPDATE_COMPLETE"_s, updated, {2730, 3600, 9}, 510);
        row(u"wood-knots"_s, Train, u"UPDATE_COMPLETE"_s, updated, {1980, 2600, 9}, 150);
        row(u"wood-knots"_s, Test, u"UPDATE_COMPLETE"_s, updated, {520, 650, 0}, 40);
        row(u"defect-detection"_s, Train, u"UPDATE_IN_PROGRESS"_s, {}, {9120, 12400, 31}, 1240);
        row(u"drone-corn"_s, Train, u"CREATE_IN_PROGRESS"_s, {}, {0, 0, 0}, 0);
        row(u"defect-detection"_s, Test, u"UPDATE_COMPLETE"_s, updated, {2480, 2480, 0}, 120);
        row(u"flowers"_s, Train, u"UPDATE_COMPLETE"_s, updated, {420, 500, 3}, 126);
        row(u"flowers"_s, Test, u"CREATE_COMPLETE"_s, created, {125, 125, 0}, 0);
        row(u"logo-brand"_s, Train, u"UPDATE_COMPLETE"_s, updated, {7310, 8000, 0}, 410);
        row(u"orchard-fruit-counting-v2"_s, Train, u"UPDATE_COMPLETE"_s, updated, {2400, 2400, 0}, 0);
        row(u"orchard-fruit-counting-v2"_s, Test, u"CREATE_COMPLETE"_s, created, {600, 600, 0}, 0);
        row(u"orchard-fruit-counting-v10"_s, Test, u"CREATE_COMPLETE"_s, created, {318, 360, 0}, 318);
        row(u"ppe-helmets"_s, Train, u"UPDATE_COMPLETE"_s, updated, {3044, 3060, 0}, 84);
        row(u"ppe-helmets"_s, Test, u"UPDATE_COMPLETE"_s, updated, {760, 765, 1}, 15);
        row(u"retail-shelf"_s, Test, u"UPDATE_COMPLETE"_s, updated, {1180, 1250, 5}, 80);
        row(u"old-pilot"_s, Test, u"DELETE_IN_PROGRESS"_s, {}, {90, 90, 0}, 0);
    }

    void startsAsThePicturesShow()
    {
        QFETCH(QString, project);
        QFETCH(DatasetType, set);
        QFETCH(QString, status);
        QFETCH(QString, message);
        QFETCH(QList<qint64>, counts);
        QFETCH(qint64, week);
        const DemoAccount account(start);
        const DatasetArn arn = arnOf(account, project, set);
        for (const auto time : {0s, 39s}) { // still while a picture is taken
            const auto description = account.describe(arn, after(time));
            QVERIFY(description);
            QCOMPARE(description->status->text, status);
            QCOMPARE(description->statusMessage.value_or(QString()), message);
            QCOMPARE(description->statusMessage.has_value(), !message.isEmpty());
            QCOMPARE(description->statusMessageCode.has_value(), !message.isEmpty());
            const DatasetStats stats = *description->stats;
            QCOMPARE((QList<qint64>{*stats.labeledEntries, *stats.totalEntries, *stats.errorEntries}), counts);
        }
        const HistorySeries past = account.pastWeek(arn, start);
        QVERIFY(!past.isEmpty());
        QCOMPARE(*past.last().labeledEntries - *past.first().labeledEntries, week);
    }

    void featuresFlowers()
    {
        const DemoAccount account(start);
        QCOMPARE(account.featuredArn().toString().left(85).section(u'/', 0, 3),
                 u"arn:aws:rekognition:us-east-1:111122223333:project/flowers/dataset/train"_s);
        QCOMPARE(account.featuredArn(), DemoAccount(start.addYears(3), 500).featuredArn());
        QCOMPARE(account.describe(account.featuredArn(), start)->stats->totalLabels, 9);
    }

    void tells_data()
    {
        QTest::addColumn<QString>("project");
        QTest::addColumn<DatasetType>("set");
        QTest::addColumn<qint64>("at"); // seconds
        QTest::addColumn<QString>("status"); // empty: not there any more
        QTest::addColumn<QList<qint64>>("counts");
        using enum DatasetType;
        QTest::newRow("an import runs") << u"drone-corn"_s << Train << 39ll << u"CREATE_IN_PROGRESS"_s
                                        << QList<qint64>{0, 0, 0};
        QTest::newRow("an import ends") << u"drone-corn"_s << Train << 40ll << u"CREATE_COMPLETE"_s
                                        << QList<qint64>{0, 1800, 26};
        QTest::newRow("labeling begins") << u"drone-corn"_s << Train << 205ll << u"UPDATE_COMPLETE"_s
                                         << QList<qint64>{45, 1800, 28};
        QTest::newRow("labeling goes on") << u"drone-corn"_s << Train << 325ll << u"UPDATE_COMPLETE"_s
                                          << QList<qint64>{90, 1800, 32};
        QTest::newRow("new entries come") << u"drone-corn"_s << Train << 180ll + 29 * 120 + 25 << u"UPDATE_COMPLETE"_s
                                          << QList<qint64>{1350, 3150, 26};
        QTest::newRow("an update starts") << u"flowers"_s << Train << 90ll << u"UPDATE_IN_PROGRESS"_s
                                          << QList<qint64>{420, 500, 3};
        QTest::newRow("an update completes")
            << u"flowers"_s << Train << 115ll << u"UPDATE_COMPLETE"_s << QList<qint64>{446, 500, 1};
        QTest::newRow("errors rise") << u"logo-brand"_s << Test << 70ll << u"UPDATE_COMPLETE"_s
                                     << QList<qint64>{1690, 2000, 22};
        QTest::newRow("errors are fixed") << u"logo-brand"_s << Test << 260ll << u"UPDATE_COMPLETE"_s
                                          << QList<qint64>{1704, 2000, 5};
        QTest::newRow("an update fails") << u"wood-knots"_s << Test << 195ll << u"UPDATE_FAILED"_s
                                         << QList<qint64>{520, 650, 0};
        QTest::newRow("a dataset is being deleted")
            << u"old-pilot"_s << Test << 239ll << u"DELETE_IN_PROGRESS"_s << QList<qint64>{90, 90, 0};
        QTest::newRow("a dataset is gone") << u"old-pilot"_s << Test << 240ll << QString() << QList<qint64>();
        QTest::newRow("its sister stays") << u"old-pilot"_s << Train << 240ll << u"UPDATE_COMPLETE"_s
                                          << QList<qint64>{360, 360, 0};
        QTest::newRow("the failed update is mended")
            << u"retail-shelf"_s << Train << 960ll << u"UPDATE_COMPLETE"_s << QList<qint64>{4956, 5000, 40};
    }

    void tells()
    {
        QFETCH(QString, project);
        QFETCH(DatasetType, set);
        QFETCH(qint64, at);
        QFETCH(QString, status);
        QFETCH(QList<qint64>, counts);
        const DemoAccount account(start);
        const DatasetArn arn = arnOf(account, project, set);
        const auto description = account.describe(arn, start.addSecs(at));
        QCOMPARE(description.has_value(), !status.isEmpty());
        bool listed = false;
        for (const ProjectDescription &candidate : account.projects(start.addSecs(at))) {
            for (const DatasetMetadata &metadata : candidate.datasets)
                listed = listed || metadata.arn == arn;
        }
        QCOMPARE(listed, description.has_value());
        if (!description)
            return;
        QCOMPARE(description->status->text, status);
        const DatasetStats stats = *description->stats;
        QCOMPARE((QList<qint64>{*stats.labeledEntries, *stats.totalEntries, *stats.errorEntries}), counts);
    }

    void holdsForHours_data()
    {
        QTest::addColumn<int>("datasets");
        QTest::addColumn<qint64>("step"); // seconds
        QTest::addColumn<int>("steps");
        QTest::newRow("the story, second by second for an hour") << 41 << 1ll << 3600;
        QTest::newRow("the story for a month") << 41 << 4'999ll << 520;
        QTest::newRow("600 datasets for a day") << 600 << 601ll << 144;
    }

    void holdsForHours()
    {
        QFETCH(int, datasets);
        QFETCH(qint64, step);
        QFETCH(int, steps);
        const DemoAccount account(start, datasets);
        const DemoAccount twin(start, datasets);
        for (const DatasetArn &arn : account.arns()) {
            std::optional<DatasetDescription> before;
            for (int i = 0; i <= steps; ++i) {
                const QDateTime now = start.addSecs(i * step);
                const auto description = account.describe(arn, now);
                if (!description) {
                    QVERIFY2(i > 0 && before->status->known == DatasetStatus::DeleteInProgress, qPrintable(arn.toString()));
                    break;
                }
                const double instant = double(now.toMSecsSinceEpoch()) / 1000.0;
                const DatasetStats stats = *description->stats;
                QVERIFY(*stats.labeledEntries >= 0 && *stats.labeledEntries <= *stats.totalEntries);
                QVERIFY(*stats.errorEntries >= 0 && *stats.errorEntries <= *stats.totalEntries);
                QVERIFY(*stats.totalEntries <= 250'000 && *stats.totalLabels <= 250);
                QVERIFY(*description->creationTimestamp <= *description->lastUpdatedTimestamp);
                QVERIFY(*description->lastUpdatedTimestamp <= instant);
                QCOMPARE(arn.id(), QString::number(std::llround(*description->creationTimestamp * 1000)));
                QVERIFY(description->status->known);
                QCOMPARE(description->statusMessage.has_value(), !isInProgress(*description->status->known));
                if (before) {
                    QVERIFY2(step > 1 || isLegal(*before->status->known, *description->status->known),
                             qPrintable(arn.toString()));
                    QVERIFY(*description->lastUpdatedTimestamp >= *before->lastUpdatedTimestamp);
                    if (*description->lastUpdatedTimestamp == *before->lastUpdatedTimestamp)
                        QCOMPARE(*description, *before);
                }
                before = description;
            }
            QCOMPARE(twin.describe(arn, after(25h)), account.describe(arn, after(25h)));
        }
    }

    void pastAgreesWithThePresent_data()
    {
        QTest::addColumn<int>("datasets");
        QTest::addColumn<qint64>("at"); // seconds
        QTest::newRow("at the start") << 2000 << 0ll;
        QTest::newRow("in the story") << 41 << 200ll;
        QTest::newRow("after a day") << 500 << 86'400ll;
        QTest::newRow("after nine days") << 41 << 777'777ll;
    }

    void pastAgreesWithThePresent()
    {
        QFETCH(int, datasets);
        QFETCH(qint64, at);
        const DemoAccount account(start, datasets);
        const QDateTime now = start.addSecs(at);
        for (const DatasetArn &arn : account.arns()) {
            const HistorySeries past = account.pastWeek(arn, now);
            const auto description = account.describe(arn, now);
            if (!description) {
                QVERIFY(at > 604'800 || past.last().status->known == DatasetStatus::DeleteInProgress);
                continue;
            }
            QVERIFY(!past.isEmpty());
            QCOMPARE(past.last().labeledEntries, description->stats->labeledEntries);
            QCOMPARE(past.last().totalEntries, description->stats->totalEntries);
            QCOMPARE(past.last().errorEntries, description->stats->errorEntries);
            QCOMPARE(past.last().status, description->status);
            QVERIFY(past.first().time >= now.addDays(-7));
            if (past.size() > 1)
                QCOMPARE(past.last().time, fromEpochSeconds(*description->lastUpdatedTimestamp));
            for (qsizetype i = 0; i < past.size(); ++i) {
                QVERIFY(*past[i].labeledEntries >= 0 && *past[i].labeledEntries <= *past[i].totalEntries);
                QVERIFY(*past[i].errorEntries >= 0 && *past[i].errorEntries <= *past[i].totalEntries);
                QVERIFY2(i == 0 || past[i - 1].time < past[i].time, qPrintable(arn.toString()));
                if (i > 0 && past[i].time >= start) // what was said of that moment then
                    QCOMPARE(account.describe(arn, past[i].time)->stats->labeledEntries, past[i].labeledEntries);
            }
        }
    }

    void knowsNothingOfOthers()
    {
        const DemoAccount account(start);
        const auto stranger
            = DatasetArn::parse(u"arn:aws:rekognition:us-east-1:111122223333:project/flowers/dataset/train/1"_s);
        QVERIFY(!account.describe(*stranger, start));
        QVERIFY(account.pastWeek(*stranger, start).isEmpty());
        QVERIFY(!account.describe({}, start));
    }

    void standsAClockThatIsYearsBehind()
    {
        const QDateTime past(QDate(1999, 12, 31), QTime(23, 59), Qt::UTC);
        const DemoAccount account(past, 500);
        for (const DatasetArn &arn : account.arns()) {
            const auto description = account.describe(arn, past);
            QVERIFY(*description->creationTimestamp <= *description->lastUpdatedTimestamp);
            QVERIFY(fromEpochSeconds(*description->lastUpdatedTimestamp) <= past);
        }
    }

    void showsEveryStatus()
    {
        const DemoAccount account(start);
        QSet<QString> seen;
        for (const DatasetArn &arn : account.arns())
            seen.insert(account.describe(arn, start)->status->text);
        QCOMPARE(seen.size(), 7);
    }

    void makesTenThousandQuickly()
    {
        QBENCHMARK_ONCE
        {
            const DemoAccount account(start, 10'000);
            QCOMPARE(account.arns().size(), 10'000);
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoAccount)
#include "tst_demoaccount.moc"
