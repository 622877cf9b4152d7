// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuebench.h"

#include "aws/requestsigner.h"

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
    void invocationIdStaysAndAttemptCounts();

    void wireEqualsTheCanonicalRequest_data();
    void wireEqualsTheCanonicalRequest();
    void S07_controlCharactersNeverReachTheWire_data();
    void S07_controlCharactersNeverReachTheWire();
    void S05_onlyAllowedEndpointsAreAsked();

    void fourInFlightPerHost();
    void higherPriorityGoesFirst();
    void sourcesTakeTurns();
    void rateOfTheKeyIsKept();

    void callsWaitWhileCredentialsLoad();
    void callsFailWhereCredentialsCannotBeHad_data();
    void callsFailWhereCredentialsCannotBeHad();
    void F23_oneRejectionStopsTheSource_data();
    void F23_oneRejectionStopsTheSource();
    void F23_otherSourcesGoOn();
    void F24_rotatedCredentialsAreTriedOnce();
    void F24_loadingAfterExpiryHoldsTheCall();

    void F13_wrongClockIsCorrectedOnce_data();
    void F13_wrongClockIsCorrectedOnce();
    void F13_parallelCallsAllRecover();
    void F14_wrongClockWithoutADateDoesNotLoop();
    void F14_timeIsReadFromTheWords();

    void abortBeforeTheWire();
    void abortOnTheWire();
    void abortBeforeSubmit();
    void cancelEndsTheCallsOfOneSource();
    void destroyedSourceEndsItsCalls();
    void deletedInFlight();
    void F53_queueDestroyedInFlight();
    void queueDestroyedByItsOwnAnswer();
};

void TestApiCallQueue::successIsAnsweredOnceAndLater()
{
    FaultServer server({{httpAnswer(200, "{\"a\":1}")}});
    QueueBench bench;
    QSignalSpy records(bench.queue.get(), &ApiCallQueue::callFinished);
    ApiCall *call = nullptr;
    const auto ending = bench.submit(QueueBench::request(server.url()), bench.source, &call);
    QSignalSpy destroyed(call, &QObject::destroyed);
    QCOMPARE(bench.queue->pending(), 1);
    QCOMPARE(ending->count, 0);
    QTRY_COMPARE(ending->count, 1);
    QVERIFY(ending->reply);
    QCOMPARE(*ending->reply, (ApiReply {200, "{\"a\":1}", u"r-1"_s}));
    QTRY_COMPARE(destroyed.count(), 1);
    QCOMPARE(ending->count, 1);
    QCOMPARE(bench.queue->pending(), 0);
    QCOMPARE(records.count(), 1);
    const auto record = records.first().first().value<ApiCallRecord>();
    QCOMPARE(record.operation, "DescribeDataset"_ba);
    QCOMPARE(record.httpStatus, 200);
    QCOMPARE(record.code, QString());
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
    QCOMPARE(records.first().first().value<ApiCallRecord>().attempts, attempts);
}

void TestApiCallQueue::F18_throttlingIsTriedAgainAfterItsDelay()
{
    FaultServer server({{awsError(400, "ThrottlingException")}, {httpAnswer(200, "{}")}});
    QueueBench bench;
    bench.queue = std::make_unique<ApiCallQueue>([] { return std::make_unique<QNetworkAccessManager>(); }, bench.clock,
                                                 [] { return 0.2; });
    const std::chrono::milliseconds start = bench.clock.monotonic();
    const auto ending = bench.submit(server);
    QTRY_COMPARE(ending->count, 1);
    QVERIFY(ending->reply);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(bench.clock.monotonic() - start >= 200ms); // 0.2 of the base of 1 s
}

