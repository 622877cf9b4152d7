// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/datasetdetails.h"

#include "fleet.h"
#include "support/testclock.h"
#include "ui/charts/historychart.h"
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
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace dw;
using namespace dw::test;

class TestDatasetDetails : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void numbers_data();
    void numbers();
    void paceAndEndFollowTheTarget();
    void activityHasATabOfItsOwn();
    void errorsHaveATabOfTheirOwn();
    void tabsTellHowMany();
    void aFailedImportOffersACheck();
    void messagesAreExplained_data();
    void messagesAreExplained();
    void labelsAreAskedForWhenTheirTabIsChosen();
    void everyFieldOfTheApiIsThere();
    void aFailureKeepsTheValuesAndSaysWhy();
    void remoteTextIsNeverMarkup();
    void followsTheDatasetOnShow();
    void aNoteWrapsWhereOtherNotesAreMissing();
    void theVerdictLeadsToReadiness();
    void aModelIsAFactWhereModelsAreWatched();
    void aRemovedDatasetLeavesThePaneEmpty();
    void aNarrowPaneHasFourNumbers();
    void aPaneAtTheSideStandsUpright();
    void jsonIsWhatTheCliPrints();
    void S18_jsonMasksAccounts();

private:
    [[nodiscard]] QString facts() const { return m_details->findChild<DatasetFacts *>()->text(); }

    TestClock m_clock;
    std::unique_ptr<DatasetRepository> m_repository;
    std::unique_ptr<SessionHistory> m_history;
    std::unique_ptr<DatasetDetails> m_details;
    const DatasetArn m_flowers = datasetArn(u"flowers"_s, DatasetType::Train, u"eu-west-1"_s);
};

void TestDatasetDetails::init()
{
    m_repository = std::make_unique<DatasetRepository>();
    m_history = std::make_unique<SessionHistory>();
    addFleet(*m_repository, *m_history, m_clock.now());
    m_details = std::make_unique<DatasetDetails>(*m_repository, *m_history, m_clock);
    m_details->resize(1264, 260);
    m_details->show();
}

void TestDatasetDetails::cleanup()
{
    m_details.reset();
}

void TestDatasetDetails::numbers_data()
{
    QTest::addColumn<DatasetSnapshot>("snapshot");
    QTest::addColumn<QStringList>("values"); // labeled, with errors, unlabeled, labels

    const auto counted = [this](auto labeled, auto total, auto errors, auto labels) {
        return snapshot(m_flowers, description(DatasetStatus::UpdateComplete, labeled, total, errors, labels), m_clock.now());
    };
    QTest::newRow("all known") << counted(420, 500, 3, 9) << QStringList{u"420"_s, u"3"_s, u"80"_s, u"9"_s};
    QTest::newRow("large numbers are grouped")
        << counted(9120, 12400, 31, 9) << QStringList{u"9,120"_s, u"31"_s, u"3,280"_s, u"9"_s};
    QTest::newRow("absent is a dash, not 0") << counted(420, std::nullopt, std::nullopt, std::nullopt)
                                             << QStringList{u"420"_s, u"–"_s, u"–"_s, u"–"_s};
    QTest::newRow("F31: more labeled than there are leaves nothing unlabeled")
        << counted(12, 10, 0, 0) << QStringList{u"12"_s, u"0"_s, u"0"_s, u"0"_s};
    DatasetSnapshot unread = counted(std::nullopt, std::nullopt, std::nullopt, std::nullopt);
    unread.countsRead = false;
    QTest::newRow("not read yet is an ellipsis") << unread << QStringList{u"…"_s, u"…"_s, u"…"_s, u"…"_s};
}

void TestDatasetDetails::numbers()
{
    QFETCH(DatasetSnapshot, snapshot);
    QFETCH(QStringList, values);
    DatasetNumbers numbers;
    numbers.setDataset(snapshot, {}, m_clock.now());
    QStringList shown;
    for (const auto number : {DatasetNumbers::Labeled, DatasetNumbers::WithErrors, DatasetNumbers::Unlabeled,
                              DatasetNumbers::Labels})
        shown.append(numbers.value(number));
    QCOMPARE(shown, values);
    QCOMPARE(numbers.value(DatasetNumbers::Pace), u"–"_s); // nothing was seen before
    QCOMPARE(numbers.value(DatasetNumbers::Done), u"–"_s);
}

