// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/networklife.h"

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace dw {
namespace {

constexpr auto tickEvery = 5s; // how late a wake-up is noticed; one wake-up of ours in that time
constexpr auto longStop = 30s; // six ticks missed: no load explains it, and sockets outlive a shorter sleep
constexpr auto settling = 1s; // an interface that came up has no name server yet
constexpr auto patience = 15s; // after waking up, for the platform to say that the network is back
constexpr auto quiet = 10s; // a network that comes and goes is one change
constexpr auto retryEvery = 60s;

} // namespace

bool wasAway(milliseconds betweenTicks) noexcept
{
    return betweenTicks >= longStop;
}

NetworkLife::NetworkLife(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_last(clock.monotonic())
{
    m_timer.setInterval(tickEvery);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_soon.setInterval(settling);
    m_soon.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NetworkLife::tick);
    connect(&m_soon, &QTimer::timeout, this, &NetworkLife::tick);
}

void NetworkLife::start()
{
    m_last = m_clock.monotonic();
    m_timer.start();
}

void NetworkLife::setOnline(bool online)
{
    if (online == m_online)
        return;
    m_online = online;
    if (!online)
        return;
    m_changedAt = m_changedAt.value_or(m_clock.monotonic());
    m_soon.start();
}

void NetworkLife::setCutOff(bool cutOff)
{
    if (cutOff == m_retryAt.has_value())
        return;
    m_retryAt.reset();
    if (cutOff)
        m_retryAt = m_clock.monotonic() + retryEvery;
}

void NetworkLife::tick()
{
    const milliseconds now = m_clock.monotonic(); // goes on in sleep
    if (wasAway(now - m_last))
        m_changedAt = m_changedAt.value_or(now);
    m_last = now;
    if (m_changedAt) {
        const bool mayComeBackSoon = !m_online && now - *m_changedAt < patience;
        if (mayComeBackSoon || now < m_quietUntil)
            return;
        m_changedAt.reset();
        m_quietUntil = now + quiet;
        if (m_retryAt)
            m_retryAt = now + retryEvery;
        Q_EMIT networkChanged();
    } else if (m_retryAt && now >= *m_retryAt) {
        m_retryAt = now + retryEvery;
        Q_EMIT retryDue();
    }
}

} // namespace dw