void TestApiCallQueue::F18_serverHintIsFollowed()
{
    FaultServer server({{httpAnswer(500, "{\"__type\":\"ThrottlingException\"}", "x-amz-retry-after: 250\r\n")}, {httpAnswer(200, "{}")}});
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

void TestApiCallQueue::invocationIdStaysAndAttemptCounts()
{
    FaultServer server({{awsError(500, "InternalServerError")}, {awsError(500, "InternalServerError")}, {httpAnswer(200, "{}")}});
    QueueBench bench;
    const auto ending = bench.submit(server);
    QTRY_COMPARE(ending->count, 1);
    QVERIFY(ending->reply);
    QCOMPARE(server.requests().size(), 3);
    const QByteArray id = server.requests().first().header("amz-sdk-invocation-id");
    QCOMPARE(id.size(), 36);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(server.requests().at(i).header("amz-sdk-invocation-id"), id);
        QCOMPARE(server.requests().at(i).header("amz-sdk-request"), "attempt=" + QByteArray::number(i + 1) + "; max=3");
    }
}

void TestApiCallQueue::wireEqualsTheCanonicalRequest_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("with token") << "SESSIONTOKENEXAMPLE"_ba << "RekognitionService.DescribeDataset"_ba << "{}"_ba;
    QTest::newRow("without token") << ""_ba << "RekognitionService.DescribeDataset"_ba << "{}"_ba;
    QTest::newRow("without target, as STS") << ""_ba << ""_ba << "Action=GetCallerIdentity&Version=2011-06-15"_ba;
    QTest::newRow("spaces in a value") << ""_ba << "  a   b  "_ba << "{}"_ba;
    QTest::newRow("a body in UTF-8") << ""_ba << "T.Op"_ba << QByteArray("{\"é\":\"日\0\"}", 13);
    QTest::newRow("an empty body") << ""_ba << "T.Op"_ba << ""_ba;
}

void TestApiCallQueue::wireEqualsTheCanonicalRequest()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    const AwsCredentials credentials {"AKIDEXAMPLE", "secret", token, {}};
    FaultServer server({{httpAnswer(200, "{}")}});
    QueueBench bench;
    bench.source.setReady(credentials);
    ApiRequest request = QueueBench::request(server.url(), body);
    request.target = target;
    const auto ending = bench.submit(request);
    QTRY_COMPARE(ending->count, 1);
    QCOMPARE(server.requests().size(), 1);
    const HttpRequest wire = server.requests().first();
    QCOMPARE(wire.method, "POST"_ba);
    QCOMPARE(wire.target, "/"_ba);
    QCOMPARE(wire.body, body);

    // What a server does: take the signed headers from the wire and compute the signature again
    const QByteArray authorization = wire.header("authorization");
    const qsizetype from = authorization.indexOf("SignedHeaders=") + 14;
    const QByteArrayList names = authorization.mid(from, authorization.indexOf(',', from) - from).split(';');
    SignableRequest signable;
    for (const QByteArray &name : names)
        signable.headers.append({name, wire.header(name)});
    signable.payloadHash = sha256Hex(wire.body);
    const SigningScope scope {bench.clock.now(), "us-east-1", "rekognition"};
    QCOMPARE(authorization, authorizationHeader(signable, scope, credentials));

    QByteArrayList expected {"content-type", "host", "x-amz-date"};
    if (!token.isEmpty())
        expected.append("x-amz-security-token");
    if (!target.isEmpty())
        expected.append("x-amz-target");
    QCOMPARE(names, expected);
    // And nothing of Qt's own
    QByteArrayList sent;
    for (const auto &[name, value] : wire.headers)
        sent.append(name.toLower());
    std::sort(sent.begin(), sent.end());
    QByteArrayList all = expected + QByteArrayList {"accept-encoding", "accept-language", "amz-sdk-invocation-id", "amz-sdk-request",
                                                    "authorization", "connection", "content-length", "user-agent"};
    std::sort(all.begin(), all.end());
    QCOMPARE(sent, all);
    QCOMPARE(wire.header("user-agent"), "dataset-watch/" DW_VERSION ""_ba);
    QCOMPARE(wire.header("accept-encoding"), "identity"_ba);
    QCOMPARE(wire.header("x-amz-date"), "20261123T085000Z"_ba);
}