void TestDatasetDetails::paceAndEndFollowTheTarget()
{
    // 294 a week ago, 395 two days ago, in four deliveries: 14.4 a day
    m_details->setDataset(m_flowers);
    const auto *numbers = m_details->findChild<DatasetNumbers *>();
    QCOMPARE(numbers->value(DatasetNumbers::Pace), u"+14 a day"_s);
    QCOMPARE(numbers->value(DatasetNumbers::Done), u"about 28 Nov"_s); // 80 to go
    DatasetNotes notes;
    notes.target = 440;
    notes.due = QDate(2026, 11, 24);
    m_repository->setNotes(m_flowers, notes);
    QCOMPARE(numbers->value(DatasetNumbers::Unlabeled), u"20"_s);
    QCOMPARE(numbers->value(DatasetNumbers::Done), u"about 24 Nov"_s);
    QVERIFY2(facts().contains(u"24 Nov: needs 12 a day"_s), qPrintable(facts()));
    notes.target = 420;
    m_repository->setNotes(m_flowers, notes);
    QCOMPARE(numbers->value(DatasetNumbers::Done), u"Reached"_s);
}

void TestDatasetDetails::activityHasATabOfItsOwn()
{
    const auto *numbers = m_details->findChild<DatasetNumbers *>();
    const auto *activity = m_details->findChild<ActivityTab *>();
    m_details->setDataset(m_flowers);
    QVERIFY(numbers->isVisible() && !activity->isVisible());
    m_details->showTab(DatasetDetails::Tab::Activity);
    QVERIFY(!numbers->isVisible() && activity->isVisible());
    const auto *model = m_details->findChild<ActivityModel *>();
    const int before = model->rowCount();
    QVERIFY(before > 0);
    WatchSpan first{u"c1"_s, u"eu-west-1"_s, m_clock.now().addDays(-3), m_clock.now().addDays(-2)};
    WatchSpan second{u"c1"_s, u"eu-west-1"_s, m_clock.now().addDays(-1), m_clock.now()};
    m_details->setPast(m_flowers, {}, {first, second});
    QCOMPARE(model->rowCount(), before + 1);
    m_details->setPast(datasetArn(u"other"_s), {}, {}); // of another dataset: comes too late
    QCOMPARE(model->rowCount(), before + 1);
    m_details->setDataset(datasetArn(u"flowers"_s, DatasetType::Test, u"eu-west-1"_s));
    QCOMPARE(m_details->tab(), DatasetDetails::Tab::Activity); // stays while one walks through the rows
    m_details->showTab(DatasetDetails::Tab::Overview);
    QVERIFY(numbers->isVisible());
}

void TestDatasetDetails::errorsHaveATabOfTheirOwn()
{
    ErrorsTab &errors = m_details->errors();
    QSignalSpy asked(&errors, &ErrorsTab::entriesRequested);
    const DatasetArn shelf = datasetArn(u"cups"_s);
    m_repository->add({shelf}, u"c1"_s, u"vision-prod"_s);
    for (const qint64 count : {212, 40}) {
        m_clock.advance(std::chrono::hours(5));
        m_repository->applyDescription(shelf, description(DatasetStatus::UpdateComplete, 420, 500, count), m_clock.now());
        m_history->append(shelf, {m_clock.now(), 420, 500, count, datasetStatusWord(u"UPDATE_COMPLETE"_s)});
    }
    m_details->setDataset(shelf);
    QVERIFY(!errors.isVisible());
    m_details->showTab(DatasetDetails::Tab::Errors);
    QVERIFY(errors.isVisible());
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<DatasetArn>(), shelf);
    errors.addEntries(shelf, {failingEntry("{\"errors\":[{\"code\":\"ERROR_INVALID_IMAGE\"}]}")});
    QVERIFY2(errors.countText().contains(u"was 212, now 40"_s), qPrintable(errors.countText()));
}

