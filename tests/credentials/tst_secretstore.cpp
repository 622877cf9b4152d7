// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memorystore.h"
#include "credentials/secretstore.h"
#include "credentials/storedsecret.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

class TestSecretStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statesHaveNames();
    void wordsOfTheService_data();
    void wordsOfTheService();
    void S4_errorsHideSecrets();
    void storedTextComesBack_data();
    void storedTextComesBack();
    void foreignTextIsNoSecret_data();
    void foreignTextIsNoSecret();
    void F34_memoryKeepsForThisRun();
};

void TestSecretStore::statesHaveNames()
{
    for (const auto state : {SecretState::Ready, SecretState::Locked, SecretState::Absent, SecretState::ServiceMissing,
                             SecretState::Denied, SecretState::Busy, SecretState::Broken})
        QCOMPARE(secretStateFromName(secretStateName(state)), state);
    QCOMPARE(secretStateFromName(u"SomethingElse"_s), SecretState::Broken);
}

void TestSecretStore::wordsOfTheService_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("Cannot create an item in a locked collection") << u"Locked"_s;
    QTest::newRow("The name org.freedesktop.secrets was not provided by any .service files") << u"ServiceMissing"_s;
    QTest::newRow("Cannot autolaunch D-Bus without X11 $DISPLAY") << u"ServiceMissing"_s;
    QTest::newRow("Could not connect: No such file or directory") << u"ServiceMissing"_s;
    QTest::newRow("Object does not exist at path \"/org/freedesktop/secrets/collection/login\"") << u"ServiceMissing"_s;
    QTest::newRow("Timeout was reached") << u"Busy"_s;
    QTest::newRow("Couldn't create item: An error occurred on the device") << u"Broken"_s;
    QTest::newRow("Message recipient disconnected from message bus without replying") << u"Broken"_s;
    QTest::newRow("The session does not exist") << u"Broken"_s;
}

void TestSecretStore::wordsOfTheService()
{
    QTEST(secretStateName(secretStateOfWords(QString::fromLatin1(QTest::currentDataTag()))), "expected");
}

void TestSecretStore::S4_errorsHideSecrets()
{
    const ApiError error = keychainError(SecretState::Denied, u"no\u202E {\"secretAccessKey\":\"CANARY\"}"_s);
    QCOMPARE(error.kind, ApiError::Kind::Keychain);
    QCOMPARE(error.code, u"Denied"_s);
    QVERIFY(!error.message.contains(u"CANARY"_s));
    QVERIFY(!error.message.contains(QChar(0x202E)));
}

void TestSecretStore::storedTextComesBack_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QDateTime>("expiration");
    QTest::newRow("long-lived keys") << "wJalr/XUtn+FEMI="_ba << QByteArray() << QDateTime();
    QTest::newRow("temporary keys") << "s"_ba << QByteArray(4096, '/')
                                    << QDateTime(QDate(2026, 11, 23), QTime(9, 0, 0, 500), Qt::UTC);
    QTest::newRow("characters JSON escapes") << "\"\\\n\x01\xC3\xA9"_ba
                                             << "{}"_ba << QDateTime();
}

void TestSecretStore::storedTextComesBack()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, token);
    QFETCH(QDateTime, expiration);
    AwsCredentials credentials{"AKIAIOSFODNN7EXAMPLE", secret, token, {}};
    if (expiration.isValid())
        credentials.expiration = expiration;
    const QString text = formatStoredSecret(credentials);
    QVERIFY(!text.contains(QChar(u'\0')) && !text.contains(u'\n'));
    QVERIFY(parseStoredSecret(text) == credentials);
}

void TestSecretStore::foreignTextIsNoSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a password") << u"hunter2"_s;
    QTest::newRow("an empty object") << u"{}"_s;
    QTest::newRow("half a pair") << uR"({"accessKeyId":"A"})"_s;
    QTest::newRow("wrong types") << uR"({"accessKeyId":1,"secretAccessKey":["s"]})"_s;
    QTest::newRow("cut short") << uR"({"accessKeyId":"A","secretAccessKey":"s)"_s;
}

void TestSecretStore::foreignTextIsNoSecret()
{
    QFETCH(QString, text);
    QVERIFY(!parseStoredSecret(text));
}

void TestSecretStore::F34_memoryKeepsForThisRun()
{
    MemoryStore store;
    const AwsCredentials keys{"A", "s", {}, {}};
    QCOMPARE(store.probe(u"a"_s).result(), Result<SecretState>(SecretState::Absent));
    QCOMPARE(store.load(u"a"_s).result().error().code, u"Absent"_s);
    QVERIFY(store.save(u"a"_s, u"prod"_s, keys).result().has_value());
    QCOMPARE(store.probe(u"a"_s).result(), Result<SecretState>(SecretState::Ready));
    QVERIFY(store.load(u"a"_s).result() == Result<AwsCredentials>(keys));
    QVERIFY(store.forget(u"a"_s).result().has_value());
    QCOMPARE(store.load(u"a"_s).result().error().code, u"Absent"_s);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
