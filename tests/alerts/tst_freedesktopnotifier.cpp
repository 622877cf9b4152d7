// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/freedesktopnotifier.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

/// fakenotifications.py on the private bus; ends with the object.
class FakeNotifications {
public:
    explicit FakeNotifications(const QString &mode)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(u"/usr/bin/python3"_s,
                        {u"-B"_s, QString::fromUtf8(DW_SOURCE_DIR "/tests/alerts/fakenotifications.py"), mode});
        m_ready = QTest::qWaitFor([this] { return calls().contains("[\"ready\"]"); }, 20'000);
    }
    ~FakeNotifications()
    {
        m_process.kill();
        m_process.waitForFinished(5'000);
    }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QByteArrayList calls()
    {
        m_output += m_process.readAll();
        return m_output.split('\n');
    }
    [[nodiscard]] qsizetype count(const QByteArray &method)
    {
        qsizetype times = 0;
        for (const QByteArray &call : calls())
            times += call.startsWith("[\"" + method + '"');
        return times;
    }

private:
    QProcess m_process;
    QByteArray m_output;
    bool m_ready = false;
};

Notification notification(const QString &tag, const QString &body = u"500 of 500 labeled, no errors"_s)
{
    return {tag, u"flowers / train: update complete"_s, body, u"Show"_s};
}

} // namespace

class TestFreedesktopNotifier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(!qEnvironmentVariableIsEmpty("DW_PRIVATE_KEYRING"), "run this through with-keyring.sh"); }
    void saysItAll_data();
    void saysItAll();
    void clickAndClose();
    void withdraws();
    void withdrawsBeforeTheAnswer();
    void corrects();
    void replacedServiceForgets();
    void missingIsSaidOnceAndLookedForAgain();
    void neverBlocks_data();
    void neverBlocks();
    void goesWhileACallIsOut();

private:
    static FreedesktopNotifier *notifier(QObject *parent)
    {
        return new FreedesktopNotifier(u"Dataset Watch"_s, u"org.example.DatasetWatch"_s, parent);
    }
};

void TestFreedesktopNotifier::saysItAll_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("isUrgent");
    QTest::addColumn<QByteArray>("call");
    QTest::newRow("markup is escaped where it would be rendered")
        << u"markup"_s << false
        << QByteArray(
               R"(["Notify", "Dataset Watch", 0, "org.example.DatasetWatch", "a <b> & c", "&lt;img src=&quot;x&quot;&gt; &amp;amp;",)"
               R"( ["default", "Show"], "org.example.DatasetWatch", "Byte", 1, -1])");
    QTest::newRow("and left alone where it would not")
        << u"plain"_s << true
        << QByteArray(
               R"(["Notify", "Dataset Watch", 0, "dialog-warning", "a <b> & c", "<img src=\"x\"> &amp;", ["default", "Show"],)"
               R"( "org.example.DatasetWatch", "Byte", 1, -1])");
}

void TestFreedesktopNotifier::saysItAll()
{
    QFETCH(QString, mode);
    QFETCH(bool, isUrgent);
    QFETCH(QByteArray, call);
    FakeNotifications service(mode);
    QVERIFY(service.isReady());
    QObject scope;
    notifier(&scope)->show({u"1"_s, u"a <b> & c"_s, u"<img src=\"x\"> &amp;"_s, u"Show"_s, isUrgent});
    QTRY_COMPARE(service.count("Notify"), 1);
    QVERIFY2(service.calls().contains(call), service.calls().join('\n').constData());
}

void TestFreedesktopNotifier::clickAndClose()
{
    FakeNotifications service(u"markup"_s);
    QVERIFY(service.isReady());
    QObject scope;
    Notifier *desktop = notifier(&scope);
    QSignalSpy activated(desktop, &Notifier::activated);
    QSignalSpy closed(desktop, &Notifier::closed);
    desktop->show(notification(u"a"_s));
    desktop->show(notification(u"b"_s, u"click"_s));
    desktop->show(notification(u"c"_s, u"dismiss"_s));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), u"b"_s);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.first().first().toString(), u"c"_s);
    QCOMPARE(service.count("GetCapabilities"), 1);
}

void TestFreedesktopNotifier::withdraws()
{
    FakeNotifications service(u"markup"_s);
    QVERIFY(service.isReady());
    QObject scope;
    Notifier *desktop = notifier(&scope);
    QSignalSpy closed(desktop, &Notifier::closed);
    QSignalSpy activated(desktop, &Notifier::activated);
    desktop->show(notification(u"a"_s));
    desktop->show(notification(u"b"_s, u"click"_s));
    QTRY_COMPARE(activated.size(), 1); // both have their number now
    desktop->withdraw(u"a"_s);
    desktop->withdraw(u"unknown"_s);
    QTRY_VERIFY(service.calls().contains("[\"CloseNotification\", 1]"));
    desktop->withdraw(u"a"_s);
    desktop->show(notification(u"c"_s, u"click"_s));
    QTRY_COMPARE(activated.size(), 2);
    QCOMPARE(service.count("CloseNotification"), 1);
    QVERIFY(closed.isEmpty()); // we did it ourselves
}

