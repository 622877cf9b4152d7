// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/alertcenter.h"

#include "alerts/notifier.h"
#include "application/connectionbook.h"
#include "refresh/refreshscheduler.h"
#include "support/testclock.h"
#include "support/testcredentials.h"
#include "support/testdatasets.h"
#include "ui/text/englishplurals.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;

namespace {

using Status = DatasetStatus;

class FakeNotifier final : public Notifier {
public:
    void show(const Notification &notification) override { shown.append(notification); }
    void withdraw(const QString &tag) override { withdrawn.append(tag); }
    QList<Notification> shown;
    QStringList withdrawn;
};

/// An alert center as Application has it; nothing asks AWS.
struct Bench {
    QTemporaryDir folder;
    AppSettings settings{folder.filePath(u"settings.ini"_s)};
    TestClock clock;
    ApiCallQueue queue{[] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; }};
    DatasetRepository repository;
    RefreshScheduler scheduler{repository, clock, [] { return 0.0; }};
    ConnectionBook book{settings, queue, repository, scheduler};
    FakeNotifier notifier;
    AlertCenter center{repository, book, settings, notifier, clock};

    DatasetArn add(const QString &project)
    {
        const DatasetArn arn = datasetArn(project);
        repository.add({arn}, u"id"_s, u"prod"_s);
        return arn;
    }
    void read(const DatasetArn &arn, Status status, qint64 labeled = 400, qint64 errors = 0)
    {
        repository.applyDescription(arn, description(status, labeled, 500, errors), clock.now());
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        center.tick();
    }
    void update(const DatasetArn &arn, Status end, qint64 errors = 0)
    {
        read(arn, Status::UpdateInProgress);
        read(arn, end, 500, errors);
    }
};

ConnectionSummary connection(const QString &id, ConnectionHealth health, const QString &session = {})
{
    ConnectionSummary summary;
    summary.id = id;
    summary.name = id;
    summary.health = health;
    summary.ssoSession = session;
    if (health == ConnectionHealth::NeedsCredentials)
        summary.error = apiError(ApiError::Kind::CredentialsExpired);
    return summary;
}

} // namespace

class TestAlertCenter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void tellsOne();
    void tellsManyAsOne();
    void firstReadIsNoNews();
    void readingsOfAnotherRunAreNoNews();
    void switches_data();
    void switches();
    void switchedOffWhileItWaits();
    void takesBackWhatIsNoLongerTrue();
    void correctsWhatIsLessTrue();
    void clicks();
    void noProgress();
    void signIns();
    void signInThatWasExpiredAtTheStart();
    void demoSaysSo();
    void removedDatasets();
    void hiddenDatasetsAreQuiet();
    void timerTellsByItself();
    void F50_tenThousandAreOne();

private:
    EnglishPlurals m_plurals;
};

void TestAlertCenter::tellsOne()
{
    Bench bench;
    const DatasetArn arn = bench.add(u"flowers"_s);
    bench.update(arn, Status::UpdateComplete);
    bench.pass(119s);
    QVERIFY(bench.notifier.shown.isEmpty());
    bench.pass(2s);
    QCOMPARE(bench.notifier.shown.size(), 1);
    const Notification told = bench.notifier.shown.first();
    QCOMPARE(told.title, u"flowers / train: update complete"_s);
    QCOMPARE(told.body, u"500 of 500 labeled, no errors"_s);
    QVERIFY(!told.isUrgent && !told.isCorrection);
    for (int minute = 0; minute < 30; ++minute) { // read again and again
        bench.read(arn, Status::UpdateComplete, 500);
        bench.pass(1min);
    }
    QCOMPARE(bench.notifier.shown.size(), 1);
    QVERIFY(bench.notifier.withdrawn.isEmpty());
}

