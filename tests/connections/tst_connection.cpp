// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connection.h"

#include "demo/loopbackserver.h"
#include "support/testclock.h"
#include "support/testcredentials.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

const AwsCredentials anna{"AKIAANNAEXAMPLE", "secret", {}, {}};
const AwsCredentials annaRotated{"AKIAANNATWOEXAMPLE", "secret", {}, {}};
const AwsCredentials bert{"AKIABERTEXAMPLE", "secret", {}, {}};
const QString annasAccount = u"111122223333"_s;
const QString bertsAccount = u"444455556666"_s;
const QDateTime now({2026, 11, 25}, {12, 0}, Qt::UTC);

HttpResponse identity(const QString &arn, const QString &account)
{
    const QString body = u"<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>%1</Arn><UserId>AIDAEXAMPLE</UserId>"
                         "<Account>%2</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"_s;
    return {200, {{"Content-Type", "text/xml"}}, body.arg(arn, account).toUtf8()};
}

/// A connection to an STS that knows Anna and Bert.
struct Bench {
    QString annasArn = u"arn:aws:iam::111122223333:user/anna"_s;
    bool failsForBert = false;
    int asked = 0;
    LoopbackServer sts{[this](const HttpRequest &request, QTcpSocket &) {
        ++asked;
        const bool isBert = request.header("authorization").contains(bert.accessKeyId);
        if (isBert && failsForBert)
            return std::optional(
                HttpResponse{403, {}, "<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>"});
        return std::optional(isBert ? identity(u"arn:aws:iam::444455556666:user/bert"_s, bertsAccount)
                                    : identity(annasArn, annasAccount));
    }};
    test::TestClock clock;
    ApiCallQueue queue{[] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; }};
    test::TestCredentials *credentials = nullptr;
    std::unique_ptr<Connection> connection;

    explicit Bench(const AwsCredentials &first = anna, const std::optional<QDateTime> &enteredAt = {})
    {
        if (!sts.listen())
            qFatal("no free port on 127.0.0.1");
        ConnectionSettings settings;
        settings.id = u"c1"_s;
        settings.regions = QStringList{u"us-east-1"_s};
        settings.endpoint = QUrl(QString::fromLatin1(sts.url()));
        settings.stsEndpoint = settings.endpoint;
        settings.keysEnteredAt = enteredAt;
        auto source = std::make_unique<test::TestCredentials>(first);
        credentials = source.get();
        connection = std::make_unique<Connection>(settings, std::move(source), queue);
    }
    [[nodiscard]] QString account() const
    {
        const auto &known = connection->summary().identity;
        return known ? known->account : QString();
    }
};

} // namespace