void TestApiCallQueue::S07_controlCharactersNeverReachTheWire_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("CR LF and a header") << "x\r\nX-Evil: 1"_ba;
    QTest::newRow("LF") << "x\nX-Evil: 1"_ba;
    QTest::newRow("CR") << "x\rX-Evil: 1"_ba;
    QTest::newRow("NUL") << QByteArray("x\0X-Evil: 1", 11);
    QTest::newRow("tab") << "x\ty"_ba;
    QTest::newRow("DEL") << "x\x7fy"_ba;
}

void TestApiCallQueue::S07_controlCharactersNeverReachTheWire()
{
    QFETCH(const QByteArray, bad);
    FaultServer server({{httpAnswer(200, "{}")}});
    QueueBench bench;
    const ApiRequest good = QueueBench::request(server.url());
    ApiRequest target = good;
    target.target = bad;
    ApiRequest type = good;
    type.contentType = bad;
    ApiRequest region = good;
    region.region = QString::fromLatin1(bad);
    ApiRequest service = good;
    service.service = bad;
    QList<std::shared_ptr<Ending>> endings;
    for (const ApiRequest &request : {target, type, region, service})
        endings.append(bench.submit(request));
    TestCredentials badKey({bad, "secret", {}, {}});
    TestCredentials badToken({"AKIDEXAMPLE", "secret", bad, {}});
    endings.append(bench.submit(good, badKey));
    endings.append(bench.submit(good, badToken));
    QTRY_VERIFY(std::all_of(endings.cbegin(), endings.cend(), [](const auto &ending) { return ending->count == 1; }));
    for (qsizetype i = 0; i < endings.size(); ++i) {
        QCOMPARE(kindOf(*endings.at(i)), i < 4 ? Kind::InvalidRequest : Kind::CredentialsRejected);
        QCOMPARE(endings.at(i)->reply.error().code, u"InvalidHeader"_s);
        QCOMPARE(endings.at(i)->reply.error().attempts, 0);
        QVERIFY(!endings.at(i)->reply.error().message.contains(u"Evil"));
    }
    QCOMPARE(badToken.state(), State::Rejected);
    QCOMPARE(server.requests().size(), 0);
    // The queue is none the worse for it
    const auto ending = bench.submit(good);
    QTRY_COMPARE(ending->count, 1);
    QVERIFY(ending->reply);
}

void TestApiCallQueue::S05_onlyAllowedEndpointsAreAsked()
{
    QueueBench bench;
    for (const QString &url : {u"http://rekognition.us-east-1.amazonaws.com"_s, u"ftp://127.0.0.1"_s, u"https://user@127.0.0.1"_s, QString()}) {
        const auto ending = bench.submit(QueueBench::request(QUrl(url)));
        QTRY_COMPARE(ending->count, 1);
        QCOMPARE(kindOf(*ending), Kind::InvalidRequest);
        QCOMPARE(ending->reply.error().code, u"InvalidEndpoint"_s);
    }
    QCOMPARE(bench.transports, 0);
}

void TestApiCallQueue::fourInFlightPerHost()
{
    FaultServer server({{httpAnswer(200, "{}"), Fault::Then::Hold}});
    FaultServer other({{httpAnswer(200, "{}"), Fault::Then::Hold}}); // another port is another host
    QueueBench bench;
    TestCredentials second;
    bench.queue = std::make_unique<ApiCallQueue>([] { return std::make_unique<QNetworkAccessManager>(); }, bench.clock, [] { return 0.0; });
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
    QTRY_VERIFY(std::all_of(endings.cbegin(), endings.cend(), [](const auto &ending) { return ending->count == 1 && ending->reply; }));
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
    QCOMPARE(first, (QByteArrayList {"4", "5", "6", "7"}));
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

void TestApiCallQueue::callsWaitWhileCredentialsLoad()
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

void TestApiCallQueue::callsFailWhereCredentialsCannotBeHad_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("hasReason");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("unavailable, with a reason") << State::Unavailable << true << Kind::Keychain;
    QTest::newRow("unavailable, without") << State::Unavailable << false << Kind::CredentialsMissing;
    QTest::newRow("rejected, with a reason") << State::Rejected << true << Kind::Keychain;
    QTest::newRow("rejected, without") << State::Rejected << false << Kind::CredentialsRejected;
}

