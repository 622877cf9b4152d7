// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/apicallqueue_p.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslCertificate>

#include <vector>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace dw {

namespace {

ApiError bareError(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

QSslConfiguration defaultTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    return tls;
}

} // namespace

ApiCallQueue::ApiCallQueue(NetworkFactory factory, const Clock &clock, Jitter jitter, QObject *parent,
                           const ApiCallTimings &timings)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(factory), clock, std::move(jitter), timings))
{
}

ApiCallQueue::~ApiCallQueue() = default;

void ApiCallQueue::submit(ApiCall *call, CredentialsSource &source)
{
    d->submit(call, source);
}

void ApiCallQueue::submitUnsigned(ApiCall *call)
{
    Q_ASSERT(!call->request().isSigned);
    d->submit(call, d->m_nobody);
}

void ApiCallQueue::cancel(const CredentialsSource &source)
{
    d->cancel(source);
}

qsizetype ApiCallQueue::pending() const
{
    return static_cast<qsizetype>(d->m_entries.size());
}

bool ApiCallQueue::setCaBundle(const QString &path)
{
    const QList<QSslCertificate> authorities = path.isEmpty()
        ? QList<QSslCertificate>()
        : QSslCertificate::fromPath(path, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    QSslConfiguration tls = defaultTls();
    if (!authorities.isEmpty())
        tls.setCaCertificates(authorities);
    if (tls != d->m_tls) {
        d->m_tls = tls;
        d->retireTransport(); // its connections were trusted by other authorities
    }
    return path.isEmpty() || !authorities.isEmpty();
}

void ApiCallQueue::renewConnections()
{
    d->renewConnections();
}

milliseconds ApiCallQueue::clockOffset(const QString &host) const
{
    return d->m_offsets.value(host, 0ms);
}

ApiCallQueue::Private::Private(ApiCallQueue &queue, NetworkFactory factory, const Clock &clock, Jitter jitter,
                               const ApiCallTimings &timings)
    : q(queue)
    , m_factory(std::move(factory))
    , m_clock(clock)
    , m_jitter(std::move(jitter))
    , m_timings(timings)
    , m_tls(defaultTls())
{
    m_pump.setSingleShot(true);
    m_pump.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_pump, &QTimer::timeout, &q, [this] { pump(); });
}

ApiCallQueue::Private::~Private()
{
    // The calls themselves are children of the queue, and those that ended already wait there for their turn
    for (auto &[id, entry] : m_entries) {
        entry.call->disconnect(&q);
        delete entry.wire;
    }
}

void ApiCallQueue::Private::submit(ApiCall *call, CredentialsSource &source)
{
    Q_ASSERT(call && !call->isFinished() && call->parent() != &q);
    call->setParent(&q);
    const Id id = ++m_lastId;
    const ApiRequest &request = call->request();
    Entry &entry = m_entries[id];
    entry.call = call;
    entry.source = &source;
    entry.waiting = {id, &source, hostHeader(request.endpoint), request.limiterKey, request.rate, request.priority, 0ms};
    m_admission.add(entry.waiting);
    watch(source);
    connect(call, &ApiCall::abortRequested, &q, [this, id] { finish(id, failure(bareError(ApiError::Kind::Cancelled))); });
    connect(call, &QObject::destroyed, &q, [this, id] { forget(id); });
    if (call->m_aborted)
        finish(id, failure(bareError(ApiError::Kind::Cancelled)));
    schedulePump();
}

void ApiCallQueue::Private::watch(CredentialsSource &source)
{
    // Nobody never changes, and goes when there is nothing left to tell of it
    if (&source == &m_nobody || m_sources.contains(&source))
        return;
    m_sources.insert(&source);
    CredentialsSource *const address = &source;
    connect(address, &CredentialsSource::stateChanged, &q, [this] {
        m_keys.clear(); // none outlives its secret
        schedulePump();
    });
    connect(address, &QObject::destroyed, &q, [this, address] {
        cancel(*address); // compares addresses only
        m_sources.remove(address);
    });
}

void ApiCallQueue::Private::cancel(const CredentialsSource &source)
{
    m_keys.clear();
    std::vector<Id> ids;
    for (const auto &[id, entry] : m_entries) {
        if (entry.source == &source)
            ids.push_back(id);
    }
    for (const Id id : ids)
        finish(id, failure(bareError(ApiError::Kind::Cancelled)));
}

/// The call was deleted by somebody else; nobody waits for it.
void ApiCallQueue::Private::forget(Id id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    takeOffTheWire(found->second);
    m_admission.remove(found->second.waiting);
    m_entries.erase(found);
    schedulePump();
}

void ApiCallQueue::Private::takeOffTheWire(Entry &entry)
{
    if (HttpAttempt *wire = std::exchange(entry.wire, nullptr)) {
        entry.lastDuration = m_clock.monotonic() - entry.dispatched;
        m_admission.release(entry.waiting.host);
        wire->disconnect(&q);
        wire->deleteLater();
    }
}

void ApiCallQueue::Private::finish(Id id, Result<ApiReply> result)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    Entry &entry = found->second;
    takeOffTheWire(entry);
    m_admission.remove(entry.waiting);
    ApiCall *const call = entry.call;
    const ApiRequest &request = call->request();
    ApiCallRecord record;
    record.time = m_clock.now();
    record.operation = request.operation;
    record.connection = request.connection;
    record.region = request.region;
    record.host = request.endpoint.host();
    record.duration = entry.lastDuration;
    record.attempts = entry.attempts;
    record.throttledAttempts = entry.throttledAttempts;
    if (result) {
        record.httpStatus = result->httpStatus;
        record.requestId = result->requestId;
    } else {
        ApiError &error = result.error();
        error.host = request.endpoint.host();
        error.operation = QString::fromLatin1(request.operation);
        error.attempts = entry.attempts;
        record.error = error.kind;
        record.httpStatus = error.httpStatus;
        record.code = error.code;
        record.message = error.message;
        record.requestId = error.requestId;
    }
    const ApiCallJourney journey{entry.dispatched, entry.throttledAttempts};
    call->disconnect(&q);
    m_entries.erase(found);
    call->m_reply = std::move(result);
    call->m_journey = journey;
    call->m_finished = true;
    // Never inside submit(), abort() or a slot of the network. The call is the context: deleted, it stays silent
    QMetaObject::invokeMethod(
        call,
        [this, call, record] {
            const QPointer<ApiCall> alive(call);
            if (record.attempts > 0)
                Q_EMIT
            q.callFinished(record);
            if (alive)
                Q_EMIT
            call->finished();
            if (alive)
                call->deleteLater();
        },
        Qt::QueuedConnection);
    schedulePump();
}

void ApiCallQueue::Private::schedulePump(milliseconds delay)
{
    if (!m_pump.isActive() || m_pump.remainingTimeAsDuration() > delay)
        m_pump.start(delay);
}

} // namespace dw
