// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whenanswered.h"
#include "history/historystore.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace dw;
using State = HistoryStatus::State;

namespace {

const QDateTime start(QDate(2026, 11, 1), QTime(8, 0), QTimeZone::utc());
const DatasetArn flowers
    = *DatasetArn::parse(u"arn:aws:rekognition:eu-west-1:111122223333:project/flowers/dataset/train/1700000000000"_s);

HistoryReading reading(qint64 labeled, int second = 0)
{
    HistoryReading out{flowers, start.addSecs(second), {}};
    out.description.stats = DatasetStats{labeled, 500, 2, 0};
    return out;
}

/// The answer; a test may wait, the program may not.
template<typename T>
Result<T> wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

/// Another process that keeps the file locked until it is told to let go.
class Locker {
public:
    explicit Locker(const QString &path)
    {
        m_process.start(u"/usr/bin/python3"_s,
                        {u"-c"_s,
                         u"import sqlite3, sys\n"
                         "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                         "c.execute('BEGIN EXCLUSIVE')\n"
                         "print('locked', flush=True)\n"
                         "sys.stdin.readline()\n"
                         "c.execute('COMMIT')\n"_s,
                         path});
        m_process.waitForReadyRead();
    }
    [[nodiscard]] bool isLocked() { return m_process.readAllStandardOutput().startsWith("locked"); }
    void letGo()
    {
        m_process.write("\n");
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    ~Locker() { letGo(); }

private:
    QProcess m_process;
};

/// A disk of its own over a folder, where the test may mount one.
class Mount {
public:
    Mount(const QString &folder, const QString &options)
        : m_folder(folder)
        , m_isThere(run({u"-t"_s, u"tmpfs"_s, u"-o"_s, options, u"none"_s, folder}))
    {
    }
    Mount(const Mount &) = delete;
    Mount &operator=(const Mount &) = delete;
    ~Mount()
    {
        if (m_isThere)
            QProcess::execute(u"umount"_s, {u"--lazy"_s, m_folder});
    }
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] bool remount(bool writable) const
    {
        return run({u"-o"_s, writable ? u"remount,rw"_s : u"remount,ro"_s, m_folder});
    }

private:
    static bool run(const QStringList &arguments)
    {
        QProcess mount;
        mount.start(u"mount"_s, arguments);
        return mount.waitForFinished() && mount.exitStatus() == QProcess::NormalExit && mount.exitCode() == 0;
    }

    QString m_folder;
    bool m_isThere;
};

} // namespace

class TestHistoryStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void answersFollowWhatWasAppended();
    void endWritesWhatWaits();
    void F39_damagedFileIsKeptAndReplaced_data();
    void F39_damagedFileIsKeptAndReplaced();
    void F40_fullDiskPausesAndResumes();
    void F40_smallDiskIsFull();
    void F41_folderThatCannotBe();
    void F41_readOnlyFolderIsRead();
    void F42_lockedByAnotherProcess();
    void F44_newerVersionIsSaidSo();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.db"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
};

void TestHistoryStore::answersFollowWhatWasAppended()
{
    HistoryStore store(path(), {}, m_clock);
    store.append(reading(1));
    store.append(reading(2, 1));
    QCOMPARE(wait(store.series(flowers, {}))->size(), 2);
    QCOMPARE(*wait(store.latest()), QList{reading(2, 1)});
    QTRY_COMPARE(store.status().state, State::Ready);
}

void TestHistoryStore::endWritesWhatWaits()
{
    {
        HistoryStore store(path(), {}, m_clock);
        store.append(reading(7));
    }
    HistoryStore store(path(), {}, m_clock);
    QCOMPARE(*wait(store.latest()), QList{reading(7)});
}

void TestHistoryStore::F39_damagedFileIsKeptAndReplaced_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("garbage file") << 0;
    QTest::newRow("bad page") << 1;
    QTest::newRow("truncated file") << 2;
}

