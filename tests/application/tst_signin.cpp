// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/signin.h"

#include "application/connectionbook.h"
#include "application/profilechoices.h"
#include "credentials/memorystore.h"
#include "refresh/refreshscheduler.h"
#include "support/profilebench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::test;

namespace {

/// A keychain that keeps what it is given until it is told to let go.
class StubbornStore final : public SecretStore {
public:
    QFuture<Result<SecretState>> probe(const QString &id) override { return m_store.probe(id); }
    QFuture<Result<AwsCredentials>> load(const QString &id) override { return m_store.load(id); }
    QFuture<Result<bool>> save(const QString &id, const QString &label, const AwsCredentials &credentials) override
    {
        return m_store.save(id, label, credentials);
    }
    QFuture<Result<bool>> forget(const QString &id) override
    {
        if (isLocked)
            return answered<bool>(failure(keychainError(SecretState::Locked, {})));
        return m_store.forget(id);
    }
    QFuture<Result<bool>> unlock(const QString &id) override { return m_store.unlock(id); }

    bool isLocked = true;

private:
    MemoryStore m_store;
};

const QByteArray config = "[sso-session corp]\nsso_start_url = https://corp.awsapps.com/start\nsso_region = eu-west-1\n"
                          "[profile one]\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = Watcher\n"
                          "[profile two]\nrole_arn = arn:aws:iam::444455556666:role/labeling/Reader\nsource_profile = one\n"
                          "[profile loop]\nrole_arn = arn:aws:iam::444455556666:role/Reader\nsource_profile = loop\n"
                          "[profile tool]\ncredential_process = /bin/false\n";

struct Bench {
    ProfileBench profiles{config, "[keys]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = invented\n"
                                  "[half]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n"};
    AppSettings settings{profiles.home() + u"/settings.ini"_s};
    StubbornStore keychain;
    DatasetRepository repository;
    RefreshScheduler scheduler{repository, profiles.clock, [] { return 0.0; }};
    ConnectionBook book{settings, profiles.queue, repository, scheduler};
    SignIn signIn{book, keychain, settings, profiles.context()};

    Bench() { signIn.setOverrides(QUrl(u"http://127.0.0.1:1"_s), {}); } // nobody answers, and nobody outside is asked

    [[nodiscard]] ProfileChoice choice(const QString &name)
    {
        const auto all = profileChoices(profiles.files.files(), profiles.context().environment, profiles.tokens, settings.connections());
        const auto found = std::find_if(all.begin(), all.end(), [&](const ProfileChoice &one) { return one.name == name; });
        return found == all.end() ? ProfileChoice() : *found;
    }
};

} // namespace

class TestSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void S1_whatIsNotDeletedIsNotForgotten();
    void profilesSayHowTheySignIn();
    void profilesShareASignIn();
    void openedProfilesAreRemembered();
    void keysKnowWhenTheyCame();
};

/// A connection that went while its secret stayed would leave it where nobody looks for it any more.
void TestSignIn::S1_whatIsNotDeletedIsNotForgotten()
{
    Bench bench;
    bench.signIn.enterKeys({}, u"vision"_s, {"AKIAIOSFODNN7EXAMPLE", "invented", {}, {}}, {u"us-east-1"_s});
    QTRY_VERIFY(!bench.book.isEmpty());
    const QString id = bench.book.summaries().first().id;
    QSignalSpy failed(&bench.signIn, &SignIn::notForgotten);
    QSignalSpy forgotten(&bench.signIn, &SignIn::forgotten);
    bench.signIn.forget(id);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(bench.book.find(id));
    QVERIFY(bench.book.isRemembered(id));
    bench.keychain.isLocked = false;
    bench.signIn.forget(id);
    QTRY_COMPARE(forgotten.size(), 1);
    QVERIFY(!bench.book.find(id));
    QVERIFY(!bench.book.isRemembered(id));
}

