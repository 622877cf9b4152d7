// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailsbench.h"

#include "ui/charts/historychart.h"
#include "ui/panels/datasetfacts.h"
#include "ui/panels/datasetnumbers.h"
#include "ui/panels/projecttabs.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;

class TestDatasetDetails : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        init(); // rows of data are made before a test's own
    }
    void init() { m_bench = std::make_unique<DetailsBench>(); }
    void numbers_data();
    void numbers();
    void paceAndEndFollowTheTarget();
    void aFailedImportOffersACheck();
    void messagesAreExplained_data();
    void messagesAreExplained();
    void everyFieldOfTheApiIsThere();
    void aFailureKeepsTheValuesAndSaysWhy();
    void remoteTextIsNeverMarkup();
    void followsTheDatasetOnShow();
    void aNoteWrapsWhereOtherNotesAreMissing();
    void aModelIsAFactWhereModelsAreWatched();
    void aRemovedDatasetLeavesThePaneEmpty();
    void aNarrowPaneHasFourNumbers();
    void aPaneAtTheSideStandsUpright();

private:
    [[nodiscard]] QString facts() const { return m_bench->details.findChild<DatasetFacts *>()->text(); }

    std::unique_ptr<DetailsBench> m_bench;
};

void TestDatasetDetails::numbers_data()
{
    QTest::addColumn<DatasetSnapshot>("snapshot");
    QTest::addColumn<QStringList>("values"); // labeled, with errors, unlabeled, labels

    const auto counted = [this](auto labeled, auto total, auto errors, auto labels) {
        return snapshot(m_bench->flowers, description(DatasetStatus::UpdateComplete, labeled, total, errors, labels), m_bench->clock.now());
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
    numbers.setDataset(snapshot, {}, m_bench->clock.now());
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
    m_bench->details.setDataset(m_bench->flowers);
    const auto *numbers = m_bench->details.findChild<DatasetNumbers *>();
    QCOMPARE(numbers->value(DatasetNumbers::Pace), u"+14 a day"_s);
    QCOMPARE(numbers->value(DatasetNumbers::Done), u"about 28 Nov"_s); // 80 to go
    DatasetNotes notes;
    notes.target = 440;
    notes.due = QDate(2026, 11, 24);
    m_bench->repository.setNotes(m_bench->flowers, notes);
    QCOMPARE(numbers->value(DatasetNumbers::Unlabeled), u"20"_s);
    QCOMPARE(numbers->value(DatasetNumbers::Done), u"about 24 Nov"_s);
    QVERIFY2(facts().contains(u"24 Nov: needs 12 a day"_s), qPrintable(facts()));
    notes.target = 420;
    m_bench->repository.setNotes(m_bench->flowers, notes);
    QCOMPARE(numbers->value(DatasetNumbers::Done), u"Reached"_s);
    m_bench->repository.setNotes(m_bench->flowers, {});
    m_bench->repository.applyDescription(m_bench->flowers, description(DatasetStatus::CreateFailed, 0, 0, 0, 0), m_bench->clock.now());
    QCOMPARE(numbers->value(DatasetNumbers::Done), u"–"_s); // nothing was reached where there are no entries
}

void TestDatasetDetails::aFailedImportOffersACheck()
{
    QSignalSpy asked(&m_bench->details, &DatasetDetails::manifestCheckRequested);
    const auto button = [this] {
        const auto buttons = m_bench->details.findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
                                        [](const QPushButton *one) { return one->text().startsWith(u"Check a manifest"_s); });
        return found == buttons.end() ? nullptr : *found;
    };
    m_bench->details.setDataset(m_bench->flowers);
    QVERIFY(button() && button()->isHidden());
    m_bench->repository.applyDescription(m_bench->flowers, description(DatasetStatus::UpdateFailed, 1, 2), m_bench->clock.now());
    QVERIFY(!button()->isHidden());
    button()->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<DatasetArn>(), m_bench->flowers);
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
    m_bench->repository.applyDescription(m_bench->flowers, failed, m_bench->clock.now());
    m_bench->details.setDataset(m_bench->flowers);
    const QStringList lines = facts().split(u'\n');
    QCOMPARE(lines[2], u'“' + message + u'”'); // word for word
    QVERIFY2(explanation.isEmpty() ? lines[3].isEmpty() : lines[3].contains(explanation), qPrintable(lines[3]));
}

void TestDatasetDetails::everyFieldOfTheApiIsThere()
{
    const DatasetArn shelf = datasetArn(u"retail-shelf"_s, DatasetType::Train, u"eu-west-1"_s);
    m_bench->details.setDataset(shelf);
    const QString shown = facts();
    for (const QString &part :
         {u"Update failed"_s, u"UPDATE_FAILED"_s, u"CLIENT_ERROR"_s,
          u"The manifest file contains images from multiple S3 buckets."_s, shelf.toString(), u"28 Jul 2026"_s})
        QVERIFY2(shown.contains(part), qPrintable(part + u" is missing in\n"_s + shown));
}

void TestDatasetDetails::aFailureKeepsTheValuesAndSaysWhy()
{
    m_bench->details.setDataset(m_bench->flowers);
    m_bench->clock.advance(std::chrono::minutes(3));
    m_bench->repository.applyError(m_bench->flowers, apiError(ApiError::Kind::AccessDenied, u"AccessDeniedException"_s), m_bench->clock.now());
    m_bench->clock.advance(std::chrono::minutes(2));
    m_bench->details.refresh();
    QVERIFY2(facts().contains(u"The last check failed 2 min ago."_s), qPrintable(facts()));
    QVERIFY(facts().contains(u"UPDATE_COMPLETE"_s));
    QCOMPARE(m_bench->details.findChild<DatasetNumbers *>()->value(DatasetNumbers::Labeled), u"420"_s);
    m_bench->repository.applyDescription(m_bench->flowers, description(DatasetStatus::UpdateComplete, 421, 500), m_bench->clock.now());
    QVERIFY(!facts().contains(u"failed"_s));
}

