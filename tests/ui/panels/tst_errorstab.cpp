// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/errorstab.h"

#include "failingentries.h"
#include "support/testdatasets.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/entryview.h"
#include "ui/text/shownaccounts.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace dw;
using namespace dw::test;

class TestErrorsTab : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_tab.reset(); }
    void asksOnceItIsSeen();
    void aDatasetWithoutErrorsCostsNoCall();
    void statesHaveWords_data();
    void statesHaveWords();
    void aDenialOffersThePolicy();
    void firstOfMany();
    void readsOnAtTheEndOfTheList();
    void aGroupThatDoesNotFillTheViewReadsNothingByItself();
    void marksTheFailingPart();
    void entriesOfAnotherDatasetAreNotHeard();
    void switchingDatasetsWithAGroupChosen();
    void S8_remoteTextIsNeverMarkup();
    void S18_accountsAreMaskedOnScreenAndNotInWhatIsCopied();
    void savesWhatWasRead();
    void aFileThatCannotBeWrittenIsSaid();
    void copiesImageAddresses();

private:
    [[nodiscard]] QTreeView *list(const QString &name) const
    {
        const auto views = m_tab->findChildren<QTreeView *>();
        const auto found = std::find_if(views.begin(), views.end(), [&](auto *view) { return view->accessibleName() == name; });
        return found == views.end() ? nullptr : *found;
    }
    [[nodiscard]] QToolButton *button(const QString &text) const
    {
        const auto buttons = m_tab->findChildren<QToolButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](auto *one) { return one->text() == text; });
        return found == buttons.end() ? nullptr : *found;
    }
    void read(int entries, EntriesReading reading = EntriesReading::Waiting)
    {
        m_tab->askAgain();
        m_tab->addEntries(m_flowers, failingEntries(0, entries));
        m_tab->setReading(m_flowers, reading);
    }

    std::unique_ptr<ErrorsTab> m_tab;
    const DatasetArn m_flowers = datasetArn(u"flowers"_s);
};

void TestErrorsTab::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestErrorsTab::init()
{
    m_tab = std::make_unique<ErrorsTab>();
    m_tab->resize(1240, 230);
    m_tab->setDataset(m_flowers, 4812, {});
}

void TestErrorsTab::asksOnceItIsSeen()
{
    QSignalSpy asked(m_tab.get(), &ErrorsTab::entriesRequested);
    m_tab->setDataset(datasetArn(u"others"_s), 3, {}); // walked past
    m_tab->setDataset(m_flowers, 4812, {});
    m_tab->show();
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<DatasetArn>(), m_flowers);
    m_tab->setDataset(m_flowers, 4811, {});
    m_tab->hide();
    m_tab->show();
    QCOMPARE(asked.size(), 1);
    QSignalSpy cancelled(m_tab.get(), &ErrorsTab::cancelRequested);
    m_tab->setDataset(datasetArn(u"others"_s), 3, {});
    QCOMPARE(cancelled.size(), 1);
    QTRY_COMPARE(asked.size(), 2);
}

void TestErrorsTab::aDatasetWithoutErrorsCostsNoCall()
{
    QSignalSpy asked(m_tab.get(), &ErrorsTab::entriesRequested);
    m_tab->setDataset(m_flowers, 0, 212);
    m_tab->show();
    auto *empty = m_tab->findChild<EmptyState *>();
    QCOMPARE(empty->title(), u"No entries with errors"_s);
    const auto labels = empty->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](auto *label) { return label->text() == u"was 212, now 0"; }));
    m_tab->setDataset(m_flowers, 1, 0);
    QTRY_COMPARE(asked.size(), 1); // and not twice: the first time would have come by now
}

void TestErrorsTab::statesHaveWords_data()
{
    QTest::addColumn<EntriesReading>("reading");
    QTest::addColumn<std::optional<ApiError>>("error");
    QTest::addColumn<QString>("title");
    QTest::newRow("loading") << EntriesReading::Reading << std::optional<ApiError>() << u"Reading the entries with errors…"_s;
    QTest::newRow("empty") << EntriesReading::Complete << std::optional<ApiError>() << u"No entries with errors"_s;
    QTest::newRow("stopped") << EntriesReading::Waiting << std::optional<ApiError>() << u"Reading was stopped."_s;
    const ApiError denied = apiError(ApiError::Kind::AccessDenied, u"AccessDeniedException"_s);
    QTest::newRow("no permission") << EntriesReading::Failed << std::optional(denied) << QString();
    QTest::newRow("failed") << EntriesReading::Failed << std::optional(apiError(ApiError::Kind::Timeout)) << QString();
}

void TestErrorsTab::statesHaveWords()
{
    QFETCH(EntriesReading, reading);
    QFETCH(std::optional<ApiError>, error);
    QFETCH(QString, title);
    m_tab->show();
    m_tab->askAgain();
    m_tab->setReading(m_flowers, reading, error);
    auto *empty = m_tab->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    if (error) {
        QVERIFY(!empty->title().isEmpty());
        QSignalSpy asked(m_tab.get(), &ErrorsTab::entriesRequested);
        Q_EMIT empty->actionTriggered(u"try-again"_s);
        QCOMPARE(asked.size(), 1);
    } else {
        QCOMPARE(empty->title(), title);
    }
}

