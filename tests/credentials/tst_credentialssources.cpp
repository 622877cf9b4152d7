// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/fixedcredentials.h"
#include "credentials/keycredentials.h"
#include "credentials/secretstore.h"

#include <QFile>
#include <QPromise>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;

namespace {

const AwsCredentials anna{"AKIAANNA", "secret", {}, {}};
const AwsCredentials bert{"AKIABERT", "secret", {}, {}};

ApiError refusal()
{
    ApiError error;
    error.kind = ApiError::Kind::CredentialsRejected;
    error.code = u"UnrecognizedClientException"_s;
    return error;
}

/// A store whose loads are answered by the test.
class ScriptedStore final : public SecretStore {
public:
    QFuture<Result<SecretState>> probe(const QString &) override { return {}; }
    QFuture<Result<AwsCredentials>> load(const QString &id) override
    {
        asked.append(id);
        loads.push_back(std::make_unique<QPromise<Result<AwsCredentials>>>());
        loads.back()->start();
        return loads.back()->future();
    }
    QFuture<Result<bool>> save(const QString &, const QString &, const AwsCredentials &) override { return {}; }
    QFuture<Result<bool>> forget(const QString &) override { return {}; }
    QFuture<Result<bool>> unlock(const QString &) override { return {}; }

    void answer(std::size_t load, const Result<AwsCredentials> &result)
    {
        loads.at(load)->addResult(result);
        loads.at(load)->finish();
    }

    QStringList asked;
    std::vector<std::unique_ptr<QPromise<Result<AwsCredentials>>>> loads;
};

} // namespace

class TestCredentialsSources : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fixedOnesAreReadyOrSayWhyNot();
    void F24_refusalOfOtherKeysIsIgnored();
    void keysComeFromTheKeychain();
    void F35_lockedKeychainIsSaidSo();
    void F37_oneRetryAfterStart_data();
    void F37_oneRetryAfterStart();
    void staleAnswersAreDropped();
    void sessionKeysOvertakeTheKeychain();
    void answerAfterDestructionHurtsNobody();
};

void TestCredentialsSources::fixedOnesAreReadyOrSayWhyNot()
{
    const FixedCredentials good{anna};
    QCOMPARE(good.state(), CredentialsSource::State::Ready);
    QVERIFY(good.credentials() == anna);
    QVERIFY(!good.error());
    const FixedCredentials bad{failure(refusal())};
    QCOMPARE(bad.state(), CredentialsSource::State::Rejected);
    QVERIFY(!bad.credentials());
    QCOMPARE(bad.error(), refusal());
}

void TestCredentialsSources::F24_refusalOfOtherKeysIsIgnored()
{
    FixedCredentials source{anna};
    QSignalSpy changes(&source, &CredentialsSource::stateChanged);
    source.reject(bert.accessKeyId, refusal());
    QCOMPARE(source.state(), CredentialsSource::State::Ready);
    QCOMPARE(changes.size(), 0);
    source.reject(anna.accessKeyId, refusal());
    source.reject(anna.accessKeyId, refusal()); // four calls in flight are refused four times
    QCOMPARE(source.state(), CredentialsSource::State::Rejected);
    QVERIFY(!source.credentials());
    QCOMPARE(source.error(), refusal());
    QCOMPARE(changes.size(), 1);
}

void TestCredentialsSources::keysComeFromTheKeychain()
{
    ScriptedStore store;
    KeyCredentials source(store, u"id"_s);
    QSignalSpy changes(&source, &CredentialsSource::stateChanged);
    QCOMPARE(source.state(), CredentialsSource::State::Loading);
    QCOMPARE(store.asked, QStringList{u"id"_s});
    store.answer(0, anna);
    QTRY_COMPARE(source.state(), CredentialsSource::State::Ready);
    QVERIFY(source.credentials() == anna);
    QCOMPARE(changes.size(), 1);
}

void TestCredentialsSources::F35_lockedKeychainIsSaidSo()
{
    ScriptedStore store;
    KeyCredentials source(store, u"id"_s, 1ms);
    QTest::ignoreMessage(QtWarningMsg, "keychain: \"Locked\" \"words\"");
    store.answer(0, failure(keychainError(SecretState::Locked, u"words"_s)));
    QTRY_COMPARE(source.state(), CredentialsSource::State::Unavailable);
    QCOMPARE(source.error()->kind, ApiError::Kind::Keychain);
    QCOMPARE(source.error()->code, u"Locked"_s);
    source.reload(); // what "Unlock and try again" ends in
    QCOMPARE(source.state(), CredentialsSource::State::Loading);
    QVERIFY(!source.error());
    store.answer(1, anna);
    QTRY_COMPARE(source.state(), CredentialsSource::State::Ready);
    QCOMPARE(store.asked.size(), 2); // a locked keychain is not asked again by itself
}

void TestCredentialsSources::F37_oneRetryAfterStart_data()
{
    QTest::addColumn<SecretState>("state");
    QTest::newRow("no service yet") << SecretState::ServiceMissing;
    QTest::newRow("a busy service") << SecretState::Busy;
}

void TestCredentialsSources::F37_oneRetryAfterStart()
{
    QFETCH(SecretState, state);
    ScriptedStore store;
    KeyCredentials source(store, u"id"_s, 1ms);
    store.answer(0, failure(keychainError(state, {})));
    QTRY_COMPARE(store.asked.size(), 2);
    QCOMPARE(source.state(), CredentialsSource::State::Unavailable); // said meanwhile
    store.answer(1, failure(keychainError(state, {})));
    QSignalSpy changes(&source, &CredentialsSource::stateChanged);
    source.reload();
    store.answer(2, failure(keychainError(state, {})));
    QTRY_COMPARE(changes.size(), 2);
    QCOMPARE(store.asked.size(), 3); // one by itself, one by a person, no more
}

void TestCredentialsSources::staleAnswersAreDropped()
{
    ScriptedStore store;
    KeyCredentials source(store, u"id"_s);
    source.reload();
    store.answer(1, bert);
    QTRY_COMPARE(source.state(), CredentialsSource::State::Ready);
    store.answer(0, anna);
    QCoreApplication::processEvents();
    QVERIFY(source.credentials() == bert);
}

void TestCredentialsSources::sessionKeysOvertakeTheKeychain()
{
    ScriptedStore store;
    KeyCredentials source(store, u"id"_s);
    source.setSessionCredentials(bert);
    QCOMPARE(source.state(), CredentialsSource::State::Ready);
    store.answer(0, failure(keychainError(SecretState::Locked, {})));
    QCoreApplication::processEvents();
    QVERIFY(source.credentials() == bert);
    QSignalSpy changes(&source, &CredentialsSource::stateChanged);
    source.setSessionCredentials(anna); // keys are others, state is not
    QCOMPARE(changes.size(), 1);
}

void TestCredentialsSources::answerAfterDestructionHurtsNobody()
{
    ScriptedStore store;
    auto source = std::make_unique<KeyCredentials>(store, u"id"_s);
    source.reset();
    store.answer(0, anna);
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestCredentialsSources)
#include "tst_credentialssources.moc"
