// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/regularfile.h"
#include "credentials/sharedfiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace dw;
using Problem = RegularFileProblem;

Q_DECLARE_METATYPE(dw::RegularFileProblem)

namespace {

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

QList<Problem> problemsOf(const QString &path)
{
    return readRegularFile(path, 100).problems;
}

} // namespace

class TestRegularFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsUpToTheLimit();
    void S13_refusesWhatIsNoFile_data();
    void S13_refusesWhatIsNoFile();
    void S13_followsLinks();
    void S13_unreadableIsSaidSo();
    void S13_warnsOfOtherOwners();
    void S13_warnsOfWritableFiles();
    void S13_hugeFileIsNotRead();
    void S13_growingFileEnds();
    void S13_encodings_data();
    void S13_encodings();
    void S13_manySectionsAreQuick();
};

void TestRegularFile::readsUpToTheLimit()
{
    QTemporaryDir folder;
    const QString path = written(folder, u"f"_s, "0123456789");
    QCOMPARE(readRegularFile(path, 100).bytes, "0123456789"_ba);
    QCOMPARE(readRegularFile(path, 4).bytes, "0123"_ba);
    QVERIFY(readRegularFile(path, 4).exists);
    for (const QString &absent : {folder.filePath(u"none"_s), path + u"/below"_s, QString()}) {
        QVERIFY(!readRegularFile(absent, 4).exists);
        QVERIFY(problemsOf(absent).isEmpty());
    }
}

void TestRegularFile::S13_refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"folder", "pipe", "link to a pipe", "socket", "/dev/zero", "/dev/null", "/dev/tty"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestRegularFile::S13_refusesWhatIsNoFile()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, kind);
    QTemporaryDir folder;
    QString path = folder.filePath(u"it"_s);
    const QByteArray name = QFile::encodeName(path);
    if (kind == u"folder") {
        path = folder.path();
    } else if (kind == u"socket") {
        const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        QVERIFY(name.size() < qsizetype(sizeof address.sun_path));
        std::copy(name.begin(), name.end(), address.sun_path);
        QCOMPARE(::bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        ::close(listener);
    } else if (kind.endsWith(u"pipe")) {
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        if (kind.startsWith(u"link")) {
            QVERIFY(QFile::link(path, folder.filePath(u"link"_s)));
            path = folder.filePath(u"link"_s);
        }
    } else {
        path = kind;
        if (kind == u"/dev/tty" && !QFile::exists(path))
            QSKIP("no such device here");
    }
    const RegularFile file = readRegularFile(path, 1000); // and neither hangs nor fills memory
    QVERIFY(file.exists);
    QVERIFY(file.bytes.isEmpty());
    QCOMPARE(file.problems, QList{Problem::NotAFile});
#else
    QSKIP("such files exist on Unix only");
#endif
}

void TestRegularFile::S13_followsLinks()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = written(folder, u"f"_s, "text");
    QVERIFY(QFile::link(path, folder.filePath(u"a"_s)));
    QVERIFY(QFile::link(folder.filePath(u"a"_s), folder.filePath(u"b"_s)));
    QCOMPARE(readRegularFile(folder.filePath(u"b"_s), 100).bytes, "text"_ba);

    QVERIFY(QFile::remove(path)); // a link that leads nowhere is a file that is not there
    QVERIFY(!readRegularFile(folder.filePath(u"b"_s), 100).exists);
    QVERIFY(problemsOf(folder.filePath(u"b"_s)).isEmpty());

    QVERIFY(QFile::link(folder.filePath(u"b"_s), path));
    QCOMPARE(problemsOf(path), QList{Problem::Unreadable}); // f -> b -> a -> f
#else
    QSKIP("links of this kind exist on Unix only");
#endif
}

void TestRegularFile::S13_unreadableIsSaidSo()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = written(folder, u"f"_s, "text");
    QVERIFY(QFile::setPermissions(path, {}));
    const bool root = ::geteuid() == 0; // whom no permission stops
    if (root) {
        QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
        QCOMPARE(::seteuid(65534), 0);
    }
    const RegularFile file = readRegularFile(path, 100);
    if (root)
        QCOMPARE(::seteuid(0), 0);
    QVERIFY(file.exists);
    QCOMPARE(file.problems, QList{Problem::Unreadable});
    QVERIFY(file.bytes.isEmpty());
#else
    QSKIP("permissions of this kind exist on Unix only");
#endif
}

void TestRegularFile::S13_warnsOfOtherOwners()
{
#ifdef Q_OS_UNIX
    if (::geteuid() != 0)
        QSKIP("only root can give a file away");
    QTemporaryDir folder;
    const QString path = written(folder, u"f"_s, "[default]\nregion = x\n");
    QVERIFY(problemsOf(path).isEmpty());
    QCOMPARE(::chown(QFile::encodeName(path).constData(), 65534, 65534), 0);
    const SharedFile file = readSharedFile(path, AwsConfigFlavor::Config);
    QCOMPARE(file.problems, QList{Problem::OwnedByAnother});
    QCOMPARE(SharedFiles::valueIn(file, u"default"_s, u"region"_s), u"x"_s); // a warning only
#else
    QSKIP("owners of this kind exist on Unix only");
#endif
}

