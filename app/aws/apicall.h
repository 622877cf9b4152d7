// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace dw {

/// One logical request, before it is signed. Pure data.
struct ApiRequest {
    QByteArray service; ///< signing name, e.g. "rekognition"
    QByteArray operation; ///< e.g. "DescribeDataset"; for limits, logs and errors
    QString region; ///< signing region
    QUrl endpoint; ///< scheme, host, port; https, or http to loopback only
    QByteArray target; ///< X-Amz-Target; empty where the protocol has none
    QByteArray contentType;
    QByteArray body; ///< the bytes hashed and sent
    qsizetype bodyLimit = 256 * 1024; ///< a longer answer is Malformed
    QByteArray limiterKey; ///< account, region and operation that share one rate; see rate
    double rate = 0; ///< calls a second allowed for limiterKey; 0 is unlimited
    int priority = 0; ///< higher goes first within one queue
    QString connection{}; ///< who asks, as the person named it; for the request log alone

    // What the services that sign people in ask for beyond that: they take requests without a signature
    enum class Method { Post, Get };
    bool isSigned = true; ///< false: needs no credentials, and what follows counts
    Method method = Method::Post;
    QByteArray path{}; ///< with the query, percent-encoded; empty: "/"
    QList<std::pair<QByteArray, QByteArray>> headers{}; ///< may hold a bearer token: never logged
};

/// A success answer, before it is understood.
struct ApiReply {
    int httpStatus = 0;
    QByteArray body;
    QString requestId;
    bool operator==(const ApiReply &) const = default;
};

/// How a call went, besides its answer.
struct ApiCallJourney {
    std::chrono::milliseconds sentAt{0}; ///< monotonic, dispatch of the last attempt: the answer is not older than this
    int throttledAttempts = 0; ///< attempts that the service refused because of its rate
};

/// One logical call through all its attempts. Emits finished() exactly once, never inside the function that created,
/// submitted or aborted it. Typed calls derive from it and understand the answer in accept().
/// Owned by the queue it was submitted to, which deletes it after finished().
class ApiCall : public QObject {
    Q_OBJECT
public:
    explicit ApiCall(ApiRequest request, QObject *parent = nullptr);
    ~ApiCall() override;

    [[nodiscard]] const ApiRequest &request() const noexcept { return m_request; }
    [[nodiscard]] bool isFinished() const noexcept { return m_finished; }

    /// The raw answer or why there is none. Only after finished().
    [[nodiscard]] const Result<ApiReply> &reply() const;

    /// Only after finished().
    [[nodiscard]] const ApiCallJourney &journey() const noexcept { return m_journey; }

    /// Gives up. finished() follows with ApiError::Kind::Cancelled, unless it is on its way already.
    void abort();

Q_SIGNALS:
    void finished();
    /// The queue listens: the call is to be taken off the wire.
    void abortRequested();

protected:
    /// Understands a success answer and keeps the value. An error counts as a failed attempt (Malformed is tried again).
    [[nodiscard]] virtual std::optional<ApiError> accept(const ApiReply &reply);

private:
    friend class ApiCallQueue; // the only one that moves a call through its attempts
    ApiRequest m_request;
    Result<ApiReply> m_reply;
    ApiCallJourney m_journey;
    bool m_finished = false;
    bool m_aborted = false;
};

} // namespace dw
