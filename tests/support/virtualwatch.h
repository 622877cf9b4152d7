// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/ratelimiter.h"
#include "demo/requestrate.h"
#include "refresh/regionplan.h"
#include "support/virtualaccount.h"

#include <deque>
#include <functional>
#include <map>

namespace dw::test {

/// The plan and the rate limiter of the program against a virtual account and a service with a quota: days of watching in
/// seconds, with nothing of the network but its delay. What the scheduler does with answers is done here as it does it.
class VirtualWatch {
public:
    using Time = VirtualAccount::Time;

    struct Settings {
        Time interval{60'000};
        double rate = 2;
        double quota = 5; ///< of the service, calls a second for each operation; 0 is none
        Time delay{120}; ///< from sending to the answer
        int visible = 18; ///< the first rows
    };

    struct Call {
        Time at{0};
        bool isSweep = false;
        bool throttled = false;
    };

    std::function<bool(Time)> isDown; ///< when the service gives no answer; empty: never

    VirtualWatch(VirtualAccount &account, const Settings &settings)
        : m_account(account)
        , m_settings(settings)
        , m_service(settings.quota)
        , m_plan(Time(0))
    {
        m_plan.setRate(settings.rate);
        m_plan.setRhythm(settings.interval, {}, Time(0));
        QSet<DatasetArn> visible;
        for (size_t i = 0; i < account.datasets().size(); ++i) {
            const DatasetArn &arn = account.datasets()[i].arn;
            m_index.insert(arn, i);
            if (int(i) < settings.visible)
                visible.insert(arn);
        }
        m_plan.setVisible(visible, Time(0));
    }

    [[nodiscard]] RegionPlan &plan() noexcept { return m_plan; }
    [[nodiscard]] const std::vector<Call> &calls() const noexcept { return m_calls; }
    [[nodiscard]] Time now() const noexcept { return m_now; }
    void setPaused(bool paused) { m_paused = paused; }

    void runUntil(Time end)
    {
        run();
        while (!m_events.empty() && m_events.begin()->first <= end) {
            const auto event = m_events.extract(m_events.begin());
            m_now = std::max(m_now, event.key());
            event.mapped()();
            run();
        }
        m_now = end;
    }

    /// Nothing happens until \p time, as in a suspended machine; answers on their way are late.
    void sleepUntil(Time time) { m_now = time; }

private:
    struct Pending {
        bool isSweep;
        std::function<void(Time sentAt, bool throttled)> answered;
    };

    void at(Time time, std::function<void()> what) { m_events.emplace(std::max(time, m_now), std::move(what)); }

    void run()
    {
        if (!m_sweeping && !m_paused && m_now >= m_plan.nextSweepAt()) {
            m_sweeping = true;
            m_plan.sweepBegan(m_now);
            askPage(0);
        }
        while (m_outstanding < 8) {
            const auto next = m_plan.takeNext(m_now, m_paused);
            if (!next)
                break;
            ++m_outstanding;
            const DatasetArn arn = next->arn;
            submit({false, [this, arn](Time sentAt, bool throttled) { onDescribed(arn, sentAt, throttled); }});
        }
        std::optional<Time> wake = m_outstanding < 8 ? m_plan.nextTurnAt(m_now) : std::nullopt;
        if (!m_sweeping)
            wake = std::min(wake.value_or(m_plan.nextSweepAt()), m_plan.nextSweepAt());
        if (wake && !m_paused && (!m_wakeAt || *wake < *m_wakeAt || *m_wakeAt <= m_now)) {
            m_wakeAt = *wake;
            at(std::max(*wake, m_now + Time(1)), [] {});
        }
    }

    void submit(Pending pending)
    {
        m_waiting[pending.isSweep].push_back(std::move(pending));
        pump();
    }

    void pump()
    {
        for (const bool isSweep : {true, false}) {
            auto &waiting = m_waiting[isSweep];
            const QByteArray key = isSweep ? "sweep" : "describe";
            while (!waiting.empty()) {
                const Time wait = m_limiter.wait(key, m_plan.rate(m_now), m_now);
                if (wait > Time(0)) {
                    // One event for each moment, or they would multiply
                    if (const Time then = m_now + wait; m_pumpAt[isSweep] <= m_now || then < m_pumpAt[isSweep]) {
                        m_pumpAt[isSweep] = then;
                        at(then, [this] { pump(); });
                    }
                    break;
                }
                m_limiter.take(key, m_plan.rate(m_now), m_now);
                const bool throttled = !m_service.admits(key, m_now);
                m_calls.push_back({m_now, isSweep, throttled});
                at(m_now + m_settings.delay,
                   [answered = std::move(waiting.front().answered), sentAt = m_now, throttled] { answered(sentAt, throttled); });
                waiting.pop_front();
            }
        }
    }

    void askPage(size_t first)
    {
        submit({true, [this, first](Time sentAt, bool throttled) { onPage(first, sentAt, throttled); }});
    }

    void onPage(size_t first, Time sentAt, bool throttled)
    {
        constexpr size_t perPage = 200; // 100 projects with a train and a test dataset each
        auto &datasets = m_account.datasets();
        if (throttled)
            m_plan.throttled(m_now);
        if (throttled || (isDown && isDown(sentAt))) {
            m_sweeping = false;
            return m_plan.sweepEnded(throttled ? ApiError::Kind::Throttled : ApiError::Kind::Network, m_now, 0);
        }
        const size_t end = std::min(first + perPage, datasets.size());
        for (size_t i = first; i < end; ++i) {
            m_plan.add(datasets[i].arn, m_now);
            if (m_plan.isNews(datasets[i].arn, sentAt))
                m_plan.noteSwept(datasets[i].arn, learn(datasets[i], sentAt), sentAt, m_now);
        }
        if (end < datasets.size())
            return askPage(end);
        m_sweeping = false;
        m_plan.sweepEnded({}, m_now, 0);
    }

    void onDescribed(const DatasetArn &arn, Time sentAt, bool throttled)
    {
        --m_outstanding;
        if (throttled) {
            m_plan.throttled(m_now);
            return m_plan.noteUnanswered(arn, m_now);
        }
        RegionPlan::News news;
        if (isDown && isDown(sentAt))
            news.error = ApiError::Kind::Network;
        else if (m_plan.isNews(arn, sentAt))
            news = learn(m_account.datasets()[m_index.value(arn)], sentAt);
        m_plan.noteDescribed(arn, news, sentAt, m_now);
    }

    RegionPlan::News learn(VirtualAccount::Dataset &dataset, Time sentAt)
    {
        RegionPlan::News news;
        const size_t begun = VirtualAccount::begunAt(dataset, sentAt);
        news.changed = VirtualAccount::notice(dataset, begun, m_now);
        news.inProgress = begun > 0 && dataset.changes[begun - 1].inProgress;
        return news;
    }

    VirtualAccount &m_account;
    Settings m_settings;
    RateLimiter m_limiter;
    RequestRate m_service;
    RegionPlan m_plan;
    QHash<DatasetArn, size_t> m_index;
    std::multimap<Time, std::function<void()>> m_events;
    std::deque<Pending> m_waiting[2]; ///< descriptions, pages
    Time m_pumpAt[2]{Time(-1), Time(-1)};
    std::vector<Call> m_calls;
    Time m_now{0};
    std::optional<Time> m_wakeAt;
    bool m_sweeping = false;
    bool m_paused = false;
    int m_outstanding = 0;
};

} // namespace dw::test
