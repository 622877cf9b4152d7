// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/httpattempt.h"

#include <QNetworkAccessManager>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace dw {

HttpAttempt::HttpAttempt(std::shared_ptr<QNetworkAccessManager> network, Method method, QNetworkRequest request,
                         const QByteArray &body, const HttpLimits &limits, QObject *parent)
    : QObject(parent)
    , m_network(std::move(network))
    , m_bodyLimit(limits.body)
{
    request.setTransferTimeout(static_cast<int>(limits.transfer.count()));
    m_reply = method == Method::Get ? m_network->get(request) : m_network->post(request, body);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpAttempt::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpAttempt::onReplyFinished);
    // The faults are written down; nothing anywhere ignores them
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors.append(error.errorString());
    });
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(HttpOutcome::End::TimedOut); });
    m_deadline.start(limits.deadline);
}

HttpAttempt::~HttpAttempt()
{
    dropReply();
}

void HttpAttempt::onReadyRead()
{
    m_outcome.body += m_reply->readAll();
    if (m_outcome.body.size() > m_bodyLimit)
        end(HttpOutcome::End::TooLong);
}

void HttpAttempt::onReplyFinished()
{
    if (m_reply->isOpen()) // a transfer timeout closes it
        m_outcome.body += m_reply->readAll();
    const bool timedOut = m_reply->error() == QNetworkReply::OperationCanceledError; // we have not aborted: the transfer timeout
    if (timedOut)
        end(HttpOutcome::End::TimedOut);
    else
        end(m_outcome.body.size() > m_bodyLimit ? HttpOutcome::End::TooLong : HttpOutcome::End::Answered);
}

void HttpAttempt::end(HttpOutcome::End how)
{
    m_deadline.stop();
    m_outcome.end = how;
    m_outcome.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_outcome.headers = m_reply->rawHeaderPairs();
    m_outcome.error = m_reply->error();
    m_outcome.errorText = (QStringList(m_reply->errorString()) + m_tlsErrors).join(u"; "_s);
    m_outcome.isTrusted = m_reply->attribute(QNetworkRequest::ConnectionEncryptedAttribute).toBool() && m_tlsErrors.isEmpty();
    dropReply();
    // Those who listen may do anything, which they may not inside a slot of the reply
    QMetaObject::invokeMethod(this, &HttpAttempt::finished, Qt::QueuedConnection);
}

void HttpAttempt::dropReply()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    reply->deleteLater(); // its end aborts the transfer; abort() would emit, and warns about replies with an error status
}

} // namespace dw
