// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/singleinstance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <functional>
#include <memory>

using namespace dw;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a second program would get: it asks from a thread of its own, as another process does.
bool isFirstElsewhere(const QString &file, std::chrono::milliseconds patience = 2s)
{
    bool isFirst = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        SingleInstance second(file);
        isFirst = second.begin(patience);
    }));
    QSignalSpy ended(other.get(), &QThread::finished);
    other->start();
    if (!ended.wait(10'000))
        qFatal("the second never ended");
    other->wait();
    return isFirst;
}

} // namespace

class TestSingleInstance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void F47_aSecondStartShowsTheFirst();
    void F47_anotherFileIsAnotherProgram();
    void F47_whatAKilledOneLeftIsNoObstacle();
    void F47_aFirstThatHangsIsNoObstacle();
    void F47_strangersWordsAreIgnored();

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"settings.ini"_s);
};

void TestSingleInstance::F47_aSecondStartShowsTheFirst()
{
    SingleInstance first(m_file);
    QVERIFY(first.begin());
    QSignalSpy wanted(&first, &SingleInstance::windowWanted);
    QVERIFY(!isFirstElsewhere(m_file));
    QVERIFY(!isFirstElsewhere(m_file));
    QCOMPARE(wanted.count(), 2);
}

void TestSingleInstance::F47_anotherFileIsAnotherProgram()
{
    SingleInstance first(m_file);
    QVERIFY(first.begin());
    QVERIFY(isFirstElsewhere(m_folder.filePath(u"other.ini"_s)));
}

void TestSingleInstance::F47_whatAKilledOneLeftIsNoObstacle()
{
    QString socket;
    {
        SingleInstance first(m_file);
        QVERIFY(first.begin());
        socket = first.socketPath();
    }
#ifdef Q_OS_UNIX
    QFile left(socket); // a file that nobody listens on
    QVERIFY(left.open(QIODevice::WriteOnly));
#endif
    SingleInstance next(m_file);
    QVERIFY(next.begin());
    QVERIFY(!isFirstElsewhere(m_file));
}

void TestSingleInstance::F47_aFirstThatHangsIsNoObstacle()
{
    SingleInstance first(m_file);
    QVERIFY(first.begin());
    // This thread does not turn its event loop meanwhile
    bool isFirst = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        SingleInstance second(m_file);
        isFirst = second.begin(100ms);
    }));
    other->start();
    QVERIFY(other->wait(10'000));
    QVERIFY(isFirst);
}

void TestSingleInstance::F47_strangersWordsAreIgnored()
{
    SingleInstance first(m_file);
    QVERIFY(first.begin());
    QSignalSpy wanted(&first, &SingleInstance::windowWanted);
    QLocalSocket socket;
    socket.connectToServer(first.socketPath());
    QVERIFY(socket.waitForConnected());
    socket.write("format c:\n");
    QSignalSpy gone(&socket, &QLocalSocket::disconnected);
    QVERIFY(gone.wait());
    QCOMPARE(wanted.count(), 0);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
