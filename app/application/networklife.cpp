// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/networklife.h"

#ifdef Q_OS_LINUX
#include <ctime>
#endif

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace dw {
namespace {

constexpr auto tickEvery = 5s; // how late a wake-up is noticed; one wake-up of ours in that time
constexpr auto longStop = 30s; // six ticks missed: no load of a machine that is awake explains it
constexpr auto realSleep = 10s; // below it sockets outlive the sleep
constexpr auto settling = 1s; // an interface that came up has no name server yet
constexpr auto patience = 15s; // after waking up, for the platform to say that the network is back
constexpr auto quiet = 10s; // a network that comes and goes is one change
constexpr auto retryEvery = 60s;

} // namespace

bool wasAway(const LifeMoment &before, const LifeMoment &after) noexcept
{
    const milliseconds awake = after.awake - before.awake;
    const milliseconds asleep = (after.always - before.always) - awake;
    return awake >= longStop || asleep >= realSleep;
}

NetworkLife::NetworkLife(const Clock &clock, Elapsed always, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_always(std::move(always))
    , m_last(moment())
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
    m_last = moment();
    m_timer.start();
}

LifeMoment NetworkLife::moment() const
{
    if (m_always)
        return {m_clock.monotonic(), m_always()};
#ifdef Q_OS_LINUX
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return {
            m_clock.monotonic(),
            std::chrono::duration_cast<milliseconds>(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec))};
#endif
    // Without such a clock that of the wall has to do. A person who sets it forward is taken for a sleeper, once
    return {m_clock.monotonic(), milliseconds(m_clock.now().toMSecsSinceEpoch())};
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
    const LifeMoment now = moment();
    if (wasAway(m_last, now))
        m_changedAt = m_changedAt.value_or(now.awake);
    m_last = now;
    if (m_changedAt) {
        const bool mayComeBackSoon = !m_online && now.awake - *m_changedAt < patience;
        if (mayComeBackSoon || now.awake < m_quietUntil)
            return;
        m_changedAt.reset();
        m_quietUntil = now.awake + quiet;
        if (m_retryAt)
            m_retryAt = now.awake + retryEvery;
        Q_EMIT networkChanged();
    } else if (m_retryAt && now.awake >= *m_retryAt) {
        m_retryAt = now.awake + retryEvery;
        Q_EMIT retryDue();
    }
}

} // namespace dw