void TestAlertCenter::tellsManyAsOne()
{
    Bench bench;
    for (int i = 0; i < 6; ++i)
        bench.update(bench.add(QString::number(i)), i == 0 ? Status::UpdateFailed : Status::UpdateComplete);
    bench.pass(2min);
    QCOMPARE(bench.notifier.shown.size(), 1);
    QCOMPARE(bench.notifier.shown.first().title, u"5 datasets finished, 1 failed"_s);
    QVERIFY(bench.notifier.shown.first().isUrgent);
}

void TestAlertCenter::firstReadIsNoNews()
{
    Bench bench;
    bench.read(bench.add(u"a"_s), Status::UpdateFailed, 400, 9);
    const DatasetArn swept = bench.add(u"b"_s);
    DatasetMetadata metadata; // the status comes before the counts
    metadata.status = datasetStatusWord(u"UPDATE_COMPLETE"_s);
    bench.repository.applyMetadata(swept, metadata, bench.clock.now());
    bench.read(swept, Status::UpdateComplete, 400, 9);
    bench.pass(1h);
    QVERIFY(bench.notifier.shown.isEmpty());
}

/// The last known view, read from history at the start, is no reading of ours.
void TestAlertCenter::readingsOfAnotherRunAreNoNews()
{
    Bench bench;
    const DatasetArn arn = bench.add(u"a"_s);
    bench.repository.applyDescription(arn, description(Status::UpdateInProgress, 100, 500, 0), bench.clock.now().addDays(-1));
    bench.clock.setNow(bench.clock.now().addSecs(-3600)); // and the clock is set back on top
    bench.repository.shiftTimes(-1h);
    bench.read(arn, Status::UpdateFailed, 400, 9);
    bench.pass(1h);
    QVERIFY(bench.notifier.shown.isEmpty());
    bench.update(arn, Status::UpdateComplete);
    bench.pass(2min);
    QCOMPARE(bench.notifier.shown.size(), 1);
}

void TestAlertCenter::switches_data()
{
    QTest::addColumn<bool>("finishedOrFailed");
    QTest::addColumn<bool>("errorsRose");
    QTest::addColumn<QString>("title");
    QTest::newRow("both") << true << true << u"flowers / train: update complete"_s;
    QTest::newRow("errors alone") << false << true << u"flowers / train: errors rose"_s;
    QTest::newRow("ends alone") << true << false << u"flowers / train: update complete"_s;
    QTest::newRow("none") << false << false << QString();
}

void TestAlertCenter::switches()
{
    QFETCH(bool, finishedOrFailed);
    QFETCH(bool, errorsRose);
    Bench bench;
    bench.settings.setAlertsFinishedOrFailed(finishedOrFailed);
    bench.settings.setAlertsErrorsRose(errorsRose);
    bench.update(bench.add(u"flowers"_s), Status::UpdateComplete, 3);
    bench.pass(2min);
    QTEST(bench.notifier.shown.value(0).title, "title");
}

void TestAlertCenter::switchedOffWhileItWaits()
{
    Bench bench;
    bench.update(bench.add(u"flowers"_s), Status::UpdateComplete);
    bench.settings.setAlertsFinishedOrFailed(false);
    bench.center.applySettings();
    bench.pass(2min);
    QVERIFY(bench.notifier.shown.isEmpty());
}

void TestAlertCenter::takesBackWhatIsNoLongerTrue()
{
    Bench bench;
    const DatasetArn arn = bench.add(u"flowers"_s);
    bench.update(arn, Status::UpdateFailed);
    bench.pass(2min);
    QCOMPARE(bench.notifier.shown.size(), 1);
    bench.read(arn, Status::UpdateInProgress);
    QCOMPARE(bench.notifier.withdrawn, QStringList(bench.notifier.shown.first().tag));
}

