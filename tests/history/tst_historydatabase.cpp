// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historydatabase.h"
#include "history/historyplace.h"
#include "history/historyrows.h"
#include "history/historyschema.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

const QDateTime start(QDate(2026, 11, 1), QTime(8, 0), QTimeZone::utc());

DatasetArn arnOf(const QString &project, const QString &id = u"1700000000000"_s)
{
    return *DatasetArn::parse(u"arn:aws:rekognition:eu-west-1:111122223333:project/%1/dataset/train/%2"_s.arg(project, id));
}

HistoryReading reading(const DatasetArn &arn, const QDateTime &time, std::optional<qint64> labeled, qint64 total = 500)
{
    HistoryReading out{arn, time, {}};
    out.description.status = datasetStatusWord(u"UPDATE_COMPLETE"_s);
    out.description.statusMessage = u"The dataset was \"updated\"; ✓"_s;
    out.description.stats = DatasetStats{labeled, total, std::nullopt, 3};
    out.description.creationTimestamp = 1533422155.042;
    return out;
}

/// What the sqlite3 program reads in the same file.
QByteArray sqlite(const QString &path, const QString &statement)
{
    QProcess process;
    process.start(u"sqlite3"_s, {u"-readonly"_s, path, statement});
    if (!process.waitForFinished())
        return "no sqlite3";
    return process.readAllStandardOutput().trimmed();
}

} // namespace

class TestHistoryDatabase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readingsComeBackWhole();
    void sqlite3ReadsTheSame();
    void onlyNewsTakeASample();
    void restartKnowsWhatWasLast();
    void seriesBeginsWithWhatHeldThen();
    void absentIsNotZero();
    void unknownWordsAreKept();
    void forerunnersAreOfTheSameProjectAndSet();
    void spansGrow();
    void notesAreKept();
    void pruningKeepsTheLastOfEachBucket();
    void S14_filesAreForTheirOwnerAlone();
    void S15_whatIsNoHistoryIsDamage_data();
    void S15_whatIsNoHistoryIsDamage();
    void S16_valuesAreNeverStatements();
    void F44_newerVersionIsOnlyRead();
    void twoProcessesMayWrite();
    void whatAnotherProcessChangedIsSeen();
    void whatWasReadHoldsNothingBack();
    void lateReadingsFindTheirPlace();
    void fileBelowTheDataFolder();
    void summaryTellsHowMuch();
    void everyEarlierVersionIsMigrated_data();
    void everyEarlierVersionIsMigrated();
    void eraseLeavesNothing();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"history/history.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistoryDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHistoryDatabase::readingsComeBackWhole()
{
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
    const HistoryReading a = reading(arnOf(u"flowers"_s), start, 20);
    QVERIFY(history.append({a}));
    QCOMPARE(*history.latest(), QList{a});
    QCOMPARE(*history.series(a.arn, {}), HistorySeries{sampleOf(a)});
    QVERIFY(history.isSound());
}

void TestHistoryDatabase::sqlite3ReadsTheSame()
{
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
    QVERIFY(history.append({reading(arnOf(u"flowers"_s), start, 20), reading(arnOf(u"flowers"_s), start.addSecs(60), 25)}));
    QCOMPARE(sqlite(path(), u"SELECT time, labeled, total, errors, status FROM seen ORDER BY time"_s),
             "1793520000000|20|500|3|4\n1793520060000|25|500|3|4"_ba);
    QCOMPARE(sqlite(path(), u"PRAGMA integrity_check"_s), "ok"_ba);
    QCOMPARE(sqlite(path(), u"PRAGMA user_version"_s).toInt(), historyVersion);
}

