// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connectiontext.h"

#include "fleet.h"
#include "ui/panels/connectionchip.h"
#include "ui/panels/connectionchips.h"
#include "ui/text/englishplurals.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

ConnectionSummary withHealth(ConnectionHealth health, const QStringList &regions = {u"eu-west-1"_s})
{
    ConnectionSummary connection = fleetConnection(health);
    connection.regions = regions;
    return connection;
}

QList<ConnectionSummary> several(int well, int ill, ConnectionHealth health)
{
    QList<ConnectionSummary> connections;
    for (int i = 0; i < well + ill; ++i) {
        connections.append(withHealth(i < well ? ConnectionHealth::Connected : health));
        connections.last().id = u"c%1"_s.arg(i);
    }
    return connections;
}

int chipsShown(const ConnectionChips &chips)
{
    int count = 0;
    for (const auto *chip : chips.findChildren<ConnectionChip *>())
        count += int(!chip->isHidden());
    return count;
}

} // namespace

class TestConnectionText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void words_data();
    void words();
    void together_data();
    void together();
    void moreThanThreeChipsBecomeOne_data();
    void moreThanThreeChipsBecomeOne();
    void theDemoOffersARealAccount();

private:
    EnglishPlurals m_plurals;
};

void TestConnectionText::words_data()
{
    QTest::addColumn<ConnectionHealth>("health");
    QTest::addColumn<QStringList>("regions");
    QTest::addColumn<QString>("detail");
    const QStringList one{u"eu-west-1"_s};
    const QStringList two{u"eu-west-1"_s, u"us-east-1"_s};
    QTest::newRow("connected in one region") << ConnectionHealth::Connected << one << u"eu-west-1, connected"_s;
    QTest::newRow("connected in two") << ConnectionHealth::Connected << two << u"2 regions, connected"_s;
    QTest::newRow("no region") << ConnectionHealth::Connecting << QStringList() << u"connecting"_s;
    QTest::newRow("denied") << ConnectionHealth::AccessDenied << one << u"eu-west-1, access denied"_s;
    QTest::newRow("expired") << ConnectionHealth::NeedsCredentials << one << u"eu-west-1, needs sign-in"_s;
    QTest::newRow("offline") << ConnectionHealth::Offline << one << u"eu-west-1, offline"_s;
    QTest::newRow("failing for no known reason") << ConnectionHealth::Failing << one << u"eu-west-1, failing"_s;
}

void TestConnectionText::words()
{
    QFETCH(ConnectionHealth, health);
    QFETCH(QStringList, regions);
    QFETCH(QString, detail);
    const ConnectionText text = connectionText(withHealth(health, regions));
    QCOMPARE(text.name, u"vision-prod"_s);
    QCOMPARE(text.detail, detail);
}

void TestConnectionText::together_data()
{
    QTest::addColumn<QList<ConnectionSummary>>("connections");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QList<ConnectionSummary>() << u"No connection|"_s;
    QTest::newRow("all well") << several(4, 0, ConnectionHealth::Connected) << u"4 connections|connected"_s;
    QTest::newRow("one expired") << several(11, 1, ConnectionHealth::NeedsCredentials) << u"12 connections|1 needs sign-in"_s;
    QList<ConnectionSummary> mixed = several(2, 2, ConnectionHealth::Offline);
    mixed.append(withHealth(ConnectionHealth::AccessDenied));
    QTest::newRow("the worst is named") << mixed << u"5 connections|1 access denied"_s;
}

void TestConnectionText::together()
{
    QFETCH(QList<ConnectionSummary>, connections);
    QFETCH(QString, text);
    const ConnectionText all = connectionsText(connections);
    QCOMPARE(QString(all.name + u'|' + all.detail), text);
}

void TestConnectionText::moreThanThreeChipsBecomeOne_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<bool>("compact");
    QTest::addColumn<int>("chips");
    QTest::newRow("none says so") << 0 << false << 1;
    QTest::newRow("one") << 1 << false << 1;
    QTest::newRow("three") << 3 << false << 3;
    QTest::newRow("four") << 4 << false << 1;
    QTest::newRow("two in a narrow window") << 2 << true << 1;
}

void TestConnectionText::moreThanThreeChipsBecomeOne()
{
    QFETCH(int, connections);
    QFETCH(bool, compact);
    QFETCH(int, chips);
    ConnectionChips row;
    row.setConnections(several(3, 0, ConnectionHealth::Connected)); // and then others: chips are used again
    row.setCompact(compact);
    row.setConnections(several(connections, 0, ConnectionHealth::Connected));
    QCOMPARE(chipsShown(row), chips);
}

void TestConnectionText::theDemoOffersARealAccount()
{
    ConnectionSummary demo = fleetConnection();
    demo.kind = ConnectionKind::Demo;
    QCOMPARE(connectionText(demo).name, u"Demo data"_s);
    ConnectionChips row;
    row.setConnections({demo});
    row.show();
    QSignalSpy connectRequested(&row, &ConnectionChips::connectRequested);
    row.findChild<ConnectionChip *>()->click();
    auto *menu = row.findChild<QMenu *>();
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(u"Connect a real account"_s))
            action->trigger();
    }
    QCOMPARE(connectRequested.size(), 1);
}

QTEST_MAIN(TestConnectionText)
#include "tst_connectiontext.moc"