void TestDatasetDetails::remoteTextIsNeverMarkup()
{
    DatasetDescription hostile = description(DatasetStatus::UpdateFailed, 1, 2);
    hostile.statusMessage = u"<img src=\"file:///etc/hostname\"><b>x</b>"_s;
    m_bench->repository.applyDescription(m_bench->flowers, hostile, m_bench->clock.now());
    m_bench->details.setDataset(m_bench->flowers);
    QVERIFY(facts().contains(u"<img src=\"file:///etc/hostname\"><b>x</b>"_s)); // S8: letter for letter
    for (const QLabel *label : m_bench->details.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
}

void TestDatasetDetails::followsTheDatasetOnShow()
{
    m_bench->details.setDataset(m_bench->flowers);
    const auto *numbers = m_bench->details.findChild<DatasetNumbers *>();
    m_bench->repository.applyDescription(datasetArn(u"retail-shelf"_s, DatasetType::Train, u"eu-west-1"_s),
                                   description(DatasetStatus::UpdateComplete, 1, 2), m_bench->clock.now());
    QCOMPARE(numbers->value(DatasetNumbers::Labeled), u"420"_s);
    m_bench->repository.applyDescription(m_bench->flowers, description(DatasetStatus::UpdateComplete, 440, 500), m_bench->clock.now());
    QCOMPARE(numbers->value(DatasetNumbers::Labeled), u"440"_s);
}

void TestDatasetDetails::aNoteWrapsWhereOtherNotesAreMissing()
{
    m_bench->details.setDataset(m_bench->flowers);
    DatasetNotes notes;
    notes.note = u"The vendor delivers on Fridays, in batches of a thousand, and what is missing then comes a week later."_s;
    m_bench->repository.setNotes(m_bench->flowers, notes);
    const auto labels = m_bench->details.findChild<DatasetFacts *>()->findChildren<QLabel *>();
    const auto note = std::find_if(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == notes.note; });
    QVERIFY(note != labels.end());
    QTRY_VERIFY((*note)->height() > 2 * (*note)->fontMetrics().height()); // nothing is cut
    for (const QLabel *label : labels)
        QVERIFY(label->text() != u"Due" || !label->isVisible());
}

void TestDatasetDetails::aModelIsAFactWhereModelsAreWatched()
{
    m_bench->details.setDataset(m_bench->flowers);
    QVERIFY2(!facts().contains(u"trained"_s), qPrintable(facts()));
    m_bench->details.projectTabs()->setModelsWatched(true);
    QVERIFY2(facts().endsWith(u"\nNot read yet."_s), qPrintable(facts()));
    m_bench->details.projectTabs()->setModel(m_bench->flowers, {true, ModelSummary{}, {}});
    QVERIFY2(facts().endsWith(u"\nNever trained."_s), qPrintable(facts()));
    m_bench->details.projectTabs()->setModelsWatched(false);
    QVERIFY2(!facts().contains(u"trained"_s), qPrintable(facts()));
}

void TestDatasetDetails::aRemovedDatasetLeavesThePaneEmpty()
{
    m_bench->details.setDataset(m_bench->flowers);
    QVERIFY(m_bench->details.findChild<DatasetNumbers *>()->isVisible());
    m_bench->repository.remove({m_bench->flowers});
    QVERIFY(m_bench->details.dataset().isNull());
    QVERIFY(!m_bench->details.findChild<DatasetNumbers *>()->isVisible());
}

void TestDatasetDetails::aNarrowPaneHasFourNumbers()
{
    m_bench->details.setDataset(m_bench->flowers);
    using Numbers = QList<int>;
    const auto visible = [this] {
        Numbers numbers;
        const auto tiles
            = m_bench->details.findChild<DatasetNumbers *>()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (int i = 0; i < tiles.size(); ++i) {
            if (tiles.at(i)->isVisible())
                numbers.append(i);
        }
        return numbers;
    };
    QCOMPARE(visible().size(), 6);
    m_bench->details.resize(1024, 260);
    QCOMPARE(visible(), (Numbers{DatasetNumbers::Labeled, DatasetNumbers::WithErrors, DatasetNumbers::Pace, DatasetNumbers::Done}));
    m_bench->details.resize(1264, 260);
    QCOMPARE(visible().size(), 6);
}

void TestDatasetDetails::aPaneAtTheSideStandsUpright()
{
    m_bench->details.setDataset(m_bench->flowers);
    m_bench->details.setMinimumSize(340, 120); // as its place in the window does
    m_bench->details.resize(440, 760);
    const auto *numbers = m_bench->details.findChild<DatasetNumbers *>();
    const auto *facts = m_bench->details.findChild<DatasetFacts *>();
    const auto *chart = m_bench->details.findChild<HistoryChart *>();
    const auto topOf = [this](const QWidget *part) { return part->mapTo(&m_bench->details, QPoint()).y(); };
    QTRY_VERIFY(topOf(numbers) < topOf(facts) && topOf(facts) < topOf(chart));
    QVERIFY(chart->height() >= 160 && chart->width() > 400);
    m_bench->details.resize(1264, 260);
    QTRY_VERIFY(chart->mapTo(&m_bench->details, QPoint()).x() > facts->mapTo(&m_bench->details, QPoint()).x());
}

QTEST_MAIN(TestDatasetDetails)
#include "tst_datasetdetails.moc"