void TestAlertCenter::correctsWhatIsLessTrue()
{
    Bench bench;
    const DatasetArn a = bench.add(u"a"_s);
    bench.update(a, Status::UpdateFailed);
    bench.update(bench.add(u"b"_s), Status::UpdateComplete);
    bench.pass(2min);
    bench.read(a, Status::UpdateInProgress);
    QCOMPARE(bench.notifier.shown.size(), 2);
    const Notification less = bench.notifier.shown.last();
    QCOMPARE(less.tag, bench.notifier.shown.first().tag);
    QCOMPARE(less.title, u"b / train: update complete"_s);
    QVERIFY(less.isCorrection && !less.isUrgent);
}

void TestAlertCenter::clicks()
{
    Bench bench;
    const QSignalSpy dataset(&bench.center, &AlertCenter::datasetActivated);
    const QSignalSpy window(&bench.center, &AlertCenter::windowWanted);
    const DatasetArn a = bench.add(u"a"_s);
    bench.update(a, Status::UpdateComplete);
    bench.pass(2min);
    Q_EMIT bench.notifier.activated(bench.notifier.shown.last().tag);
    QCOMPARE(dataset.size(), 1);
    QCOMPARE(dataset.first().first().value<DatasetArn>(), a);
    for (const QString &project : {u"b"_s, u"c"_s})
        bench.update(bench.add(project), Status::UpdateComplete);
    bench.pass(2min);
    Q_EMIT bench.notifier.activated(bench.notifier.shown.last().tag);
    QCOMPARE(window.size(), 1);
    Q_EMIT bench.notifier.closed(bench.notifier.shown.last().tag);
    bench.read(datasetArn(u"b"_s), Status::UpdateInProgress);
    QCOMPARE(bench.notifier.shown.size(), 2); // a closed one is not corrected
}

void TestAlertCenter::noProgress()
{
    Bench bench;
    bench.settings.setAlertsNoProgressAfter(6h);
    const DatasetArn arn = bench.add(u"flowers"_s);
    const auto watch = [&](qint64 labeled, int halfHours) {
        for (int i = 0; i < halfHours; ++i) {
            bench.read(arn, Status::UpdateComplete, labeled);
            bench.pass(30min);
        }
    };
    watch(300, 6);
    watch(400, 12);
    QVERIFY(bench.notifier.shown.isEmpty()); // it moved in between
    bench.read(arn, Status::UpdateComplete, 400);
    bench.pass(2min);
    QCOMPARE(bench.notifier.shown.size(), 1);
    QCOMPARE(bench.notifier.shown.first().title, u"flowers / train: no progress for 6 h"_s);
    watch(400, 40);
    QCOMPARE(bench.notifier.shown.size(), 1); // once
    bench.read(arn, Status::UpdateComplete, 401);
    QCOMPARE(bench.notifier.withdrawn.size(), 1);
}

void TestAlertCenter::signIns()
{
    Bench bench;
    using Health = ConnectionHealth;
    const auto all = [](Health health) {
        return QList{connection(u"a"_s, health, u"company-sso"_s), connection(u"b"_s, health, u"company-sso"_s)};
    };
    for (int round = 1; round <= 2; ++round) {
        bench.center.lookAtConnections(all(Health::Connecting));
        bench.center.lookAtConnections(all(Health::Connected));
        bench.center.lookAtConnections(all(Health::NeedsCredentials));
        bench.pass(2min);
        QCOMPARE(bench.notifier.shown.size(), round); // one for both connections
        QCOMPARE(bench.notifier.shown.last().title, u"Sign-in for company-sso expired"_s);
        QCOMPARE(bench.notifier.withdrawn.size(), round - 1);
        bench.center.lookAtConnections(all(Health::Connecting)); // in vain: the same sign-in is not told again
        bench.center.lookAtConnections(all(Health::NeedsCredentials));
        bench.pass(2min);
        QCOMPARE(bench.notifier.shown.size(), round);
        bench.center.lookAtConnections(all(Health::Connecting));
        bench.center.lookAtConnections(all(Health::Connected));
        QCOMPARE(bench.notifier.withdrawn.size(), round);
    }
    bench.center.lookAtConnections(all(Health::NeedsCredentials));
    bench.center.lookAtConnections({}); // forgotten
    bench.pass(2min);
    QCOMPARE(bench.notifier.shown.size(), 2);
}

