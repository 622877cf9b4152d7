// SPDX-License-Identifier: GPL-3.0-or-later
// The way to the service: it vanishes, becomes another one, or a proxy stands on it.
#include "queuebench.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::test;
using Kind = ApiError::Kind;
using Then = Fault::Then;

class TestApiCallNetwork : public QObject {
    Q_OBJECT

private:
    /// A port of this computer that takes no connection.
    static quint16 closedPort()
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("no free port on 127.0.0.1");
        return server.serverPort();
    }

private Q_SLOTS:
    void F03_blackHoleEndsByOurDeadline()
    {
        // A queue of connections that is full and never emptied: the kernel drops further SYNs without a word
        QTcpServer full;
        full.setListenBacklogSize(0);
        QVERIFY(full.listen(QHostAddress::LocalHost));
        full.pauseAccepting();
        std::vector<std::unique_ptr<QTcpSocket>> fill;
        for (int i = 0; i < 8; ++i) {
            fill.push_back(std::make_unique<QTcpSocket>());
            fill.back()->connectToHost(QHostAddress::LocalHost, full.serverPort());
        }
        if (fill.back()->waitForConnected(300))
            QSKIP("this kernel takes connections beyond the backlog");
        QueueBench bench(impatient);
        const auto ending = bench.submit(QueueBench::request(QUrl(u"http://127.0.0.1:%1"_s.arg(full.serverPort()))));
        QTRY_COMPARE_WITH_TIMEOUT(ending->count, 1, 20000);
        QCOMPARE(kindOf(*ending), Kind::Timeout);
        QCOMPARE(ending->reply.error().attempts, 3);
    }

    void F07_aDeadConnectionCostsOneAttempt()
    {
        FaultServer server({{httpAnswer(200, "{}")}, {"", Then::KeepOpen}, {httpAnswer(200, "{\"later\":1}")}});
        QueueBench bench(impatient);
        const auto first = bench.submit(server);
        QTRY_COMPARE(first->count, 1);
        const auto second = bench.submit(server);
        QTRY_COMPARE_WITH_TIMEOUT(second->count, 1, 10000);
        QVERIFY(second->reply);
        QCOMPARE(second->reply->body, "{\"later\":1}"_ba);
    }

    void F07_aRenewalSendsAgainOnNewConnections()
    {
        FaultServer server({{httpAnswer(200, "{}")}, {httpAnswer(200, "{}"), Then::Hold}, {httpAnswer(200, "{\"later\":1}")}});
        QueueBench bench;
        QSignalSpy records(bench.queue.get(), &ApiCallQueue::callFinished);
        const auto first = bench.submit(server);
        QTRY_COMPARE(first->count, 1);
        const auto second = bench.submit(server);
        QTRY_COMPARE(server.held(), 1);
        bench.queue->renewConnections(); // and nobody ever answers on the old one
        QTRY_COMPARE(second->count, 1);
        QVERIFY(second->reply);
        QCOMPARE(second->reply->body, "{\"later\":1}"_ba);
        QCOMPARE(bench.transports, 2);
        QCOMPARE(records.last().first().value<ApiCallRecord>().attempts, 1); // nobody failed
        QCOMPARE(server.requests().at(1).header("amz-sdk-invocation-id"),
                 server.requests().at(2).header("amz-sdk-invocation-id"));
    }

    void F07_aCallIsMovedOnce()
    {
        FaultServer server({{httpAnswer(200, "{\"dead\":1}"), Then::Hold}, {httpAnswer(200, "{\"live\":1}"), Then::Hold}});
        QueueBench bench;
        const auto ending = bench.submit(server);
        QTRY_COMPARE(server.held(), 1);
        bench.queue->renewConnections();
        QTRY_COMPARE(server.held(), 2);
        for (int i = 0; i < 5; ++i)
            bench.queue->renewConnections(); // a network that comes and goes
        server.release();
        server.release();
        QTRY_COMPARE(ending->count, 1);
        QVERIFY(ending->reply);
        QCOMPARE(ending->reply->body, "{\"live\":1}"_ba);
        QCOMPARE(server.requests().size(), 2);
    }

    void aRenewalKeepsFourInFlight()
    {
        FaultServer server({{httpAnswer(200, "{}"), Then::Hold}});
        QueueBench bench;
        QList<std::shared_ptr<Ending>> endings;
        for (int i = 0; i < 10; ++i)
            endings.append(bench.submit(server));
        QTRY_COMPARE(server.held(), 4);
        bench.queue->renewConnections();
        QTRY_COMPARE(server.held(), 8); // the dead four and their second journeys
        for (int i = 0; i < 14; ++i) {
            QTRY_VERIFY(server.held() > 0);
            server.release();
        }
        for (const auto &ending : std::as_const(endings))
            QTRY_COMPARE(ending->count, 1); // told in a turn of the event loop of its own
        QCOMPARE(bench.queue->pending(), 0);
        QCOMPARE(server.requests().size(), 14);
    }

    void F10_aProxyIsNamed_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("answer"); // empty: nobody listens
        QTest::addColumn<int>("status");
        const QByteArray signIn
            = "HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        const QString service = u"https://rekognition.us-east-1.amazonaws.com"_s;
        QTest::newRow("F10 a sign-in, before the tunnel") << service << signIn << 407;
        QTest::newRow("F10 a sign-in, without a tunnel") << u"http://127.0.0.1:1"_s << signIn << 407;
        QTest::newRow("F10 the proxy is down") << service << ""_ba << 0;
    }
    void F10_aProxyIsNamed()
    {
        QFETCH(const QString, url);
        QFETCH(const QByteArray, answer);
        QFETCH(const int, status);
        FaultServer server({{answer, Then::Close}});
        const quint16 port = answer.isEmpty() ? closedPort() : quint16(server.url().port());
        QueueBench bench;
        bench.queue = std::make_unique<ApiCallQueue>(
            [port] {
                auto network = std::make_unique<QNetworkAccessManager>();
                network->setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port));
                return network;
            },
            bench.clock, [] { return 0.0; });
        bench.source.setReady({"AKIDEXAMPLE", "secret", "CANARYTOKEN", {}});
        const auto ending = bench.submit(QueueBench::request(QUrl(url)));
        QTRY_COMPARE_WITH_TIMEOUT(ending->count, 1, 10000);
        QCOMPARE(kindOf(*ending), Kind::Proxy); // and not "denied by AWS"
        QCOMPARE(ending->reply.error().httpStatus, status);
        for (const HttpRequest &request : server.requests()) {
            if (request.method == "CONNECT")
                QVERIFY(request.header("x-amz-security-token").isEmpty() && request.header("authorization").isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestApiCallNetwork)
#include "tst_apicallnetwork.moc"
