// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the details beside the Overview: what leads to them, and what they hold.
#include "detailsbench.h"

#include "ui/panels/activitymodel.h"
#include "ui/panels/activitytab.h"
#include "ui/panels/datasetfacts.h"
#include "ui/panels/datasetnumbers.h"
#include "ui/panels/errorstab.h"
#include "ui/panels/jsontab.h"
#include "ui/panels/labelstab.h"
#include "ui/panels/projecttabs.h"
#include "ui/panels/readinesstab.h"
#include "ui/text/shownaccounts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace dw;
using namespace dw::test;

class TestDetailsTabs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { m_bench = std::make_unique<DetailsBench>(); }
    void activityHasATabOfItsOwn();
    void errorsHaveATabOfTheirOwn();
    void tabsTellHowMany();
    void labelsAreAskedForWhenTheirTabIsChosen();
    void theVerdictLeadsToReadiness();
    void jsonIsWhatTheCliPrints();
    void S18_jsonMasksAccounts();

private:
    [[nodiscard]] QString facts() const { return m_bench->details.findChild<DatasetFacts *>()->text(); }

    std::unique_ptr<DetailsBench> m_bench;
};

void TestDetailsTabs::activityHasATabOfItsOwn()
{
    const auto *numbers = m_bench->details.findChild<DatasetNumbers *>();
    const auto *activity = m_bench->details.findChild<ActivityTab *>();
    m_bench->details.setDataset(m_bench->flowers);
    QVERIFY(numbers->isVisible() && !activity->isVisible());
    m_bench->details.showTab(DatasetDetails::Tab::Activity);
    QVERIFY(!numbers->isVisible() && activity->isVisible());
    const auto *model = m_bench->details.findChild<ActivityModel *>();
    const int before = model->rowCount();
    QVERIFY(before > 0);
    WatchSpan first{u"c1"_s, u"eu-west-1"_s, m_bench->clock.now().addDays(-3), m_bench->clock.now().addDays(-2)};
    WatchSpan second{u"c1"_s, u"eu-west-1"_s, m_bench->clock.now().addDays(-1), m_bench->clock.now()};
    m_bench->details.setPast(m_bench->flowers, {}, {first, second});
    QCOMPARE(model->rowCount(), before + 1);
    m_bench->details.setPast(datasetArn(u"other"_s), {}, {}); // of another dataset: comes too late
    QCOMPARE(model->rowCount(), before + 1);
    m_bench->details.setDataset(datasetArn(u"flowers"_s, DatasetType::Test, u"eu-west-1"_s));
    QCOMPARE(m_bench->details.tab(), DatasetDetails::Tab::Activity); // stays while one walks through the rows
    m_bench->details.showTab(DatasetDetails::Tab::Overview);
    QVERIFY(numbers->isVisible());
}

void TestDetailsTabs::errorsHaveATabOfTheirOwn()
{
    ErrorsTab &errors = m_bench->details.errors();
    QSignalSpy asked(&errors, &ErrorsTab::entriesRequested);
    const DatasetArn shelf = datasetArn(u"cups"_s);
    m_bench->repository.add({shelf}, u"c1"_s, u"vision-prod"_s);
    for (const qint64 count : {212, 40}) {
        m_bench->clock.advance(std::chrono::hours(5));
        m_bench->repository.applyDescription(shelf, description(DatasetStatus::UpdateComplete, 420, 500, count), m_bench->clock.now());
        m_bench->history.append(shelf, {m_bench->clock.now(), 420, 500, count, datasetStatusWord(u"UPDATE_COMPLETE"_s)});
    }
    m_bench->details.setDataset(shelf);
    QVERIFY(!errors.isVisible());
    m_bench->details.showTab(DatasetDetails::Tab::Errors);
    QVERIFY(errors.isVisible());
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<DatasetArn>(), shelf);
    errors.addEntries(shelf, {failingEntry("{\"errors\":[{\"code\":\"ERROR_INVALID_IMAGE\"}]}")});
    QVERIFY2(errors.countText().contains(u"was 212, now 40"_s), qPrintable(errors.countText()));
}

