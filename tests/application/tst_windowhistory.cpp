// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/windowhistory.h"

#include "aws/requestlog.h"
#include "history/historydatabase.h"
#include "history/sessionhistory.h"
#include "settings/appsettings.h"
#include "support/testclock.h"
#include "support/testdatasets.h"
#include "ui/panels/messageactions.h"
#include "ui/panels/noticemessages.h"
#include "ui/text/englishplurals.h"
#include "ui/window/mainwindow.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace dw::test;
using namespace std::chrono_literals;

namespace {

/// What Application has around a history.
struct Program {
    explicit Program(const QString &folder)
        : settings(folder + u"/settings.ini"_s)
        , window(repository, history, settings, clock, requests)
    {
        QObject::connect(&repository, &DatasetRepository::datasetChanged, &window, [this](const DatasetArn &arn, DatasetFields fields) {
            const DatasetSnapshot &one = *repository.find(arn);
            if (one.countsRead && fields & (DatasetFields(DatasetField::Counts) | DatasetField::Status))
                history.append(arn, {*one.statusCheckedAt, stats(one).labeledEntries, stats(one).totalEntries, stats(one).errorEntries,
                                     one.description.status});
        });
        repository.add({flowers}, u"c1"_s, u"work"_s);
    }
    void open(const QString &path)
    {
        recorded = std::make_unique<WindowHistory>(
            path, WindowHistory::Parts{repository, history, settings, clock, [](const DatasetSnapshot &) { return true; }});
        recorded->start(window);
    }
    void answer(qint64 labeled, qint64 errors = 0)
    {
        repository.applyDescription(flowers, description(DatasetStatus::UpdateComplete, labeled, 500, errors), clock.now());
    }
    void addBirds()
    {
        repository.add({birds}, u"c1"_s, u"work"_s);
        repository.applyDescription(birds, description(DatasetStatus::UpdateComplete, 7, 500), clock.now());
    }
    [[nodiscard]] QStringList messages() const
    {
        QList<Message> all;
        recorded->addTo(all);
        QStringList texts;
        for (const Message &message : all)
            texts.append(message.text);
        return texts;
    }
    void act(const char16_t *message, const char16_t *action) const
    {
        QVERIFY(recorded->act(QString::fromUtf16(message), QString::fromUtf16(action)));
    }

    const DatasetArn flowers = datasetArn(u"flowers"_s);
    const DatasetArn birds = datasetArn(u"birds"_s);
    TestClock clock;
    AppSettings settings;
    DatasetRepository repository;
    SessionHistory history;
    RequestLog requests;
    MainWindow window;
    std::unique_ptr<WindowHistory> recorded;
};

} // namespace

class TestWindowHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void theNextStartKnowsWhatWasSeen();
    void whatChangedSinceTheLastVisitIsSaid();
    void whatIsHiddenIsNotSaid();
    void nobodyIsWelcomedTheFirstTime();
    void F41_aFolderThatCannotBeIsSaidOnceAndTheWindowGoesOn();
    void F39_aDamagedFileIsSaidAndKept();
    void erasingForgetsEverything();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"data/history.db"_s); }
    EnglishPlurals m_plurals;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWindowHistory::theNextStartKnowsWhatWasSeen()
{
    {
        Program program(m_folder->path());
        program.open(path());
        program.answer(42);
    }
    Program program(m_folder->path());
    program.clock.advance(24h);
    program.open(path());
    QTRY_COMPARE(stats(*program.repository.find(program.flowers)).labeledEntries, 42);
    QVERIFY(isStale(*program.repository.find(program.flowers), program.clock.now(), 60s));
    QCOMPARE(program.settings.lastVisit(), program.clock.now().addDays(-1));
}

void TestWindowHistory::whatChangedSinceTheLastVisitIsSaid()
{
    {
        Program program(m_folder->path());
        program.open(path());
        program.answer(42);
    }
    Program program(m_folder->path());
    program.clock.advance(24h);
    program.open(path());
    QTRY_VERIFY(program.repository.find(program.flowers)->countsRead);
    program.answer(52, 3);
    QTRY_VERIFY(!program.messages().isEmpty());
    const QString text = program.messages().value(0);
    QVERIFY2(text.startsWith(u"Since "_s) && text.contains(u"1 dataset changed, 10 labeled"_s), qPrintable(text));
    QVERIFY(program.repository.find(program.flowers)->changedSinceVisit);
    program.clock.advance(1h);
    program.answer(60); // everything was read once: this the person sees as it happens
    QCOMPARE(program.messages().value(0), text);
    program.act(MessageIds::sinceVisit, MessageActions::hide);
    QCOMPARE(program.messages(), QStringList());
    QVERIFY(!program.repository.find(program.flowers)->changedSinceVisit);
}