void TestApiCallQueue::callsFailWhereCredentialsCannotBeHad()
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

void TestApiCallQueue::F23_oneRejectionStopsTheSource_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("unknown key") << awsError(400, "UnrecognizedClientException") << Kind::CredentialsRejected;
    QTest::newRow("wrong secret") << awsError(400, "InvalidSignatureException") << Kind::CredentialsRejected;
    QTest::newRow("expired token") << awsError(403, "ExpiredTokenException") << Kind::CredentialsExpired;
}

void TestApiCallQueue::F23_oneRejectionStopsTheSource()
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
    QCOMPARE(bench.source.rejections(), QByteArrayList {"AKIDEXAMPLE"});
    QCOMPARE(changes.count(), 1);
    QVERIFY(server.requests().size() <= 4); // those under way when the first answer came
}

void TestApiCallQueue::F23_otherSourcesGoOn()
{
    FaultServer server([](const HttpRequest &request, qsizetype) {
        return Fault {request.header("authorization").contains("AKIDGOOD") ? httpAnswer(200, "{}") : awsError(400, "UnrecognizedClientException")};
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

void TestApiCallQueue::F24_rotatedCredentialsAreTriedOnce()
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

void TestApiCallQueue::F24_loadingAfterExpiryHoldsTheCall()
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
    QCOMPARE(bench.source.rejections(), QByteArrayList {"AKIDNEW"});
}

namespace {

/// Answers as AWS does: by the distance of x-amz-date from the server's clock.
Fault answerByClock(const HttpRequest &request, const QDateTime &serverTime, const QByteArray &dateLine)
{
    QDateTime signedAt = QDateTime::fromString(QString::fromLatin1(request.header("x-amz-date")), u"yyyyMMdd'T'HHmmss'Z'"_s);
    signedAt = QDateTime(signedAt.date(), signedAt.time(), QTimeZone::utc());
    const bool fine = qAbs(signedAt.secsTo(serverTime)) <= 300;
    QByteArray answer = fine ? httpAnswer(200, "{}") : awsError(400, "InvalidSignatureException", "Signature expired: x");
    return {answer.replace("Date: DATE\r\n", dateLine)};
}

} // namespace

void TestApiCallQueue::F13_wrongClockIsCorrectedOnce_data()
{
    QTest::addColumn<QDateTime>("ours");
    QTest::addColumn<int>("attempts");
    const QDateTime server({2026, 11, 23}, {8, 50}, QTimeZone::utc());
    QTest::newRow("right") << server << 1;
    QTest::newRow("4 min behind, within the window") << server.addSecs(-240) << 1;
    QTest::newRow("6 min behind") << server.addSecs(-360) << 2;
    QTest::newRow("6 min ahead") << server.addSecs(360) << 2;
    QTest::newRow("a day ahead") << server.addDays(1) << 2;
    QTest::newRow("1970") << QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc()) << 2;
    QTest::newRow("2045") << QDateTime({2045, 1, 1}, {0, 0}, QTimeZone::utc()) << 2;
}

void TestApiCallQueue::F13_wrongClockIsCorrectedOnce()
{
    QFETCH(const QDateTime, ours);
    QFETCH(const int, attempts);
    const QDateTime serverTime({2026, 11, 23}, {8, 50}, QTimeZone::utc());
    FaultServer server([&](const HttpRequest &request, qsizetype) { return answerByClock(request, serverTime, "Date: DATE\r\n"); });
    QueueBench bench;
    bench.clock.setNow(ours);
    QSignalSpy changes(bench.queue.get(), &ApiCallQueue::clockOffsetChanged);
    const auto ending = bench.submit(server);
    QTRY_COMPARE(ending->count, 1);
    QVERIFY(ending->reply);
    QCOMPARE(server.requests().size(), attempts);
    QCOMPARE(bench.source.rejections(), QByteArrayList());
    const bool differs = ours != serverTime;
    QCOMPARE(changes.count(), differs ? 1 : 0);
    const auto known = bench.queue->clockOffset(u"127.0.0.1"_s);
    QVERIFY(std::chrono::abs(known - std::chrono::milliseconds(ours.msecsTo(serverTime))) < 2s);
    // The next call is right at once
    const auto next = bench.submit(server);
    QTRY_COMPARE(next->count, 1);
    QVERIFY(next->reply);
    QCOMPARE(server.requests().size(), attempts + 1);
}

void TestApiCallQueue::F13_parallelCallsAllRecover()
{
    const QDateTime serverTime({2026, 11, 23}, {8, 50}, QTimeZone::utc());
    FaultServer server([&](const HttpRequest &request, qsizetype) { return answerByClock(request, serverTime, "Date: DATE\r\n"); });
    QueueBench bench;
    bench.clock.setNow(serverTime.addSecs(-600));
    QList<std::shared_ptr<Ending>> endings;
    for (int i = 0; i < 12; ++i)
        endings.append(bench.submit(server));
    QTRY_VERIFY(std::all_of(endings.cbegin(), endings.cend(), [](const auto &ending) { return ending->count == 1 && ending->reply; }));
    QVERIFY(server.requests().size() <= 16);
}

void TestApiCallQueue::F14_wrongClockWithoutADateDoesNotLoop()
{
    for (const QByteArray &dateLine : {""_ba, "Date: yesterday\r\n"_ba}) {
        const QDateTime serverTime({2026, 11, 23}, {8, 50}, QTimeZone::utc());
        FaultServer server([&](const HttpRequest &request, qsizetype) { return answerByClock(request, serverTime, dateLine); });
        QueueBench bench;
        bench.clock.setNow(serverTime.addSecs(-600));
        const auto ending = bench.submit(server);
        QTRY_COMPARE(ending->count, 1);
        QCOMPARE(kindOf(*ending), Kind::ClockSkew); // and not "wrong keys"
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(bench.source.state(), State::Ready);
    }
}

void TestApiCallQueue::F14_timeIsReadFromTheWords()
{
    const QByteArray words = "Signature expired: 20261123T084000Z is now earlier than 20261123T084500Z (20261123T085000Z - 5 min.)";
    FaultServer server({{awsError(400, "InvalidSignatureException", words).replace("Date: DATE\r\n", "")}, {httpAnswer(200, "{}")}});
    QueueBench bench;
    bench.clock.setNow(QDateTime({2026, 11, 23}, {8, 40}, QTimeZone::utc()));
    const auto ending = bench.submit(server);
    QTRY_COMPARE(ending->count, 1);
    QVERIFY(ending->reply);
    QCOMPARE(server.requests().last().header("x-amz-date"), "20261123T085000Z"_ba);
}

void TestApiCallQueue::abortBeforeTheWire()
{
    FaultServer server({{httpAnswer(200, "{}")}});
    QueueBench bench;
    bench.source.set(State::Loading);
    ApiCall *call = nullptr;
    const auto ending = bench.submit(QueueBench::request(server.url()), bench.source, &call);
    call->abort();
    call->abort();
    QCOMPARE(ending->count, 0);
    QCOMPARE(bench.queue->pending(), 0);
    QTRY_COMPARE(ending->count, 1);
    QCOMPARE(kindOf(*ending), Kind::Cancelled);
    QCOMPARE(server.requests().size(), 0);
}

void TestApiCallQueue::abortOnTheWire()
{
    FaultServer server({{httpAnswer(200, "{}"), Fault::Then::Hold}});
    QueueBench bench;
    QSignalSpy records(bench.queue.get(), &ApiCallQueue::callFinished);
    ApiCall *call = nullptr;
    const auto ending = bench.submit(QueueBench::request(server.url()), bench.source, &call);
    QTRY_COMPARE(server.held(), 1);
    call->abort();
    QCOMPARE(ending->count, 0);
    QTRY_COMPARE(ending->count, 1);
    QCOMPARE(kindOf(*ending), Kind::Cancelled);
    QCOMPARE(records.first().first().value<ApiCallRecord>().code, u"Cancelled"_s);
    // Its place is free again
    QList<std::shared_ptr<Ending>> more;
    for (int i = 0; i < 4; ++i)
        more.append(bench.submit(server));
    QTRY_COMPARE(server.held(), 5); // the aborted one is still listed
}

void TestApiCallQueue::abortBeforeSubmit()
{
    QueueBench bench;
    auto *call = new TestCall(QueueBench::request(QUrl(u"http://127.0.0.1:1"_s)));
    QSignalSpy finished(call, &ApiCall::finished);
    call->abort();
    bench.queue->submit(call, bench.source);
    QCOMPARE(finished.count(), 0);
    QVERIFY(finished.wait());
    QCOMPARE(bench.transports, 0);
}

void TestApiCallQueue::cancelEndsTheCallsOfOneSource()
{
    FaultServer server({{httpAnswer(200, "{}"), Fault::Then::Hold}});
    QueueBench bench;
    TestCredentials other;
    const auto kept = bench.submit(QueueBench::request(server.url()), other);
    QList<std::shared_ptr<Ending>> endings;
    for (int i = 0; i < 6; ++i)
        endings.append(bench.submit(server));
    QTRY_COMPARE(server.held(), 4);
    bench.queue->cancel(bench.source);
    QCOMPARE(bench.queue->pending(), 1);
    QTRY_VERIFY(std::all_of(endings.cbegin(), endings.cend(), [](const auto &ending) { return ending->count == 1; }));
    for (const auto &ending : endings)
        QCOMPARE(kindOf(*ending), Kind::Cancelled);
    while (server.held() > 0)
        server.release();
    QTRY_COMPARE(kept->count, 1);
    QVERIFY(kept->reply);
}

void TestApiCallQueue::destroyedSourceEndsItsCalls()
{
    QueueBench bench;
    auto source = std::make_unique<TestCredentials>();
    source->set(State::Loading);
    const auto ending = bench.submit(QueueBench::request(QUrl(u"http://127.0.0.1:1"_s)), *source);
    source.reset();
    QTRY_COMPARE(ending->count, 1);
    QCOMPARE(kindOf(*ending), Kind::Cancelled);
}

void TestApiCallQueue::deletedInFlight()
{
    FaultServer server({{httpAnswer(200, "{}"), Fault::Then::Hold}});
    QueueBench bench;
    ApiCall *flying = nullptr;
    ApiCall *waiting = nullptr;
    const auto one = bench.submit(QueueBench::request(server.url()), bench.source, &flying);
    QTRY_COMPARE(server.held(), 1);
    TestCredentials loading;
    loading.set(State::Loading);
    const auto two = bench.submit(QueueBench::request(server.url()), loading, &waiting);
    delete flying;
    delete waiting;
    QCOMPARE(bench.queue->pending(), 0);
    server.release();
    const auto last = bench.submit(server);
    QTRY_COMPARE(server.held(), 1);
    server.release();
    QTRY_COMPARE(last->count, 1);
    QCOMPARE(one->count + two->count, 0);
}

void TestApiCallQueue::F53_queueDestroyedInFlight()
{
    FaultServer server({{httpAnswer(200, "{}"), Fault::Then::Hold}});
    QueueBench bench;
    QList<std::shared_ptr<Ending>> endings;
    for (int i = 0; i < 6; ++i)
        endings.append(bench.submit(server));
    QTRY_COMPARE(server.held(), 4);
    QElapsedTimer timer;
    timer.start();
    bench.queue.reset();
    QVERIFY(timer.elapsed() < 1000);
    bench.source.set(State::Loading); // nobody listens any more
    while (server.held() > 0)
        server.release();
    for (const auto &ending : endings)
        QCOMPARE(ending->count, 0);
}

void TestApiCallQueue::queueDestroyedByItsOwnAnswer()
{
    FaultServer server({{httpAnswer(200, "{}")}});
    QueueBench bench;
    auto *call = new TestCall(QueueBench::request(server.url()));
    bool answered = false;
    connect(call, &ApiCall::finished, this, [&] {
        answered = true;
        bench.queue.reset();
    });
    bench.queue->submit(call, bench.source);
    QTRY_VERIFY(answered);
}

QTEST_GUILESS_MAIN(TestApiCallQueue)
#include "tst_apicallqueue.moc"