void TestDetailsTabs::tabsTellHowMany()
{
    const auto *tabs = m_bench->details.findChild<QTabBar *>();
    const auto texts = [tabs] { return QStringList{tabs->tabText(1), tabs->tabText(2)}; };
    m_bench->details.setDataset(m_bench->flowers);
    const DatasetStats counts = stats(*m_bench->repository.find(m_bench->flowers));
    QCOMPARE(texts(), (QStringList{u"Errors (%1)"_s.arg(*counts.errorEntries), u"Labels (%1)"_s.arg(*counts.totalLabels)}));
    m_bench->details.setMinimumSize(340, 120); // as its place in the window does
    m_bench->details.resize(440, 760); // at the side there is room for the names alone
    QCOMPARE(texts(), (QStringList{u"Errors"_s, u"Labels"_s}));
    m_bench->details.resize(1264, 260);
    const DatasetArn cups = datasetArn(u"cups"_s);
    m_bench->repository.add({cups}, u"c1"_s, u"vision-prod"_s);
    m_bench->details.setDataset(cups); // not read yet
    QCOMPARE(texts(), (QStringList{u"Errors"_s, u"Labels"_s}));
}

void TestDetailsTabs::labelsAreAskedForWhenTheirTabIsChosen()
{
    QSignalSpy asked(m_bench->details.projectTabs(), &ProjectTabs::labelsRequested);
    m_bench->details.setDataset(m_bench->flowers);
    QCOMPARE(asked.size(), 0);
    m_bench->details.showTab(DatasetDetails::Tab::Labels);
    QVERIFY(asked.size() > 0);
    QVERIFY(m_bench->details.projectTabs()->labelsTab()->isVisible());
    asked.clear();
    m_bench->details.showTab(DatasetDetails::Tab::Readiness);
    QCOMPARE(asked.size(), 0); // the same labels, on their way
    QVERIFY(m_bench->details.projectTabs()->readinessTab()->isVisible());
}

void TestDetailsTabs::theVerdictLeadsToReadiness()
{
    m_bench->details.setDataset(m_bench->flowers);
    QVERIFY2(facts().contains(u"Unknown\nIts labels are not read yet."_s), qPrintable(facts()));
    const auto *verdict = m_bench->details.findChild<QPushButton *>(u"verdict"_s);
    QCOMPARE(verdict->accessibleName(), u"Training: Unknown. Its labels are not read yet."_s);
    DatasetLabels labels;
    labels.isRead = true;
    labels.labels = {{u"rose"_s, 400, {}}, {u"tulip"_s, 0, {}}};
    m_bench->details.projectTabs()->setLabels(m_bench->flowers, labels);
    QVERIFY2(facts().contains(u"Not ready\nLabels without entries, train: No entry uses tulip."_s), qPrintable(facts()));
    QTest::mouseClick(const_cast<QPushButton *>(verdict), Qt::LeftButton);
    QCOMPARE(m_bench->details.tab(), DatasetDetails::Tab::Readiness);
}

void TestDetailsTabs::jsonIsWhatTheCliPrints()
{
    const auto *json = m_bench->details.findChild<JsonTab *>();
    m_bench->details.setDataset(m_bench->flowers);
    m_bench->details.showTab(DatasetDetails::Tab::Json);
    const QJsonObject answer = QJsonDocument::fromJson(json->text().toUtf8()).object();
    const QJsonObject description = answer[u"DatasetDescription"].toObject();
    QCOMPARE(description[u"DatasetStats"][u"LabeledEntries"].toInteger(), *stats(*m_bench->repository.find(m_bench->flowers)).labeledEntries);
    json->findChild<QToolButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), json->text());
    // what is selected stays while nothing changes
    auto *view = json->findChild<QPlainTextEdit *>();
    view->selectAll();
    m_bench->details.refresh();
    QVERIFY(view->textCursor().hasSelection());
    const DatasetArn unread = datasetArn(u"unread"_s);
    m_bench->repository.add({unread}, u"c1"_s, {});
    m_bench->details.setDataset(unread);
    QVERIFY(json->text().isEmpty() && !json->findChild<QToolButton *>()->isEnabled());
}

void TestDetailsTabs::S18_jsonMasksAccounts()
{
    const auto *json = m_bench->details.findChild<JsonTab *>();
    m_bench->details.setDataset(m_bench->flowers);
    QVERIFY(json->text().contains(m_bench->flowers.account()));
    setAccountsHidden(true);
    const auto shownAgain = qScopeGuard([] { setAccountsHidden(false); });
    QVERIFY(!json->text().contains(m_bench->flowers.account()));
    json->findChild<QToolButton *>()->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(m_bench->flowers.account())); // copied on purpose
}

QTEST_MAIN(TestDetailsTabs)
#include "tst_detailstabs.moc"
