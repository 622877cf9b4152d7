// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuebench.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;
using Kind = ApiError::Kind;
using State = CredentialsSource::State;

/// Calls while their credentials are loading, missing, rejected or replaced.
class TestApiCallCredentials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsWaitWhileCredentialsLoad();
    void callsFailWhereCredentialsCannotBeHad_data();
    void callsFailWhereCredentialsCannotBeHad();
    void F23_oneRejectionStopsTheSource_data();
    void F23_oneRejectionStopsTheSource();
    void F23_otherSourcesGoOn();
    void F24_rotatedCredentialsAreTriedOnce();
    void F24_loadingAfterExpiryHoldsTheCall();
    void F33_answerToReplacedCredentialsIsDropped_data();
    void F33_answerToReplacedCredentialsIsDropped();
    void F33_answerToTheSameIdentityCounts_data();
    void F33_answerToTheSameIdentityCounts();
    void F33_credentialsThatNeverSettleEndTheCall();
};

void TestApiCallCredentials::callsWaitWhileCredentialsLoad()
{
    FaultServer server({{httpAnswer(200, "{}")}});
    QueueBench bench;
    bench.source.set(State::Loading);
    TestCredentials other;
    const auto waiting = bench.submit(server);
    const auto ready = bench.submit(QueueBench::request(server.url()), other);
    QTRY_COMPARE(ready->count, 1);
    QCOMPARE(waiting->count, 0);
    QCOMPARE(server.requests().size(), 1);
    bench.source.setReady({"AKIDLOADED", "secret", {}, {}});
    QTRY_COMPARE(waiting->count, 1);
    QVERIFY(waiting->reply);
    QVERIFY(server.requests().last().header("authorization").contains("AKIDLOADED"));
}

void TestApiCallCredentials::callsFailWhereCredentialsCannotBeHad_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("hasReason");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("unavailable, with a reason") << State::Unavailable << true << Kind::Keychain;
    QTest::newRow("unavailable, without") << State::Unavailable << false << Kind::CredentialsMissing;
    QTest::newRow("rejected, with a reason") << State::Rejected << true << Kind::Keychain;
    QTest::newRow("rejected, without") << State::Rejected << false << Kind::CredentialsRejected;
}

void TestApiCallCredentials::callsFailWhereCredentialsCannotBeHad()
{
    QFETCH(const State, state);
    QFETCH(const bool, hasReason);
    QFETCH(const Kind, kind);
    std::optional<ApiError> reason;
    if (hasReason) {
        reason.emplace();
        reason->kind = Kind::Keychain;
        reason->code = u"Locked"_s;
    }
    FaultServer server({{httpAnswer(200, "{}")}});
    QueueBench bench;
    QSignalSpy records(bench.queue.get(), &ApiCallQueue::callFinished);
    bench.source.set(State::Loading);
    const auto before = bench.submit(server);
    bench.source.set(state, reason);
    const auto after = bench.submit(server);
    QTRY_COMPARE(before->count, 1);
    QTRY_COMPARE(after->count, 1);
    QCOMPARE(kindOf(*before), kind);
    QCOMPARE(kindOf(*after), kind);
    QCOMPARE(after->reply.error().attempts, 0);
    QCOMPARE(after->reply.error().operation, u"DescribeDataset"_s);
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(records.count(), 0); // nothing was on the wire
}

void TestApiCallCredentials::F23_oneRejectionStopsTheSource_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("unknown key") << awsError(400, "UnrecognizedClientException") << Kind::CredentialsRejected;
    QTest::newRow("wrong secret") << awsError(400, "InvalidSignatureException") << Kind::CredentialsRejected;
    QTest::newRow("expired token") << awsError(403, "ExpiredTokenException") << Kind::CredentialsExpired;
}

void TestApiCallCredentials::F23_oneRejectionStopsTheSource()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const Kind, kind);
    FaultServer server({{answer}});
    QueueBench bench;
    QSignalSpy changes(&bench.source, &CredentialsSource::stateChanged);
    QList<std::shared_ptr<Ending>> endings;
    for (int i = 0; i < 50; ++i)
        endings.append(bench.submit(server));
    QTRY_VERIFY(std::all_of(endings.cbegin(), endings.cend(), [](const auto &ending) { return ending->count == 1; }));
    for (const auto &ending : endings)
        QCOMPARE(kindOf(*ending), kind);
    QCOMPARE(bench.source.rejections(), QByteArrayList{"AKIDEXAMPLE"});
    QCOMPARE(changes.count(), 1);
    QVERIFY(server.requests().size() <= 4); // those under way when the first answer came
}

void TestApiCallCredentials::F23_otherSourcesGoOn()
{
    FaultServer server([](const HttpRequest &request, qsizetype) {
        return Fault{request.header("authorization").contains("AKIDGOOD") ? httpAnswer(200, "{}")
                                                                          : awsError(400, "UnrecognizedClientException")};
    });
    QueueBench bench;
    TestCredentials good({"AKIDGOOD", "secret", {}, {}});
    const auto bad = bench.submit(server);
    const auto fine = bench.submit(QueueBench::request(server.url()), good);
    QTRY_COMPARE(bad->count, 1);
    QTRY_COMPARE(fine->count, 1);
    QVERIFY(!bad->reply);
    QVERIFY(fine->reply);
    QCOMPARE(good.state(), State::Ready);
}