void TestHistoryDatabase::onlyNewsTakeASample()
{
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
    const DatasetArn arn = arnOf(u"flowers"_s);
    for (int i = 0; i < 10; ++i)
        QVERIFY(history.append({reading(arn, start.addSecs(i), i < 5 ? 20 : 21)}));
    QCOMPARE(history.series(arn, {})->size(), 2);
    QCOMPARE(history.latest()->first().time, start.addSecs(9)); // and yet it is known how fresh it is
    QVERIFY(history.append({reading(arn, start.addDays(-1), 99)})); // the clock was set back
    QCOMPARE(history.series(arn, {})->size(), 2);
}

void TestHistoryDatabase::restartKnowsWhatWasLast()
{
    const DatasetArn arn = arnOf(u"flowers"_s);
    for (int i = 0; i < 3; ++i) {
        HistoryDatabase history(path());
        QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
        QVERIFY(history.append({reading(arn, start.addSecs(i), 20)}));
        QCOMPARE(history.series(arn, {})->size(), 1);
    }
}

void TestHistoryDatabase::seriesBeginsWithWhatHeldThen()
{
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
    const DatasetArn arn = arnOf(u"flowers"_s);
    for (int day = 0; day < 5; ++day)
        QVERIFY(history.append({reading(arn, start.addDays(day), day)}));
    const auto series = history.series(arn, start.addDays(2).addSecs(1));
    QCOMPARE(series->size(), 3);
    QCOMPARE(series->first().labeledEntries, 2);
    QVERIFY(history.series(arnOf(u"unknown"_s), {})->isEmpty());
}

void TestHistoryDatabase::absentIsNotZero()
{
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
    HistoryReading bare = reading(arnOf(u"bare"_s), start, std::nullopt);
    HistoryReading none{arnOf(u"none"_s), start, {}};
    QVERIFY(history.append({bare, none}));
    const auto latest = *history.latest();
    QCOMPARE(latest.size(), 2);
    QVERIFY(latest.contains(bare));
    QVERIFY(latest.contains(none));
}

void TestHistoryDatabase::unknownWordsAreKept()
{
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
    HistoryReading odd = reading(arnOf(u"odd"_s), start, 1);
    odd.description.status = datasetStatusWord(u"MERGE_IN_PROGRESS"_s);
    odd.description.statusMessageCode = statusMessageCodeWord(u"MAYBE"_s);
    QVERIFY(history.append({odd}));
    QCOMPARE(*history.latest(), QList{odd});
}

void TestHistoryDatabase::forerunnersAreOfTheSameProjectAndSet()
{
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
    const DatasetArn first = arnOf(u"flowers"_s, u"1"_s);
    const DatasetArn second = arnOf(u"flowers"_s, u"2"_s);
    const DatasetArn third = arnOf(u"flowers"_s, u"3"_s);
    QVERIFY(history.append({reading(first, start, 1), reading(second, start.addDays(1), 1), reading(arnOf(u"birds"_s), start, 1),
                            reading(third, start.addDays(2), 1)}));
    QCOMPARE(*history.forerunners(third), (QList{second, first}));
}

void TestHistoryDatabase::spansGrow()
{
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
    WatchSpan span{u"c"_s, u"eu-west-1"_s, start, start.addSecs(60)};
    QVERIFY(history.appendSpan(span));
    span.to = start.addSecs(120);
    QVERIFY(history.appendSpan(span));
    const WatchSpan later{u"c"_s, u"eu-west-1"_s, start.addDays(1), start.addDays(2)};
    QVERIFY(history.appendSpan(later));
    QCOMPARE(*history.spans(start), (QList{span, later}));
    QCOMPARE(*history.spans(start.addSecs(121)), QList{later});
}

void TestHistoryDatabase::notesAreKept()
{
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
    const DatasetNotes notes{400, std::nullopt, QDate(2026, 12, 1), {u"vendor a"_s, u"urgent"_s}, u"two\nlines"_s, start, true};
    QVERIFY(history.setNotes(arnOf(u"flowers"_s), notes));
    QVERIFY(history.setNotes(arnOf(u"birds"_s), {}));
    const auto all = *history.notes();
    QCOMPARE(all.value(arnOf(u"flowers"_s)), notes);
    QCOMPARE(all.value(arnOf(u"birds"_s)), DatasetNotes());
}

