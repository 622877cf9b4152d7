// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuebench.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;
using Kind = ApiError::Kind;
using Then = Fault::Then;

/// What a network does to a call. The names carry the ids of the fault catalogue.
class TestApiCallFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneFaultForEver_data();
    void oneFaultForEver();
    void oneFaultThenRecovery_data() { oneFaultForEver_data(); }
    void oneFaultThenRecovery();
    void F02_nobodyListens();
    void F01_nameIsNotFound();
    void F03_deadlineCountsFromDispatch();
    void F06_keepAliveClosedBetweenCalls();
    void F09_redirectIsNotFollowedAndLeaksNothing_data();
    void F09_redirectIsNotFollowedAndLeaksNothing();
    void F11_bombIsNotUnpacked();
    void F11_endlessBodyTakesNoMemory();
    void F11_headerFloodDoesNotFreezeTheOthers();
    void F26_errorBeyondTheLimitIsStillClassified();
    void cookiesAreNotKept();
};

namespace {

const QByteArray head = "HTTP/1.1 200 OK\r\nDate: DATE\r\nContent-Type: application/x-amz-json-1.1\r\n";

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

void TestApiCallFaults::oneFaultForEver_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isTriedAgain");
    const QByteArray page
        = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 33\r\n\r\n<html><title>Welcome</title></ht>";
    const auto row
        = [](const char *name, const Fault &fault, Kind kind, bool again) { QTest::newRow(name) << fault << kind << again; };
    row("F02: reset", {"", Then::Reset}, Kind::Network, true);
    row("F04: no byte ever", {"", Then::KeepOpen}, Kind::Timeout, true);
    row("F04: stall inside the head", {"HTTP/1.1 200 OK\r\nDa", Then::KeepOpen}, Kind::Timeout, true);
    row("F04: stall inside the body", {head + "Content-Length: 20\r\n\r\n{\"a\":", Then::KeepOpen}, Kind::Timeout, true);
    row("F05: one byte per 50 ms", {head + "Content-Length: 2000\r\n\r\n" + QByteArray(2000, ' '), Then::KeepOpen, 50ms},
        Kind::Timeout, true);
    row("F06: closed without an answer", {"", Then::Close}, Kind::Network, true);
    row("F09: a portal's page", {page}, Kind::NotAws, false);
    row("F09: a portal's 511", {httpAnswer(511, "<html>")}, Kind::NotAws, false);
    row("F10: a proxy's 407", {"HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"},
        Kind::Proxy, false);
    row("F11: endless body", {head + "\r\n", Then::Repeat, 0ms, QByteArray(64 * 1024, 'x')}, Kind::Malformed, true);
    row("F26: garbage for a status line", {"BANANA\r\n\r\n", Then::Close}, Kind::Network, true);
    row("F27: cut short", {head + "Content-Length: 20\r\n\r\n{\"a\":1}", Then::Close}, Kind::Malformed, true);
    row("F27: chunk cut short", {head + "Transfer-Encoding: chunked\r\n\r\n10\r\n{\"a\":", Then::Close}, Kind::Malformed, true);
    row("F27: bad chunk size", {head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", Then::Close}, Kind::Malformed,
        true);
    row("F27: empty", {head + "Content-Length: 0\r\n\r\n"}, Kind::Malformed, true);
    row("F27: two lengths, the short one wins", {head + "Content-Length: 20\r\nContent-Length: 5\r\n\r\n{\"a\":1}", Then::Close},
        Kind::Malformed, true);
    row("F27: body longer than promised", {head + "Content-Length: 3\r\n\r\n{\"a\":1}", Then::Close}, Kind::Malformed, true);
}

void TestApiCallFaults::oneFaultForEver()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, isTriedAgain);
    FaultServer server({fault});
    QFETCH(const Kind, kind);
    QueueBench bench(kind == Kind::Timeout ? impatient : ApiCallTimings());
    const auto ending = bench.submit(server);
    QCOMPARE(ending->count, 0);
    QTRY_COMPARE_WITH_TIMEOUT(ending->count, 1, 10000);
    QVERIFY(!ending->reply);
    QCOMPARE(kindOf(*ending), kind);
    const ApiError error = ending->reply.error();
    QCOMPARE(error.attempts, isTriedAgain ? 3 : 1);
    QCOMPARE(error.host, u"127.0.0.1"_s);
    QVERIFY2(error.message.size() <= 4097, qPrintable(error.message));
    QCOMPARE(bench.queue->pending(), 0);
    // Every attempt is one, though Qt delivers some of them again by itself where a connection closes
    QByteArrayList attempts;
    for (const HttpRequest &request : server.requests()) {
        if (!attempts.contains(request.header("amz-sdk-request")))
            attempts.append(request.header("amz-sdk-request"));
        QCOMPARE(request.header("amz-sdk-invocation-id"), server.requests().first().header("amz-sdk-invocation-id"));
    }
    QCOMPARE(attempts.size(), error.attempts);
}

