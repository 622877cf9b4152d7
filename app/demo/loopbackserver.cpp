// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/loopbackserver.h"

#include "core/clock.h"
#include "demo/httphead.h"

#include <QLocale>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dw {
namespace {

constexpr qsizetype headLimit = 64 * 1024; // botocore sends about 1 KiB; session tokens may be several
constexpr qsizetype bodyLimit = 1024 * 1024; // the largest request of our operations is about 4 KiB
constexpr qint64 unsentLimit = 8 * 1024 * 1024; // a client that asks and never reads is not answered further
constexpr auto lingerTime = 2s;

QByteArray httpDate()
{
    return QLocale::c().toString(SystemClock().now(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

bool hasHeader(const HttpResponse &response, QByteArrayView name)
{
    return std::any_of(response.headers.begin(), response.headers.end(),
                       [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray written(const HttpResponse &response, bool keepAlive, bool withBody)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + httpReason(response.status) + "\r\n";
    if (!hasHeader(response, "date"))
        bytes += "Date: " + httpDate() + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    bytes += keepAlive ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    for (const auto &[name, value] : response.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "\r\n";
    return withBody ? bytes + response.body : bytes;
}

/// One client, from its first byte to its last. A child of its socket.
class Connection final : public QObject {
public:
    Connection(QTcpSocket *socket, const LoopbackServer::Handler &handler)
        : QObject(socket)
        , m_socket(*socket)
        , m_handler(handler)
    {
        connect(socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
        // queued: a handler that flushes must not be entered again for the next request
        connect(socket, &QTcpSocket::bytesWritten, this, &Connection::answerAll, Qt::QueuedConnection);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    void onReadyRead()
    {
        if (m_closing) {
            m_socket.readAll();
            return;
        }
        m_buffer += m_socket.readAll();
        answerAll();
    }

    /// Answers every request that is complete; pipelined ones in order.
    void answerAll()
    {
        while (!m_closing && m_socket.state() == QAbstractSocket::ConnectedState && m_socket.bytesToWrite() < unsentLimit) {
            if (!m_head && !takeHead())
                return;
            if (m_closing || m_buffer.size() < m_head->bodyLength)
                return;
            answerOne();
        }
    }

    /// True once a whole head was read into m_head. A bad one is refused, which closes the connection.
    bool takeHead()
    {
        while (m_buffer.startsWith("\r\n")) // RFC 9112, 2.2: some clients send an empty line after a body
            m_buffer.remove(0, 2);
        const qsizetype firstLine = m_buffer.indexOf('\n');
        if (firstLine >= 0 && !m_buffer.first(firstLine).endsWith('\r')) {
            refuse(400); // would wait for ever for an empty line in CRLF
            return false;
        }
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end > headLimit || (end < 0 && m_buffer.size() > headLimit)) {
            refuse(431);
            return false;
        }
        if (end < 0)
            return false;
        auto head = parseHttpHead(m_buffer.first(end));
        m_buffer.remove(0, end + 4);
        if (!head || head->bodyLength > bodyLimit) {
            refuse(head ? 413 : head.error());
            return false;
        }
        m_head = std::move(*head);
        if (m_head->expectsContinue && m_buffer.size() < m_head->bodyLength)
            m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        return true;
    }

    void answerOne()
    {
        HttpHead head = std::move(*m_head);
        m_head.reset();
        head.request.body = m_buffer.first(head.bodyLength);
        m_buffer.remove(0, head.bodyLength);
        const std::optional<HttpResponse> response = m_handler(head.request, m_socket);
        if (!response)
            return; // the handler has the socket, and may have closed it
        m_closing = !head.keepAlive;
        m_socket.write(written(*response, head.keepAlive, head.request.method != "HEAD"));
        if (m_closing)
            m_socket.disconnectFromHost();
    }

    /// Says why and stops listening. Closing at once, with bytes unread, would reset the connection before the client
    /// has read the answer; so the client's bytes are dropped until it hangs up, or for a short while.
    void refuse(int status)
    {
        m_closing = true;
        m_buffer.clear();
        m_socket.write(written({status, {}, httpReason(status) + '\n'}, false, true));
        QTimer::singleShot(lingerTime, this, [this] { m_socket.disconnectFromHost(); });
    }

    QTcpSocket &m_socket;
    const LoopbackServer::Handler &m_handler;
    QByteArray m_buffer;
    std::optional<HttpHead> m_head;
    bool m_closing = false;
};

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[candidate, value] : headers) {
        if (candidate.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

LoopbackServer::LoopbackServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    serve(std::make_unique<QTcpServer>());
}

void LoopbackServer::useTls(const QSslConfiguration &configuration)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    serve(std::move(server));
    m_tls = true;
}

void LoopbackServer::serve(std::unique_ptr<QTcpServer> server)
{
    m_server = std::move(server);
    // Not newConnection(): a QSslServer emits that before hands were shaken, when nothing is pending yet
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            new Connection(socket, m_handler);
        }
    });
}

// Open sockets are children of m_server; members go before m_handler's users could be called again.
LoopbackServer::~LoopbackServer() = default;

bool LoopbackServer::listen(quint16 port)
{
    return m_server->listen(QHostAddress::LocalHost, port);
}

quint16 LoopbackServer::port() const
{
    return m_server->serverPort();
}

QByteArray LoopbackServer::url() const
{
    return (m_tls ? "https://127.0.0.1:" : "http://127.0.0.1:") + QByteArray::number(port());
}

} // namespace dw
