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

/// Calls that end before their answer: aborted, cancelled, deleted, or left behind by their source or queue.
class TestApiCallEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void abortBeforeTheWire();
    void abortOnTheWire();
    void abortBeforeSubmit();
    void cancelEndsTheCallsOfOneSource();
    void destroyedSourceEndsItsCalls();
    void deletedInFlight();
    void F53_queueDestroyedInFlight();
    void queueDestroyedByItsOwnAnswer();
};

void TestApiCallEnd::abortBeforeTheWire()
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

void TestApiCallEnd::abortOnTheWire()
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
    QCOMPARE(records.first().first().value<ApiCallRecord>().error, std::optional(Kind::Cancelled));
    // Its place is free again
    QList<std::shared_ptr<Ending>> more;
    for (int i = 0; i < 4; ++i)
        more.append(bench.submit(server));
    QTRY_COMPARE(server.held(), 5); // the aborted one is still listed
}

void TestApiCallEnd::abortBeforeSubmit()
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

void TestApiCallEnd::cancelEndsTheCallsOfOneSource()
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

void TestApiCallEnd::destroyedSourceEndsItsCalls()
{
    QueueBench bench;
    auto source = std::make_unique<TestCredentials>();
    source->set(State::Loading);
    const auto ending = bench.submit(QueueBench::request(QUrl(u"http://127.0.0.1:1"_s)), *source);
    source.reset();
    QTRY_COMPARE(ending->count, 1);
    QCOMPARE(kindOf(*ending), Kind::Cancelled);
}

void TestApiCallEnd::deletedInFlight()
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

void TestApiCallEnd::F53_queueDestroyedInFlight()
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

void TestApiCallEnd::queueDestroyedByItsOwnAnswer()
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

QTEST_GUILESS_MAIN(TestApiCallEnd)
#include "tst_apicallend.moc"