void TestHistoryStore::F39_damagedFileIsKeptAndReplaced()
{
    QFETCH(int, damage);
    {
        HistoryStore store(path(), {}, m_clock);
        for (int i = 0; i < 2000; ++i)
            store.append(reading(i, i));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    QVERIFY(size > 40'000);
    if (damage == 0) {
        file.write(QByteArray(int(size), 'x'));
    } else if (damage == 1) {
        for (qint64 page = 4096; page < size; page += 4096) { // every page but the first
            file.seek(page);
            file.write(QByteArray(64, '\xff'));
        }
    } else {
        QVERIFY(file.resize(size / 2));
    }
    file.close();
    HistoryStore store(path(), {}, m_clock);
    QTRY_VERIFY(!store.status().setAside.isEmpty());
    QVERIFY(QFile::exists(store.status().setAside));
    QTRY_COMPARE(store.status().state, State::Ready);
    store.append(reading(1));
    QTRY_COMPARE(wait(store.latest()).value_or(QList<HistoryReading>()).size(), 1);
    QCOMPARE(QDir(m_folder->path()).entryList({u"history.db.corrupt-*"_s}).filter(QRegularExpression(u"\\d$"_s)).size(), 1);
}

void TestHistoryStore::F40_fullDiskPausesAndResumes()
{
#ifdef Q_OS_UNIX
    HistoryStore store(path(), {}, m_clock);
    store.append(reading(1));
    QCOMPARE(wait(store.latest())->size(), 1);
    // No byte more in any file: as a disk that is full
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit none{0, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &none);
    store.append(reading(2, 1));
    store.flush();
    QTRY_COMPARE(store.status().state, State::Paused);
    QCOMPARE(wait(store.latest())->size(), 1); // what is there can be read
    setrlimit(RLIMIT_FSIZE, &before);
    store.flush();
    store.retry();
    QTRY_COMPARE(store.status().state, State::Ready);
    QCOMPARE(wait(store.series(flowers, {}))->size(), 2); // nothing was lost
#endif
}

/// A disk of 256 KiB that something else fills.
void TestHistoryStore::F40_smallDiskIsFull()
{
    const Mount disk(m_folder->path(), u"size=256k"_s);
    if (!disk.isThere())
        QSKIP("only root can mount a small disk");
    HistoryStore store(path(), {}, m_clock);
    store.append(reading(1));
    QCOMPARE(wait(store.latest())->size(), 1);
    QFile other(m_folder->filePath(u"other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (other.write(QByteArray(4096, 'x')) > 0) { }
    for (int i = 2; i <= 500; ++i)
        store.append(reading(i, i));
    store.flush();
    QTRY_COMPARE(store.status().state, State::Paused);
    QVERIFY(store.status().detail.contains(u"full"_s) || store.status().detail.contains(u"I/O"_s));
    QVERIFY(wait(store.latest()));
    QVERIFY(store.status().setAside.isEmpty()); // a full disk is no damage
    QVERIFY(other.remove());
    other.close();
    store.retry();
    QTRY_COMPARE(store.status().state, State::Ready);
    QCOMPARE(wait(store.series(flowers, {}))->size(), 500); // nothing was lost
}

void TestHistoryStore::F41_readOnlyFolderIsRead()
{
    const Mount disk(m_folder->path(), u"size=4m"_s);
    const auto setWritable = [&](bool writable) {
        const auto folder = QFileDevice::ReadOwner | QFileDevice::ExeOwner;
        return disk.isThere() ? disk.remount(writable)
                              : QFile::setPermissions(path(), writable ? QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                                                       : QFileDevice::Permissions(QFileDevice::ReadOwner))
                && QFile::setPermissions(m_folder->path(), writable ? folder | QFileDevice::WriteOwner : folder);
    };
    {
        HistoryStore store(path(), {}, m_clock);
        store.append(reading(1));
    }
    QVERIFY(setWritable(false));
    HistoryStore store(path(), {}, m_clock);
    QCOMPARE(*wait(store.latest()), QList{reading(1)}); // the last known view
    QTRY_COMPARE(store.status().state, State::ReadOnly);
    QVERIFY(!store.status().detail.isEmpty());
    store.append(reading(2, 1));
    QCOMPARE(wait(store.latest())->size(), 1);
    QCOMPARE(store.status().state, State::ReadOnly);
    QVERIFY(setWritable(true));
    store.retry();
    QTRY_COMPARE(store.status().state, State::Ready);
    QCOMPARE(wait(store.series(flowers, {}))->size(), 2); // nothing was lost
}

void TestHistoryStore::F41_folderThatCannotBe()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    HistoryStore store(m_folder->filePath(u"file/history.db"_s), {}, m_clock);
    QTRY_COMPARE(store.status().state, State::Unusable);
    store.append(reading(1));
    QVERIFY(!wait(store.latest()));
    // The cause goes away
    QVERIFY(file.remove());
    store.retry();
    QTRY_COMPARE(store.status().state, State::Ready);
    QCOMPARE(wait(store.latest())->size(), 1);
}

void TestHistoryStore::F42_lockedByAnotherProcess()
{
    HistoryStore store(path(), {}, m_clock);
    QTRY_COMPARE(store.status().state, State::Ready);
    Locker locker(path());
    QVERIFY(locker.isLocked());
    store.append(reading(1));
    store.flush();
    QTRY_COMPARE(store.status().state, State::Paused);
    locker.letGo();
    store.retry();
    QTRY_COMPARE(store.status().state, State::Ready);
    QCOMPARE(wait(store.latest())->size(), 1);
}

void TestHistoryStore::F44_newerVersionIsSaidSo()
{
    {
        HistoryStore store(path(), {}, m_clock);
        store.append(reading(1));
    }
    QCOMPARE(QProcess::execute(u"sqlite3"_s, {path(), u"PRAGMA user_version = 99"_s}), 0);
    HistoryStore store(path(), {}, m_clock);
    QTRY_COMPARE(store.status().state, State::ReadOnly);
    store.append(reading(2, 1));
    QCOMPARE(*wait(store.latest()), QList{reading(1)});
    QCOMPARE(store.status().state, State::ReadOnly);
}

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
