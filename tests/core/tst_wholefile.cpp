// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wholefile.h"

#include "support/filesizelimit.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(unreadable)"_ba;
}

} // namespace

class TestWholeFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void olderFileIsReplaced();
    void ownerOnlyHoldsFromTheStart();
    void missingFolderIsSaid();
    void F51_fullDiskLeavesTheOlderFile_data();
    void F51_fullDiskLeavesTheOlderFile();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestWholeFile::init()
{
    m_path = m_folder.filePath(u"list.csv"_s);
    QFile::remove(m_path);
}

void TestWholeFile::olderFileIsReplaced()
{
    QCOMPARE(writeWholeFile(m_path, "a longer first text"_ba), QString());
    QCOMPARE(writeWholeFile(m_path, "second"_ba), QString());
    QCOMPARE(contentOf(m_path), "second"_ba);
    QCOMPARE(writeWholeFile(m_path, {}), QString());
    QCOMPARE(contentOf(m_path), QByteArray());
}

void TestWholeFile::ownerOnlyHoldsFromTheStart()
{
    const mode_t before = umask(0); // the most open one there is
    const QString problem = writeWholeFile(m_path, "secret"_ba, ownerOnly);
    umask(before);
    QCOMPARE(problem, QString());
    struct stat status { };
    QCOMPARE(stat(QFile::encodeName(m_path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
}

void TestWholeFile::missingFolderIsSaid()
{
    QVERIFY(!writeWholeFile(m_folder.filePath(u"none/list.csv"_s), "x"_ba).isEmpty());
}

void TestWholeFile::F51_fullDiskLeavesTheOlderFile_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("all in the last buffer") << 2'000;
    QTest::newRow("more than a buffer") << 200'000;
}

void TestWholeFile::F51_fullDiskLeavesTheOlderFile()
{
    QFETCH(const int, size);
    QCOMPARE(writeWholeFile(m_path, "old"_ba), QString());
    {
        const test::FileSizeLimit limit(1000);
        QVERIFY(!writeWholeFile(m_path, QByteArray(size, 'x')).isEmpty());
    }
    QCOMPARE(contentOf(m_path), "old"_ba);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), {u"list.csv"_s});
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
