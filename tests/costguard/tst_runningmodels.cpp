// SPDX-License-Identifier: GPL-3.0-or-later
#include "costguard/runningmodels.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

const QDateTime nine(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
const QString flowers = u"arn:flowers"_s;
const QString pilot = u"arn:pilot"_s;

ProjectVersion version(const QString &arn, const char *status)
{
    ProjectVersion result;
    result.versionArn = arn;
    result.status = projectVersionStatusWord(QString::fromLatin1(status));
    return result;
}

} // namespace

class TestRunningModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingRuns()
    {
        RunningModels models;
        QVERIFY(!models.setVersions(flowers, {version(u"v1"_s, "STOPPED"), ProjectVersion()}, nine));
        QVERIFY(models.all().isEmpty());
        QVERIFY(models.firstSeen().isEmpty());
    }

    void keepsWhenItWasFirstSeen()
    {
        RunningModels models;
        QVERIFY(models.setVersions(flowers, {version(u"v1"_s, "STARTING")}, nine));
        QVERIFY(models.setVersions(flowers, {version(u"v1"_s, "RUNNING")}, nine.addSecs(600))); // another word
        QVERIFY(!models.setVersions(flowers, {version(u"v1"_s, "RUNNING")}, nine.addSecs(7200)));
        QCOMPARE(models.all().size(), 1);
        QVERIFY(models.all().first() == (RunningModel{flowers, u"v1"_s, ProjectVersionStatus::Running, nine}));
    }

    void startedAgainIsSeenAnew()
    {
        RunningModels models;
        models.setVersions(flowers, {version(u"v1"_s, "RUNNING")}, nine);
        QVERIFY(models.setVersions(flowers, {version(u"v1"_s, "STOPPING")}, nine.addSecs(60)));
        QVERIFY(models.all().isEmpty());
        models.setVersions(flowers, {version(u"v1"_s, "STARTING")}, nine.addSecs(120));
        QCOMPARE(models.all().first().firstSeen, nine.addSecs(120));
    }

    void longestFirstAcrossProjects()
    {
        RunningModels models;
        models.setVersions(flowers, {version(u"v2"_s, "RUNNING")}, nine.addSecs(60));
        models.setVersions(pilot, {version(u"v1"_s, "RUNNING")}, nine);
        QCOMPARE(models.all().size(), 2);
        QCOMPARE(models.all().first().projectArn, pilot);
        QVERIFY(models.removeProject(pilot));
        QVERIFY(!models.removeProject(pilot));
        QCOMPARE(models.all().size(), 1);
        QVERIFY(!models.firstSeen().contains(u"v1"_s));
    }

    void goesOnFromAnEarlierRun()
    {
        RunningModels models({{u"v1"_s, nine.addDays(-2)}, {u"v2"_s, nine.addDays(1)}, {u"v3"_s, QDateTime()}}, nine);
        QVERIFY(models.all().isEmpty()); // until it is seen again
        models.setVersions(flowers, {version(u"v1"_s, "RUNNING"), version(u"v2"_s, "RUNNING"), version(u"v3"_s, "RUNNING")},
                           nine.addSecs(60));
        QCOMPARE(models.all().at(0).firstSeen, nine.addDays(-2));
        QCOMPARE(models.all().at(1).firstSeen, nine); // the clock was set back in between
        QCOMPARE(models.all().at(2).firstSeen, nine.addSecs(60));
    }

    void stoppedBetweenTwoRunsIsForgotten()
    {
        RunningModels models({{u"v1"_s, nine.addDays(-2)}}, nine);
        models.setVersions(flowers, {version(u"v1"_s, "STOPPED")}, nine);
        models.setVersions(flowers, {version(u"v1"_s, "RUNNING")}, nine.addSecs(60));
        QCOMPARE(models.all().first().firstSeen, nine.addSecs(60));
    }
};

QTEST_GUILESS_MAIN(TestRunningModels)
#include "tst_runningmodels.moc"