void TestApiCallFaults::oneFaultThenRecovery()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, isTriedAgain);
    FaultServer server([fault](const HttpRequest &request, qsizetype) {
        return request.header("amz-sdk-request").startsWith("attempt=1;") ? fault : Fault{httpAnswer(200, "{\"good\":1}")};
    });
    QFETCH(const Kind, kind);
    QueueBench bench(kind == Kind::Timeout ? impatient : ApiCallTimings());
    const auto ending = bench.submit(server);
    QTRY_COMPARE_WITH_TIMEOUT(ending->count, 1, 10000);
    QCOMPARE(ending->reply.has_value(), isTriedAgain);
    if (isTriedAgain)
        QCOMPARE(ending->reply->body, "{\"good\":1}"_ba);
}

void TestApiCallFaults::F02_nobodyListens()
{
    QUrl url;
    {
        FaultServer server({Fault()});
        url = server.url();
    }
    QueueBench bench;
    const auto ending = bench.submit(QueueBench::request(url));
    QTRY_COMPARE(ending->count, 1);
    QCOMPARE(kindOf(*ending), Kind::Network);
    QCOMPARE(ending->reply.error().httpStatus, 0);
    QVERIFY(!ending->reply.error().message.isEmpty());
}

void TestApiCallFaults::F01_nameIsNotFound()
{
    QueueBench bench(impatient);
    // RFC 6761: .invalid never resolves, and resolvers need not ask anybody to know it
    const auto ending = bench.submit(QueueBench::request(QUrl(u"https://rekognition.invalid"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(ending->count, 1, 10000);
    QVERIFY(kindOf(*ending) == Kind::Network || kindOf(*ending) == Kind::Timeout || kindOf(*ending) == Kind::Proxy);
    QCOMPARE(ending->reply.error().host, u"rekognition.invalid"_s);
}

void TestApiCallFaults::F03_deadlineCountsFromDispatch()
{
    FaultServer server({{"", Then::KeepOpen}});
    QueueBench bench(impatient);
    QList<std::shared_ptr<Ending>> endings;
    const std::chrono::milliseconds start = bench.clock.monotonic();
    for (int i = 0; i < 8; ++i)
        endings.append(bench.submit(server));
    QTRY_VERIFY_WITH_TIMEOUT(bench.queue->pending() == 0, 20000);
    // 8 calls x 3 attempts, 4 at once, 500 ms each: those that wait are not cut while they wait
    QVERIFY(bench.clock.monotonic() - start >= 2900ms);
    for (const HttpRequest &request : server.requests())
        QVERIFY(!request.header("authorization").isEmpty());
    QCOMPARE(server.requests().size(), 24);
}

void TestApiCallFaults::F06_keepAliveClosedBetweenCalls()
{
    FaultServer server([](const HttpRequest &, qsizetype n) {
        return Fault{httpAnswer(200, "{}"), n % 2 == 0 ? Then::Close : Then::KeepOpen};
    });
    QueueBench bench;
    for (int i = 0; i < 6; ++i) {
        const auto ending = bench.submit(server);
        QTRY_COMPARE(ending->count, 1);
        QVERIFY(ending->reply);
    }
}

void TestApiCallFaults::F09_redirectIsNotFollowedAndLeaksNothing_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("S06: %d", status) << status;
}

void TestApiCallFaults::F09_redirectIsNotFollowedAndLeaksNothing()
{
    QFETCH(const int, status);
    FaultServer attacker({{httpAnswer(200, "{}")}});
    const QByteArray location = attacker.url().toEncoded() + "/secret-path?token=1";
    FaultServer server({{httpAnswer(status, "", "Location: " + location + "\r\n")}});
    QueueBench bench;
    bench.source.setReady({"AKIDEXAMPLE", "secret", "TOKEN", {}});
    const auto ending = bench.submit(server);
    QTRY_COMPARE(ending->count, 1);
    QCOMPARE(kindOf(*ending), Kind::NotAws);
    QCOMPARE(ending->reply.error().httpStatus, status);
    QCOMPARE(ending->reply.error().host, u"127.0.0.1"_s);
    QVERIFY(!ending->reply.error().message.contains("secret-path"_L1));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(attacker.requests().size(), 0);
}

void TestApiCallFaults::F11_bombIsNotUnpacked()
{
    const auto deflated = [](const QByteArray &text) {
        const QByteArray bytes = qCompress(text, 9).mid(4); // Qt writes the length in front
        return head + "Content-Encoding: deflate\r\nContent-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes;
    };
    const QByteArray bomb = deflated(QByteArray(200 * 1024 * 1024, ' '));
    const QByteArray object = deflated("{}"); // would be a success if anybody unpacked it
    for (const QByteArray &bytes : {object, bomb}) {
        FaultServer server({{bytes}});
        QueueBench bench;
        const qint64 before = residentKilobytes();
        const auto ending = bench.submit(server);
        QTRY_COMPARE(ending->count, 1);
        QCOMPARE(kindOf(*ending), Kind::Malformed);
        QVERIFY2(residentKilobytes() - before < 30 * 1024, qPrintable(QString::number(residentKilobytes() - before)));
    }
}

void TestApiCallFaults::F11_endlessBodyTakesNoMemory()
{
    FaultServer server({{head + "\r\n", Then::Repeat, 0ms, QByteArray(64 * 1024, 'x')}});
    QueueBench bench;
    const qint64 before = residentKilobytes();
    const auto ending = bench.submit(server);
    QTRY_COMPARE_WITH_TIMEOUT(ending->count, 1, 10000);
    QVERIFY2(residentKilobytes() - before < 30 * 1024, qPrintable(QString::number(residentKilobytes() - before)));
}

void TestApiCallFaults::F11_headerFloodDoesNotFreezeTheOthers()
{
    QueueBench bench(impatient); // ends after the flood: Qt waits for its HTTP thread, and that for the end of the head
    FaultServer flood({{"HTTP/1.1 200 OK\r\n", Then::Repeat, 0ms, "X-Flood: " + QByteArray(1000, 'x') + "\r\n"}});
    FaultServer good({{httpAnswer(200, "{}")}});
    QElapsedTimer sinceBeat;
    sinceBeat.start();
    qint64 longest = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = qMax(longest, sinceBeat.restart()); });
    beat.start(5);
    const auto flooded = bench.submit(flood);
    QTRY_COMPARE_WITH_TIMEOUT(flooded->count, 1, 15000);
    QCOMPARE(kindOf(*flooded), Kind::Timeout);
    QVERIFY2(bench.transports >= 2, "two timeouts in a row must bring a fresh transport");
    const auto fine = bench.submit(good);
    QTRY_COMPARE(fine->count, 1);
    QVERIFY(fine->reply);
    QVERIFY2(longest < 1000, qPrintable(QString::number(longest))); // ending a busy transport would block for 5 s
}

void TestApiCallFaults::F26_errorBeyondTheLimitIsStillClassified()
{
    FaultServer server({{httpAnswer(400, "{\"message\":\"" + QByteArray(1024 * 1024, 'x') + "\"}",
                                    "X-Amzn-Errortype: AccessDeniedException\r\n")}});
    QueueBench bench;
    const auto ending = bench.submit(server);
    QTRY_COMPARE(ending->count, 1);
    QCOMPARE(kindOf(*ending), Kind::AccessDenied);
    QVERIFY(ending->reply.error().message.size() <= 4097);
}

void TestApiCallFaults::cookiesAreNotKept()
{
    FaultServer server({{httpAnswer(200, "{}", "Set-Cookie: spy=1; Path=/\r\n")}});
    QueueBench bench;
    for (int i = 0; i < 2; ++i) {
        const auto ending = bench.submit(server);
        QTRY_COMPARE(ending->count, 1);
    }
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().last().header("cookie").isEmpty());
}

QTEST_GUILESS_MAIN(TestApiCallFaults)
#include "tst_apicallfaults.moc"
