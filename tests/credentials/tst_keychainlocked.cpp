// SPDX-License-Identifier: GPL-3.0-or-later
// F35: a keyring that a person has to unlock. It is never taken for an empty one, and nothing but unlock() may prompt.
#include "credentials/storedsecret.h"
#include "keychainsession.h"

#include <QTest>

using namespace dw;
using namespace dw::test;

class TestKeychainLocked : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(isPrivateSession(), "run this through with-keyring.sh"); }

    void F35_lockedIsNeverAbsent();
    void F35_onlyUnlockMayPrompt_data();
    void F35_onlyUnlockMayPrompt();
    void F35_promptOfAJobIsCutByTheWatchdog();
    void F35_lockedWhenItIsTooLate();
};

/// A real gnome-keyring without a display, locked by the Lock() call.
void TestKeychainLocked::F35_lockedIsNeverAbsent()
{
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"ok"_s);
    const QString reply = lockKeyring();
    QVERIFY2(!reply.startsWith(u"failed"_s), qPrintable(reply));

    QCOMPARE(probed(store, u"a"_s), u"Locked"_s);
    QCOMPARE(probed(store, u"never saved"_s), u"Locked"_s);
    QCOMPARE(outcome(store.load(u"a"_s)), u"Locked"_s);
    QCOMPARE(outcome(store.load(u"never saved"_s)), u"Locked"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, temporary)), u"Locked"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"Locked"_s);
    QCOMPARE(outcome(store.unlock(u"a"_s)), u"Denied"_s); // no display: the prompt dismisses itself

    QCOMPARE(unlockKeyring(), QString());
    QTRY_COMPARE(probed(store, u"a"_s), u"Ready"_s);
    QCOMPARE(outcome(store.unlock(u"a"_s)), u"ok"_s);
    QCOMPARE(loaded(store, u"a"_s, anna), u"ok"_s); // neither replaced nor deleted
    QCOMPARE(outcome(store.forget(u"a"_s)), u"ok"_s);
}

void TestKeychainLocked::F35_onlyUnlockMayPrompt_data()
{
    QTest::addColumn<QString>("unlocked");
    QTest::newRow("accept") << u"ok"_s;
    QTest::newRow("dismiss") << u"Denied"_s;
    QTest::newRow("hangprompt") << u"Busy"_s;
    QTest::newRow("locked") << u"Denied"_s;
}

void TestKeychainLocked::F35_onlyUnlockMayPrompt()
{
    const QString mode = QString::fromLatin1(QTest::currentDataTag());
    FakeSecretService service(mode, formatStoredSecret(anna));
    QVERIFY2(service.isReady(), service.output().constData());
    const bool answers = mode != u"hangprompt"_s;
    KeychainStore store(testService, {20s, 20s, answers ? 20s : brief});
    QCOMPARE(outcome(store.load(u"a"_s)), u"Locked"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, temporary)), u"Locked"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"Locked"_s);
    QCOMPARE(probed(store, u"a"_s), u"Locked"_s);
    for (const char *call : {"job", "CreateItem", "Delete", "Unlock", "Prompt"})
        QVERIFY2(!service.said(call), call); // left alone until a person asks
    QTEST(outcome(store.unlock(u"a"_s)), "unlocked");
    if (!answers)
        QTRY_VERIFY(service.said("Dismiss")); // a prompt that nobody waits for goes away
    if (mode == u"accept"_s)
        QCOMPARE(loaded(store, u"a"_s, anna), u"ok"_s);
    else
        QCOMPARE(outcome(store.load(u"a"_s)), u"Locked"_s);
}

/// Locked between our question and QtKeychain's: libsecret prompts by itself, and never comes back without an answer.
void TestKeychainLocked::F35_promptOfAJobIsCutByTheWatchdog()
{
    FakeSecretService service(u"latelocked"_s, "secret");
    QVERIFY2(service.isReady(), service.output().constData());
    KeychainStore store(testService, {20s, brief, brief});
    QCOMPARE(outcome(store.load(u"a"_s)), u"Busy"_s);
    QTRY_VERIFY(service.said("Prompt"));
    QCOMPARE(outcome(store.load(u"a"_s)), u"Locked"_s); // by now the question shows it
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"Locked"_s);
    QCOMPARE(service.times("Prompt"), 1);
    QVERIFY(!service.said("CreateItem"));
}

/// Between our question and the job's; libsecret may prompt by itself then.
void TestKeychainLocked::F35_lockedWhenItIsTooLate()
{
    FakeSecretService service(u"islocked"_s, "secret");
    QVERIFY2(service.isReady(), service.output().constData());
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.load(u"a"_s)), u"Locked"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"Locked"_s);
    QVERIFY(outcome(store.forget(u"a"_s)) != u"ok"_s); // QtKeychain reports success
}

QTEST_GUILESS_MAIN(TestKeychainLocked)
#include "tst_keychainlocked.moc"