void TestHistoryDatabase::pruningKeepsTheLastOfEachBucket()
{
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
    const DatasetArn arn = arnOf(u"flowers"_s);
    QList<HistoryReading> readings;
    const QDateTime now = start.addDays(1000);
    // four a minute for two hours: three years ago, half a year ago, today
    for (const QDateTime &from : {start, now.addDays(-180), now.addSecs(-3 * 3600)}) {
        for (int i = 0; i < 480; ++i)
            readings.append(reading(arn, from.addSecs(i * 15), from == start ? i : i + 1000));
    }
    QVERIFY(history.append(readings));
    QCOMPARE(history.series(arn, {})->size(), 1440);
    for (bool done = false; !done;)
        done = *history.prune({}, now);
    const HistorySeries series = *history.series(arn, {});
    QCOMPARE(series.size(), 1 + 2 + 480);
    QCOMPARE(series.first().labeledEntries, 479);
    QCOMPARE(series.at(1).labeledEntries, 1239);
    QCOMPARE(series.at(2).labeledEntries, 1479);
}

void TestHistoryDatabase::S14_filesAreForTheirOwnerAlone()
{
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
    QVERIFY(history.append({reading(arnOf(u"flowers"_s), start, 20)}));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (const QString &name : {u"history"_s, u"history/history.db"_s, u"history/history.db-wal"_s, u"history/history.db-shm"_s}) {
        const QFileInfo info(m_folder->filePath(name));
        QVERIFY2(info.exists(), qPrintable(name));
        QVERIFY2(!(info.permissions() & others), qPrintable(name));
    }
}

void TestHistoryDatabase::S15_whatIsNoHistoryIsDamage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("statement");
    QTest::newRow("garbage") << QByteArray(8192, 'x') << QString();
    QTest::newRow("a text") << "SQLite format 4, or not"_ba << QString();
    QTest::newRow("another program's database") << QByteArray() << u"CREATE TABLE t (a); PRAGMA application_id = 7"_s;
    QTest::newRow("a version without an owner") << QByteArray() << u"PRAGMA user_version = 3"_s;
}

void TestHistoryDatabase::S15_whatIsNoHistoryIsDamage()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, statement);
    QVERIFY(QDir(m_folder->path()).mkdir(u"history"_s));
    if (statement.isEmpty()) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
    } else {
        QCOMPARE(QProcess::execute(u"sqlite3"_s, {path(), statement}), 0);
    }
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Damaged);
}

void TestHistoryDatabase::S16_valuesAreNeverStatements()
{
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
    HistoryReading evil = reading(arnOf(u"flowers"_s), start, 1);
    evil.description.statusMessage = u"'); DROP TABLE sample; --"_s;
    QVERIFY(history.append({evil}));
    QVERIFY(history.setNotes(evil.arn, {{}, {}, {}, {u"'"_s}, u"\"; DELETE FROM dataset; --"_s, {}}));
    QCOMPARE(*history.latest(), QList{evil});
    QCOMPARE(history.series(evil.arn, {})->size(), 1);
}

void TestHistoryDatabase::F44_newerVersionIsOnlyRead()
{
    const HistoryReading a = reading(arnOf(u"flowers"_s), start, 20);
    {
        HistoryDatabase history(path());
        QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
        QVERIFY(history.append({a}));
    }
    QCOMPARE(QProcess::execute(u"sqlite3"_s, {path(), u"PRAGMA user_version = 99"_s}), 0);
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Newer);
    QVERIFY(!history.isWritable());
    QCOMPARE(*history.latest(), QList{a});
    QVERIFY(!history.append({reading(a.arn, start.addSecs(1), 21)}));
    QCOMPARE(sqlite(path(), u"SELECT count(*) FROM seen"_s), "1"_ba);
}