void TestSignIn::profilesSayHowTheySignIn()
{
    Bench bench;
    using Kind = ProfileChoice::Kind;
    QCOMPARE(bench.choice(u"keys"_s).kind, Kind::StaticKeys);
    QVERIFY(bench.choice(u"keys"_s).supported);
    QCOMPARE(bench.choice(u"tool"_s).kind, Kind::CredentialProcess);
    QVERIFY(bench.choice(u"tool"_s).supported);
    QCOMPARE(bench.choice(u"one"_s).account, u"111122223333"_s);
    QCOMPARE(bench.choice(u"one"_s).role, u"Watcher"_s);
    QCOMPARE(bench.choice(u"one"_s).line, 4);
    QCOMPARE(bench.choice(u"two"_s).role, u"Reader"_s);
    QVERIFY(!bench.choice(u"loop"_s).supported);
    QVERIFY(bench.choice(u"loop"_s).problem.contains(u"config, line 11"_s));
    QVERIFY(!bench.choice(u"half"_s).supported);
    QVERIFY(bench.choice(u"half"_s).problem.contains(u"credentials, line 4"_s));
}

void TestSignIn::profilesShareASignIn()
{
    Bench bench;
    using SignInState = ProfileChoice::SignIn;
    const auto writeToken = [&](const QByteArray &end) {
        QDir(bench.profiles.home()).mkpath(u".aws/sso/cache"_s);
        const QByteArray name = QCryptographicHash::hash("corp", QCryptographicHash::Sha1).toHex();
        ProfileBench::write(bench.profiles.home() + u"/.aws/sso/cache/"_s + QString::fromLatin1(name) + u".json"_s,
                            "{\"accessToken\":\"t\",\"expiresAt\":\"" + end + "\"}");
    };
    QCOMPARE(bench.choice(u"one"_s).signIn, SignInState::Never);
    QCOMPARE(bench.choice(u"keys"_s).signIn, SignInState::NotNeeded);
    writeToken("2026-11-23T08:00:00Z"); // the bench's clock says 08:50
    QCOMPARE(bench.choice(u"one"_s).signIn, SignInState::Expired);
    writeToken("2026-11-23T18:00:00Z");
    for (const QString &name : {u"one"_s, u"two"_s}) { // the role comes from there
        QCOMPARE(bench.choice(name).signIn, SignInState::SignedIn);
        QCOMPARE(bench.choice(name).signInName(), u"corp"_s);
        QCOMPARE(bench.choice(name).signedInUntil, QDateTime({2026, 11, 23}, {18, 0}, Qt::UTC));
    }
}

void TestSignIn::openedProfilesAreRemembered()
{
    Bench bench;
    bench.signIn.openProfiles({u"one"_s, u"two"_s, u"keys"_s}, {});
    QCOMPARE(bench.book.summaries().size(), 3);
    const ConnectionSummary two = bench.book.summaries().at(1);
    QCOMPARE(two.profile, u"two"_s);
    QCOMPARE(two.ssoSession, u"corp"_s);
    QCOMPARE(two.line, 8);
    QVERIFY(bench.choice(u"two"_s).connected);
    QVERIFY(!bench.choice(u"tool"_s).connected);
    // Nobody is signed in: said by both that need it, not by the one that does not
    QTRY_COMPARE(bench.book.summaries().at(0).health, ConnectionHealth::NeedsCredentials);
    QTRY_COMPARE(bench.book.summaries().at(1).health, ConnectionHealth::NeedsCredentials);
    QVERIFY(bench.book.summaries().at(2).health != ConnectionHealth::NeedsCredentials);
}

void TestSignIn::keysKnowWhenTheyCame()
{
    Bench bench;
    bench.signIn.enterKeys({}, u"vision"_s, {"AKIAIOSFODNN7EXAMPLE", "invented", {}, {}}, {u"us-east-1"_s});
    QTRY_VERIFY(!bench.book.isEmpty());
    Connection &connection = *bench.book.connections().front();
    connection.checkKeyAge(bench.profiles.clock.now().addDays(89));
    QTRY_VERIFY(connection.credentials().isUsable());
    QCOMPARE(connection.summary().advice, ConnectionAdvice::None);
    connection.checkKeyAge(bench.profiles.clock.now().addDays(91));
    QCOMPARE(connection.summary().advice, ConnectionAdvice::OldKey);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
