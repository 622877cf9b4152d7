// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/redirectlistener.h"

#include <QTcpSocket>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dw {

namespace {

constexpr qsizetype headLimit = 32 * 1024; // a browser's cookies for 127.0.0.1 may come along
constexpr auto requestTimeout = 10s; // the AWS CLI's; browsers open connections that they never use

QByteArray page(int status, const QString &sentence)
{
    const QByteArray body = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Dataset Watch</title></head><body><p>"
        + sentence.toHtmlEscaped().toUtf8() + "</p></body></html>\n";
    return "HTTP/1.1 " + QByteArray::number(status)
        + (status == 200       ? " OK"
               : status == 404 ? " Not Found"
                               : " Bad Request")
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
          "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\nX-Content-Type-Options: nosniff\r\n\r\n"
        + body;
}

void send(QTcpSocket &socket, const QByteArray &bytes)
{
    socket.write(bytes);
    socket.flush(); // the listener may be gone before the event loop writes
    socket.disconnectFromHost();
}

} // namespace

RedirectListener::RedirectListener(QByteArray state, SignInPages pages, QObject *parent)
    : QObject(parent)
    , m_state(std::move(state))
    , m_pages(std::move(pages))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QTimer::singleShot(requestTimeout, socket, [socket] { socket->abort(); });
        }
    });
}

bool RedirectListener::listen()
{
    return m_server.listen(QHostAddress::LocalHost);
}

QByteArray RedirectListener::host() const
{
    return "127.0.0.1:" + QByteArray::number(m_server.serverPort());
}

QString RedirectListener::uri() const
{
    return u"http://"_s + QString::fromLatin1(host()) + u"/oauth/callback"_s;
}

QString RedirectListener::uriWithoutPort()
{
    return u"http://127.0.0.1/oauth/callback"_s;
}

void RedirectListener::onReadyRead(QTcpSocket &socket)
{
    const QByteArray received = socket.peek(headLimit + 1);
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0 && received.size() <= headLimit)
        return;
    socket.disconnect(this);
    socket.readAll();
    if (end < 0)
        return send(socket, page(400, m_pages.refused));
    if (!m_server.isListening())
        return send(socket, page(404, m_pages.refused));
    const auto answer = parseRedirect(received.first(end), host(), m_state);
    if (!answer)
        return send(socket, page(answer.error(), m_pages.refused));
    m_server.close();
    send(socket, page(200, answer->error.isEmpty() ? m_pages.done : m_pages.failed));
    Q_EMIT redirected(*answer);
}

} // namespace dw