void TestApiCallCredentials::F24_rotatedCredentialsAreTriedOnce()
{
    FaultServer server({{awsError(400, "ExpiredTokenException"), Fault::Then::Hold}, {httpAnswer(200, "{}")}});
    QueueBench bench;
    const auto ending = bench.submit(server);
    QTRY_COMPARE(server.held(), 1);
    bench.source.setReady({"AKIDNEW", "secret", {}, {}}); // while the old ones are under way
    server.release();
    QTRY_COMPARE(ending->count, 1);
    QVERIFY(ending->reply);
    QCOMPARE(bench.source.rejections(), QByteArrayList());
    QVERIFY(server.requests().last().header("authorization").contains("AKIDNEW"));
}

void TestApiCallCredentials::F24_loadingAfterExpiryHoldsTheCall()
{
    FaultServer server({{awsError(400, "ExpiredTokenException"), Fault::Then::Hold}, {awsError(400, "ExpiredTokenException")}});
    QueueBench bench;
    const auto ending = bench.submit(server);
    QTRY_COMPARE(server.held(), 1);
    bench.source.set(State::Loading); // a refresh began by itself
    server.release();
    QTRY_COMPARE(server.held(), 0);
    bench.source.setReady({"AKIDNEW", "secret", {}, {}});
    QTRY_COMPARE(ending->count, 1); // refused again: no second chance
    QCOMPARE(kindOf(*ending), Kind::CredentialsExpired);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(bench.source.rejections(), QByteArrayList{"AKIDNEW"});
}

void TestApiCallCredentials::F33_answerToReplacedCredentialsIsDropped_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("whileLoading");
    for (const bool loading : {false, true}) {
        const char *when = loading ? "while others load" : "after others came";
        QTest::addRow("success %s", when) << httpAnswer(200, "{\"old\":1}") << loading;
        QTest::addRow("denied %s", when) << awsError(400, "AccessDeniedException") << loading;
        QTest::addRow("not found %s", when) << awsError(400, "ResourceNotFoundException") << loading;
        QTest::addRow("refused %s", when) << awsError(400, "UnrecognizedClientException") << loading;
    }
}

void TestApiCallCredentials::F33_answerToReplacedCredentialsIsDropped()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, whileLoading);
    FaultServer server({{answer, Fault::Then::Hold}, {httpAnswer(200, "{\"new\":1}")}});
    QueueBench bench;
    const auto ending = bench.submit(server);
    QTRY_COMPARE(server.held(), 1);
    const AwsCredentials others{"AKIDNEW", "secret", {}, {}};
    QSignalSpy records(bench.queue.get(), &ApiCallQueue::callFinished);
    if (whileLoading)
        bench.source.set(State::Loading);
    else
        bench.source.setReady(others);
    server.release();
    if (whileLoading) {
        // A second source's call shows that the first answer is through
        TestCredentials other;
        const auto later = bench.submit(QueueBench::request(server.url()), other);
        QTRY_COMPARE(later->count, 1);
        QCOMPARE(ending->count, 0);
        bench.source.setReady(others);
    }
    QTRY_COMPARE(ending->count, 1);
    QVERIFY(ending->reply);
    QCOMPARE(ending->reply->body, "{\"new\":1}"_ba);
    QVERIFY(server.requests().last().header("authorization").contains("AKIDNEW"));
    QCOMPARE(bench.source.rejections(), QByteArrayList());
}

void TestApiCallCredentials::F33_answerToTheSameIdentityCounts_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("the same keys were read again") << State::Ready;
    QTest::newRow("another call was refused meanwhile") << State::Rejected;
    QTest::newRow("the keychain was locked meanwhile") << State::Unavailable;
}

void TestApiCallCredentials::F33_answerToTheSameIdentityCounts()
{
    QFETCH(const State, state);
    FaultServer server({{httpAnswer(200, "{}"), Fault::Then::Hold}});
    QueueBench bench;
    const auto ending = bench.submit(server);
    QTRY_COMPARE(server.held(), 1);
    bench.source.set(state);
    server.release();
    QTRY_COMPARE(ending->count, 1);
    QVERIFY(ending->reply);
    QCOMPARE(server.requests().size(), 1);
}

void TestApiCallCredentials::F33_credentialsThatNeverSettleEndTheCall()
{
    FaultServer server({{httpAnswer(200, "{}"), Fault::Then::Hold}});
    QueueBench bench;
    const auto ending = bench.submit(server);
    for (int i = 1; i <= 3; ++i) {
        QTRY_COMPARE(server.held(), 1);
        bench.source.setReady({"AKIDNEW" + QByteArray::number(i), "secret", {}, {}});
        server.release();
    }
    QTRY_COMPARE(ending->count, 1);
    QCOMPARE(kindOf(*ending), Kind::Cancelled);
    QCOMPARE(server.requests().size(), 3);
}

QTEST_GUILESS_MAIN(TestApiCallCredentials)
#include "tst_apicallcredentials.moc"
