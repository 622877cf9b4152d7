// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept in a keyring that behaves: a real gnome-keyring on a private bus.
#include "keychainsession.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace dw;
using namespace dw::test;

class TestKeychainItems : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(isPrivateSession(), "run this through with-keyring.sh"); }

    void savesLoadsAndForgets();
    void replacesOnSecondSave();
    void labelsForTheKeyringViewer();
    void everySizeComesBack_data();
    void everySizeComesBack();
    void everyCharacterComesBack_data();
    void everyCharacterComesBack();
    void manyAtOnce();
    void anOlderBinaryItemIsNotReadInstead();
    void forgettingTakesDuplicatesAlong();
    void forgettingLeavesOthersAlone();
    void findsWhatAnotherProcessSaved();
    void S1_secretIsInNoFile();
    void F36_fullDiskKeepsTheOldItem();
};

void TestKeychainItems::savesLoadsAndForgets()
{
    KeychainStore store(testService, patient);
    QCOMPARE(probed(store, u"a"_s), u"Absent"_s);
    QCOMPARE(outcome(store.load(u"a"_s)), u"Absent"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"ok"_s); // it is gone, as was asked

    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"ok"_s);
    QCOMPARE(outcome(store.save(u"b"_s, u"test"_s, temporary)), u"ok"_s);
    QCOMPARE(probed(store, u"a"_s), u"Ready"_s);
    QCOMPARE(loaded(store, u"a"_s, anna), u"ok"_s);
    QCOMPARE(loaded(store, u"b"_s, temporary), u"ok"_s);
    QCOMPARE(outcome(store.unlock(u"a"_s)), u"ok"_s); // it is open already

    QCOMPARE(outcome(store.forget(u"a"_s)), u"ok"_s);
    QCOMPARE(probed(store, u"a"_s), u"Absent"_s);
    QCOMPARE(loaded(store, u"b"_s, temporary), u"ok"_s);
    QCOMPARE(outcome(store.forget(u"b"_s)), u"ok"_s);
}

void TestKeychainItems::replacesOnSecondSave()
{
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, temporary)), u"ok"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"ok"_s);
    QCOMPARE(loaded(store, u"a"_s, anna), u"ok"_s);
    QCOMPARE(itemsInService(u"a"_s).count(u"/org/freedesktop/secrets/collection/"_s), 1);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"ok"_s);
}

void TestKeychainItems::labelsForTheKeyringViewer()
{
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"labelled"_s, u"prod"_s, anna)), u"ok"_s);
    const QString found = itemsInService(u"labelled"_s);
    const QString item = found.section(u'\'', 1, 1); // ([objectpath '/org/...'], @ao [])
    const auto label = [&] {
        return callService(
            {item, u"-m"_s, u"org.freedesktop.DBus.Properties.Get"_s, u"org.freedesktop.Secret.Item"_s, u"Label"_s});
    };
    QTRY_VERIFY2(label().contains(u"Dataset Watch: prod"_s), qPrintable(found + label()));
    QCOMPARE(outcome(store.forget(u"labelled"_s)), u"ok"_s);
}

void TestKeychainItems::everySizeComesBack_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {1, 40, 2'560, 4'096, 65'536, 1'048'576})
        QTest::addRow("%d bytes", int(size)) << size;
}

void TestKeychainItems::everySizeComesBack()
{
    QFETCH(qsizetype, size);
    KeychainStore store(testService, patient);
    const AwsCredentials keys{"ASIASIZEEXAMPLE01234", "s", QByteArray(size, 't'), {}};
    QCOMPARE(outcome(store.save(u"sized"_s, u"prod"_s, keys)), u"ok"_s);
    QCOMPARE(loaded(store, u"sized"_s, keys), u"ok"_s);
    QCOMPARE(outcome(store.forget(u"sized"_s)), u"ok"_s);
}

void TestKeychainItems::everyCharacterComesBack_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("a secret of AWS's") << u"plain"_s << "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"_ba;
    QTest::newRow("NUL is never written as such") << u"nul"_s << QByteArray("before\0after", 12);
    QTest::newRow("line ends and quotes") << u"lines"_s << "\"a\"\\\r\n\tb\x01"_ba;
    QTest::newRow("text that is no ASCII") << u"text"_s << "пароль-密码-\xF0\x9F\x94\x91"_ba;
    QTest::newRow("a name that is no ASCII") << u"vision/пример 例 \U0001F511"_s << "secret"_ba;
}

void TestKeychainItems::everyCharacterComesBack()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, secret);
    KeychainStore store(testService, patient);
    const AwsCredentials keys{"AKIAIOSFODNN7EXAMPLE", secret, {}, {}};
    QCOMPARE(outcome(store.save(id, id, keys)), u"ok"_s);
    QCOMPARE(loaded(store, id, keys), u"ok"_s);
    QCOMPARE(outcome(store.forget(id)), u"ok"_s);
    QCOMPARE(outcome(store.load(id)), u"Absent"_s);
}

void TestKeychainItems::manyAtOnce()
{
    KeychainStore store(testService, patient);
    QList<QFuture<Result<bool>>> saves;
    QList<QFuture<Result<AwsCredentials>>> loads;
    for (int i = 0; i < 50; ++i) {
        AwsCredentials keys = anna;
        keys.secretAccessKey += QByteArray::number(i);
        saves.append(store.save(u"many%1"_s.arg(i), u"prod"_s, keys));
    }
    for (auto &save : saves)
        QCOMPARE(outcome(save), u"ok"_s);
    for (int i = 0; i < 50; ++i)
        loads.append(store.load(u"many%1"_s.arg(i)));
    for (int i = 0; i < 50; ++i) {
        const auto found = resultOf(loads[i]);
        QVERIFY(found.has_value());
        QCOMPARE(found->secretAccessKey, anna.secretAccessKey + QByteArray::number(i));
        QCOMPARE(outcome(store.forget(u"many%1"_s.arg(i))), u"ok"_s);
    }
}

