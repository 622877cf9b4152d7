// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/manifestcheck.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace dw;

class TestManifestCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void reportsOnce();
    void tellsHowFarItIs();
    void cancelling();
    void cancellingTwiceOrNothing();
    void anotherOneReplacesTheFirst();
    void deletedInFlight();
    void whatIsNoFile_data();
    void whatIsNoFile();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool write(const QString &name, int lines) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ManifestCheck> m_check;
    QList<Result<ManifestReport>> m_reports;
};

bool TestManifestCheck::write(const QString &name, int lines) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (int i = 0; i < lines; ++i)
        file.write("{\"source-ref\":\"s3://images/" + QByteArray::number(i) + ".jpg\"}\n");
    return true;
}

void TestManifestCheck::initTestCase()
{
    QVERIFY(write(u"small.manifest"_s, 3));
    QVERIFY(write(u"large.manifest"_s, 1'000'000)); // far above the tenth of a second between two looks at cancelling
    QCOMPARE(mkfifo(QFile::encodeName(path(u"pipe.manifest"_s)).constData(), 0600), 0);
}

void TestManifestCheck::init()
{
    m_reports.clear();
    m_check = std::make_unique<ManifestCheck>();
    connect(m_check.get(), &ManifestCheck::finished, this, [this](const auto &report) { m_reports.append(report); });
}

void TestManifestCheck::reportsOnce()
{
    m_check->start(path(u"small.manifest"_s));
    QVERIFY(m_check->isRunning());
    QVERIFY(m_reports.isEmpty()); // never inside the call
    QTRY_COMPARE(m_reports.size(), 1);
    QVERIFY(!m_check->isRunning());
    QCOMPARE(m_reports.first()->lines, 3);
    m_check->start(path(u"small.manifest"_s));
    QTRY_COMPARE(m_reports.size(), 2);
}

void TestManifestCheck::tellsHowFarItIs()
{
    const qint64 size = QFile(path(u"large.manifest"_s)).size();
    QList<qint64> told;
    connect(m_check.get(), &ManifestCheck::progressed, this, [&](qint64 bytes, qint64 total) {
        QCOMPARE(total, size);
        told.append(bytes);
    });
    m_check->start(path(u"large.manifest"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_reports.size(), 1, 60'000);
    QVERIFY(m_reports.first());
    QVERIFY(!told.isEmpty());
    QVERIFY(std::is_sorted(told.begin(), told.end()) && told.last() <= size);
}

void TestManifestCheck::cancelling()
{
    m_check->start(path(u"large.manifest"_s));
    m_check->cancel();
    QTRY_COMPARE(m_reports.size(), 1);
    QVERIFY(!m_reports.first());
    QCOMPARE(m_reports.first().error().kind, ApiError::Kind::Cancelled);
    QVERIFY(!m_check->isRunning());
}

void TestManifestCheck::cancellingTwiceOrNothing()
{
    m_check->cancel();
    QVERIFY(!m_check->isRunning());
    m_check->start(path(u"large.manifest"_s));
    m_check->cancel();
    m_check->cancel();
    QTRY_COMPARE(m_reports.size(), 1);
    m_check->cancel();
    QCOMPARE(m_reports.size(), 1);
}

void TestManifestCheck::anotherOneReplacesTheFirst()
{
    m_check->start(path(u"large.manifest"_s));
    m_check->start(path(u"small.manifest"_s));
    QTRY_COMPARE(m_reports.size(), 1);
    QCOMPARE(m_reports.first()->lines, 3);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000)); // the first has ended too, unheard
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_reports.size(), 1);
}

void TestManifestCheck::deletedInFlight()
{
    m_check->start(path(u"large.manifest"_s));
    m_check.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000)); // it gives up, and does not read to the end first
    QCoreApplication::sendPostedEvents();
    QVERIFY(m_reports.isEmpty());
}

void TestManifestCheck::whatIsNoFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("nothing there") << path(u"none.manifest"_s);
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("a pipe that nobody writes to") << path(u"pipe.manifest"_s);
    QTest::newRow("a device without an end") << u"/dev/zero"_s;
}

void TestManifestCheck::whatIsNoFile()
{
    QFETCH(const QString, file);
    m_check->start(file);
    QTRY_COMPARE(m_reports.size(), 1);
    QVERIFY(!m_reports.first());
    QVERIFY(!m_reports.first().error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestManifestCheck)
#include "tst_manifestcheck.moc"