void TestDatasetDetails::tabsTellHowMany()
{
    const auto *tabs = m_details->findChild<QTabBar *>();
    const auto texts = [tabs] { return QStringList{tabs->tabText(1), tabs->tabText(2)}; };
    m_details->setDataset(m_flowers);
    const DatasetStats counts = stats(*m_repository->find(m_flowers));
    QCOMPARE(texts(), (QStringList{u"Errors (%1)"_s.arg(*counts.errorEntries), u"Labels (%1)"_s.arg(*counts.totalLabels)}));
    m_details->setMinimumSize(340, 120); // as its place in the window does
    m_details->resize(440, 760); // at the side there is room for the names alone
    QCOMPARE(texts(), (QStringList{u"Errors"_s, u"Labels"_s}));
    m_details->resize(1264, 260);
    const DatasetArn cups = datasetArn(u"cups"_s);
    m_repository->add({cups}, u"c1"_s, u"vision-prod"_s);
    m_details->setDataset(cups); // not read yet
    QCOMPARE(texts(), (QStringList{u"Errors"_s, u"Labels"_s}));
}

void TestDatasetDetails::aFailedImportOffersACheck()
{
    QSignalSpy asked(m_details.get(), &DatasetDetails::manifestCheckRequested);
    const auto button = [this] {
        const auto buttons = m_details->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
                                        [](const QPushButton *one) { return one->text().startsWith(u"Check a manifest"_s); });
        return found == buttons.end() ? nullptr : *found;
    };
    m_details->setDataset(m_flowers);
    QVERIFY(button() && button()->isHidden());
    m_repository->applyDescription(m_flowers, description(DatasetStatus::UpdateFailed, 1, 2), m_clock.now());
    QVERIFY(!button()->isHidden());
    button()->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<DatasetArn>(), m_flowers);
}

void TestDatasetDetails::messagesAreExplained_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("explanation");
    QTest::newRow("a text that is known") << u"The manifest file contains images from multiple S3 buckets."_s << u"CLIENT_ERROR"_s
                                          << u"All images of a dataset must be in one bucket"_s;
    QTest::newRow("AWS's side") << u"Something."_s << u"SERVICE_ERROR"_s << u"try again later"_s;
    QTest::newRow("our side") << u"Something."_s << u"CLIENT_ERROR"_s << u"correct it and try again"_s;
    QTest::newRow("F30: another code is not explained") << u"Something."_s << u"OTHER_ERROR"_s << QString();
    QTest::newRow("nothing to explain") << u"The dataset was updated."_s << u"SUCCESS"_s << QString();
}

void TestDatasetDetails::messagesAreExplained()
{
    QFETCH(QString, message);
    QFETCH(QString, code);
    QFETCH(QString, explanation);
    DatasetDescription failed = description(DatasetStatus::UpdateFailed, 1, 2);
    failed.statusMessage = message;
    failed.statusMessageCode = statusMessageCodeWord(code);
    m_repository->applyDescription(m_flowers, failed, m_clock.now());
    m_details->setDataset(m_flowers);
    const QStringList lines = facts().split(u'\n');
    QCOMPARE(lines[2], u'“' + message + u'”'); // word for word
    QVERIFY2(explanation.isEmpty() ? lines[3].isEmpty() : lines[3].contains(explanation), qPrintable(lines[3]));
}

void TestDatasetDetails::labelsAreAskedForWhenTheirTabIsChosen()
{
    QSignalSpy asked(m_details->projectTabs(), &ProjectTabs::labelsRequested);
    m_details->setDataset(m_flowers);
    QCOMPARE(asked.size(), 0);
    m_details->showTab(DatasetDetails::Tab::Labels);
    QVERIFY(asked.size() > 0);
    QVERIFY(m_details->projectTabs()->labelsTab()->isVisible());
    asked.clear();
    m_details->showTab(DatasetDetails::Tab::Readiness);
    QCOMPARE(asked.size(), 0); // the same labels, on their way
    QVERIFY(m_details->projectTabs()->readinessTab()->isVisible());
}

void TestDatasetDetails::everyFieldOfTheApiIsThere()
{
    const DatasetArn shelf = datasetArn(u"retail-shelf"_s, DatasetType::Train, u"eu-west-1"_s);
    m_details->setDataset(shelf);
    const QString shown = facts();
    for (const QString &part :
         {u"Update failed"_s, u"UPDATE_FAILED"_s, u"CLIENT_ERROR"_s,
          u"The manifest file contains images from multiple S3 buckets."_s, shelf.toString(), u"28 Jul 2026"_s})
        QVERIFY2(shown.contains(part), qPrintable(part + u" is missing in\n"_s + shown));
}