class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void identifiesOnce()
    {
        Bench bench;
        QSignalSpy changes(bench.connection.get(), &Connection::accountChanged);
        bench.connection->identify();
        bench.connection->identify();
        QTRY_COMPARE(bench.account(), annasAccount);
        QCOMPARE(bench.asked, 1);
        QCOMPARE(changes.size(), 0); // none was known before
        bench.credentials->setReady(anna); // read again, and the same
        QCOMPARE(bench.queue.pending(), 0);
    }

    void nothingIsAskedUnlessWanted()
    {
        Bench bench;
        bench.credentials->setReady(bert);
        QCOMPARE(bench.queue.pending(), 0);
    }

    void S23_keysOfAnotherAccountAreTold()
    {
        Bench bench;
        bench.connection->identify();
        QTRY_COMPARE(bench.account(), annasAccount);
        bench.connection->setPermissions({{u"us-east-1"_s, {Permission::Allowed}}});
        QSignalSpy changes(bench.connection.get(), &Connection::accountChanged);
        bench.credentials->setReady(bert);
        QTRY_COMPARE(bench.account(), bertsAccount);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first(), (QVariantList{annasAccount, bertsAccount}));
        QVERIFY(bench.connection->summary().permissions.isEmpty()); // they were Anna's
        QCOMPARE(bench.asked, 2);
    }

    void S23_rotatedKeysOfOneAccountAreNoNews()
    {
        Bench bench;
        bench.connection->identify();
        QTRY_COMPARE(bench.account(), annasAccount);
        QSignalSpy changes(bench.connection.get(), &Connection::accountChanged);
        bench.credentials->setReady(annaRotated);
        QTRY_COMPARE(bench.asked, 2);
        QTRY_COMPARE(bench.queue.pending(), 0);
        QCOMPARE(changes.size(), 0);
        QCOMPARE(bench.account(), annasAccount);
    }

    void S23_keysSwappedWhileAskingAreIdentified()
    {
        Bench bench;
        bench.connection->identify();
        bench.credentials->setReady(bert); // the answer to Anna's keys is dropped
        QTRY_COMPARE(bench.account(), bertsAccount);
        QTRY_COMPARE(bench.queue.pending(), 0);
        QCOMPARE(bench.account(), bertsAccount);
    }

    void S23_theSweepMayTellFirst()
    {
        Bench bench;
        bench.connection->identify();
        QTRY_COMPARE(bench.account(), annasAccount);
        QSignalSpy changes(bench.connection.get(), &Connection::accountChanged);
        bench.connection->noteAccount(bertsAccount);
        bench.connection->noteAccount(bertsAccount);
        QCOMPARE(changes.size(), 1);
    }

    void S23_anUnknownIdentityIsNotTheOldOne()
    {
        Bench bench;
        bench.connection->identify();
        QTRY_COMPARE(bench.account(), annasAccount);
        bench.failsForBert = true;
        bench.credentials->setReady(bert);
        QTRY_VERIFY(!bench.connection->summary().identity);
    }

    void keysThatComeLaterAreIdentified()
    {
        Bench bench;
        bench.credentials->set(CredentialsSource::State::Missing);
        bench.connection->identify();
        QTRY_COMPARE(bench.queue.pending(), 0);
        QCOMPARE(bench.asked, 0);
        bench.credentials->setReady(anna);
        QTRY_COMPARE(bench.account(), annasAccount);
    }

    void keysThatComeBeforeTheRefusalIsHeardAreIdentified()
    {
        Bench bench;
        bench.credentials->set(CredentialsSource::State::Missing);
        bench.connection->identify();
        while (bench.queue.pending() > 0)
            QCoreApplication::processEvents(); // turn by turn: the refusal is on its way then, and not heard yet
        bench.credentials->setReady(anna);
        QTRY_COMPARE(bench.account(), annasAccount);
    }

    void S22_rootKeysAreAdvisedAgainst_data()
    {
        QTest::addColumn<QString>("arn");
        QTest::addColumn<ConnectionAdvice>("advice");
        QTest::newRow("root") << u"arn:aws:iam::111122223333:root"_s << ConnectionAdvice::RootKey;
        QTest::newRow("root in China") << u"arn:aws-cn:iam::111122223333:root"_s << ConnectionAdvice::RootKey;
        QTest::newRow("a user called root") << u"arn:aws:iam::111122223333:user/root"_s << ConnectionAdvice::None;
        QTest::newRow("a role") << u"arn:aws:sts::111122223333:assumed-role/labeling/anna"_s << ConnectionAdvice::None;
    }
    void S22_rootKeysAreAdvisedAgainst()
    {
        QFETCH(QString, arn);
        QFETCH(ConnectionAdvice, advice);
        Bench bench;
        bench.annasArn = arn;
        bench.connection->identify();
        QTRY_COMPARE(bench.account(), annasAccount);
        QCOMPARE(bench.connection->summary().advice, advice);
    }

    void S22_rootIsForgottenWithItsKeys()
    {
        Bench bench;
        bench.annasArn = u"arn:aws:iam::111122223333:root"_s;
        bench.connection->identify();
        QTRY_COMPARE(bench.connection->summary().advice, ConnectionAdvice::RootKey);
        bench.credentials->setReady(bert);
        QTRY_COMPARE(bench.connection->summary().advice, ConnectionAdvice::None);
    }

    void oldKeysAreAdvisedAgainst_data()
    {
        QTest::addColumn<AwsCredentials>("keys");
        QTest::addColumn<std::optional<QDateTime>>("entered");
        QTest::addColumn<ConnectionAdvice>("advice");
        const AwsCredentials session{"ASIAEXAMPLE", "secret", "token", {}};
        QTest::newRow("91 days") << anna << std::optional(now.addDays(-91)) << ConnectionAdvice::OldKey;
        QTest::newRow("90 days to the second") << anna << std::optional(now.addDays(-90)) << ConnectionAdvice::None;
        QTest::newRow("today") << anna << std::optional(now) << ConnectionAdvice::None;
        QTest::newRow("in the future") << anna << std::optional(now.addDays(400)) << ConnectionAdvice::None;
        QTest::newRow("not known when") << anna << std::optional<QDateTime>() << ConnectionAdvice::None;
        QTest::newRow("a session's") << session << std::optional(now.addDays(-91)) << ConnectionAdvice::None;
    }
    void oldKeysAreAdvisedAgainst()
    {
        QFETCH(AwsCredentials, keys);
        QFETCH(std::optional<QDateTime>, entered);
        QFETCH(ConnectionAdvice, advice);
        Bench bench(keys, entered);
        QSignalSpy changes(bench.connection.get(), &Connection::summaryChanged);
        bench.connection->checkKeyAge(now);
        bench.connection->checkKeyAge(now);
        QCOMPARE(bench.connection->summary().advice, advice);
        QCOMPARE(changes.size(), advice == ConnectionAdvice::None ? 0 : 1);
    }

    void rootKeysWeighMoreThanOldOnes()
    {
        Bench bench(anna, now.addDays(-91));
        bench.annasArn = u"arn:aws:iam::111122223333:root"_s;
        bench.connection->checkKeyAge(now);
        bench.connection->identify();
        QTRY_COMPARE(bench.connection->summary().advice, ConnectionAdvice::RootKey);
        bench.connection->checkKeyAge(now);
        QCOMPARE(bench.connection->summary().advice, ConnectionAdvice::RootKey);
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