void TestWindowHistory::whatIsHiddenIsNotSaid()
{
    {
        Program program(m_folder->path());
        program.open(path());
        program.answer(42);
        program.repository.setHidden({program.flowers}, true);
    }
    Program program(m_folder->path());
    program.clock.advance(24h);
    program.open(path());
    QTRY_VERIFY(program.repository.find(program.flowers)->notes.hidden); // as the last run left it
    program.answer(52, 3);
    program.addBirds();
    QTRY_VERIFY(program.messages().value(0).contains(u"1 dataset changed"_s)); // birds alone: new
    QVERIFY(!program.repository.find(program.flowers)->changedSinceVisit);
}

void TestWindowHistory::nobodyIsWelcomedTheFirstTime()
{
    Program program(m_folder->path());
    QSignalSpy changed(&program.repository, &DatasetRepository::datasetChanged);
    program.open(path());
    program.answer(42);
    QCOMPARE(program.messages(), QStringList());
    QVERIFY(!program.repository.find(program.flowers)->changedSinceVisit);
}

void TestWindowHistory::F41_aFolderThatCannotBeIsSaidOnceAndTheWindowGoesOn()
{
    QFile inTheWay(m_folder->filePath(u"data"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    Program program(m_folder->path());
    program.open(path());
    program.answer(42);
    QTRY_COMPARE(program.messages().size(), 1);
    QVERIFY2(program.messages().first().startsWith(u"The history cannot be opened: "_s), qPrintable(program.messages().first()));
    program.answer(43);
    QCOMPARE(program.history.series(program.flowers).last().labeledEntries, 43);
    program.act(MessageIds::history, MessageActions::hide);
    QCOMPARE(program.messages(), QStringList());
    QVERIFY(inTheWay.remove());
    program.act(MessageIds::history, MessageActions::retry);
    QTRY_VERIFY(QFile::exists(path()));
    program.recorded.reset(); // writes what waited
    Program next(m_folder->path());
    next.open(path());
    QTRY_COMPARE(stats(*next.repository.find(next.flowers)).labeledEntries, 43);
}

void TestWindowHistory::F39_aDamagedFileIsSaidAndKept()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"data"_s));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("no history at all").repeated(500));
    file.close();
    Program program(m_folder->path());
    program.open(path());
    QTRY_COMPARE(program.messages().size(), 1);
    QVERIFY2(program.messages().first().startsWith(u"The history was damaged. It is kept as "_s), qPrintable(program.messages().first()));
    QCOMPARE(QDir(m_folder->filePath(u"data"_s)).entryList({u"*.corrupt-*"_s}).size(), 1);
    program.act(MessageIds::history, MessageActions::hide);
    QCOMPARE(program.messages(), QStringList());
}

void TestWindowHistory::erasingForgetsEverything()
{
    {
        Program program(m_folder->path());
        program.open(path());
        program.answer(42);
        program.repository.markSeen({program.flowers}, program.clock.now());
        QVERIFY(!program.history.series(program.flowers).isEmpty());
        QSignalSpy changed(program.recorded.get(), &WindowHistory::messagesChanged);
        Q_EMIT program.window.eraseHistoryRequested();
        QVERIFY(program.history.series(program.flowers).isEmpty());
        QVERIFY(!program.repository.find(program.flowers)->notes.seenAt.isValid());
        QTRY_VERIFY(changed.count() >= 2);
        QCOMPARE(program.messages(), QStringList());
    }
    HistoryDatabase file(path());
    QCOMPARE(file.open().outcome, HistoryOpening::Outcome::Ready);
    QCOMPARE(file.latest()->size(), 0);
    QCOMPARE(file.notes()->size(), 0);
}

QTEST_MAIN(TestWindowHistory)
#include "tst_windowhistory.moc"
