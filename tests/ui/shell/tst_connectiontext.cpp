// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connectiontext.h"

#include "credentials/credentialneeds.h"
#include "fleet.h"
#include "ui/panels/connectionchip.h"
#include "ui/panels/connectionchips.h"
#include "ui/text/englishplurals.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

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
    void expiryIsSaid_data();
    void expiryIsSaid();
    void theSourceIsNamed_data();
    void theSourceIsNamed();
    void theMenuOffersWhatHelps_data();
    void theMenuOffersWhatHelps();

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

void TestConnectionText::expiryIsSaid_data()
{
    QTest::addColumn<ConnectionSummary>("connection");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("fact");
    const QDateTime now(QDate(2026, 11, 23), QTime(8, 50), QTimeZone::utc());
    ConnectionSummary connection = withHealth(ConnectionHealth::Connected);
    QTest::newRow("what does not run out") << connection << u"eu-west-1, connected"_s << QString();
    connection.expires = now.addSecs(3600);
    QTest::newRow("keys that are renewed") << connection << u"eu-west-1, connected"_s << u"Temporary keys until 09:50"_s;
    connection.ssoSession = u"company-sso"_s;
    QTest::newRow("a sign-in") << connection << u"eu-west-1, signed in until 09:50"_s << u"Signed in until 09:50"_s;
    connection.expires = now.addSecs(8 * 60 + 20);
    connection.expiring = true;
    QTest::newRow("F25 soon, and not renewed") << connection << u"eu-west-1, expires in 8 min"_s << u"Signed in until 08:58"_s;
    ConnectionSummary ill = withHealth(ConnectionHealth::NeedsCredentials);
    ill.error = needError(CredentialNeed::MfaCode, {});
    QTest::newRow("a code") << ill << u"eu-west-1, MFA code needed"_s << QString();
    ill.error = needError(CredentialNeed::SignIn, u"company-sso"_s);
    QTest::newRow("a sign-in is missing") << ill << u"eu-west-1, needs sign-in"_s << QString();
    ill.error = apiError(ApiError::Kind::CredentialsExpired, u"ExpiredTokenException"_s);
    QTest::newRow("F23 expired") << ill << u"eu-west-1, sign-in expired"_s << QString();
    ill.error = needError(CredentialNeed::Consent, u"vault"_s);
    QTest::newRow("S12 a command") << ill << u"eu-west-1, asks to run a command"_s << QString();
}

void TestConnectionText::expiryIsSaid()
{
    QFETCH(ConnectionSummary, connection);
    QFETCH(QString, fact);
    const QDateTime now(QDate(2026, 11, 23), QTime(8, 50), QTimeZone::utc());
    QTEST(connectionText(connection, now).detail, "detail");
    QVERIFY(fact.isEmpty() || connectionFacts(connection, now).contains(fact));
    ConnectionChips row; // a chip's time goes on by itself
    row.setConnections({connection});
    row.tick(now);
    QTEST(row.findChild<ConnectionChip *>()->accessibleName().section(u", "_s, 1), "detail");
}

void TestConnectionText::theSourceIsNamed_data()
{
    QTest::addColumn<ConnectionSummary>("connection");
    QTest::addColumn<QString>("text");
    ConnectionSummary connection = fleetConnection();
    QTest::newRow("keys") << connection << u"Keys in this computer’s keychain"_s;
    connection.kind = ConnectionKind::SessionKeys;
    QTest::newRow("keys for now") << connection << u"Keys for this run only"_s;
    connection.kind = ConnectionKind::Environment;
    QTest::newRow("the environment") << connection << u"Keys of the environment"_s;
    connection.kind = ConnectionKind::Profile;
    connection.profile = u"labeling"_s;
    QTest::newRow("a profile") << connection << u"Profile labeling"_s;
    connection.file = u"/etc/aws/config"_s;
    connection.line = 12;
    QTest::newRow("and where it is") << connection << u"Profile labeling in /etc/aws/config, line 12"_s;
    connection.ssoSession = u"company-sso"_s;
    QTest::newRow("and its sign-in") << connection << u"Profile labeling in /etc/aws/config, line 12, SSO company-sso"_s;
}

void TestConnectionText::theSourceIsNamed()
{
    QFETCH(ConnectionSummary, connection);
    QTEST(sourceText(connection), "text");
    QVERIFY(connectionFacts(connection).contains(sourceText(connection)));
}

void TestConnectionText::theMenuOffersWhatHelps_data()
{
    QTest::addColumn<QString>("session");
    QTest::addColumn<ConnectionKind>("kind");
    QTest::addColumn<QStringList>("actions");
    QTest::newRow("keys") << QString() << ConnectionKind::Keys
                          << QStringList{u"Who am I"_s, u"Permissions…"_s, u"Find datasets…"_s, u"Enter new keys…"_s,
                                         u"Forget this connection…"_s};
    QTest::newRow("a sign-in") << u"company-sso"_s << ConnectionKind::Profile
                               << QStringList{u"Who am I"_s, u"Sign in again"_s, u"Permissions…"_s, u"Find datasets…"_s,
                                              u"Forget this connection…"_s};
}

void TestConnectionText::theMenuOffersWhatHelps()
{
    QFETCH(QString, session);
    QFETCH(ConnectionKind, kind);
    QFETCH(QStringList, actions);
    ConnectionSummary connection = fleetConnection();
    connection.kind = kind;
    connection.ssoSession = session;
    ConnectionChips row;
    row.setConnections({connection});
    QSignalSpy identity(&row, &ConnectionChips::identityRequested);
    QSignalSpy signIn(&row, &ConnectionChips::signInRequested);
    QSignalSpy permissions(&row, &ConnectionChips::permissionsRequested);
    QSignalSpy keys(&row, &ConnectionChips::keysRequested);
    QMenu menu;
    row.fillMenu(menu);
    QStringList offered;
    for (QAction *action : menu.findChild<QMenu *>()->actions()) {
        if (action->isEnabled() && !action->isSeparator()) {
            offered.append(action->text());
            action->trigger();
        }
    }
    QCOMPARE(offered, actions);
    QCOMPARE(identity.size(), 1);
    QCOMPARE(identity.first().first().toString(), u"c1"_s);
    QCOMPARE(permissions.size(), 1);
    QCOMPARE(signIn.size(), session.isEmpty() ? 0 : 1);
    QCOMPARE(keys.size(), kind == ConnectionKind::Keys ? 1 : 0);
}

QTEST_MAIN(TestConnectionText)
#include "tst_connectiontext.moc"
