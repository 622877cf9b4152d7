// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memorystore.h"
#include "credentials/secretstore.h"
#include "credentials/storedsecret.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
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
    void storedTextIsJson();
    void anyJsonOfTheSameMeaningIsRead_data();
    void anyJsonOfTheSameMeaningIsRead();
    void foreignTextIsNoSecret_data();
    void foreignTextIsNoSecret();
    void F38_whatWindowsWouldCutIsRefused_data();
    void F38_whatWindowsWouldCutIsRefused();
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
    QTest::newRow("Cannot get secret of a locked object") << u"Locked"_s;
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
    const QByteArray text = formatStoredSecret(credentials);
    QVERIFY(!text.contains('\0') && !text.contains('\n'));
    QVERIFY(parseStoredSecret(text) == credentials);
}

/// Qt's JSON is the oracle, both ways: what we write it reads, and what it writes we read.
void TestSecretStore::storedTextIsJson()
{
    QRandomGenerator random(20261125);
    for (int round = 0; round < 2000; ++round) {
        QString secret;
        for (int i = 0; i < 1 + round % 40; ++i)
            secret += QChar(random.bounded(round % 3 == 0 ? 0x80 : 0xD800)); // below the surrogates
        if (round % 5 == 0)
            secret += u"\U0001F511"_s;
        const AwsCredentials credentials{"AKIAIOSFODNN7EXAMPLE", secret.toUtf8(), "t", {}};
        const QJsonDocument document = QJsonDocument::fromJson(formatStoredSecret(credentials));
        QCOMPARE(document[u"secretAccessKey"_s].toString(), secret);
        QCOMPARE(document[u"version"_s].toInt(), 1);
        QVERIFY(parseStoredSecret(document.toJson(round % 2 ? QJsonDocument::Compact : QJsonDocument::Indented)) == credentials);
    }
}

void TestSecretStore::anyJsonOfTheSameMeaningIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("another order, blanks") << R"( { "version" : 1 , "secretAccessKey" : "s/t" , "accessKeyId" : "A" } )"_ba;
    QTest::newRow("escapes") << R"({"accessKeyId":"\u0041","secretAccessKey":"s\/t"})"_ba;
    QTest::newRow("members of a later version")
        << R"({"accessKeyId":"A","note":"x","ok":true,"n":-1.5e3,"secretAccessKey":"s/t","none":null})"_ba;
}

void TestSecretStore::anyJsonOfTheSameMeaningIsRead()
{
    QFETCH(QByteArray, text);
    QVERIFY(QJsonDocument::fromJson(text).isObject());
    QVERIFY((parseStoredSecret(text) == AwsCredentials{"A", "s/t", {}, {}}));
}

void TestSecretStore::foreignTextIsNoSecret_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a password") << "hunter2"_ba;
    QTest::newRow("an empty object") << "{}"_ba;
    QTest::newRow("a list") << R"(["accessKeyId","secretAccessKey"])"_ba;
    QTest::newRow("half a pair") << R"({"accessKeyId":"A"})"_ba;
    QTest::newRow("wrong types") << R"({"accessKeyId":1,"secretAccessKey":["s"]})"_ba;
    QTest::newRow("a member without a value") << R"({"accessKeyId":"A","secretAccessKey":"s","version": })"_ba;
    QTest::newRow("a name alone") << R"({"accessKeyId":"A","secretAccessKey":"s","version"})"_ba;
    QTest::newRow("a comma too many") << R"({"accessKeyId":"A","secretAccessKey":"s",})"_ba;
    QTest::newRow("a word that is none") << R"({"accessKeyId":"A","sessionToken":token,"secretAccessKey":"s"})"_ba;
    QTest::newRow("something after it") << R"({"accessKeyId":"A","secretAccessKey":"s"}x)"_ba;
    QTest::newRow("no comma") << R"({"accessKeyId":"A" "secretAccessKey":"s"})"_ba;
    QTest::newRow("an unknown escape") << R"({"accessKeyId":"A","secretAccessKey":"\x"})"_ba;
    QTest::newRow("half a surrogate") << R"({"accessKeyId":"A","secretAccessKey":"\ud83d"})"_ba;
    QTest::newRow("a line break inside") << "{\"accessKeyId\":\"A\",\"secretAccessKey\":\"s\n\"}"_ba;
    const QByteArray whole = formatStoredSecret({"A", "s\"", "t", QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)});
    for (qsizetype size = 1; size < whole.size(); ++size)
        QTest::addRow("cut after %d bytes", int(size)) << whole.first(size);
}

void TestSecretStore::foreignTextIsNoSecret()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseStoredSecret(text));
}

void TestSecretStore::F38_whatWindowsWouldCutIsRefused_data()
{
    QTest::addColumn<qsizetype>("spare"); // bytes left of the 2,560 that the Credential Manager holds
    QTest::addColumn<bool>("fits");
    QTest::newRow("some room") << qsizetype(100) << true;
    QTest::newRow("just") << qsizetype(0) << true;
    QTest::newRow("one byte too many") << qsizetype(-1) << false;
    QTest::newRow("a long session token") << qsizetype(-4096) << false;
}

void TestSecretStore::F38_whatWindowsWouldCutIsRefused()
{
    QFETCH(qsizetype, spare);
    AwsCredentials credentials{"ASIAIOSFODNN7EXAMPLE", "wJalr/XUtn+FEMI=", "t", {}};
    const qsizetype length = 2560 - formatStoredSecret(credentials).size() - spare + 1;
    credentials.sessionToken = QByteArray(length, 't');
    QCOMPARE(formatStoredSecret(credentials).size(), 2560 - spare);
    QTEST(fitsWindowsCredential(formatStoredSecret(credentials)), "fits");
    // two bytes in UTF-8, one character: it is bytes that count
    credentials.sessionToken = QByteArray("\xC3\xA9").repeated(length / 2);
    QCOMPARE(fitsWindowsCredential(formatStoredSecret(credentials)), formatStoredSecret(credentials).size() <= 2560);
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
