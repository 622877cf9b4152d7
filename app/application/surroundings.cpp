// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/surroundings.h"

#include "aws/apicallqueue.h"
#include "core/logging.h"
#include "refresh/refreshscheduler.h"

#include <algorithm>

namespace dw {
namespace {

bool isStoppedByTheNetwork(const ConnectionSummary &connection)
{
    using Kind = ApiError::Kind;
    if (!connection.error)
        return false;
    // Not a certificate that is not trusted: minutes do not mend it
    const Kind kind = connection.error->kind;
    return kind == Kind::Network || kind == Kind::Timeout || kind == Kind::NotAws || kind == Kind::Proxy;
}

} // namespace

bool isCutOff(const QList<ConnectionSummary> &connections)
{
    return !connections.isEmpty() && std::all_of(connections.begin(), connections.end(), isStoppedByTheNetwork);
}

Surroundings::Surroundings(const Clock &clock, ApiCallQueue &queue, RefreshScheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_life(clock)
{
    connect(&m_life, &NetworkLife::networkChanged, this, [&queue, &scheduler] {
        qCInfo(logRefresh) << "woke up, or the network is another: looking again";
        queue.renewConnections();
        scheduler.pollSoon();
    });
    connect(&m_life, &NetworkLife::retryDue, &scheduler, &RefreshScheduler::pollSoon);
    connect(&m_network, &PlatformNetwork::onlineChanged, &m_life, &NetworkLife::setOnline);
    connect(&m_network, &PlatformNetwork::meteredChanged, &m_presence, &PresenceWatch::setMetered);
    connect(&m_presence, &PresenceWatch::presenceChanged, &scheduler, &RefreshScheduler::setPresence);
}

void Surroundings::start(QWidget &window)
{
    m_life.start();
    m_presence.follow(window);
    // An idle timer runs when the events of the first frame are through
    QTimer::singleShot(0, &m_network, &PlatformNetwork::start);
}

} // namespace dw