void TestErrorsTab::aDenialOffersThePolicy()
{
    ApiError denied = apiError(ApiError::Kind::AccessDenied, u"AccessDeniedException"_s);
    denied.operation = u"ListDatasetEntries"_s;
    m_tab->setConnectionName(u"labeling-vendor"_s);
    m_tab->show();
    m_tab->askAgain();
    m_tab->setReading(m_flowers, EntriesReading::Failed, denied);
    auto *empty = m_tab->findChild<EmptyState *>();
    QCOMPARE(empty->title(), u"labeling-vendor is not allowed to list entries in us-east-1 (rekognition:ListDatasetEntries)."_s);
    const auto offered = [&] {
        QStringList texts;
        for (const QPushButton *one : empty->findChildren<QPushButton *>()) {
            if (one->isVisible())
                texts.append(one->text());
        }
        return texts;
    };
    QTRY_COMPARE(offered(), (QStringList{u"Copy policy"_s, u"Try again"_s}));
    QSignalSpy asked(m_tab.get(), &ErrorsTab::entriesRequested);
    Q_EMIT empty->actionTriggered(u"copy-policy"_s);
    const QString policy = QGuiApplication::clipboard()->text();
    QVERIFY(policy.contains(u"rekognition:ListDatasetEntries"_s) && !policy.contains(u"ListDatasetLabels"_s));
    QVERIFY(policy.contains(u"arn:aws:rekognition:us-east-1:111122223333:project/*/dataset/*/*"_s));
    QCOMPARE(asked.size(), 0);
    m_tab->setReading(m_flowers, EntriesReading::Failed, apiError(ApiError::Kind::Timeout));
    QTRY_COMPARE(offered(), QStringList{u"Try again"_s}); // another failure has no policy
    QGuiApplication::clipboard()->setText(u"mine"_s);
    m_tab->copyPolicy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
}

void TestErrorsTab::firstOfMany()
{
    m_tab->setDataset(m_flowers, 4812, 5000);
    read(100);
    m_tab->show();
    QCOMPARE(m_tab->countText(), u"First 100 of 4,812 entries with errors · was 5,000, now 4,812"_s);
    QSignalSpy all(m_tab.get(), &ErrorsTab::allRequested);
    QVERIFY(button(u"Read all"_s)->isVisible() && !button(u"Stop"_s)->isVisible());
    button(u"Read all"_s)->click();
    QCOMPARE(all.size(), 1);
    m_tab->setReading(m_flowers, EntriesReading::Reading);
    QVERIFY(m_tab->countText().endsWith(u"reading…"_s));
    QVERIFY(button(u"Stop"_s)->isVisible() && !button(u"Read all"_s)->isVisible());
    m_tab->setReading(m_flowers, EntriesReading::Failed, apiError(ApiError::Kind::Throttled));
    QVERIFY(m_tab->countText().startsWith(u"First 100 of 4,812"_s)); // what was read stays
    QVERIFY(button(u"Read more"_s)->isVisible());
    m_tab->setReading(m_flowers, EntriesReading::Complete);
    QVERIFY(m_tab->countText().startsWith(u"All 100 entries"_s));
}

void TestErrorsTab::readsOnAtTheEndOfTheList()
{
    m_tab->show();
    read(100);
    QSignalSpy more(m_tab.get(), &ErrorsTab::moreRequested);
    QScrollBar *bar = list(u"Entries with errors"_s)->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QCOMPARE(more.size(), 1);
}

void TestErrorsTab::aGroupThatDoesNotFillTheViewReadsNothingByItself()
{
    m_tab->show();
    QSignalSpy more(m_tab.get(), &ErrorsTab::moreRequested);
    read(5);
    QTreeView *groups = list(u"Errors by code"_s);
    groups->setCurrentIndex(groups->model()->index(1, 0));
    QCOMPARE(list(u"Entries with errors"_s)->model()->rowCount(), 1);
    QTRY_VERIFY(!m_tab->findChild<EntryView *>()->markedText().isEmpty());
    QCOMPARE(more.size(), 0);
}

void TestErrorsTab::marksTheFailingPart()
{
    m_tab->show();
    read(100);
    auto *view = m_tab->findChild<EntryView *>();
    QVERIFY2(view->markedText().startsWith(u"{\"class_id\":0,\"top\":118,\"left\":-14"_s), qPrintable(view->markedText()));
    QVERIFY(view->text().contains(u"A box reaches out of the image"_s));
    QTreeView *groups = list(u"Errors by code"_s);
    const QModelIndex type = groups->model()->index(2, 0);
    groups->setCurrentIndex(type);
    QVERIFY(view->markedText().startsWith(u"{\"type\":\"groundtruth/wrongtype\""_s));
    groups->setCurrentIndex(groups->model()->index(0, 0, type)); // what follows from it
    QVERIFY(view->markedText().startsWith(u"\"cl-errors\":[{\"code\":\"ERROR_NO_VALID"_s));
    QVERIFY(view->text().contains(u"this one goes with them"_s));
    button(u"Copy line"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8(failingEntries(1, 1).first().line));
}

