// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/redirectrequest.h"
#include "credentials/signincontext.h"

#include <QTcpServer>

class QTcpSocket;

namespace dw {

/// Waits on a port of 127.0.0.1 for the browser to come back from the sign-in page. Answers with a page of one sentence,
/// which holds nothing of what was asked. Whoever does not know the state is refused and changes nothing. Closes its port
/// after the one answer it waits for.
class RedirectListener final : public QObject {
    Q_OBJECT
public:
    RedirectListener(QByteArray state, SignInPages pages, QObject *parent = nullptr);

    /// False where no port is to be had.
    [[nodiscard]] bool listen();

    [[nodiscard]] QString uri() const; ///< "http://127.0.0.1:PORT/oauth/callback"
    [[nodiscard]] static QString uriWithoutPort(); ///< what a registration names

Q_SIGNALS:
    /// Once.
    void redirected(const dw::RedirectAnswer &answer);

private:
    void onReadyRead(QTcpSocket &socket);
    [[nodiscard]] QByteArray host() const;

    QByteArray m_state;
    SignInPages m_pages;
    QTcpServer m_server;
};

} // namespace dw
