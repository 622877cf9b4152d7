// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/presencewatch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace dw;
using namespace Qt::StringLiterals;

class TestPresenceWatch : public QObject {
    Q_OBJECT

private:
    /// "AC type=Mains online=0" makes a folder with two files, as Linux has them.
    static void writeSupplies(const QString &folder, const QStringList &supplies)
    {
        for (const QString &supply : supplies) {
            const QStringList words = supply.split(u' ');
            QVERIFY(QDir(folder).mkpath(words.first()));
            for (const QString &word : words.mid(1)) {
                QFile file(folder + u'/' + words.first() + u'/' + word.section(u'=', 0, 0));
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(word.section(u'=', 1).toUtf8() + '\n');
            }
        }
    }

private Q_SLOTS:
    void windowPresence_data()
    {
        QTest::addColumn<bool>("visible");
        QTest::addColumn<bool>("exposed");
        QTest::addColumn<int>("states");
        QTest::addColumn<Presence::Window>("window");
        using Window = Presence::Window;
        QTest::newRow("on screen") << true << true << int(Qt::WindowNoState) << Window::Shown;
        QTest::newRow("maximised") << true << true << int(Qt::WindowMaximized) << Window::Shown;
        QTest::newRow("behind others, or on another desktop") << true << false << int(Qt::WindowNoState) << Window::Hidden;
        QTest::newRow("closed to the tray") << false << false << int(Qt::WindowNoState) << Window::Hidden;
        QTest::newRow("closed to the tray while minimised") << false << false << int(Qt::WindowMinimized) << Window::Hidden;
        QTest::newRow("minimised") << true << false << int(Qt::WindowMinimized) << Window::Minimised;
        QTest::newRow("minimised from maximised")
            << true << true << int(Qt::WindowMinimized | Qt::WindowMaximized) << Window::Minimised;
    }
    void windowPresence()
    {
        QFETCH(bool, visible);
        QFETCH(bool, exposed);
        QFETCH(int, states);
        QTEST(dw::windowPresence(visible, exposed, Qt::WindowStates(states)), "window");
    }

    void isOnBattery_data()
    {
        QTest::addColumn<QStringList>("supplies");
        QTest::addColumn<bool>("onBattery");
        const auto row
            = [](const char *name, bool onBattery, const QStringList &supplies) { QTest::newRow(name) << supplies << onBattery; };
        row("a desktop computer", false, {});
        row("a laptop on mains", false, {u"AC type=Mains online=1"_s, u"BAT0 type=Battery status=Charging"_s});
        row("a laptop on its battery", true, {u"AC type=Mains online=0"_s, u"BAT0 type=Battery status=Discharging"_s});
        row("full and unplugged a moment ago", true, {u"AC type=Mains online=0"_s, u"BAT0 type=Battery status=Full"_s});
        row("a charger too weak", false, {u"AC type=Mains online=1"_s, u"BAT0 type=Battery status=Discharging"_s});
        row("charged over USB, mains unplugged", false,
            {u"AC type=Mains online=0"_s, u"BAT0 type=Battery status=Charging"_s, u"ucsi type=USB online=1"_s});
        row("a port that nothing is plugged into", true,
            {u"BAT0 type=Battery status=Discharging"_s, u"ucsi type=USB online=0"_s});
        row("a port that can give power to others", false, {u"BAT0 type=Battery status=Full"_s, u"ucsi type=USB online=0"_s});
        row("a tablet without a plug of its own", true, {u"BAT0 type=Battery status=Discharging"_s});
        row("a mouse", false, {u"hid type=Battery status=Discharging scope=Device"_s});
        row("a mouse at an unplugged laptop without battery", false,
            {u"AC type=Mains online=0"_s, u"hid type=Battery status=Discharging scope=Device"_s});
        row("a UPS in a power cut", true, {u"ups type=UPS status=Discharging"_s});
        row("a folder without files", false, {u"BAT0"_s});
    }
    void isOnBattery()
    {
        QFETCH(QStringList, supplies);
        QTemporaryDir folder;
        writeSupplies(folder.path(), supplies);
        QTEST(dw::isOnBattery(folder.path()), "onBattery");
    }

    void noSuchFolderIsMains() { QVERIFY(!dw::isOnBattery(u"/nonexistent/power_supply"_s)); }

    void followsTheWindow()
    {
        QTemporaryDir folder;
        PresenceWatch watch(folder.path());
        QSignalSpy changes(&watch, &PresenceWatch::presenceChanged);
        QWidget window;
        watch.follow(window);
        QCOMPARE(watch.presence().window, Presence::Window::Hidden); // not shown yet
        window.show();
        QTRY_COMPARE(watch.presence().window, Presence::Window::Shown);
        window.showMinimized();
        QTRY_COMPARE(watch.presence().window, Presence::Window::Minimised);
        window.showNormal();
        QTRY_COMPARE(watch.presence().window, Presence::Window::Shown);
        window.hide();
        QTRY_COMPARE(watch.presence().window, Presence::Window::Hidden);
        QCOMPARE(changes.last().first().value<Presence>(), watch.presence());
    }

    void aChangeOfTheWindowReadsThePowerToo()
    {
        QTemporaryDir folder;
        PresenceWatch watch(folder.path());
        QWidget window;
        watch.follow(window);
        writeSupplies(folder.path(), {u"BAT0 type=Battery status=Discharging"_s});
        QVERIFY(!watch.presence().onBattery);
        window.show();
        QTRY_VERIFY(watch.presence().onBattery);
        QVERIFY(!watch.presence().metered);
        watch.setMetered(true);
        QVERIFY(watch.presence().metered && watch.presence().onBattery);
    }

    void saysNothingWhileNothingChanges()
    {
        QTemporaryDir folder;
        PresenceWatch watch(folder.path());
        QSignalSpy changes(&watch, &PresenceWatch::presenceChanged);
        watch.readPower();
        watch.setMetered(false);
        QVERIFY(changes.isEmpty());
    }

    void theWindowMayGoFirst()
    {
        PresenceWatch watch;
        {
            QWidget window;
            watch.follow(window);
            window.show();
        }
        QCoreApplication::processEvents(); // what the window left in the queue must find nobody
        QCOMPARE(watch.presence().window, Presence::Window::Hidden);
    }
};

QTEST_MAIN(TestPresenceWatch)
#include "tst_presencewatch.moc"