void TestErrorsTab::entriesOfAnotherDatasetAreNotHeard()
{
    m_tab->show();
    m_tab->addEntries(datasetArn(u"others"_s), failingEntries(0, 5));
    m_tab->setReading(datasetArn(u"others"_s), EntriesReading::Failed, apiError(ApiError::Kind::Timeout));
    QCOMPARE(m_tab->errors().size(), 0);
    QCOMPARE(m_tab->findChild<EmptyState *>()->title(), u"Reading the entries with errors…"_s);
}

void TestErrorsTab::switchingDatasetsWithAGroupChosen()
{
    m_tab->show();
    read(1000);
    QTreeView *groups = list(u"Errors by code"_s);
    groups->setCurrentIndex(groups->model()->index(3, 0));
    m_tab->setDataset(datasetArn(u"others"_s), 2, {});
    QCOMPARE(m_tab->errors().size(), 0);
    QCOMPARE(list(u"Entries with errors"_s)->model()->rowCount(), 0);
    m_tab->addEntries(datasetArn(u"others"_s), failingEntries(0, 2));
    QCOMPARE(list(u"Entries with errors"_s)->model()->rowCount(), 2);
    m_tab->beginAnew(datasetArn(u"others"_s));
    QCOMPARE(list(u"Entries with errors"_s)->model()->rowCount(), 0);
    m_tab->setDataset({}, {}, {});
    QCOMPARE(m_tab->errors().size(), 0);
}

void TestErrorsTab::S8_remoteTextIsNeverMarkup()
{
    m_tab->show();
    const QByteArray line = "{\"source-ref\":\"s3://b/<img "
                            "src=file>.jpg\",\"cl-errors\":[{\"code\":\"<b>ERROR</b>\",\"message\":\"<a href=x>y</a>\"}]}";
    m_tab->addEntries(m_flowers, {failingEntry(line)});
    auto *view = m_tab->findChild<EntryView *>();
    QVERIFY(view->text().contains(u"<b>ERROR</b>"_s) && view->text().contains(u"<a href=x>y</a>"_s));
    QVERIFY(view->text().contains(QString::fromUtf8(line)));
    for (const QLabel *label : m_tab->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    const QAbstractItemModel *entries = list(u"Entries with errors"_s)->model();
    QCOMPARE(entries->index(0, 0).data().toString(), u"s3://b/<img src=file>.jpg"_s);
    QVERIFY(!entries->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    QVERIFY(!list(u"Errors by code"_s)->model()->index(1, 0).data(Qt::ToolTipRole).toString().contains(u"<b>ERROR"_s));
}

void TestErrorsTab::S18_accountsAreMaskedOnScreenAndNotInWhatIsCopied()
{
    m_tab->show();
    read(1);
    const auto *view = m_tab->findChild<EntryView *>();
    const auto image = [this] { return list(u"Entries with errors"_s)->model()->index(0, 0).data().toString(); };
    QVERIFY(view->text().contains(u"111122223333"_s) && image().contains(u"111122223333"_s));
    setAccountsHidden(true);
    const QString masked = view->text();
    const QString maskedImage = image();
    button(u"Copy line"_s)->click();
    setAccountsHidden(false);
    QVERIFY2(!masked.contains(u"111122223333"_s), qPrintable(masked));
    QVERIFY(!maskedImage.contains(u"111122223333"_s));
    QVERIFY(QApplication::clipboard()->text().contains(u"111122223333"_s));
    QVERIFY(view->text().contains(u"111122223333"_s)); // and back
    QVERIFY(view->markedText().startsWith(u"{\"class_id\":0"_s));
}

void TestErrorsTab::savesWhatWasRead()
{
    QTemporaryDir folder;
    read(5);
    m_tab->saveWorklist(folder.filePath(u"w.csv"_s));
    m_tab->saveLines(folder.filePath(u"l.jsonl"_s));
    const auto lines = [&](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    };
    QTRY_COMPARE(lines(u"w.csv"_s), 1 + 6); // one entry has two codes
    QTRY_COMPARE(lines(u"l.jsonl"_s), 5);
}

void TestErrorsTab::aFileThatCannotBeWrittenIsSaid()
{
    QTemporaryDir folder;
    read(5);
    m_tab->saveWorklist(folder.filePath(u"none/w.csv"_s));
    const auto says = [this] {
        const auto labels = m_tab->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](auto *label) { return label->text().contains(u"was not written"_s); });
    };
    QTRY_VERIFY(says());
}

void TestErrorsTab::copiesImageAddresses()
{
    read(3);
    button(u"Copy image addresses"_s)->click();
    QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), 3);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"s3://vision-prod-111122223333/shelf/000000.jpg\n"_s));
}

QTEST_MAIN(TestErrorsTab)
#include "tst_errorstab.moc"
