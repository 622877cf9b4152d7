// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/regionplan.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace dw {
namespace {

constexpr double awsDefaultRate = 5; // what is slowed down from when no rate was set
constexpr milliseconds deniedSweepPause = 15min; // permission to list projects seldom comes by itself
constexpr milliseconds leastRound = 10s; // of the pace: shorter ones teach nothing about a quota
constexpr milliseconds mostJitter = 3s;

} // namespace

struct RegionPlan::Watch {
    DatasetArn arn;
    quint64 order = 0; ///< of being added; ties are broken by it
    DescribeCandidate facts;
    bool inFlight = false;
    bool wasAsked = false; ///< what the one in flight was asked for: comes back when nothing is learned
    bool hadMoved = false;
    bool isReady = false; ///< in m_ready, else in m_later, if not in flight
    Later later;
    Ready ready;
    std::optional<milliseconds> attemptedAt;
    std::optional<milliseconds> changedAt;
    milliseconds knownAsOf{milliseconds::min()}; ///< when the newest answer that was used had been sent for
};

RegionPlan::RegionPlan(milliseconds now)
    : m_nextSweepAt(now)
{
}

RegionPlan::~RegionPlan() = default;

double RegionPlan::share(milliseconds now) const noexcept
{
    return m_pace.share(now, std::max<milliseconds>(m_interval, leastRound));
}

RefreshRhythm RegionPlan::rhythm(milliseconds now) const noexcept
{
    return refreshRhythm(m_interval, m_presence, share(now));
}

double RegionPlan::rate(milliseconds now) const noexcept
{
    const double part = share(now);
    return part < 1 ? (m_rate > 0 ? m_rate : awsDefaultRate) * part : m_rate;
}

void RegionPlan::setRhythm(milliseconds interval, const Presence &presence, milliseconds now)
{
    if (interval == m_interval && presence == m_presence)
        return;
    m_interval = interval;
    m_presence = presence;
    if (m_failedSweeps == 0)
        m_nextSweepAt = std::min(m_nextSweepAt, std::max(m_sweepBeganAt + rhythm(now).sweep, now));
    queueAll(now);
}

void RegionPlan::add(const DatasetArn &arn, milliseconds now)
{
    std::unique_ptr<Watch> &watch = m_watches[arn];
    if (watch)
        return;
    watch = std::make_unique<Watch>();
    watch->arn = arn;
    watch->order = ++m_order;
    watch->facts.visible = m_visible.contains(arn);
    watch->facts.selected = m_selected.contains(arn);
    queue(*watch, now);
}

void RegionPlan::remove(const DatasetArn &arn)
{
    const auto found = m_watches.find(arn);
    if (found == m_watches.end())
        return;
    unqueue(*found->second);
    m_watches.erase(found);
}

QSet<DatasetArn> RegionPlan::arns() const
{
    QSet<DatasetArn> arns;
    arns.reserve(qsizetype(m_watches.size()));
    for (const auto &[arn, watch] : m_watches)
        arns.insert(arn);
    return arns;
}

RegionPlan::Watch *RegionPlan::find(const DatasetArn &arn) const
{
    const auto found = m_watches.find(arn);
    return found == m_watches.end() ? nullptr : found->second.get();
}

void RegionPlan::setVisible(const QSet<DatasetArn> &arns, milliseconds now)
{
    changeMarked(m_visible, arns, &DescribeCandidate::visible, now);
    m_visible = arns;
}

void RegionPlan::setSelected(const QSet<DatasetArn> &arns, milliseconds now)
{
    changeMarked(m_selected, arns, &DescribeCandidate::selected, now);
    m_selected = arns;
}

void RegionPlan::changeMarked(const QSet<DatasetArn> &before, const QSet<DatasetArn> &after, bool DescribeCandidate::*mark,
                              milliseconds now)
{
    const auto set = [&](const DatasetArn &arn, bool value) {
        if (Watch *watch = find(arn); watch && watch->facts.*mark != value) {
            watch->facts.*mark = value;
            queue(*watch, now);
        }
    };
    for (const DatasetArn &arn : before) {
        if (!after.contains(arn))
            set(arn, false);
    }
    for (const DatasetArn &arn : after)
        set(arn, true);
}

void RegionPlan::ask(const DatasetArn &arn, milliseconds now)
{
    if (Watch *watch = find(arn)) {
        watch->facts.asked = true;
        queue(*watch, now);
    }
}

void RegionPlan::askRound(milliseconds now)
{
    m_nextSweepAt = std::min(m_nextSweepAt, now);
    for (const auto &[arn, watch] : m_watches) {
        if (watch->facts.visible || watch->facts.selected || watch->facts.inProgress) {
            watch->facts.asked = true;
            queue(*watch, now);
        }
    }
}

void RegionPlan::wake(milliseconds now, milliseconds delay)
{
    m_failedSweeps = 0;
    m_nextSweepAt = std::min(m_nextSweepAt, now + delay);
}

void RegionPlan::sweepBegan(milliseconds now)
{
    m_sweepBeganAt = now;
}

void RegionPlan::sweepEnded(std::optional<ApiError::Kind> error, milliseconds now, double jitter)
{
    milliseconds pause = rhythm(now).sweep;
    if (!error) {
        m_failedSweeps = 0;
    } else if (*error == ApiError::Kind::AccessDenied) {
        pause = std::max(pause, deniedSweepPause); // the datasets known are described all the same
    } else if (*error != ApiError::Kind::Throttled && *error != ApiError::Kind::Cancelled) {
        pause = pauseAfterFailure(pause, ++m_failedSweeps, *error);
    }
    const milliseconds apart(std::llround(jitter * double(std::min(pause / 10, mostJitter).count())));
    m_nextSweepAt = m_sweepBeganAt + pause + apart;
}

