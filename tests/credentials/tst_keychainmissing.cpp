// SPDX-License-Identifier: GPL-3.0-or-later
// F34: no keyring, no secret service, no bus, no GLib. That is said so, and nothing is written anywhere instead.
#include "credentials/keycredentials.h"
#include "credentials/storedsecret.h"
#include "keychainsession.h"

#include <QTest>

using namespace dw;
using namespace dw::test;

class TestKeychainMissing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(isPrivateSession(), "run this through with-keyring.sh"); }

    void F34_noKeyringYet();
    void F34_noServiceIsSaidSo();
    void F34_withoutGlibItIsBroken();
    void F37_serviceThatComesLateIsAskedOnceMore();
    void F37_absentIsNotAskedAgain();
};

void TestKeychainMissing::F34_noKeyringYet()
{
    KeychainStore store(testService, patient);
    QCOMPARE(probed(store, u"a"_s), u"Absent"_s);
    QCOMPARE(outcome(store.load(u"a"_s)), u"Absent"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"ServiceMissing"_s); // making one needs a display
    QVERIFY(!holdsPlainly(qEnvironmentVariable("HOME"), anna.secretAccessKey));
}

void TestKeychainMissing::F34_noServiceIsSaidSo()
{
    KeychainStore store(testService, patient);
    QCOMPARE(probed(store, u"a"_s), u"ServiceMissing"_s);
    QCOMPARE(outcome(store.load(u"a"_s)), u"ServiceMissing"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"ServiceMissing"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"ServiceMissing"_s);
    QCOMPARE(outcome(store.unlock(u"a"_s)), u"ServiceMissing"_s);
    QVERIFY(!holdsPlainly(qEnvironmentVariable("HOME"), anna.secretAccessKey));
}

/// Callbacks of libsecret need the GLib main loop: a job would never end, so none is started.
void TestKeychainMissing::F34_withoutGlibItIsBroken()
{
    if (!qEnvironmentVariableIsSet("QT_NO_GLIB"))
        QSKIP("needs QT_NO_GLIB=1");
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.load(u"a"_s)), u"Broken"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"Broken"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"Broken"_s);
    QVERIFY(resultOf(store.load(u"a"_s)).error().message.contains(u"GLib"_s));
}

/// A session may start us before its keyring.
void TestKeychainMissing::F37_serviceThatComesLateIsAskedOnceMore()
{
    KeychainStore store(testService, patient);
    KeyCredentials keys(store, u"a"_s, 2500ms);
    QTRY_COMPARE(keys.state(), CredentialsSource::State::Unavailable);
    QCOMPARE(keys.error()->code, u"ServiceMissing"_s);
    FakeSecretService service(u"ok"_s, formatStoredSecret(anna));
    QVERIFY2(service.isReady(), service.output().constData());
    QTRY_COMPARE(keys.state(), CredentialsSource::State::Ready);
    QVERIFY(keys.credentials() == anna);
}

/// Was stored, now missing: a keychain that answers is believed, and nothing is written in its place.
void TestKeychainMissing::F37_absentIsNotAskedAgain()
{
    FakeSecretService service(u"ok"_s);
    QVERIFY2(service.isReady(), service.output().constData());
    KeychainStore store(testService, patient);
    KeyCredentials keys(store, u"b"_s, 50ms);
    QTRY_COMPARE(keys.state(), CredentialsSource::State::Unavailable);
    QCOMPARE(keys.error()->code, u"Absent"_s);
    const qsizetype asked = service.times("SearchItems");
    QVERIFY(!QTest::qWaitFor([&] { return service.times("SearchItems") > asked; }, 400));
    QVERIFY(!service.said("CreateItem") && !service.said("Delete"));
}

QTEST_GUILESS_MAIN(TestKeychainMissing)
#include "tst_keychainmissing.moc"
