// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/calladmission.h"

#include <algorithm>
#include <tuple>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace dw {

bool CallAdmission::Lane::operator<(const Lane &other) const
{
    // std::less gives pointers a total order where the operator need not
    if (source != other.source)
        return std::less<Source>()(source, other.source);
    return std::tie(host, limiterKey) < std::tie(other.host, other.limiterKey);
}

CallAdmission::Lane CallAdmission::laneOf(const Waiting &call)
{
    return {call.source, call.host, call.limiterKey};
}

void CallAdmission::add(const Waiting &call)
{
    m_lanes[laneOf(call)].emplace(orderOf(call), call);
}

void CallAdmission::remove(const Waiting &call)
{
    const auto lane = m_lanes.find(laneOf(call));
    if (lane == m_lanes.end())
        return;
    lane->second.erase(orderOf(call));
    if (lane->second.empty())
        m_lanes.erase(lane);
}

CallAdmission::Decision CallAdmission::next(milliseconds now, const std::function<bool(Source)> &isReady)
{
    Decision decision;
    const auto noteWake
        = [&decision](milliseconds time) { decision.askAgain = std::min(decision.askAgain.value_or(time), time); };
    const Waiting *best = nullptr;
    const auto rank
        = [this](const Waiting &call) { return std::make_tuple(-call.priority, m_lastTurn.value(call.source), call.id); };
    for (const auto &[lane, calls] : m_lanes) {
        if (m_inFlight.value(lane.host) >= perHost || !isReady(lane.source))
            continue;
        for (const auto &[order, call] : calls) {
            const milliseconds limited = now + m_limiter.wait(call.limiterKey, call.rate, now);
            const milliseconds time = std::max(limited, call.notBefore);
            if (time <= now) {
                if (!best || rank(call) < rank(*best))
                    best = &call;
                break;
            }
            noteWake(time);
            if (limited > now)
                break; // all calls of a lane share the limit, those behind wait as well
        }
    }
    if (!best)
        return decision;
    const Waiting chosen = *best;
    remove(chosen);
    ++m_inFlight[chosen.host];
    m_lastTurn[chosen.source] = ++m_turn;
    m_limiter.take(chosen.limiterKey, chosen.rate, now);
    return {chosen.id, {}};
}

void CallAdmission::release(const QByteArray &host)
{
    const auto count = m_inFlight.find(host);
    Q_ASSERT(count != m_inFlight.end() && *count > 0);
    if (--*count == 0)
        m_inFlight.erase(count);
}

} // namespace dw