void TestFreedesktopNotifier::withdrawsBeforeTheAnswer()
{
    FakeNotifications service(u"slow"_s);
    QVERIFY(service.isReady());
    QObject scope;
    Notifier *desktop = notifier(&scope);
    desktop->show(notification(u"never"_s));
    desktop->withdraw(u"never"_s); // before its capabilities are known
    desktop->show(notification(u"a"_s));
    QTRY_COMPARE(service.count("Notify"), 1);
    desktop->withdraw(u"a"_s); // before its number is known
    QTRY_VERIFY(service.calls().contains("[\"CloseNotification\", 1]"));
    QCOMPARE(service.count("Notify"), 1);
}

void TestFreedesktopNotifier::corrects()
{
    FakeNotifications service(u"slow"_s);
    QVERIFY(service.isReady());
    QObject scope;
    Notifier *desktop = notifier(&scope);
    desktop->show(notification(u"a"_s, u"first"_s));
    QTRY_COMPARE(service.count("Notify"), 1);
    Notification second = notification(u"a"_s, u"second"_s);
    second.isCorrection = true;
    desktop->show(second);
    QTRY_COMPARE(service.count("Notify"), 2);
    const QByteArray call = service.calls().value(3);
    QVERIFY2(call.startsWith(R"(["Notify", "Dataset Watch", 1,)") && call.contains("second"), call.constData());
    QVERIFY2(call.endsWith(R"("Byte", 0, -1])"), call.constData()); // quietly
}

void TestFreedesktopNotifier::replacedServiceForgets()
{
    QObject scope;
    Notifier *desktop = notifier(&scope);
    QSignalSpy activated(desktop, &Notifier::activated);
    {
        FakeNotifications service(u"markup"_s);
        QVERIFY(service.isReady());
        desktop->show(notification(u"old"_s, u"click"_s));
        QTRY_COMPARE(activated.size(), 1);
    }
    FakeNotifications service(u"plain"_s);
    QVERIFY(service.isReady());
    desktop->show(notification(u"new"_s, u"<"_s));
    QTRY_COMPARE(service.count("Notify"), 1);
    QVERIFY(service.calls().value(2).contains("\"<\"")); // asked anew what it can
    desktop->withdraw(u"old"_s); // has the number of the new one
    desktop->show(notification(u"newer"_s, u"click"_s));
    QTRY_VERIFY2(activated.size() == 2, service.calls().join('\n').constData());
    QCOMPARE(service.count("CloseNotification"), 0);
}

void TestFreedesktopNotifier::missingIsSaidOnceAndLookedForAgain()
{
    QObject scope;
    Notifier *desktop = notifier(&scope);
    static int said = 0;
    said = 0;
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
        said += message.contains(u"No desktop notifications");
    });
    desktop->show(notification(u"a"_s));
    const bool wasSaid = QTest::qWaitFor([] { return said == 1; });
    desktop->show(notification(u"b"_s));
    desktop->withdraw(u"b"_s);
    bool cameBack = qEnvironmentVariable("DW_PRIVATE_KEYRING") == u"nobus"; // then there is none to come back
    if (!cameBack) {
        FakeNotifications service(u"markup"_s);
        desktop->show(notification(u"c"_s));
        cameBack = QTest::qWaitFor([&] { return service.count("Notify") == 1; });
    }
    qInstallMessageHandler(before);
    QVERIFY(wasSaid);
    QCOMPARE(said, 1);
    QVERIFY(cameBack);
}

void TestFreedesktopNotifier::neverBlocks_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"silent", "deaf", "refuses"})
        QTest::newRow(mode) << QString::fromLatin1(mode);
}

void TestFreedesktopNotifier::neverBlocks()
{
    QFETCH(QString, mode);
    FakeNotifications service(mode);
    QVERIFY(service.isReady());
    QObject scope;
    Notifier *desktop = notifier(&scope);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 30; ++i)
        desktop->show(notification(QString::number(i)));
    desktop->withdraw(u"29"_s);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE(service.count("Notify"), mode == u"deaf" ? 0 : 19); // the last 20, less the one withdrawn
    if (mode == u"deaf") {
        // given up after two seconds, and tried again with the next
        QTRY_VERIFY_WITH_TIMEOUT((desktop->show(notification(u"again"_s)), service.count("GetCapabilities") == 2), 4'000);
    }
}

void TestFreedesktopNotifier::goesWhileACallIsOut()
{
    FakeNotifications service(u"slow"_s);
    QVERIFY(service.isReady());
    auto scope = std::make_unique<QObject>();
    notifier(scope.get())->show(notification(u"a"_s));
    QTRY_COMPARE(service.count("Notify"), 1);
    scope.reset();
    QObject other;
    Notifier *desktop = notifier(&other);
    desktop->show(notification(u"b"_s));
    QTRY_COMPARE(service.count("Notify"), 2);
}

QTEST_GUILESS_MAIN(TestFreedesktopNotifier)
#include "tst_freedesktopnotifier.moc"