void TestHistoryDatabase::twoProcessesMayWrite()
{
    HistoryDatabase one(path());
    HistoryDatabase other(path());
    QCOMPARE(one.open().outcome, HistoryOpening::Outcome::Ready);
    QCOMPARE(other.open().outcome, HistoryOpening::Outcome::Ready);
    const DatasetArn arn = arnOf(u"flowers"_s);
    for (int i = 0; i < 20; ++i)
        QVERIFY((i % 2 ? one : other).append({reading(arn, start.addSecs(i), i)}));
    QCOMPARE(one.series(arn, {})->size(), 20);
}

/// The newest reading is remembered for speed, and must not be believed once another process wrote.
void TestHistoryDatabase::whatAnotherProcessChangedIsSeen()
{
    HistoryDatabase one(path());
    HistoryDatabase other(path());
    QCOMPARE(one.open().outcome, HistoryOpening::Outcome::Ready);
    QCOMPARE(other.open().outcome, HistoryOpening::Outcome::Ready);
    const DatasetArn arn = arnOf(u"flowers"_s);
    QVERIFY(one.append({reading(arn, start, 1)}));
    HistoryReading changed = reading(arn, start.addSecs(1), 2);
    changed.description.statusMessage = u"another message"_s;
    QVERIFY(other.append({changed}));
    QVERIFY(one.append({changed})); // says nothing new
    QCOMPARE(one.series(arn, {})->size(), 2);
    HistoryReading back = reading(arn, start.addSecs(2), 3); // with the first message
    QVERIFY(one.append({back}));
    QCOMPARE(*other.latest(), QList{back});
    QVERIFY(other.erase());
    QVERIFY(one.append({reading(arn, start.addSecs(3), 3)})); // its row is gone
    QCOMPARE(one.latest()->size(), 1);
}

/// A statement that was not read to its end keeps the file as it was then: SQLite refuses to write after others did.
void TestHistoryDatabase::whatWasReadHoldsNothingBack()
{
    const DatasetArn arn = arnOf(u"flowers"_s);
    HistoryDatabase other(path());
    QCOMPARE(other.open().outcome, HistoryOpening::Outcome::Ready);
    QVERIFY(other.append({reading(arn, start, 0)}));
    HistoryDatabase one(path());
    QCOMPARE(one.open().outcome, HistoryOpening::Outcome::Ready);
    int second = 0;
    for (const auto &read : QList<std::function<bool()>>{[&] { return one.isSound(); },
                                                         [&] { return one.series(arn, {}).has_value(); },
                                                         [&] { return one.latest().has_value(); },
                                                         [&] { return one.forerunners(arn).has_value(); },
                                                         [&] { return one.notes().has_value() && one.spans(start).has_value(); }}) {
        QVERIFY(read());
        ++second;
        QVERIFY(other.append({reading(arn, start.addSecs(second), second)}));
        ++second;
        const auto written = one.append({reading(arn, start.addSecs(second), second)});
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        const WatchSpan span{u"c"_s, u"eu-west-1"_s, start, start.addSecs(second)};
        QVERIFY(read());
        ++second;
        QVERIFY(other.append({reading(arn, start.addSecs(second), second)}));
        QVERIFY(one.appendSpan(span));
    }
    QCOMPARE(one.series(arn, {})->size(), second + 1);
}

void TestHistoryDatabase::lateReadingsFindTheirPlace()
{
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
    const DatasetArn arn = arnOf(u"flowers"_s);
    QVERIFY(history.append({reading(arn, start, 1), reading(arn, start.addSecs(60), 3)}));
    QVERIFY(history.append({reading(arn, start.addSecs(20), 2)}));
    QVERIFY(history.append({reading(arn, start.addSecs(30), 2)})); // nothing new then
    QVERIFY(history.append({reading(arn, start, 99)})); // known otherwise at that moment
    const HistorySeries series = *history.series(arn, {});
    QCOMPARE(series.size(), 3);
    QCOMPARE(series.at(0).labeledEntries, 1);
    QCOMPARE(series.at(1).labeledEntries, 2);
    QCOMPARE(history.latest()->first().time, start.addSecs(60));
}