void TestRegularFile::S13_warnsOfWritableFiles()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = written(folder, u"f"_s, "[default]\nregion = x\n");
    for (const mode_t harmless : {0600U, 0644U, 0664U}) { // a group of one's own is what many systems give to everybody
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), harmless), 0);
        QVERIFY(problemsOf(path).isEmpty());
    }
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0602), 0);
    const SharedFile file = readSharedFile(path, AwsConfigFlavor::Config);
    QCOMPARE(file.problems, QList{Problem::WritableByAnyone});
    QCOMPARE(SharedFiles::valueIn(file, u"default"_s, u"region"_s), u"x"_s);
#else
    QSKIP("permissions of this kind exist on Unix only");
#endif
}

void TestRegularFile::S13_hugeFileIsNotRead()
{
    QTemporaryDir folder;
    const QString path = written(folder, u"f"_s, "[default]\nregion = x\n");
    QVERIFY(QFile::resize(path, awsConfigSizeLimit)); // filled up with NUL
    QCOMPARE(readSharedFile(path, AwsConfigFlavor::Config).content.problems.first().kind, AwsConfigProblem::Kind::NotText);
    QVERIFY(QFile::resize(path, qint64(1) << 40)); // one TiB of hole
    const SharedFile file = readSharedFile(path, AwsConfigFlavor::Config);
    QCOMPARE(file.content.problems, (QList<AwsConfigProblem>{{AwsConfigProblem::Kind::TooLarge, 0}}));
    QVERIFY(file.content.sections.isEmpty());
}

void TestRegularFile::S13_growingFileEnds()
{
    QTemporaryDir folder;
    const QString path = written(folder, u"f"_s, "[default]\nregion = x\n");
    std::atomic<bool> stop = false;
    std::atomic<int> rounds = 0;
    std::thread writer([&] {
        QFile file(path);
        const bool open = file.open(QIODevice::Append | QIODevice::Unbuffered);
        for (int i = 0; open && !stop; ++i) {
            file.write("[profile p" + QByteArray::number(i) + "]\nregion = y\n");
            if (i % 20'000 == 0)
                file.resize(21); // some tools write a file anew
            ++rounds;
        }
    });
    const auto end = qScopeGuard([&] {
        stop = true;
        writer.join();
    });
    QTRY_VERIFY(rounds > 100);
    for (int i = 0; i < 50; ++i) {
        const RegularFile file = readRegularFile(path, awsConfigSizeLimit + 1);
        QVERIFY(file.bytes.size() <= awsConfigSizeLimit + 1);
        const auto content = parseAwsConfigFile(file.bytes, AwsConfigFlavor::Config);
        QVERIFY(!content.problems.isEmpty() || content.section(AwsConfigSection::Type::Profile, u"default"_s));
    }
}

void TestRegularFile::S13_encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("region"); ///< of [default]; null where the file is refused
    const QByteArray text = "[default]\nregion = x\n";
    QTest::newRow("UTF-8") << text << u"x"_s;
    QTest::newRow("UTF-8 with a byte order mark") << "\xEF\xBB\xBF" + text << u"x"_s;
    QTest::newRow("Latin-1 beside it") << "# caf\xE9\n[profile \xE9]\nx = \xE9\n" + text << u"x"_s;
    QByteArray wide = "\xFF\xFE";
    for (const char c : text)
        (wide += c) += '\0';
    QTest::newRow("UTF-16") << wide << QString();
    QTest::newRow("one NUL at the end") << text + '\0' << QString();
}

void TestRegularFile::S13_encodings()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const SharedFile file = readSharedFile(written(folder, u"f"_s, bytes), AwsConfigFlavor::Config);
    QTEST(SharedFiles::valueIn(file, u"default"_s, u"region"_s).value_or(QString()), "region");
    QCOMPARE(file.content.problems.size(), bytes.contains('\0') ? 1 : 0);
}

void TestRegularFile::S13_manySectionsAreQuick()
{
    QByteArray text;
    for (int i = 0; text.size() < awsConfigSizeLimit - 20; ++i)
        text += '[' + QByteArray::number(i, 36) + "]\n";
    QElapsedTimer timer;
    timer.start();
    const SharedFiles files({}, {u"c"_s, true, {}, parseAwsConfigFile(text, AwsConfigFlavor::Credentials)});
    QCOMPARE(files.profiles().size(), files.credentials().content.sections.size());
    QVERIFY(files.profiles().size() > 100'000);
    // 0.5 s on a slow machine; comparing each with each would be a minute
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestRegularFile)
#include "tst_regularfile.moc"
