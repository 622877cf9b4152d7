// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/loopbackserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

/// What arrived, said back: method, target and body.
HttpResponse echo(const HttpRequest &request)
{
    return {200, {{"X-Test", "yes"}}, request.method + ' ' + request.target + ' ' + request.body};
}

/// Bodies of the answers in a stream of bytes; stops at the first that is not whole.
QList<QByteArray> bodies(QByteArray stream)
{
    QList<QByteArray> result;
    for (;;) {
        const qsizetype head = stream.indexOf("\r\n\r\n");
        if (head < 0)
            return result;
        const qsizetype at = stream.first(head).indexOf("Content-Length: ");
        const qsizetype length = at < 0 ? 0 : stream.sliced(at + 16, stream.indexOf('\r', at) - at - 16).toLongLong();
        if (stream.size() < head + 4 + length)
            return result;
        if (at >= 0)
            result.append(stream.sliced(head + 4, length));
        stream.remove(0, head + 4 + length);
    }
}

} // namespace

class TestLoopbackServer : public QObject {
    Q_OBJECT

    QList<HttpRequest> m_seen;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<QTcpSocket> m_client;
    QByteArray m_received;

private Q_SLOTS:
    void init()
    {
        m_seen.clear();
        m_received.clear();
        m_server = std::make_unique<LoopbackServer>(
            [this](const HttpRequest &request, QTcpSocket &socket) -> std::optional<HttpResponse> {
                m_seen.append(request);
                if (request.target == "/drop") {
                    socket.abort();
                    return std::nullopt;
                }
                if (request.target == "/dated")
                    return HttpResponse{200, {{"date", "Thu, 01 Jan 1970 00:00:00 GMT"}}, {}};
                if (request.target == "/large")
                    return HttpResponse{200, {}, QByteArray(4 * 1024 * 1024, 'x')};
                return echo(request);
            });
        QVERIFY(m_server->listen());
        m_client = std::make_unique<QTcpSocket>();
        connect(m_client.get(), &QTcpSocket::readyRead, this, [this] { m_received += m_client->readAll(); });
        m_client->connectToHost(QHostAddress::LocalHost, m_server->port());
        QTRY_COMPARE(m_client->state(), QAbstractSocket::ConnectedState);
    }

    void listensOnLoopbackOnly()
    {
        QCOMPARE(m_client->peerAddress(), QHostAddress(u"127.0.0.1"_s));
        QCOMPARE(m_server->url(), "http://127.0.0.1:" + QByteArray::number(m_server->port()));
        LoopbackServer second([](const HttpRequest &request, QTcpSocket &) { return echo(request); });
        QVERIFY(!second.listen(m_server->port()));
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QList<QByteArray>>("expected");
        QTest::newRow("a request without body") << "GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n"_ba << QList{"GET /a?b=c "_ba};
        QTest::newRow("a body") << "POST / HTTP/1.1\r\nHost: x\r\ncontent-length: 2\r\n\r\nhi"_ba << QList{"POST / hi"_ba};
        QTest::newRow("the same length twice")
            << "POST / HTTP/1.1\r\nHost: x\r\ncontent-length: 2\r\nContent-Length: 2\r\n\r\nhi"_ba << QList{"POST / hi"_ba};
        QTest::newRow("two pipelined requests in order")
            << "POST /1 HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\noneGET /2 HTTP/1.1\r\nHost: x\r\n\r\n"_ba
            << QList{"POST /1 one"_ba, "GET /2 "_ba};
        QTest::newRow("an empty line between requests")
            << "GET /1 HTTP/1.1\r\nHost: x\r\n\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n"_ba
            << QList{"GET /1 "_ba, "GET /2 "_ba};
        QTest::newRow("bytes above 127 in a body")
            << "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n\xc3\xa9"_ba << QList{"POST / \xc3\xa9"_ba};
    }