void TestDatasetDetails::aFailureKeepsTheValuesAndSaysWhy()
{
    m_details->setDataset(m_flowers);
    m_clock.advance(std::chrono::minutes(3));
    m_repository->applyError(m_flowers, apiError(ApiError::Kind::AccessDenied, u"AccessDeniedException"_s), m_clock.now());
    m_clock.advance(std::chrono::minutes(2));
    m_details->refresh();
    QVERIFY2(facts().contains(u"The last check failed 2 min ago."_s), qPrintable(facts()));
    QVERIFY(facts().contains(u"UPDATE_COMPLETE"_s));
    QCOMPARE(m_details->findChild<DatasetNumbers *>()->value(DatasetNumbers::Labeled), u"420"_s);
    m_repository->applyDescription(m_flowers, description(DatasetStatus::UpdateComplete, 421, 500), m_clock.now());
    QVERIFY(!facts().contains(u"failed"_s));
}

void TestDatasetDetails::remoteTextIsNeverMarkup()
{
    DatasetDescription hostile = description(DatasetStatus::UpdateFailed, 1, 2);
    hostile.statusMessage = u"<img src=\"file:///etc/hostname\"><b>x</b>"_s;
    m_repository->applyDescription(m_flowers, hostile, m_clock.now());
    m_details->setDataset(m_flowers);
    QVERIFY(facts().contains(u"<img src=\"file:///etc/hostname\"><b>x</b>"_s)); // S8: letter for letter
    for (const QLabel *label : m_details->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
}

void TestDatasetDetails::followsTheDatasetOnShow()
{
    m_details->setDataset(m_flowers);
    const auto *numbers = m_details->findChild<DatasetNumbers *>();
    m_repository->applyDescription(datasetArn(u"retail-shelf"_s, DatasetType::Train, u"eu-west-1"_s),
                                   description(DatasetStatus::UpdateComplete, 1, 2), m_clock.now());
    QCOMPARE(numbers->value(DatasetNumbers::Labeled), u"420"_s);
    m_repository->applyDescription(m_flowers, description(DatasetStatus::UpdateComplete, 440, 500), m_clock.now());
    QCOMPARE(numbers->value(DatasetNumbers::Labeled), u"440"_s);
}

void TestDatasetDetails::aNoteWrapsWhereOtherNotesAreMissing()
{
    m_details->setDataset(m_flowers);
    DatasetNotes notes;
    notes.note = u"The vendor delivers on Fridays, in batches of a thousand, and what is missing then comes a week later."_s;
    m_repository->setNotes(m_flowers, notes);
    const auto labels = m_details->findChild<DatasetFacts *>()->findChildren<QLabel *>();
    const auto note = std::find_if(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == notes.note; });
    QVERIFY(note != labels.end());
    QTRY_VERIFY((*note)->height() > 2 * (*note)->fontMetrics().height()); // nothing is cut
    for (const QLabel *label : labels)
        QVERIFY(label->text() != u"Due" || !label->isVisible());
}

void TestDatasetDetails::theVerdictLeadsToReadiness()
{
    m_details->setDataset(m_flowers);
    QVERIFY2(facts().contains(u"Unknown\nIts labels are not read yet."_s), qPrintable(facts()));
    const auto *verdict = m_details->findChild<QPushButton *>(u"verdict"_s);
    QCOMPARE(verdict->accessibleName(), u"Training: Unknown. Its labels are not read yet."_s);
    DatasetLabels labels;
    labels.isRead = true;
    labels.labels = {{u"rose"_s, 400, {}}, {u"tulip"_s, 0, {}}};
    m_details->projectTabs()->setLabels(m_flowers, labels);
    QVERIFY2(facts().contains(u"Not ready\nLabels without entries, train: No entry uses tulip."_s), qPrintable(facts()));
    QTest::mouseClick(const_cast<QPushButton *>(verdict), Qt::LeftButton);
    QCOMPARE(m_details->tab(), DatasetDetails::Tab::Readiness);
}

