// SPDX-License-Identifier: GPL-3.0-or-later
// F36 and F37: a secret service that lies, hangs, dies or is slow; jobs that outlive what started them.
#include "keychainsession.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace dw;
using namespace dw::test;

class TestKeychainFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(isPrivateSession(), "run this through with-keyring.sh"); }

    // a real keyring
    void F37_hungServiceIsBusyAndComesBack();
    void F37_replacedServiceIsNeverAbsent();

    // the scripted one
    void F37_behavingServiceIsNoFault_data();
    void F37_behavingServiceIsNoFault();
    void F36_whatItSaysIsNotBelieved_data();
    void F36_whatItSaysIsNotBelieved();
    void F37_forgettingIsPatient();
    void F37_jobThatNeverEndsIsOrphaned();
    void F37_searchThatNeverEndsIsBusy();
    void F37_serviceThatCrashesIsBroken();
    void F53_storeGoesBeforeItsJob_data();
    void F53_storeGoesBeforeItsJob();
};

void TestKeychainFaults::F37_hungServiceIsBusyAndComesBack()
{
    KeychainStore store(testService, patient);
    KeychainStore hasty(testService, {brief, brief, brief});
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"ok"_s);
    const auto process = static_cast<pid_t>(serviceProcess());
    QVERIFY(process > 1);
    QCOMPARE(kill(process, SIGSTOP), 0);
    const QString probe = probed(hasty, u"a"_s);
    const QString load = outcome(hasty.load(u"a"_s));
    const QString save = outcome(hasty.save(u"a"_s, u"prod"_s, temporary));
    const QString forget = outcome(hasty.forget(u"a"_s));
    const QString unlock = outcome(hasty.unlock(u"a"_s));
    QCOMPARE(kill(process, SIGCONT), 0);
    for (const QString &answer : {probe, load, save, forget, unlock})
        QCOMPARE(answer, u"Busy"_s);
    QTRY_COMPARE(probed(store, u"a"_s), u"Ready"_s);
    QCOMPARE(loaded(store, u"a"_s, anna), u"ok"_s); // no forgotten write came later
    QCOMPARE(outcome(store.forget(u"a"_s)), u"ok"_s);
}

/// libsecret 0.20 keeps its session with a daemon that is gone, and every later job of this process fails. What must hold:
/// that is never taken for "no credentials", and nothing is lost.
void TestKeychainFaults::F37_replacedServiceIsNeverAbsent()
{
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"restart"_s, u"prod"_s, anna)), u"ok"_s);
    const qint64 before = serviceProcess();
    QCOMPARE(kill(static_cast<pid_t>(before), SIGTERM), 0);
    QTRY_VERIFY(serviceProcess() != before); // maybe another one already: libsecret asks for it at once
    QCOMPARE(probed(store, u"restart"_s), u"Locked"_s);
    QVERIFY(serviceProcess() > 0);
    QCOMPARE(unlockKeyring(), QString());
    QTRY_COMPARE(probed(store, u"restart"_s), u"Ready"_s);
    const QString again = loaded(store, u"restart"_s, anna);
    QVERIFY2(again == u"ok"_s || again.startsWith(u"Broken"_s), qPrintable(again));
}

void TestKeychainFaults::F37_behavingServiceIsNoFault_data()
{
    QTest::addColumn<QByteArray>("nothing");
    QTest::newRow("ok");
    QTest::newRow("slow");
}

/// The scripted service must be able to behave, or its faults would prove nothing.
void TestKeychainFaults::F37_behavingServiceIsNoFault()
{
    FakeSecretService service(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(service.isReady(), service.output().constData());
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.load(u"a"_s)), u"Absent"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"ok"_s);
    QCOMPARE(loaded(store, u"a"_s, anna), u"ok"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"ok"_s);
    QCOMPARE(probed(store, u"a"_s), u"Absent"_s);
}

void TestKeychainFaults::F36_whatItSaysIsNotBelieved_data()
{
    QTest::addColumn<bool>("holdsItem");
    QTest::newRow("lies") << true;
    QTest::newRow("lies to the first") << false;
    QTest::newRow("garbles") << false;
    QTest::newRow("err") << true;
}

