// SPDX-License-Identifier: GPL-3.0-or-later
// S2: what is left of a secret in our memory once nobody needs it. Nothing, in what we own; copies inside Qt, QtKeychain,
// libsecret and D-Bus are counted, and stated in app/credentials/README.md. Runs inside with-keyring.sh.
#include "aws/apicallqueue.h"
#include "credentials/fixedcredentials.h"
#include "credentials/keycredentials.h"
#include "credentials/memorystore.h"
#include "credentials/storedsecret.h"
#include "credentials/stsidentity.h"
#include "keychainsession.h"
#include "support/fakerekognition.h"
#include "support/memoryscan.h"
#include "support/testclock.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

AwsCredentials keysOf(const MemoryCanary &canary)
{
    return {"AKIAIOSFODNN7EXAMPLE", canary.secret(), {}, {}};
}

} // namespace

class TestSecretMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(isPrivateSession(), "run this through with-keyring.sh"); }

    void theScanFindsWhatIsThere();
    void S2_formattingAndParsingLeaveNothing();
    void S2_replacedAndForgottenKeysAreGone();
    void S2_S3_signedCallsLeaveNoSecret();
    void S2_whatTheKeychainsLibrariesKeep();
};

void TestSecretMemory::theScanFindsWhatIsThere()
{
    const MemoryCanary canary('A');
    QCOMPARE(canary.copies(), 0);
    {
        const AwsCredentials keys = keysOf(canary);
        const AwsCredentials shared = keys; // no copy of the bytes
        QCOMPARE(canary.copies(), 1);
        const QByteArray deep(keys.secretAccessKey.constData(), keys.secretAccessKey.size());
        QString text = QString::fromLatin1(deep);
        QVERIFY(canary.copies() >= 3); // registers that were saved on the stack may come on top
        QCOMPARE(canary.copiesInUtf16(), 1);
        wipe(text);
        QCOMPARE(canary.copiesInUtf16(), 0);
    }
    QVERIFY(canary.copies() >= 1); // "deep" was wiped by nobody: freed memory is found
}

void TestSecretMemory::S2_formattingAndParsingLeaveNothing()
{
    const MemoryCanary canary('B');
    {
        const AwsCredentials keys = keysOf(canary);
        QByteArray text = formatStoredSecret(keys);
        QVERIFY(parseStoredSecret(text) == keys);
        QVERIFY(canary.copies() >= 2);
        wipe(text);
    }
    QCOMPARE(canary.copies(), 0);
}

void TestSecretMemory::S2_replacedAndForgottenKeysAreGone()
{
    const MemoryCanary first('C');
    const MemoryCanary second('D');
    MemoryStore store;
    {
        KeyCredentials held(store, u"a"_s);
        held.setSessionCredentials(keysOf(first));
        QCOMPARE(first.copies(), 1);
        held.setSessionCredentials(keysOf(second));
        QCOMPARE(first.copies(), 0); // replaced
        held.reload();
        QTRY_COMPARE(held.state(), CredentialsSource::State::Unavailable);
        QCOMPARE(second.copies(), 0); // locked away
        QCOMPARE(outcome(store.save(u"a"_s, {}, keysOf(first))), u"ok"_s);
        held.reload();
        QTRY_COMPARE(held.state(), CredentialsSource::State::Ready);
        QCOMPARE(first.copies(), 1);
    }
    QCOMPARE(outcome(store.save(u"a"_s, {}, keysOf(second))), u"ok"_s);
    QCOMPARE(first.copies(), 0);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"ok"_s);
    QCOMPARE(second.copies(), 0);
}

void TestSecretMemory::S2_S3_signedCallsLeaveNoSecret()
{
    const MemoryCanary secret('E');
    const MemoryCanary token('F');
    FakeRekognition service;
    QVERIFY(service.listen());
    TestClock clock;
    ApiCallQueue queue([] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; });
    {
        AwsCredentials keys = keysOf(secret);
        keys.sessionToken = token.secret();
        FixedCredentials source(keys);
        keys = {};
        for (int i = 0; i < 3; ++i) {
            ApiCall *call = makeCallerIdentityCall(u"us-east-1"_s, service.url());
            QSignalSpy finished(call, &ApiCall::finished);
            queue.submit(call, source);
            QVERIFY(finished.wait());
        }
        QTRY_COMPARE(queue.pending(), 0);
        QVERIFY(secret.copies() >= 1);
        queue.cancel(source);
    }
    QCOMPARE(secret.copies(), 0); // day keys and finished calls included
    const int tokens = token.copies();
    qInfo() << "S3: copies of a session token in headers of finished requests:" << tokens;
    QVERIFY(tokens <= 24);
}

void TestSecretMemory::S2_whatTheKeychainsLibrariesKeep()
{
    const MemoryCanary saved('G');
    const MemoryCanary read('H');
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"canary"_s, u"prod"_s, keysOf(saved))), u"ok"_s);
    const int afterSaving = saved.copies();

    const QByteArray put = formatStoredSecret(keysOf(read));
    QCOMPARE(keyringItem({u"login"_s, u"canary"_s, QString::fromLatin1(put), u"server="_s + testService,
                          u"user=%1/read"_s.arg(testService), u"type=plaintext"_s}),
             QString());
    const int before = read.copies(); // of what this test did to put it there
    QVERIFY(resultOf(store.load(u"read"_s)).has_value());
    const int afterReading = read.copies() - before;
    qInfo() << "copies left by QtKeychain, libsecret and D-Bus: after saving" << afterSaving << "after reading" << afterReading;
    QVERIFY(afterSaving <= 12);
    QVERIFY(afterReading <= 6);
    QCOMPARE(outcome(store.forget(u"canary"_s)), u"ok"_s);
    QCOMPARE(outcome(store.forget(u"read"_s)), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestSecretMemory)
#include "tst_secretmemory.moc"
