// SPDX-License-Identifier: GPL-3.0-or-later
// A day of the demo in a few seconds: what happened there stands in chart, activity, alerts and the file. With
// DW_PICTURES=FOLDER the pictures are kept.
#include "alerts/notifier.h"
#include "application/alertcenter.h"
#include "application/connectionbook.h"
#include "aws/requestlog.h"
#include "core/whenanswered.h"
#include "demo/demoaccount.h"
#include "history/activity.h"
#include "history/sessionhistory.h"
#include "recording/historyrecorder.h"
#include "recording/knownpast.h"
#include "refresh/refreshscheduler.h"
#include "support/testclock.h"
#include "ui/charts/chartpanel.h"
#include "ui/panels/datasetdetails.h"
#include "ui/table/datasettablemodel.h"
#include "ui/text/englishplurals.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;
using Kind = ActivityEvent::Kind;

namespace {

class HeardNotifier final : public Notifier {
public:
    void show(const Notification &notification) override { heard.append(notification.title + u'\n' + notification.body); }
    void withdraw(const QString &) override { }
    [[nodiscard]] bool hasHeard(const QString &first, const QString &second) const
    {
        return std::any_of(heard.begin(), heard.end(), [&](const QString &text) { return text.contains(first) && text.contains(second); });
    }
    QStringList heard;
};

} // namespace

class TestDemoDay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void activityTellsIt_data();
    void activityTellsIt();
    void alertsToldIt();
    void theFileHasIt();
    void theChartShowsIt_data();
    void theChartShowsIt();

private:
    void readAll();
    [[nodiscard]] DatasetArn arn(const QString &project, DatasetType type) const;

    EnglishPlurals m_plurals;
    QTemporaryDir m_folder;
    TestClock m_clock;
    AppSettings m_settings{m_folder.filePath(u"settings.ini"_s)};
    ApiCallQueue m_queue{[] { return std::make_unique<QNetworkAccessManager>(); }, m_clock, [] { return 0.0; }};
    DatasetRepository m_repository;
    SessionHistory m_history;
    RefreshScheduler m_scheduler{m_repository, m_clock, [] { return 0.0; }};
    ConnectionBook m_book{m_settings, m_queue, m_repository, m_scheduler};
    HeardNotifier m_notifier;
    AlertCenter m_alerts{m_repository, m_book, m_settings, m_notifier, m_clock};
    HistoryStore m_store{m_folder.filePath(u"history.db"_s), {}, m_clock};
    HistoryRecorder m_recorder{m_store, m_repository, [](const DatasetSnapshot &) { return true; }};
    DemoAccount m_account{m_clock.now()};
};

DatasetArn TestDemoDay::arn(const QString &project, DatasetType type) const
{
    for (const DatasetArn &arn : m_account.arns()) {
        if (arn.project() == project && arn.type() == type)
            return arn;
    }
    return {};
}

void TestDemoDay::readAll()
{
    const QDateTime now = m_clock.now();
    ApiError gone;
    gone.kind = ApiError::Kind::NotFound;
    for (const DatasetArn &arn : m_account.arns()) {
        const auto description = m_account.describe(arn, now);
        if (!description) {
            m_repository.applyError(arn, gone, now);
            continue;
        }
        m_repository.applyDescription(arn, *description, now);
        const DatasetStats counts = stats(*m_repository.find(arn));
        m_history.append(arn, {now, counts.labeledEntries, counts.totalEntries, counts.errorEntries, description->status});
    }
    m_alerts.tick();
}

void TestDemoDay::initTestCase()
{
    QCoreApplication::installTranslator(&m_plurals);
    m_repository.add(m_account.arns(), u"c1"_s, u"vision-prod"_s);
    const QDateTime end = m_clock.now().addDays(1);
    const QDateTime lively = m_clock.now().addSecs(20 * 60);
    while (m_clock.now() < end) {
        readAll();
        m_clock.advance(m_clock.now() < lively ? 15s : 5min);
    }
    readAll();
}

void TestDemoDay::activityTellsIt_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<DatasetType>("type");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::newRow("import") << u"drone-corn"_s << DatasetType::Train << Kind::Entries << qint64(0) << qint64(1'800);
    QTest::newRow("labels go") << u"logo-brand"_s << DatasetType::Test << Kind::Labeled << qint64(1'600) << qint64(1'704);
    QTest::newRow("the last labels") << u"ppe-helmets"_s << DatasetType::Train << Kind::Labeled << qint64(3'044) << qint64(3'060);
    QTest::newRow("errors fall") << u"retail-shelf"_s << DatasetType::Train << Kind::Errors << qint64(212) << qint64(40);
    QTest::newRow("errors rise and fall at last") << u"logo-brand"_s << DatasetType::Test << Kind::Errors << qint64(14) << qint64(5);
}