    void answers()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QList<QByteArray>, expected);
        m_client->write(sent);
        QTRY_COMPARE(bodies(m_received), expected);
        QVERIFY(m_received.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(m_received.contains("\r\nX-Test: yes\r\n"));
        QVERIFY(m_received.contains("\r\nConnection: keep-alive\r\n"));
        QCOMPARE(m_client->state(), QAbstractSocket::ConnectedState);
    }

    void putsTogetherWhatComesByteByByte()
    {
        const QByteArray sent = "POST /slow HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello"_ba;
        m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        qsizetype next = 0;
        QTimer pace; // one byte for each turn of the event loop, in which the server reads too
        connect(&pace, &QTimer::timeout, this, [&] {
            m_client->write(sent.sliced(next++, 1));
            if (next == sent.size())
                pace.stop();
        });
        pace.start(0);
        QTRY_COMPARE(bodies(m_received), QList{"POST /slow hello"_ba});
    }

    void asksForTheBodyOfAnExpectantClient()
    {
        m_client->write("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\n");
        QTRY_COMPARE(m_received, "HTTP/1.1 100 Continue\r\n\r\n");
        QVERIFY(m_seen.isEmpty());
        m_client->write("ok");
        QTRY_COMPARE(bodies(m_received), QList{"POST / ok"_ba});
    }

    void hangsUpWhenAsked_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("Connection: close") << "GET / HTTP/1.1\r\nHost: x\r\nConnection: Close\r\n\r\n"_ba;
        QTest::newRow("HTTP/1.0") << "GET / HTTP/1.0\r\n\r\n"_ba;
    }

    void hangsUpWhenAsked()
    {
        QFETCH(QByteArray, sent);
        m_client->write(sent);
        QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(bodies(m_received), QList{"GET / "_ba});
        QVERIFY(m_received.contains("\r\nConnection: close\r\n"));
    }

    void sendsNoBodyToHead()
    {
        m_client->write("HEAD /h HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(m_received.endsWith("\r\n\r\n"));
        QVERIFY(m_received.contains("\r\nContent-Length: 8\r\n"));
    }

    void datesItsAnswers()
    {
        m_client->write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(!m_received.isEmpty());
        static const QRegularExpression date(
            u"\\r\\nDate: (Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT\\r\\n"_s);
        QVERIFY2(date.match(QString::fromLatin1(m_received)).hasMatch(), m_received.constData());
        m_received.clear();
        m_client->write("GET /dated HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(!m_received.isEmpty());
        QCOMPARE(m_received.toLower().count("\r\ndate: "), 1);
        QVERIFY(m_received.contains("1970"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<int>("status");
        const auto head = [](const QByteArray &lines) { return "POST / HTTP/1.1\r\nHost: x\r\n" + lines + "\r\n\r\n"; };
        QTest::newRow("no HTTP at all") << "hello\r\n\r\n"_ba << 400;
        QTest::newRow("a TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01\n\x00", 8) << 400;
        QTest::newRow("lines without CR") << "GET / HTTP/1.1\nHost: x\n\n"_ba << 400;
        QTest::newRow("a header line without CR") << "GET / HTTP/1.1\r\nHost: x\nA: b\r\n\r\n"_ba << 400;
        QTest::newRow("four words") << "GET / / HTTP/1.1\r\nHost: x\r\n\r\n"_ba << 400;
        QTest::newRow("no target") << "GET  HTTP/1.1\r\nHost: x\r\n\r\n"_ba << 400;
        QTest::newRow("a method that is no token") << "G(T / HTTP/1.1\r\nHost: x\r\n\r\n"_ba << 400;
        QTest::newRow("HTTP/2") << "GET / HTTP/2.0\r\nHost: x\r\n\r\n"_ba << 505;
        QTest::newRow("no host") << "GET / HTTP/1.1\r\n\r\n"_ba << 400;
        QTest::newRow("two hosts") << head("host: y") << 400;
        QTest::newRow("a header without colon") << head("Content") << 400;
        QTest::newRow("a space before the colon") << head("Content-Length : 2") << 400;
        QTest::newRow("a folded header") << head("A: b\r\n c") << 400;
        QTest::newRow("a control character") << head("A: b\001c") << 400;
        QTest::newRow("a negative length") << head("Content-Length: -1") << 400;
        QTest::newRow("a signed length") << head("Content-Length: +1") << 400;
        QTest::newRow("an empty length") << head("Content-Length:") << 400;
        QTest::newRow("a length beyond all numbers") << head("Content-Length: 99999999999999999999") << 400;
        QTest::newRow("two lengths") << head("Content-Length: 1\r\nContent-Length: 2") << 400;
        QTest::newRow("a transfer encoding") << head("Transfer-Encoding: chunked") << 501;
        QTest::newRow("a body above the limit") << head("Content-Length: 1048577") << 413;
        QTest::newRow("an expected body above the limit") << head("Expect: 100-continue\r\nContent-Length: 1048577") << 413;
        QTest::newRow("a head above the limit") << head("A: " + QByteArray(70'000, 'x')) << 431;
        QTest::newRow("a head that never ends") << "GET / HTTP/1.1\r\nA: " + QByteArray(70'000, 'x') << 431;
    }

    void refuses()
    {
        QFETCH(QByteArray, sent);
        QFETCH(int, status);
        m_client->write(sent + "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(!bodies(m_received).isEmpty());
        QVERIFY2(m_received.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), m_received.constData());
        QVERIFY(m_received.contains("\r\nConnection: close\r\n"));
        m_client->disconnectFromHost();
        QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(bodies(m_received).size(), 1);
        QVERIFY(m_seen.isEmpty());
    }

    void hangsUpOnAClientThatWasRefusedAndStays()
    {
        m_client->write("nonsense\r\n\r\n");
        QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
    }

    void survivesAHandlerThatDropsTheSocket()
    {
        m_client->write("GET /drop HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(m_seen.size(), 1);
        m_client->connectToHost(QHostAddress::LocalHost, m_server->port());
        m_client->write("GET /3 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(bodies(m_received), QList{"GET /3 "_ba});
    }

    void goesOnWhenASlowReaderHasRead()
    {
        m_client->setReadBufferSize(1024);
        m_client->write(QByteArray("GET /large HTTP/1.1\r\nHost: x\r\n\r\n").repeated(5));
        QTRY_VERIFY(!m_received.isEmpty());
        m_client->setReadBufferSize(0);
        QTRY_COMPARE(bodies(m_received).size(), 5);
    }

    void mayGoAwayWithClientsConnected()
    {
        m_client->write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhal");
        QVERIFY(m_client->waitForBytesWritten());
        m_server.reset();
        QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
    }

    void servesTheNetworkAccessManager()
    {
        QNetworkAccessManager manager;
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 20; ++i) {
            QNetworkRequest request(QUrl(QString::fromLatin1(m_server->url() + "/q")));
            request.setHeader(QNetworkRequest::ContentTypeHeader, "text/plain"_ba);
            replies.append(manager.post(request, QByteArray::number(i)));
        }
        for (qsizetype i = 0; i < replies.size(); ++i) {
            QTRY_VERIFY(replies[i]->isFinished());
            QCOMPARE(replies[i]->error(), QNetworkReply::NoError);
            QCOMPARE(replies[i]->readAll(), "POST /q " + QByteArray::number(i));
        }
        QCOMPARE(m_seen.size(), 20);
        QCOMPARE(m_seen.first().header("CONTENT-type"), "text/plain");
        QVERIFY(m_seen.first().header("Absent").isNull());
    }
};

QTEST_GUILESS_MAIN(TestLoopbackServer)
#include "tst_loopbackserver.moc"