void TestHistoryDatabase::summaryTellsHowMuch()
{
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
    QCOMPARE(*history.summary(), HistorySummary());
    QVERIFY(history.append({reading(arnOf(u"flowers"_s), start, 1), reading(arnOf(u"birds"_s), start.addDays(1), 1)}));
    QCOMPARE(*history.summary(), (HistorySummary{2, start}));
    while (!history.prune({}, start.addDays(2)).value_or(true)) { }
    QVERIFY(history.append({reading(arnOf(u"flowers"_s), start.addDays(2), 2)}));
    QCOMPARE(*history.summary(), (HistorySummary{2, start}));
    QVERIFY(history.erase());
    QCOMPARE(*history.summary(), HistorySummary());
}

void TestHistoryDatabase::everyEarlierVersionIsMigrated_data()
{
    QTest::addColumn<QString>("dump");
    for (int version = 1; version <= historyVersion; ++version) // a new version needs a dump of its own
        QTest::newRow(qPrintable(u"version %1"_s.arg(version))) << QStringLiteral(DW_TEST_DATA "/history-v%1.sql").arg(version);
}

/// Each dump holds the same two datasets, and was written by that version.
void TestHistoryDatabase::everyEarlierVersionIsMigrated()
{
    QFETCH(QString, dump);
    QVERIFY2(QFileInfo::exists(dump), qPrintable(dump));
    QVERIFY(QDir(m_folder->path()).mkdir(u"history"_s));
    QProcess program;
    program.setStandardInputFile(dump);
    program.start(u"sqlite3"_s, {u"-bail"_s, path()});
    QVERIFY(program.waitForFinished() && program.exitCode() == 0);

    const QString newFile = m_folder->filePath(u"new.db"_s);
    QCOMPARE(HistoryDatabase(newFile).open().outcome, HistoryOpening::Outcome::Ready);
    const QString schema = u"SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name"_s;
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
    QVERIFY(history.isSound());
    QCOMPARE(sqlite(path(), u"PRAGMA user_version"_s).toInt(), historyVersion);
    QCOMPARE(*history.summary(), (HistorySummary{2, start}));
    QCOMPARE(sqlite(path(), schema), sqlite(newFile, schema));
    const DatasetArn flowers = arnOf(u"flowers"_s);
    const HistorySeries series = *history.series(flowers, {});
    QCOMPARE(series.size(), 3);
    QCOMPARE(series.at(1), sampleOf(reading(flowers, start.addSecs(60), 25)));
    QVERIFY(history.latest()->contains(reading(flowers, start.addSecs(120), 30)));
    QVERIFY(history.latest()->contains(reading(arnOf(u"birds"_s), start, std::nullopt)));
    QCOMPARE(history.spans(start)->size(), 1);
    QCOMPARE(history.notes()->value(flowers).target, 400);
    QVERIFY(history.append({reading(flowers, start.addSecs(180), 31)}));
}

void TestHistoryDatabase::fileBelowTheDataFolder()
{
    QCOMPARE(historyFile(u"/people/anna/.local/share"_s), u"/people/anna/.local/share/dataset-watch/history.db"_s);
    QCOMPARE(historyFile(), QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/dataset-watch/history.db"_s);
}

void TestHistoryDatabase::eraseLeavesNothing()
{
    HistoryDatabase history(path());
    QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
    QVERIFY(history.append({reading(arnOf(u"secretproject"_s), start, 20)}));
    QVERIFY(history.erase());
    QVERIFY(history.latest()->isEmpty());
    QVERIFY(history.append({reading(arnOf(u"flowers"_s), start, 20)})); // and goes on
    history.close();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secretproject"));
}

QTEST_GUILESS_MAIN(TestHistoryDatabase)
#include "tst_historydatabase.moc"