void TestDemoDay::activityTellsIt()
{
    QFETCH(const QString, project);
    QFETCH(const DatasetType, type);
    QFETCH(const Kind, kind);
    QFETCH(const qint64, from);
    QFETCH(const qint64, to);
    const auto events = datasetActivity(arn(project, type), m_history.series(arn(project, type)));
    const auto is = [&](const ActivityEvent &event) { return event.kind == kind && event.from == from && event.to.value_or(-1) >= to; };
    QVERIFY(std::any_of(events.begin(), events.end(), is));
}

void TestDemoDay::alertsToldIt()
{
    QVERIFY2(m_notifier.hasHeard(u"wood-knots"_s, u"failed"_s), qPrintable(m_notifier.heard.join(u"\n--\n"_s)));
    QVERIFY2(m_notifier.hasHeard(u"logo-brand"_s, u"errors"_s), qPrintable(m_notifier.heard.join(u"\n--\n"_s)));
    QVERIFY2(m_notifier.hasHeard(u"defect-detection"_s, u"finished"_s), qPrintable(m_notifier.heard.join(u"\n--\n"_s)));
}

/// The past as another program finds it in the file is the past that was seen.
void TestDemoDay::theFileHasIt()
{
    DatasetRepository later;
    later.add(m_account.arns(), u"c1"_s, u"vision-prod"_s);
    SessionHistory read;
    KnownPast past(m_store, later, read, m_clock);
    QSignalSpy caughtUp(&past, &KnownPast::caughtUp);
    past.read();
    QVERIFY(caughtUp.wait());
    for (const DatasetArn &arn : m_account.arns()) {
        QCOMPARE(datasetActivity(arn, read.series(arn)), datasetActivity(arn, m_history.series(arn)));
        if (const DatasetSnapshot *seen = m_repository.find(arn); seen->countsRead)
            QCOMPARE(later.find(arn)->description, seen->description);
    }
}

void TestDemoDay::theChartShowsIt_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<DatasetType>("type");
    QTest::newRow("import and labeling") << u"drone-corn"_s << DatasetType::Train;
    QTest::newRow("failure") << u"wood-knots"_s << DatasetType::Test;
    QTest::newRow("deletion") << u"old-pilot"_s << DatasetType::Test;
    QTest::newRow("errors") << u"logo-brand"_s << DatasetType::Test;
}

void TestDemoDay::theChartShowsIt()
{
    QFETCH(const QString, project);
    QFETCH(const DatasetType, type);
    RequestLog requests;
    for (const auto &[theme, name] : {std::pair(ThemeChoice::Light, "light"), std::pair(ThemeChoice::Dark, "dark")}) {
        applyTheme(*qApp, theme);
        MainWindow window(m_repository, m_history, m_settings, m_clock, requests);
        window.resize(1440, 900);
        ConnectionSummary connection;
        connection.id = u"c1"_s;
        connection.name = u"vision-prod"_s;
        connection.regions = QStringList{u"us-east-1"_s};
        connection.health = ConnectionHealth::Connected;
        window.setConnections({connection});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(window.selectDataset(arn(project, type)));
        auto &details = *window.findChild<DatasetDetails *>();
        for (const auto tab : {DatasetDetails::Tab::Overview, DatasetDetails::Tab::Activity}) {
            details.setChartRange(ChartRange::Day);
            details.showTab(tab);
            QTRY_VERIFY(!window.grab().isNull());
            QTRY_VERIFY(window.findChild<ChartPanel *>()); // built after the first frame
            if (const QString folder = qEnvironmentVariable("DW_PICTURES"); !folder.isEmpty()) {
                const QString part = tab == DatasetDetails::Tab::Overview ? u"overview"_s : u"activity"_s;
                QVERIFY(window.grab().save(QDir(folder).filePath(u"day-%1-%2-%3.png"_s.arg(project, part, QLatin1StringView(name)))));
            }
        }
    }
}

QTEST_MAIN(TestDemoDay)
#include "tst_demoday.moc"
