// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/traynotifier.h"

#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

class TestTrayNotifier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void iconStandsWhileNeeded();
    void clickNamesTheLast();
    void correctionsStayQuiet();
};

void TestTrayNotifier::iconStandsWhileNeeded()
{
    QSystemTrayIcon icon;
    TrayNotifier notifier(icon);
    QVERIFY(!icon.isVisible());
    notifier.show({u"1"_s, u"title"_s, u"body"_s, {}});
    QVERIFY(icon.isVisible());
    notifier.setIconWanted(false);
    QVERIFY(icon.isVisible()); // the message would go with it
    notifier.setIconWanted(true);
    QVERIFY(icon.isVisible());
}

void TestTrayNotifier::clickNamesTheLast()
{
    QSystemTrayIcon icon;
    TrayNotifier notifier(icon);
    const QSignalSpy activated(&notifier, &Notifier::activated);
    notifier.show({u"1"_s, u"title"_s, u"body"_s, {}});
    notifier.show({u"2"_s, u"title"_s, u"body"_s, {}});
    Q_EMIT icon.messageClicked();
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), u"2"_s);
    notifier.show({u"3"_s, u"title"_s, u"body"_s, {}});
    notifier.withdraw(u"3"_s);
    Q_EMIT icon.messageClicked();
    QCOMPARE(activated.last().first().toString(), QString());
}

void TestTrayNotifier::correctionsStayQuiet()
{
    QSystemTrayIcon icon;
    TrayNotifier notifier(icon);
    notifier.show({u"1"_s, u"title"_s, u"body"_s, {}, false, true});
    QVERIFY(!icon.isVisible());
}

QTEST_MAIN(TestTrayNotifier)
#include "tst_traynotifier.moc"