void TestKeychainFaults::F36_whatItSaysIsNotBelieved()
{
    QFETCH(bool, holdsItem);
    const QString mode = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    FakeSecretService service(mode, holdsItem ? "secret"_ba : QByteArray());
    QVERIFY2(service.isReady(), service.output().constData());
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"Broken"_s);
    if (holdsItem) {
        QCOMPARE(outcome(store.load(u"a"_s)), u"Broken"_s);
        QCOMPARE(outcome(store.forget(u"a"_s)), u"Broken"_s); // QtKeychain reports success: the search shows it is there
    }
    QVERIFY(!holdsPlainly(qEnvironmentVariable("HOME"), anna.secretAccessKey));
}

/// Who asked for keys to be forgotten is not there to ask again.
void TestKeychainFaults::F37_forgettingIsPatient()
{
    FakeSecretService service(u"slow"_s, "secret");
    QVERIFY2(service.isReady(), service.output().constData());
    KeychainStore store(testService, {50ms, 20s, 20s});
    QCOMPARE(outcome(store.load(u"a"_s)), u"Busy"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"ok"_s);
    KeychainStore other(testService, patient);
    QCOMPARE(probed(other, u"a"_s), u"Absent"_s);
}

void TestKeychainFaults::F37_jobThatNeverEndsIsOrphaned()
{
    FakeSecretService service(u"hang"_s, "secret");
    QVERIFY2(service.isReady(), service.output().constData());
    KeychainStore store(testService, {20s, brief, brief});
    QCOMPARE(outcome(store.load(u"a"_s)), u"Busy"_s);
    QTRY_VERIFY(service.said("job"));
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(outcome(store.load(u"a"_s)), u"Busy"_s); // and no second job queues behind the first
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"Busy"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"Busy"_s);
    QVERIFY2(elapsed.elapsed() < brief.count(), "each of them waited for a watchdog of its own");
    QCOMPARE(service.times("job"), 1);

    service.stop(); // the job ends at last, and only then may another be started
    QTRY_COMPARE(outcome(store.load(u"a"_s)), u"ServiceMissing"_s);
}

void TestKeychainFaults::F37_searchThatNeverEndsIsBusy()
{
    FakeSecretService service(u"hangsearch"_s, "secret");
    QVERIFY2(service.isReady(), service.output().constData());
    KeychainStore store(testService, {brief, 20s, 20s});
    QCOMPARE(probed(store, u"a"_s), u"Busy"_s);
    QCOMPARE(outcome(store.load(u"a"_s)), u"Busy"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"Busy"_s);
    QCOMPARE(outcome(store.unlock(u"a"_s)), u"Busy"_s);
    QVERIFY(!service.said("job")); // no job is sent into a service that does not answer
}

void TestKeychainFaults::F37_serviceThatCrashesIsBroken()
{
    FakeSecretService service(u"crash"_s, "secret");
    QVERIFY2(service.isReady(), service.output().constData());
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.load(u"a"_s)), u"Broken"_s);
    QCOMPARE(outcome(store.load(u"a"_s)), u"ServiceMissing"_s);
}

void TestKeychainFaults::F53_storeGoesBeforeItsJob_data()
{
    QTest::addColumn<bool>("afterWatchdog");
    QTest::newRow("while it waits for the job") << false;
    QTest::newRow("after it gave the job up") << true;
}

/// Run under valgrind too: deleting a job of QtKeychain in flight is a use after free inside the library.
void TestKeychainFaults::F53_storeGoesBeforeItsJob()
{
    QFETCH(bool, afterWatchdog);
    FakeSecretService service(u"hang"_s, "secret");
    QVERIFY2(service.isReady(), service.output().constData());
    auto store = std::make_unique<KeychainStore>(testService, KeychainStore::Timing{20s, afterWatchdog ? brief : 20s, 20s});
    const auto load = store->load(u"a"_s);
    QTRY_VERIFY(service.said("job"));
    if (afterWatchdog)
        QCOMPARE(outcome(load), u"Busy"_s);
    store.reset();
    QCOMPARE(load.isCanceled(), !afterWatchdog);
    service.stop(); // the job ends now, and finds nobody
    KeychainStore next(testService, patient);
    QCOMPARE(outcome(next.load(u"a"_s)), u"ServiceMissing"_s);
}

QTEST_GUILESS_MAIN(TestKeychainFaults)
#include "tst_keychainfaults.moc"
