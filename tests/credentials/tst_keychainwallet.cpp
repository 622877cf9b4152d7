// SPDX-License-Identifier: GPL-3.0-or-later
// F36: KDE sessions. QtKeychain takes what KWallet failed to do for success, so nothing it says is believed unseen.
#include "keychainsession.h"

#include <QTest>

using namespace dw;
using namespace dw::test;

class TestKeychainWallet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(isPrivateSession(), "run this through with-keyring.sh"); }

    // with a scripted KWallet
    void F36_walletThatKeepsIsNoFault();
    void F36_writeThatStoredNothing_data();
    void F36_writeThatStoredNothing();
    void F36_readThatGivesNothing();
    void F36_removalThatRemovedNothing();
    void F36_walletThatIsRefused();
    void F37_walletThatNeverOpens();

    // without one, with a real keyring
    void F36_withoutWalletTheKeyringServes();
    void F36_withoutWalletALockedKeyringIsNotEmpty();
};

void TestKeychainWallet::F36_walletThatKeepsIsNoFault()
{
    FakeWallet wallet(u"ok"_s);
    QVERIFY2(wallet.isReady(), wallet.output().constData());
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.load(u"a"_s)), u"Absent"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"ok"_s);
    QVERIFY(wallet.said("writePassword")); // it is the wallet that serves
    QCOMPARE(loaded(store, u"a"_s, anna), u"ok"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"ok"_s);
    QCOMPARE(outcome(store.load(u"a"_s)), u"Absent"_s);
}

void TestKeychainWallet::F36_writeThatStoredNothing_data()
{
    QTest::addColumn<bool>("nothing");
    QTest::newRow("writelies");
    QTest::newRow("writefails");
}

void TestKeychainWallet::F36_writeThatStoredNothing()
{
    FakeWallet wallet(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(wallet.isReady(), wallet.output().constData());
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"Broken"_s);
    QVERIFY(!holdsPlainly(qEnvironmentVariable("HOME"), anna.secretAccessKey)); // least of all in a settings file
}

void TestKeychainWallet::F36_readThatGivesNothing()
{
    FakeWallet wallet(u"readempty"_s);
    QVERIFY2(wallet.isReady(), wallet.output().constData());
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"Broken"_s); // cannot be read back
    QVERIFY(wallet.said("writePassword"));
    QCOMPARE(outcome(store.load(u"a"_s)), u"Broken"_s); // empty is never "no such item"
}

void TestKeychainWallet::F36_removalThatRemovedNothing()
{
    FakeWallet wallet(u"deletelies"_s);
    QVERIFY2(wallet.isReady(), wallet.output().constData());
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"ok"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"Broken"_s);
}

void TestKeychainWallet::F36_walletThatIsRefused()
{
    FakeWallet wallet(u"refuse"_s);
    QVERIFY2(wallet.isReady(), wallet.output().constData());
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.load(u"a"_s)), u"Denied"_s);
    QVERIFY(outcome(store.save(u"a"_s, u"prod"_s, anna)) != u"ok"_s);
    QVERIFY(outcome(store.forget(u"a"_s)) != u"ok"_s);
}

void TestKeychainWallet::F37_walletThatNeverOpens()
{
    FakeWallet wallet(u"hang"_s);
    QVERIFY2(wallet.isReady(), wallet.output().constData());
    KeychainStore store(testService, {20s, brief, brief});
    QCOMPARE(outcome(store.load(u"a"_s)), u"Busy"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"Busy"_s);
    QCOMPARE(wallet.times("open"), 1);
    wallet.stop();
    QTRY_VERIFY(outcome(store.load(u"a"_s)) != u"Busy"_s);
}

void TestKeychainWallet::F36_withoutWalletTheKeyringServes()
{
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.load(u"a"_s)), u"Absent"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"ok"_s);
    QVERIFY(itemsInService(u"a"_s).contains(u"/org/freedesktop/secrets/collection/"_s));
    QCOMPARE(loaded(store, u"a"_s, anna), u"ok"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"ok"_s);
    QCOMPARE(itemsInService(u"a"_s), u"(@ao [], @ao [])\n"_s);
}

void TestKeychainWallet::F36_withoutWalletALockedKeyringIsNotEmpty()
{
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"ok"_s);
    const QString reply = lockKeyring();
    QVERIFY2(!reply.startsWith(u"failed"_s), qPrintable(reply));
    QCOMPARE(outcome(store.load(u"a"_s)), u"Locked"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, temporary)), u"Locked"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"Locked"_s); // QtKeychain: success
    QCOMPARE(unlockKeyring(), QString());
    QTRY_COMPARE(loaded(store, u"a"_s, anna), u"ok"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestKeychainWallet)
#include "tst_keychainwallet.moc"
