// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicallqueue.h"
#include "aws/calladmission.h"
#include "aws/httpattempt.h"
#include "aws/signedpost.h"
#include "aws/unsignedrequest.h"
#include "core/backoff.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <deque>
#include <unordered_map>

namespace dw {

/// The source of calls that are not signed: always ready, with nothing to give.
class NobodysCredentials final : public CredentialsSource {
public:
    [[nodiscard]] State state() const override { return State::Ready; }
    [[nodiscard]] std::optional<AwsCredentials> credentials() const override { return AwsCredentials(); }
    [[nodiscard]] std::optional<ApiError> error() const override { return std::nullopt; }
    void reject(const QByteArray &, const ApiError &) override { }
};

/// The queue's inside. A call is an Entry from submit() until it is answered; the entry owns what is on the wire.
class ApiCallQueue::Private {
public:
    using Id = CallAdmission::Id;

    Private(ApiCallQueue &queue, NetworkFactory factory, const Clock &clock, Jitter jitter, const ApiCallTimings &timings);
    ~Private();

    void submit(ApiCall *call, CredentialsSource &source);
    void cancel(const CredentialsSource &source);

    struct Entry {
        ApiCall *call = nullptr;
        CredentialsSource *source = nullptr;
        CallAdmission::Waiting waiting;
        HttpAttempt *wire = nullptr; ///< child of the queue; null while waiting
        QByteArray invocationId;
        int attempts = 0;
        int throttledAttempts = 0;
        int lastCost = 0; ///< what the last retry cost the quota
        std::chrono::milliseconds dispatched{0}; ///< monotonic, of the last attempt
        std::chrono::milliseconds lastDuration{0};
        std::chrono::milliseconds offsetUsed{0};
        AwsCredentials credentialsUsed;
        bool wasResigned = false; ///< tried again with another clock offset or other credentials already
        bool wasMoved = false; ///< taken to a new connection already
    };

    void watch(CredentialsSource &source);
    void forget(Id id);

    void schedulePump(std::chrono::milliseconds delay = std::chrono::milliseconds(0));
    void pump();
    void answerHopeless();
    void dispatch(Id id);
    void onAttemptFinished(Id id);
    void learnTransportHealth(bool timedOut);
    void retireTransport();
    [[nodiscard]] const std::shared_ptr<QNetworkAccessManager> &transportFor(const QUrl &endpoint);
    void renewConnections();
    [[nodiscard]] bool isOfOthers(const Entry &entry) const;
    void learnOffset(const Entry &entry, const HttpOutcome &outcome, const Result<ApiReply> &verdict);
    [[nodiscard]] bool canResign(const Entry &entry, ApiError &error) const;
    void failAttempt(Id id, ApiError error);
    void waitAgain(Entry &entry, std::chrono::milliseconds delay);
    void finish(Id id, Result<ApiReply> result);
    void takeOffTheWire(Entry &entry);

    NobodysCredentials m_nobody; ///< before the entries that point to it
    ApiCallQueue &q;
    NetworkFactory m_factory;
    const Clock &m_clock;
    Jitter m_jitter;
    ApiCallTimings m_timings;
    QSslConfiguration m_tls;
    std::shared_ptr<QNetworkAccessManager> m_network;
    std::shared_ptr<QNetworkAccessManager> m_direct; ///< past every proxy, for what is on this machine
    std::deque<std::shared_ptr<QNetworkAccessManager>> m_retired; ///< see retireTransport()
    int m_timeoutsInARow = 0;

    std::unordered_map<Id, Entry> m_entries;
    Id m_lastId = 0;
    CallAdmission m_admission;
    SigningKeyCache m_keys;
    QHash<QByteArray, RetryQuota> m_quotas; ///< by host header
    QHash<QString, std::chrono::milliseconds> m_offsets; ///< by host
    QSet<const CredentialsSource *> m_sources; ///< those we listen to
    QTimer m_pump;
};

} // namespace dw
