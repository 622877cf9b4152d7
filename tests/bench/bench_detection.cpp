// SPDX-License-Identifier: GPL-3.0-or-later
// How soon a change of status is noticed, and with how many calls, in virtual time: the program's plan and rate limiter
// against a virtual account, beside a poller that describes one dataset after the other at the same rate.
// The bound is pages / rate: the time in which DescribeProjects can tell of every project once.
// Usage: bench_detection; prints one line of JSON for each row.
#include "support/virtualwatch.h"

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace dw;
using namespace dw::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr auto updatesADay = 4.0; // for each dataset
constexpr auto lead = 30min; // until the counts of all were read once at the speed of most accounts

struct Outcome {
    double meanSeconds = 0;
    double worstSeconds = 0;
    double unseen = 0; ///< share of changes that passed between two looks
    double callsAnHour = 0;
    double throttled = 0; ///< share of calls
};

Outcome outcomeOf(VirtualAccount &account, milliseconds until)
{
    Outcome outcome;
    int seen = 0;
    int unseen = 0;
    for (const VirtualAccount::Dataset &dataset : account.datasets()) {
        for (const VirtualAccount::Change &change : dataset.changes) {
            if (change.at < lead || change.at > until)
                continue;
            unseen += change.passedUnseen;
            if (!change.noticedAt)
                continue;
            const double seconds = std::chrono::duration<double>(*change.noticedAt - change.at).count();
            outcome.meanSeconds += seconds;
            outcome.worstSeconds = std::max(outcome.worstSeconds, seconds);
            ++seen;
        }
    }
    outcome.meanSeconds /= std::max(1, seen);
    outcome.unseen = double(unseen) / std::max(1, seen + unseen);
    return outcome;
}

Outcome ours(int datasets, milliseconds interval, double rate, milliseconds time)
{
    VirtualAccount account(datasets, updatesADay, time, 20261125);
    VirtualWatch::Settings settings;
    settings.interval = interval;
    settings.rate = rate;
    VirtualWatch watch(account, settings);
    watch.runUntil(time);
    Outcome outcome = outcomeOf(account, time - 30min);
    const auto &calls = watch.calls();
    outcome.callsAnHour = double(calls.size()) / std::chrono::duration<double, std::ratio<3600>>(time).count();
    outcome.throttled = double(std::count_if(calls.begin(), calls.end(), [](const auto &call) { return call.throttled; }))
        / double(calls.size());
    return outcome;
}

/// DescribeDataset for one after the other, for ever.
Outcome naive(int datasets, double rate, milliseconds time)
{
    VirtualAccount account(datasets, updatesADay, time, 20261125);
    const auto step = milliseconds(qint64(1000 / rate));
    size_t next = 0;
    for (milliseconds now = 0ms; now < time; now += step) {
        VirtualAccount::Dataset &dataset = account.datasets()[std::exchange(next, (next + 1) % account.datasets().size())];
        VirtualAccount::notice(dataset, VirtualAccount::begunAt(dataset, now), now + 120ms);
    }
    Outcome outcome = outcomeOf(account, time - 30min);
    outcome.callsAnHour = rate * 3600;
    return outcome;
}

void print(const char *who, int datasets, double rate, const Outcome &outcome)
{
    const double pages = std::ceil(datasets / 200.0);
    std::printf(R"({"who": "%s", "datasets": %d, "rate": %g, "bound_s": %.2f, "mean_s": %.2f, "worst_s": %.2f, )"
                R"("mean_over_bound": %.2f, "unseen": %.4f, "calls_an_hour": %.0f, "throttled": %.4f})"
                "\n",
                who, datasets, rate, pages / rate, outcome.meanSeconds, outcome.worstSeconds,
                outcome.meanSeconds / (pages / rate), outcome.unseen, outcome.callsAnHour, outcome.throttled);
}

} // namespace

int main()
{
    for (const int datasets : {100, 1000, 10'000}) {
        const milliseconds time = datasets > 1000 ? 4h : 24h;
        print("without pause", datasets, 2, ours(datasets, 0ms, 2, time));
        print("every minute", datasets, 2, ours(datasets, 60s, 2, time));
        print("one by one", datasets, 2, naive(datasets, 2, time));
        print("one by one, all of the quota", datasets, 5, naive(datasets, 5, time));
    }
    return 0;
}