void RegionPlan::throttled(milliseconds now)
{
    m_pace.throttled(now, std::max<milliseconds>(m_interval, leastRound));
}

std::optional<RegionPlan::Ask> RegionPlan::takeNext(milliseconds now, bool onlyAsked)
{
    promote(now);
    if (m_failedSweeps > 0 || m_ready.empty())
        return std::nullopt;
    const int priority = -std::get<0>(m_ready.begin()->first);
    if ((onlyAsked && priority < askedPriority) || (priority < rotationPriority && now < m_rotationRestsUntil))
        return std::nullopt;
    Watch &watch = *m_ready.begin()->second;
    unqueue(watch);
    if (priority < rotationPriority)
        m_rotationRestsUntil = now + rotationPause(rate(now));
    watch.inFlight = true;
    watch.attemptedAt = now;
    watch.wasAsked = std::exchange(watch.facts.asked, false);
    watch.hadMoved = std::exchange(watch.facts.moved, false);
    return Ask{watch.arn, priority};
}

std::optional<milliseconds> RegionPlan::nextTurnAt(milliseconds now) const
{
    if (m_failedSweeps > 0)
        return std::nullopt;
    std::optional<milliseconds> at;
    if (!m_later.empty())
        at = m_later.begin()->first.first;
    if (!m_ready.empty()) {
        const bool rests = -std::get<0>(m_ready.begin()->first) < rotationPriority && now < m_rotationRestsUntil;
        at = std::min(at.value_or(milliseconds::max()), rests ? m_rotationRestsUntil : now);
    }
    return at;
}

int RegionPlan::waiting(milliseconds now)
{
    promote(now);
    return m_failedSweeps > 0 ? 0 : m_urgent;
}

bool RegionPlan::isNews(const DatasetArn &arn, milliseconds sentAt) const
{
    const Watch *watch = find(arn);
    return watch && sentAt >= watch->knownAsOf;
}

void RegionPlan::learn(Watch &watch, const News &news, milliseconds sentAt, milliseconds now)
{
    watch.knownAsOf = std::max(watch.knownAsOf, sentAt);
    watch.facts.inProgress = news.inProgress;
    if (news.changed)
        watch.changedAt = now;
}

void RegionPlan::noteSwept(const DatasetArn &arn, const News &news, milliseconds sentAt, milliseconds now)
{
    Watch *watch = find(arn);
    if (!watch)
        return;
    const bool wasInProgress = watch->facts.inProgress;
    learn(*watch, news, sentAt, now);
    if (!news.changed && wasInProgress == news.inProgress)
        return; // the usual case, a hundred times a sweep
    watch->facts.moved |= news.changed && watch->facts.attempted;
    queue(*watch, now);
}

void RegionPlan::noteMissing(const DatasetArn &arn, milliseconds now)
{
    Watch *watch = find(arn);
    if (!watch || watch->inFlight || watch->facts.moved || watch->facts.error == ApiError::Kind::NotFound)
        return; // the answer on its way says the same
    watch->facts.moved = true;
    queue(*watch, now);
}

void RegionPlan::noteDescribed(const DatasetArn &arn, const News &news, milliseconds sentAt, milliseconds now)
{
    Watch *watch = find(arn);
    if (!watch)
        return;
    watch->inFlight = false;
    watch->facts.attempted = true;
    if (isNews(arn, sentAt)) {
        learn(*watch, news, sentAt, now);
        watch->facts.moved = false;
        watch->facts.error = news.error;
        watch->facts.failures = news.error ? watch->facts.failures + 1 : 0;
    } else {
        watch->facts.moved = true;
    }
    queue(*watch, now);
}

void RegionPlan::noteUnanswered(const DatasetArn &arn, milliseconds now)
{
    if (Watch *watch = find(arn)) {
        watch->inFlight = false;
        watch->facts.asked |= watch->wasAsked;
        watch->facts.moved |= watch->hadMoved;
        queue(*watch, now);
    }
}

bool RegionPlan::isUrgent(const Ready &ready)
{
    return -std::get<0>(ready) >= rotationPriority;
}

void RegionPlan::unqueue(Watch &watch)
{
    if (watch.isReady) {
        m_urgent -= int(m_ready.erase(watch.ready)) * isUrgent(watch.ready);
    } else {
        m_later.erase(watch.later);
    }
    watch.isReady = false;
}

void RegionPlan::queue(Watch &watch, milliseconds now)
{
    unqueue(watch);
    if (watch.inFlight)
        return; // its answer decides
    watch.facts.justChanged = watch.changedAt && now - *watch.changedAt < justChangedFor;
    const DescribeTurn turn = describeTurn(watch.facts, rhythm(now));
    const milliseconds due = watch.attemptedAt && turn.after > 0ms ? *watch.attemptedAt + turn.after
                                                                   : std::min(watch.attemptedAt.value_or(now), now);
    watch.ready = {-turn.priority, due, watch.order};
    watch.later = {due, watch.order};
    watch.isReady = due <= now;
    if (watch.isReady) {
        m_ready.emplace(watch.ready, &watch);
        m_urgent += isUrgent(watch.ready);
    } else {
        m_later.emplace(watch.later, &watch);
    }
}

void RegionPlan::queueAll(milliseconds now)
{
    for (const auto &[arn, watch] : m_watches)
        queue(*watch, now);
}

void RegionPlan::promote(milliseconds now)
{
    while (!m_later.empty() && m_later.begin()->first.first <= now)
        queue(*m_later.begin()->second, now);
}

} // namespace dw
