// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/requestsigner.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace dw {

/// What one journey to the server and back came to, not yet judged.
struct HttpOutcome {
    enum class End {
        Answered, ///< by the network's account; see `error` for how well
        TimedOut, ///< one of the two deadlines passed
        TooLong, ///< the body passed its limit; `body` holds what came until then
    };
    End end = End::Answered;
    int status = 0; ///< 0 where no status line came
    HeaderList headers;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText; ///< Qt's words, with those of the certificate's faults
    bool isTrusted = false; ///< came over TLS whose certificate was checked
};

/// How long and how much one attempt may take.
struct HttpLimits {
    qsizetype body = 256 * 1024;
    std::chrono::milliseconds transfer{20'000}; ///< without progress; counted by QNetworkAccessManager
    std::chrono::milliseconds deadline{30'000}; ///< in all: the transfer timeout never ends a dripping body
};

/// One request on the wire. Emits finished() exactly once unless destroyed before, never inside another function of it.
/// Destroying it takes the request off the wire.
class HttpAttempt final : public QObject {
    Q_OBJECT
public:
    enum class Method { Post, Get }; ///< a Get has no body

    HttpAttempt(std::shared_ptr<QNetworkAccessManager> network, Method method, QNetworkRequest request, const QByteArray &body,
                const HttpLimits &limits, QObject *parent);
    ~HttpAttempt() override;

    /// Only after finished().
    [[nodiscard]] const HttpOutcome &outcome() const noexcept { return m_outcome; }

Q_SIGNALS:
    void finished();

private:
    void onReadyRead();
    void onReplyFinished();
    void end(HttpOutcome::End how);
    void dropReply();

    // Shared, not borrowed: a transport that was replaced lives until its last attempt is gone, because
    // QNetworkAccessManager destroys its replies without a word
    std::shared_ptr<QNetworkAccessManager> m_network;
    QNetworkReply *m_reply = nullptr;
    qsizetype m_bodyLimit;
    QTimer m_deadline;
    HttpOutcome m_outcome;
    QStringList m_tlsErrors;
};

} // namespace dw
