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

/// What a call puts on the wire: the signature, computed again from what arrived; nothing that could break a header; the
/// server's time where ours is off.
class TestApiCallWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void invocationIdStaysAndAttemptCounts();
    void wireEqualsTheCanonicalRequest_data();
    void wireEqualsTheCanonicalRequest();
    void S07_controlCharactersNeverReachTheWire_data();
    void S07_controlCharactersNeverReachTheWire();
    void S05_onlyAllowedEndpointsAreAsked();
    void F13_wrongClockIsCorrectedOnce_data();
    void F13_wrongClockIsCorrectedOnce();
    void F13_parallelCallsAllRecover();
    void F14_wrongClockWithoutADateDoesNotLoop();
    void F14_timeIsReadFromTheWords();
};

void TestApiCallWire::invocationIdStaysAndAttemptCounts()
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

void TestApiCallWire::wireEqualsTheCanonicalRequest_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("with token") << "SESSIONTOKENEXAMPLE"_ba
                                << "RekognitionService.DescribeDataset"_ba
                                << "{}"_ba;
    QTest::newRow("without token") << ""_ba
                                   << "RekognitionService.DescribeDataset"_ba
                                   << "{}"_ba;
    QTest::newRow("without target, as STS") << ""_ba
                                            << ""_ba
                                            << "Action=GetCallerIdentity&Version=2011-06-15"_ba;
    QTest::newRow("spaces in a value") << ""_ba
                                       << "  a   b  "_ba
                                       << "{}"_ba;
    QTest::newRow("a body in UTF-8") << ""_ba
                                     << "T.Op"_ba << QByteArray("{\"é\":\"日\0\"}", 13);
    QTest::newRow("an empty body") << ""_ba
                                   << "T.Op"_ba
                                   << ""_ba;
}

void TestApiCallWire::wireEqualsTheCanonicalRequest()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    const AwsCredentials credentials{"AKIDEXAMPLE", "secret", token, {}};
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
    const SigningScope scope{bench.clock.now(), "us-east-1", "rekognition"};
    QCOMPARE(authorization, authorizationHeader(signable, scope, credentials));

    QByteArrayList expected{"content-type", "host", "x-amz-date"};
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
    QByteArrayList all
        = expected + QByteArrayList{"accept-encoding", "accept-language", "amz-sdk-invocation-id", "amz-sdk-request",
                                    "authorization",   "connection",      "content-length",        "user-agent"};
    std::sort(all.begin(), all.end());
    QCOMPARE(sent, all);
    QCOMPARE(wire.header("user-agent"), "dataset-watch/" DW_VERSION ""_ba);
    QCOMPARE(wire.header("accept-encoding"), "identity"_ba);
    QCOMPARE(wire.header("x-amz-date"), "20261123T085000Z"_ba);
}

void TestApiCallWire::S07_controlCharactersNeverReachTheWire_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("CR LF and a header") << "x\r\nX-Evil: 1"_ba;
    QTest::newRow("LF") << "x\nX-Evil: 1"_ba;
    QTest::newRow("CR") << "x\rX-Evil: 1"_ba;
    QTest::newRow("NUL") << QByteArray("x\0X-Evil: 1", 11);
    QTest::newRow("tab") << "x\ty"_ba;
    QTest::newRow("DEL") << "x\x7fy"_ba;
}

void TestApiCallWire::S07_controlCharactersNeverReachTheWire()
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

void TestApiCallWire::S05_onlyAllowedEndpointsAreAsked()
{
    QueueBench bench;
    for (const QString &url :
         {u"http://rekognition.us-east-1.amazonaws.com"_s, u"ftp://127.0.0.1"_s, u"https://user@127.0.0.1"_s, QString()}) {
        const auto ending = bench.submit(QueueBench::request(QUrl(url)));
        QTRY_COMPARE(ending->count, 1);
        QCOMPARE(kindOf(*ending), Kind::InvalidRequest);
        QCOMPARE(ending->reply.error().code, u"InvalidEndpoint"_s);
    }
    QCOMPARE(bench.transports, 0);
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

void TestApiCallWire::F13_wrongClockIsCorrectedOnce_data()
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

void TestApiCallWire::F13_wrongClockIsCorrectedOnce()
{
    QFETCH(const QDateTime, ours);
    QFETCH(const int, attempts);
    const QDateTime serverTime({2026, 11, 23}, {8, 50}, QTimeZone::utc());
    FaultServer server(
        [&](const HttpRequest &request, qsizetype) { return answerByClock(request, serverTime, "Date: DATE\r\n"); });
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

void TestApiCallWire::F13_parallelCallsAllRecover()
{
    const QDateTime serverTime({2026, 11, 23}, {8, 50}, QTimeZone::utc());
    FaultServer server(
        [&](const HttpRequest &request, qsizetype) { return answerByClock(request, serverTime, "Date: DATE\r\n"); });
    QueueBench bench;
    bench.clock.setNow(serverTime.addSecs(-600));
    QList<std::shared_ptr<Ending>> endings;
    for (int i = 0; i < 12; ++i)
        endings.append(bench.submit(server));
    QTRY_VERIFY(
        std::all_of(endings.cbegin(), endings.cend(), [](const auto &ending) { return ending->count == 1 && ending->reply; }));
    QVERIFY(server.requests().size() <= 16);
}

void TestApiCallWire::F14_wrongClockWithoutADateDoesNotLoop()
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

void TestApiCallWire::F14_timeIsReadFromTheWords()
{
    const QByteArray words
        = "Signature expired: 20261123T084000Z is now earlier than 20261123T084500Z (20261123T085000Z - 5 min.)";
    FaultServer server(
        {{awsError(400, "InvalidSignatureException", words).replace("Date: DATE\r\n", "")}, {httpAnswer(200, "{}")}});
    QueueBench bench;
    bench.clock.setNow(QDateTime({2026, 11, 23}, {8, 40}, QTimeZone::utc()));
    const auto ending = bench.submit(server);
    QTRY_COMPARE(ending->count, 1);
    QVERIFY(ending->reply);
    QCOMPARE(server.requests().last().header("x-amz-date"), "20261123T085000Z"_ba);
}

QTEST_GUILESS_MAIN(TestApiCallWire)
#include "tst_apicallwire.moc"
