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

/// The queue's own rules, against a server that behaves or answers errors. Faults of the network: tst_apicallfaults.
class TestApiCallQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void successIsAnsweredOnceAndLater();
    void errorsOfTheService_data();
    void errorsOfTheService();
    void F18_throttlingIsTriedAgainAfterItsDelay();
    void F18_serverHintIsFollowed();
    void F19_quotaEndsRetriesOfAnOutage();
    void fourInFlightPerHost();
    void higherPriorityGoesFirst();
    void sourcesTakeTurns();
    void rateOfTheKeyIsKept();
};

void TestApiCallQueue::successIsAnsweredOnceAndLater()
{
    FaultServer server({{httpAnswer(200, "{\"a\":1}")}});
    QueueBench bench;
    QSignalSpy records(bench.queue.get(), &ApiCallQueue::callFinished);
    ApiCall *call = nullptr;
    ApiRequest request = QueueBench::request(server.url());
    request.connection = u"vision-prod"_s;
    const auto ending = bench.submit(request, bench.source, &call);
    QSignalSpy destroyed(call, &QObject::destroyed);
    QCOMPARE(bench.queue->pending(), 1);
    QCOMPARE(ending->count, 0);
    QTRY_COMPARE(ending->count, 1);
    QVERIFY(ending->reply);
    QCOMPARE(*ending->reply, (ApiReply{200, "{\"a\":1}", u"r-1"_s}));
    QTRY_COMPARE(destroyed.count(), 1);
    QCOMPARE(ending->count, 1);
    QCOMPARE(bench.queue->pending(), 0);
    QCOMPARE(records.count(), 1);
    const auto record = records.first().first().value<ApiCallRecord>();
    QCOMPARE(record.operation, "DescribeDataset"_ba);
    QCOMPARE(record.httpStatus, 200);
    QCOMPARE(record.connection, u"vision-prod"_s);
    QCOMPARE(record.region, u"us-east-1"_s);
    QCOMPARE(record.error, std::optional<Kind>());
    QCOMPARE(record.code, QString());
    QCOMPARE(record.message, QString());
    QCOMPARE(record.throttledAttempts, 0);
    QCOMPARE(record.requestId, u"r-1"_s);
    QCOMPARE(record.host, u"127.0.0.1"_s);
    QCOMPARE(record.attempts, 1);
    QCOMPARE(record.time, bench.clock.now());
}

void TestApiCallQueue::errorsOfTheService_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("attempts");
    QTest::newRow("F18: throttled with 500") << awsError(500, "ThrottlingException") << Kind::Throttled << 3;
    QTest::newRow("F18: throttled with 400") << awsError(400, "ProvisionedThroughputExceededException") << Kind::Throttled << 3;
    QTest::newRow("F18: throttled with 429 and no code") << httpAnswer(429, "{}") << Kind::Throttled << 3;
    QTest::newRow("F19: internal") << awsError(500, "InternalServerError") << Kind::ServiceFailure << 3;
    QTest::newRow("F19: 503 page") << httpAnswer(503, "<html>") << Kind::ServiceFailure << 3;
    QTest::newRow("F20: denied") << awsError(400, "AccessDeniedException") << Kind::AccessDenied << 1;
    QTest::newRow("F21: not found") << awsError(400, "ResourceNotFoundException") << Kind::NotFound << 1;
    QTest::newRow("F22: invalid parameter") << awsError(400, "InvalidParameterException") << Kind::InvalidRequest << 1;
    QTest::newRow("F27: not what the operation promises") << httpAnswer(200, "[1") << Kind::Malformed << 3;
    QTest::newRow("F27: empty success") << httpAnswer(200, "") << Kind::Malformed << 3;
}

void TestApiCallQueue::errorsOfTheService()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, attempts);
    FaultServer server({{answer}});
    QueueBench bench;
    QSignalSpy records(bench.queue.get(), &ApiCallQueue::callFinished);
    const auto ending = bench.submit(server);
    QTRY_COMPARE(ending->count, 1);
    QVERIFY(!ending->reply);
    const ApiError error = ending->reply.error();
    QTEST(error.kind, "kind");
    QCOMPARE(error.attempts, attempts);
    QCOMPARE(error.host, u"127.0.0.1"_s);
    QCOMPARE(error.operation, u"DescribeDataset"_s);
    QCOMPARE(error.requestId, u"r-1"_s);
    QCOMPARE(server.requests().size(), attempts);
    QCOMPARE(records.count(), 1);
    const auto record = records.first().first().value<ApiCallRecord>();
    QCOMPARE(record.attempts, attempts);
    QCOMPARE(record.throttledAttempts, error.kind == Kind::Throttled ? attempts : 0);
    QCOMPARE(record.error, std::optional(error.kind));
    QCOMPARE(record.code, error.code);
    QCOMPARE(record.message, error.message);
    QCOMPARE(record.httpStatus, error.httpStatus);
    QCOMPARE(record.requestId, u"r-1"_s);
}

void TestApiCallQueue::F18_throttlingIsTriedAgainAfterItsDelay()
{
    FaultServer server({{awsError(400, "ThrottlingException")}, {httpAnswer(200, "{}")}});
    QueueBench bench;
    bench.queue = std::make_unique<ApiCallQueue>([] { return std::make_unique<QNetworkAccessManager>(); }, bench.clock,
                                                 [] { return 0.2; });
    const std::chrono::milliseconds start = bench.clock.monotonic();
    QSignalSpy records(bench.queue.get(), &ApiCallQueue::callFinished);
    const auto ending = bench.submit(server);
    QTRY_COMPARE(ending->count, 1);
    QVERIFY(ending->reply);
    QCOMPARE(server.requests().size(), 2);
    const auto record = records.value(0).value(0).value<ApiCallRecord>();
    QCOMPARE(record.error, std::optional<Kind>()); // the throttled attempt of a call that succeeded shows all the same
    QCOMPARE(record.attempts, 2);
    QCOMPARE(record.throttledAttempts, 1);
    QVERIFY(bench.clock.monotonic() - start >= 200ms); // 0.2 of the base of 1 s
}

