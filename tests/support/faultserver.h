// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/loopbackserver.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QTcpSocket>
#include <QTimeZone>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>

namespace dw::test {

/// What the fault server does with one request: writes these bytes as they are, then acts.
struct Fault {
    enum class Then {
        KeepOpen, ///< waits for the next request
        Close,
        Reset, ///< RST instead of FIN
        Hold, ///< writes nothing until FaultServer::release()
        Repeat, ///< writes the bytes again and again, for ever
    };
    QByteArray bytes{}; ///< "DATE" becomes the server's time as an HTTP date
    Then then = Then::KeepOpen;
    std::chrono::milliseconds drip{0}; ///< one byte at a time with this pause
    QByteArray repeated{}; ///< for Repeat, after `bytes`
};

/// A whole and correct HTTP answer.
[[nodiscard]] inline QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &moreHeaders = {})
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " X\r\nDate: DATE\r\nContent-Type: application/x-amz-json-1.1\r\n"
          "x-amzn-RequestId: r-1\r\n"
        + moreHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// An error as AWS writes it.
[[nodiscard]] inline QByteArray awsError(int status, const QByteArray &code, const QByteArray &message = "words")
{
    return httpAnswer(status, "{\"__type\":\"" + code + "\",\"message\":\"" + message + "\"}");
}

/// Answers request n with fault n, and every later one with the last. Keeps what arrived.
class FaultServer final : public QObject {
public:
    explicit FaultServer(const QList<Fault> &faults)
        : FaultServer([faults](const HttpRequest &, qsizetype n) { return faults.at(qMin(n, faults.size() - 1)); })
    {
    }
    explicit FaultServer(std::function<Fault(const HttpRequest &, qsizetype)> choose)
        : m_choose(std::move(choose))
        , m_server([this](const HttpRequest &request, QTcpSocket &socket) { return answer(request, socket); })
    {
        if (!m_server.listen())
            qFatal("no free port on 127.0.0.1");
    }

    [[nodiscard]] QUrl url() const { return QUrl(QString::fromLatin1(m_server.url())); }
    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }
    [[nodiscard]] qsizetype held() const { return m_held.size(); }
    [[nodiscard]] qsizetype mostHeld() const { return m_mostHeld; }

    /// Answers the oldest held request.
    void release()
    {
        const auto [socket, bytes] = m_held.takeFirst();
        if (socket)
            socket->write(bytes);
    }

    QDateTime time{QDate(2026, 11, 23), QTime(8, 50), QTimeZone::utc()};

private:
    std::optional<HttpResponse> answer(const HttpRequest &request, QTcpSocket &socket)
    {
        m_requests.append(request);
        Fault fault = m_choose(request, m_requests.size() - 1);
        fault.bytes.replace("DATE", QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1());
        if (fault.drip.count() > 0) {
            drip(socket, fault);
            return {};
        }
        if (fault.then == Fault::Then::Hold) {
            m_held.append({QPointer<QTcpSocket>(&socket), fault.bytes});
            m_mostHeld = qMax(m_mostHeld, m_held.size());
            return {};
        }
        socket.write(fault.bytes);
        switch (fault.then) {
        case Fault::Then::KeepOpen:
        case Fault::Then::Hold: break;
        case Fault::Then::Close: socket.disconnectFromHost(); break;
        case Fault::Then::Reset:
            socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
            socket.abort();
            break;
        case Fault::Then::Repeat:
            connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, more = fault.repeated] {
                if (socket.bytesToWrite() < 1024 * 1024)
                    socket.write(more);
            });
            socket.write(fault.repeated);
            break;
        }
        return {};
    }

    static void drip(QTcpSocket &socket, const Fault &fault)
    {
        auto *timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket, timer, bytes = fault.bytes, at = qsizetype(0)]() mutable {
            socket.write(bytes.mid(at++, 1));
            if (at == bytes.size())
                timer->stop();
        });
        timer->start(fault.drip);
    }

    std::function<Fault(const HttpRequest &, qsizetype)> m_choose;
    QList<HttpRequest> m_requests;
    QList<std::pair<QPointer<QTcpSocket>, QByteArray>> m_held;
    qsizetype m_mostHeld = 0;
    LoopbackServer m_server;
};

} // namespace dw::test