void TestDatasetDetails::aModelIsAFactWhereModelsAreWatched()
{
    m_details->setDataset(m_flowers);
    QVERIFY2(!facts().contains(u"trained"_s), qPrintable(facts()));
    m_details->projectTabs()->setModelsWatched(true);
    QVERIFY2(facts().endsWith(u"\nNot read yet."_s), qPrintable(facts()));
    m_details->projectTabs()->setModel(m_flowers, {true, ModelSummary{}, {}});
    QVERIFY2(facts().endsWith(u"\nNever trained."_s), qPrintable(facts()));
    m_details->projectTabs()->setModelsWatched(false);
    QVERIFY2(!facts().contains(u"trained"_s), qPrintable(facts()));
}

void TestDatasetDetails::aRemovedDatasetLeavesThePaneEmpty()
{
    m_details->setDataset(m_flowers);
    QVERIFY(m_details->findChild<DatasetNumbers *>()->isVisible());
    m_repository->remove({m_flowers});
    QVERIFY(m_details->dataset().isNull());
    QVERIFY(!m_details->findChild<DatasetNumbers *>()->isVisible());
}

void TestDatasetDetails::aNarrowPaneHasFourNumbers()
{
    m_details->setDataset(m_flowers);
    using Numbers = QList<int>;
    const auto visible = [this] {
        Numbers numbers;
        const auto tiles
            = m_details->findChild<DatasetNumbers *>()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (int i = 0; i < tiles.size(); ++i) {
            if (tiles.at(i)->isVisible())
                numbers.append(i);
        }
        return numbers;
    };
    QCOMPARE(visible().size(), 6);
    m_details->resize(1024, 260);
    QCOMPARE(visible(), (Numbers{DatasetNumbers::Labeled, DatasetNumbers::WithErrors, DatasetNumbers::Pace, DatasetNumbers::Done}));
    m_details->resize(1264, 260);
    QCOMPARE(visible().size(), 6);
}

void TestDatasetDetails::aPaneAtTheSideStandsUpright()
{
    m_details->setDataset(m_flowers);
    m_details->setMinimumSize(340, 120); // as its place in the window does
    m_details->resize(440, 760);
    const auto *numbers = m_details->findChild<DatasetNumbers *>();
    const auto *facts = m_details->findChild<DatasetFacts *>();
    const auto *chart = m_details->findChild<HistoryChart *>();
    const auto topOf = [this](const QWidget *part) { return part->mapTo(m_details.get(), QPoint()).y(); };
    QTRY_VERIFY(topOf(numbers) < topOf(facts) && topOf(facts) < topOf(chart));
    QVERIFY(chart->height() >= 160 && chart->width() > 400);
    m_details->resize(1264, 260);
    QTRY_VERIFY(chart->mapTo(m_details.get(), QPoint()).x() > facts->mapTo(m_details.get(), QPoint()).x());
}

void TestDatasetDetails::jsonIsWhatTheCliPrints()
{
    const auto *json = m_details->findChild<JsonTab *>();
    m_details->setDataset(m_flowers);
    m_details->showTab(DatasetDetails::Tab::Json);
    const QJsonObject answer = QJsonDocument::fromJson(json->text().toUtf8()).object();
    const QJsonObject description = answer[u"DatasetDescription"].toObject();
    QCOMPARE(description[u"DatasetStats"][u"LabeledEntries"].toInteger(), *stats(*m_repository->find(m_flowers)).labeledEntries);
    json->findChild<QToolButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), json->text());
    // what is selected stays while nothing changes
    auto *view = json->findChild<QPlainTextEdit *>();
    view->selectAll();
    m_details->refresh();
    QVERIFY(view->textCursor().hasSelection());
    const DatasetArn unread = datasetArn(u"unread"_s);
    m_repository->add({unread}, u"c1"_s, {});
    m_details->setDataset(unread);
    QVERIFY(json->text().isEmpty() && !json->findChild<QToolButton *>()->isEnabled());
}

void TestDatasetDetails::S18_jsonMasksAccounts()
{
    const auto *json = m_details->findChild<JsonTab *>();
    m_details->setDataset(m_flowers);
    QVERIFY(json->text().contains(m_flowers.account()));
    setAccountsHidden(true);
    const auto shownAgain = qScopeGuard([] { setAccountsHidden(false); });
    QVERIFY(!json->text().contains(m_flowers.account()));
    json->findChild<QToolButton *>()->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(m_flowers.account())); // copied on purpose
}

QTEST_MAIN(TestDatasetDetails)
#include "tst_datasetdetails.moc"
