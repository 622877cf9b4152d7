// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of ApiCallQueue: from admission over the wire to a verdict, and round again.
#include "aws/apicallqueue_p.h"

#include "aws/awsendpoint.h"
#include "aws/clockoffset.h"
#include "aws/httpverdict.h"
#include "core/logging.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QUuid>

#include <algorithm>
#include <utility>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace dw {

using Kind = ApiError::Kind;
using SourceState = CredentialsSource::State;

namespace {

/// Why a source that is neither loading nor ready gives nothing.
ApiError reasonOf(const CredentialsSource &source)
{
    ApiError missing;
    missing.kind = source.state() == SourceState::Rejected ? Kind::CredentialsRejected : Kind::CredentialsMissing;
    return source.error().value_or(missing);
}

/// A wrong signature may be a clock that the words do not name; JavaScript's SDK retries these when the offset is large.
bool mayBeSkew(const ApiError &error)
{
    return error.kind == Kind::ClockSkew || error.code == "InvalidSignatureException"_L1
        || error.code == "SignatureDoesNotMatch"_L1;
}

} // namespace

/// Answers the calls that wait for a source which has nothing to give.
void ApiCallQueue::Private::answerHopeless()
{
    if (std::none_of(m_sources.cbegin(), m_sources.cend(), [](const CredentialsSource *source) { return source->isHopeless(); }))
        return; // the usual case must not walk through thousands of calls
    std::vector<std::pair<Id, ApiError>> hopeless;
    for (const auto &[id, entry] : m_entries) {
        if (!entry.wire && entry.source->isHopeless())
            hopeless.emplace_back(id, reasonOf(*entry.source));
    }
    for (auto &[id, error] : hopeless)
        finish(id, failure(std::move(error)));
}

void ApiCallQueue::Private::pump()
{
    answerHopeless();
    const auto isReady = [](CallAdmission::Source source) {
        return static_cast<const CredentialsSource *>(source)->isUsable();
    };
    for (;;) {
        const milliseconds now = m_clock.monotonic();
        const CallAdmission::Decision decision = m_admission.next(now, isReady);
        if (decision.go) {
            dispatch(*decision.go);
            continue;
        }
        if (decision.askAgain)
            schedulePump(std::max(*decision.askAgain - now, 1ms));
        return;
    }
}

void ApiCallQueue::Private::dispatch(Id id)
{
    Entry &entry = m_entries.at(id);
    const ApiRequest &request = entry.call->request();
    const AwsCredentials credentials = entry.source->credentials().value_or(AwsCredentials());
    if (request.isSigned && !credentials.isComplete()) {
        m_admission.release(entry.waiting.host);
        ApiError error;
        error.kind = Kind::CredentialsMissing;
        return finish(id, failure(error));
    }
    // Says which attempts are one call to AWS's logs; nothing of ours depends on its value
    if (entry.invocationId.isEmpty())
        entry.invocationId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    entry.offsetUsed = m_offsets.value(request.endpoint.host(), 0ms);
    replaceCredentials(entry.credentialsUsed, credentials);
    const AttemptStamp stamp{m_clock.now().addMSecs(entry.offsetUsed.count()), entry.invocationId, entry.attempts + 1};
    Result<QNetworkRequest> http = request.isSigned ? signedPost(request, credentials, stamp, m_keys, m_tls)
                                                    : unsignedRequest(request, stamp, m_tls);
    if (!http) {
        m_admission.release(entry.waiting.host);
        CredentialsSource &source = *entry.source;
        finish(id, failure(http.error()));
        if (http.error().kind == Kind::CredentialsRejected)
            source.reject(credentials.accessKeyId, http.error()); // last: whoever hears of it may change the queue
        return;
    }
    ++entry.attempts;
    entry.dispatched = m_clock.monotonic();
    const auto method = request.method == ApiRequest::Method::Get ? HttpAttempt::Method::Get : HttpAttempt::Method::Post;
    entry.wire = new HttpAttempt(transportFor(request.endpoint), method, *std::move(http), request.body,
                                 {request.bodyLimit, m_timings.transfer, m_timings.deadline}, &q);
    connect(entry.wire, &HttpAttempt::finished, &q, [this, id] { onAttemptFinished(id); });
}

void ApiCallQueue::Private::onAttemptFinished(Id id)
{
    Entry &entry = m_entries.at(id); // an entry that went took its attempt with it
    const HttpOutcome outcome = entry.wire->outcome();
    takeOffTheWire(entry);
    learnTransportHealth(outcome.end == HttpOutcome::End::TimedOut);
    Result<ApiReply> verdict = judge(outcome);
    learnOffset(entry, outcome, verdict);
    if (outcome.status != 0 && isOfOthers(entry)) {
        // Neither good nor bad news of those who are asked for now
        qCInfo(logAws).noquote() << entry.call->request().operation << "answered to credentials that were replaced";
        if (entry.attempts < maxAttempts)
            return waitAgain(entry, 0ms);
        ApiError dropped;
        dropped.kind = Kind::Cancelled;
        return finish(id, failure(dropped));
    }
    if (verdict) {
        if (std::optional<ApiError> error = entry.call->accept(*verdict)) {
            error->httpStatus = verdict->httpStatus;
            error->requestId = verdict->requestId;
            verdict = failure(*error);
        }
    }
    const ApiRequest &request = entry.call->request();
    qCInfo(logAws).nospace() << request.operation.constData() << ' ' << request.region << " attempt " << entry.attempts << ": "
                             << (verdict                              ? u"ok"_s
                                     : verdict.error().code.isEmpty() ? kindName(verdict.error().kind)
                                                                      : verdict.error().code)
                             << ' ' << outcome.status << ' ' << entry.lastDuration.count() << " ms "
                             << (verdict ? verdict->requestId : verdict.error().requestId);
    if (!verdict)
        return failAttempt(id, verdict.error());
    m_quotas[entry.waiting.host].giveBack(entry.lastCost);
    finish(id, std::move(verdict));
}