/// QtKeychain keeps two items where a key was written once as text and once as binary, and reads the text.
void TestKeychainItems::anOlderBinaryItemIsNotReadInstead()
{
    const QStringList attributes{u"server="_s + testService, u"user=%1/old"_s.arg(testService), u"type=base64"_s};
    QCOMPARE(keyringItem(QStringList{u"login"_s, testService, u"AAAA"_s} + attributes), QString());
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.load(u"old"_s)), u"Broken"_s); // there, and not ours: never taken for absent
    QCOMPARE(outcome(store.save(u"old"_s, u"prod"_s, anna)), u"ok"_s);
    QCOMPARE(loaded(store, u"old"_s, anna), u"ok"_s);
    QCOMPARE(outcome(store.forget(u"old"_s)), u"ok"_s);
    QCOMPARE(itemsInService(u"old"_s), u"(@ao [], @ao [])\n"_s);
}

void TestKeychainItems::forgettingTakesDuplicatesAlong()
{
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"twice"_s, u"prod"_s, anna)), u"ok"_s);
    const QStringList ours{u"server="_s + testService, u"user=%1/twice"_s.arg(testService)};
    for (const QString &collection : {u"login"_s, u"session"_s}) {
        for (const QString &type : {u"plaintext"_s, u"base64"_s, u"older"_s})
            QCOMPARE(keyringItem(QStringList{collection, u"duplicate"_s, u"secret"_s} + ours + QStringList{u"type="_s + type}),
                     QString());
    }
    QVERIFY(itemsInService(u"twice"_s).count(u"/org/freedesktop/secrets/collection/"_s) >= 6);
    QCOMPARE(outcome(store.forget(u"twice"_s)), u"ok"_s);
    QCOMPARE(itemsInService(u"twice"_s), u"(@ao [], @ao [])\n"_s); // asked of the service, not of QtKeychain
}

void TestKeychainItems::forgettingLeavesOthersAlone()
{
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"mine"_s, u"prod"_s, anna)), u"ok"_s);
    const QString foreign = u"user=%1/mine"_s.arg(testService);
    QCOMPARE(keyringItem({u"login"_s, u"foreign"_s, u"secret"_s, u"server=org.example.other"_s, foreign}), QString());
    QCOMPARE(outcome(store.forget(u"mine"_s)), u"ok"_s);
    const QString left = callService({u"/org/freedesktop/secrets"_s, u"-m"_s, u"org.freedesktop.Secret.Service.SearchItems"_s,
                                      u"{'server': 'org.example.other'}"_s});
    QCOMPARE(left.count(u"/org/freedesktop/secrets/collection/"_s), 1);
}

void TestKeychainItems::findsWhatAnotherProcessSaved()
{
    KeychainStore store(testService, patient);
    QCOMPARE(loaded(store, u"restart"_s, anna), u"ok"_s);
    QCOMPARE(outcome(store.forget(u"restart"_s)), u"ok"_s);
}

void TestKeychainItems::S1_secretIsInNoFile()
{
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"canary"_s, u"prod"_s, anna)), u"ok"_s);
    const QString home = qEnvironmentVariable("HOME");
    QVERIFY2(QFile::exists(home + u"/data/keyrings/login.keyring"_s), "the keyring was not written where this test looks");
    QVERIFY(!holdsPlainly(home, anna.secretAccessKey));

    QFile careless(home + u"/careless"_s); // the search must be able to find something
    QVERIFY(careless.open(QIODevice::WriteOnly));
    careless.write("x" + QByteArray("key=" + anna.secretAccessKey + "\n").toBase64());
    careless.close();
    QVERIFY(holdsPlainly(home, anna.secretAccessKey));
    QVERIFY(careless.remove());
    QCOMPARE(outcome(store.forget(u"canary"_s)), u"ok"_s);
}

/// A limit on the size of files stands in for a full disk: with-keyring.sh has the daemon ignore the signal, so that it
/// meets a failing write as it would there.
void TestKeychainItems::F36_fullDiskKeepsTheOldItem()
{
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"full"_s, u"prod"_s, anna)), u"ok"_s);
    const auto daemon = static_cast<pid_t>(serviceProcess());
    rlimit before{};
    const rlimit full{16, RLIM_INFINITY};
    QCOMPARE(prlimit(daemon, RLIMIT_FSIZE, &full, &before), 0);
    const QString saved = outcome(store.save(u"full"_s, u"prod"_s, temporary));
    const QString other = outcome(store.save(u"new"_s, u"prod"_s, temporary));
    QCOMPARE(prlimit(daemon, RLIMIT_FSIZE, &before, nullptr), 0);
    QCOMPARE(serviceProcess(), qint64(daemon)); // it did not die of it
    QCOMPARE(saved, u"Broken"_s);
    QCOMPARE(other, u"Broken"_s);
    QCOMPARE(loaded(store, u"full"_s, anna), u"ok"_s);
    QCOMPARE(outcome(store.load(u"new"_s)), u"Absent"_s);
    QCOMPARE(outcome(store.save(u"full"_s, u"prod"_s, temporary)), u"ok"_s); // and there is room again
    QCOMPARE(outcome(store.forget(u"full"_s)), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestKeychainItems)
#include "tst_keychainitems.moc"