void TestAlertCenter::signInThatWasExpiredAtTheStart()
{
    Bench bench;
    bench.center.lookAtConnections({connection(u"a"_s, ConnectionHealth::Connecting)});
    bench.center.lookAtConnections({connection(u"a"_s, ConnectionHealth::NeedsCredentials)});
    bench.pass(1h);
    QVERIFY(bench.notifier.shown.isEmpty());
}

void TestAlertCenter::demoSaysSo()
{
    Bench bench;
    ConnectionSettings demo;
    demo.id = u"id"_s;
    demo.kind = ConnectionKind::Demo;
    demo.regions = QStringList{u"us-east-1"_s};
    bench.book.open(demo, std::make_unique<TestCredentials>());
    bench.update(bench.add(u"flowers"_s), Status::UpdateComplete);
    bench.pass(2min);
    QCOMPARE(bench.notifier.shown.value(0).title, u"Demo: flowers / train: update complete"_s);
}

void TestAlertCenter::removedDatasets()
{
    Bench bench;
    const DatasetArn arn = bench.add(u"flowers"_s);
    bench.update(arn, Status::UpdateComplete);
    bench.pass(2min);
    bench.repository.remove({arn});
    QCOMPARE(bench.notifier.withdrawn.size(), 1);
    bench.add(u"flowers"_s);
    bench.read(arn, Status::UpdateFailed); // the first read again
    bench.pass(2min);
    QCOMPARE(bench.notifier.shown.size(), 1);
}

void TestAlertCenter::hiddenDatasetsAreQuiet()
{
    Bench bench;
    const DatasetArn arn = bench.add(u"flowers"_s);
    bench.update(arn, Status::UpdateComplete);
    bench.repository.setHidden({arn}, true); // before it was told
    bench.pass(2min);
    bench.update(arn, Status::UpdateFailed, 7);
    bench.pass(2min);
    QVERIFY(bench.notifier.shown.isEmpty());
    bench.repository.setHidden({arn}, false);
    bench.pass(2min);
    QVERIFY(bench.notifier.shown.isEmpty()); // nothing is replayed
    bench.update(arn, Status::UpdateComplete);
    bench.pass(2min);
    QCOMPARE(bench.notifier.shown.size(), 1);
}

void TestAlertCenter::timerTellsByItself()
{
    Bench bench;
    bench.update(bench.add(u"flowers"_s), Status::UpdateComplete);
    bench.clock.advance(2min - 100ms);
    bench.center.applySettings(); // looks at the clock, as every change does
    QVERIFY(bench.notifier.shown.isEmpty());
    QTRY_COMPARE(bench.notifier.shown.size(), 1);
}

/// A window stays usable while 10,000 datasets end at once, and a person hears of it once.
void TestAlertCenter::F50_tenThousandAreOne()
{
    Bench bench;
    constexpr int count = 10'000;
    for (int i = 0; i < count; ++i)
        bench.update(bench.add(QString::number(i)), Status::UpdateComplete);
    QVERIFY(bench.notifier.shown.isEmpty());
    QElapsedTimer elapsed;
    elapsed.start();
    bench.pass(2min);
    QVERIFY2(elapsed.elapsed() < 500, qPrintable(QString::number(elapsed.elapsed()))); // 50 ms wanted, and slow machines
    QCOMPARE(bench.notifier.shown.size(), 1);
    QVERIFY(bench.notifier.shown.first().body.size() < 1000);
    bench.pass(1h);
    QCOMPARE(bench.notifier.shown.size(), 1);
}

QTEST_MAIN(TestAlertCenter)
#include "tst_alertcenter.moc"