/// True when the source has, or is fetching, other credentials than this attempt was signed with. Those that were refused
/// meanwhile are still the same identity's.
bool ApiCallQueue::Private::isOfOthers(const Entry &entry) const
{
    if (entry.source->isUsable())
        return entry.source->credentials() != entry.credentialsUsed;
    return entry.source->state() == SourceState::Loading;
}

/// One transport serves until two attempts in a row got no answer in time: a peer that floods headers blocks Qt's
/// HTTP thread, and with it every other request of the same manager.
void ApiCallQueue::Private::learnTransportHealth(bool timedOut)
{
    m_timeoutsInARow = timedOut ? m_timeoutsInARow + 1 : 0;
    if (m_timeoutsInARow < 2)
        return;
    retireTransport();
}

void ApiCallQueue::Private::retireTransport()
{
    m_timeoutsInARow = 0;
    if (!m_network)
        return;
    // Lives on in the attempts that still use it, and a while longer: ending a manager whose HTTP thread is busy with a
    // flood of headers blocks us for up to 5 s, and by then most floods are over
    m_retired.push_back(std::exchange(m_network, nullptr));
    QTimer::singleShot(60s, &q, [this] { m_retired.pop_front(); });
}

/// A container's credentials and the token for them are between this machine and itself: no proxy may see them.
const std::shared_ptr<QNetworkAccessManager> &ApiCallQueue::Private::transportFor(const QUrl &endpoint)
{
    const bool isDirect = isContainerEndpoint(endpoint);
    std::shared_ptr<QNetworkAccessManager> &transport = isDirect ? m_direct : m_network;
    if (!transport) {
        transport = m_factory();
        if (isDirect)
            transport->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    }
    return transport;
}

void ApiCallQueue::Private::renewConnections()
{
    retireTransport();
    for (auto &[id, entry] : m_entries) {
        // Once: a network that comes and goes must not keep a call from its end
        if (!entry.wire || std::exchange(entry.wasMoved, true))
            continue;
        takeOffTheWire(entry);
        --entry.attempts; // nobody failed
        waitAgain(entry, 0ms);
    }
}

void ApiCallQueue::Private::learnOffset(const Entry &entry, const HttpOutcome &outcome, const Result<ApiReply> &verdict)
{
    const QString host = entry.call->request().endpoint.host();
    // Anybody on the way can invent a Date; only a checked certificate says whose it is. 407 comes before the tunnel
    if (outcome.status == 0 || outcome.status == 407 || !(outcome.isTrusted || isLoopbackHost(host)))
        return;
    const QDateTime received = m_clock.now();
    std::optional<milliseconds> offset = dw::clockOffset(outcome.headers, received, entry.lastDuration);
    if (!offset && !verdict && verdict.error().kind == Kind::ClockSkew)
        offset = clockOffsetFromMessage(verdict.error().message, received);
    if (!offset || !differ(*offset, m_offsets.value(host, 0ms)))
        return;
    m_offsets.insert(host, *offset);
    qCWarning(logAws) << "clock of" << host << "is" << std::chrono::duration_cast<std::chrono::seconds>(*offset).count()
                      << "s from ours";
    QMetaObject::invokeMethod(
        &q,
        [this, host, value = *offset] {
            Q_EMIT
            q.clockOffsetChanged(host, value);
        },
        Qt::QueuedConnection);
}

/// True when the same request, signed anew, has a chance that this error does not come again. Corrects the error's kind
/// where the clock turned out to be the cause.
bool ApiCallQueue::Private::canResign(const Entry &entry, ApiError &error) const
{
    if (mayBeSkew(error) && differ(m_offsets.value(entry.call->request().endpoint.host(), 0ms), entry.offsetUsed)) {
        error.kind = Kind::ClockSkew;
        return !entry.wasResigned;
    }
    if (!concernsCredentials(error.kind) || entry.wasResigned)
        return false;
    return isOfOthers(entry);
}

void ApiCallQueue::Private::failAttempt(Id id, ApiError error)
{
    Entry &entry = m_entries.at(id);
    entry.throttledAttempts += error.kind == Kind::Throttled;
    const bool canTryAgain = entry.attempts < maxAttempts;
    bool again = canTryAgain && canResign(entry, error);
    if (!again && concernsCredentials(error.kind) && entry.source->isUsable()) {
        // Once for all calls of the source: those that wait are answered from its state, not by the service
        entry.source->reject(entry.credentialsUsed.accessKeyId, error);
        if (!m_entries.count(id))
            return; // whoever heard of it cancelled this call too
        again = canTryAgain && canResign(entry, error);
    }
    if (again) {
        entry.wasResigned = true;
        return waitAgain(entry, 0ms);
    }
    if (!canTryAgain || !isRetryable(error.kind))
        return finish(id, failure(std::move(error)));
    entry.lastCost = m_quotas[entry.waiting.host].take(error.kind);
    if (entry.lastCost == 0)
        return finish(id, failure(std::move(error)));
    waitAgain(entry, backoffDelay(entry.attempts - 1, error.kind, m_jitter(), error.retryAfter));
}

void ApiCallQueue::Private::waitAgain(Entry &entry, milliseconds delay)
{
    entry.waiting.notBefore = m_clock.monotonic() + delay;
    m_admission.add(entry.waiting);
    schedulePump();
}

} // namespace dw
