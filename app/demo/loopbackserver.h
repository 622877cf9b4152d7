// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QSslConfiguration;
class QTcpServer;
class QTcpSocket;

namespace dw {

/// One HTTP request as it arrived.
struct HttpRequest {
    QByteArray method;
    QByteArray target; ///< path and query as sent
    QList<std::pair<QByteArray, QByteArray>> headers; ///< in order, names as sent
    QByteArray body;

    /// First value of a header, its name compared without case; null when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// One HTTP answer. Content-Length, Connection and, where it has none, Date are added when it is written.
struct HttpResponse {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// A small HTTP/1.1 listener on 127.0.0.1: keep-alive, pipelining, Content-Length bodies, Expect: 100-continue. One
/// thread. Heads above 64 KiB get 431, bodies above 1 MiB 413, what is not HTTP 400; none of these reaches the handler.
/// Ours because QtHttpServer 6.4 is a technology preview without a stable ABI.
class LoopbackServer final : public QObject {
    Q_OBJECT
public:
    /// Answers one request. The fault server of the tests writes to the socket itself and returns nothing;
    /// it may abort the socket, never delete it.
    using Handler = std::function<std::optional<HttpResponse>(const HttpRequest &, QTcpSocket &)>;

    explicit LoopbackServer(Handler handler, QObject *parent = nullptr);
    ~LoopbackServer() override;

    /// Speaks TLS from now on; \p configuration holds certificate and key. Before listen().
    void useTls(const QSslConfiguration &configuration);

    /// Listens on 127.0.0.1; port 0 takes a free one. False when the port is taken.
    [[nodiscard]] bool listen(quint16 port = 0);
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QByteArray url() const; ///< "http://127.0.0.1:PORT"

private:
    void serve(std::unique_ptr<QTcpServer> server);

    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
};

} // namespace dw