void TestApiCallQueue::F18_serverHintIsFollowed()
{
    FaultServer server(
        {{httpAnswer(500, "{\"__type\":\"ThrottlingException\"}", "x-amz-retry-after: 250\r\n")}, {httpAnswer(200, "{}")}});
    QueueBench bench;
    const std::chrono::milliseconds start = bench.clock.monotonic();
    const auto ending = bench.submit(server);
    QTRY_COMPARE(ending->count, 1);
    QVERIFY(ending->reply);
    QVERIFY(bench.clock.monotonic() - start >= 250ms);
}

void TestApiCallQueue::F19_quotaEndsRetriesOfAnOutage()
{
    FaultServer server({{awsError(500, "InternalServerError")}});
    QueueBench bench;
    QList<std::shared_ptr<Ending>> endings;
    for (int i = 0; i < 60; ++i)
        endings.append(bench.submit(server));
    QTRY_COMPARE(bench.queue->pending(), 0);
    QTRY_VERIFY(std::all_of(endings.cbegin(), endings.cend(), [](const auto &ending) { return ending->count == 1; }));
    QCOMPARE(server.requests().size(), 60 + 500 / 14); // 35 retries of 14 are all that 500 pays for
}

void TestApiCallQueue::fourInFlightPerHost()
{
    FaultServer server({{httpAnswer(200, "{}"), Fault::Then::Hold}});
    FaultServer other({{httpAnswer(200, "{}"), Fault::Then::Hold}}); // another port is another host
    QueueBench bench;
    TestCredentials second;
    bench.queue = std::make_unique<ApiCallQueue>([] { return std::make_unique<QNetworkAccessManager>(); }, bench.clock,
                                                 [] { return 0.0; });
    QList<std::shared_ptr<Ending>> endings;
    for (int i = 0; i < 6; ++i) {
        endings.append(bench.submit(server));
        endings.append(bench.submit(QueueBench::request(server.url()), second));
    }
    endings.append(bench.submit(other));
    QTRY_COMPARE(server.held(), 4);
    QTRY_COMPARE(other.held(), 1);
    other.release();
    for (int i = 0; i < 12; ++i) {
        QTRY_VERIFY(server.held() > 0);
        server.release();
    }
    QTRY_VERIFY(
        std::all_of(endings.cbegin(), endings.cend(), [](const auto &ending) { return ending->count == 1 && ending->reply; }));
    QCOMPARE(server.requests().size(), 12);
    QCOMPARE(server.mostHeld(), 4);
}

void TestApiCallQueue::higherPriorityGoesFirst()
{
    FaultServer server({{httpAnswer(200, "{}")}});
    QueueBench bench;
    for (int i = 0; i < 8; ++i) {
        ApiRequest request = QueueBench::request(server.url(), QByteArray::number(i));
        request.priority = i / 4;
        request.limiterKey = "one after the other";
        request.rate = 1000;
        bench.submit(request);
    }
    QTRY_COMPARE(server.requests().size(), 8);
    // Four are sent at once and may arrive in any order, but the first four are the urgent ones
    QByteArrayList first;
    for (int i = 0; i < 4; ++i)
        first.append(server.requests().at(i).body);
    std::sort(first.begin(), first.end());
    QCOMPARE(first, (QByteArrayList{"4", "5", "6", "7"}));
}

void TestApiCallQueue::sourcesTakeTurns()
{
    FaultServer server({{httpAnswer(200, "{}")}});
    QueueBench bench;
    TestCredentials late({"AKIDLATE", "secret", {}, {}});
    for (int i = 0; i < 40; ++i)
        bench.submit(server);
    for (int i = 0; i < 4; ++i)
        bench.submit(QueueBench::request(server.url()), late);
    QTRY_COMPARE(server.requests().size(), 44);
    int ofLate = 0;
    for (int i = 0; i < 12; ++i) // 8 turns, and what four at once may overtake
        ofLate += server.requests().at(i).header("authorization").contains("AKIDLATE");
    QCOMPARE(ofLate, 4);
}

void TestApiCallQueue::rateOfTheKeyIsKept()
{
    FaultServer server({{httpAnswer(200, "{}")}});
    QueueBench bench;
    QList<std::shared_ptr<Ending>> slow;
    QList<std::chrono::milliseconds> times;
    for (int i = 0; i < 5; ++i) {
        ApiRequest request = QueueBench::request(server.url());
        request.limiterKey = "111122223333|us-east-1|DescribeDataset";
        request.rate = 2;
        ApiCall *call = nullptr;
        slow.append(bench.submit(request, bench.source, &call));
        connect(call, &ApiCall::finished, this, [&bench, &times] { times.append(bench.clock.monotonic()); });
    }
    const auto other = bench.submit(server); // is not held up by the limited ones before it
    QTRY_COMPARE(other->count, 1);
    QVERIFY(bench.queue->pending() >= 3);
    QTRY_VERIFY(std::all_of(slow.cbegin(), slow.cend(), [](const auto &ending) { return ending->count == 1; }));
    QVERIFY(times.at(4) - times.at(0) >= 1500ms); // 2 at once, 2 after 1 s, the fifth after 2 s; less the journeys
}

QTEST_GUILESS_MAIN(TestApiCallQueue)
#include "tst_apicallqueue.moc"
