// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/alertqueue.h"

#include "alerts/alertrules.h"

#include <algorithm>

using std::chrono::milliseconds;

namespace dw {
namespace {

constexpr qsizetype mostShown = 20; // desktops keep about as many
// take() comes `quiet` + `patience` after a change at the latest; later than this, nobody was awake to call it
constexpr auto awayAfter = AlertQueue::patience + std::chrono::minutes(1);

milliseconds age(const AlertMoment &then, const AlertMoment &now)
{
    // Where the platform's monotonic clock stands still in sleep, the wall clock tells
    return std::max(now.monotonic - then.monotonic, milliseconds(then.wall.msecsTo(now.wall)));
}

/// Adds what came to be to what waits already.
void merge(Alert &waiting, const Alert &news)
{
    const AlertReasons kept = reasonsStillTrue(waiting, news.facts);
    if (!kept.testFlag(AlertReason::ErrorsRose)) // or the first of several rises stays what it is compared with
        waiting.errorsBefore = news.errorsBefore;
    if (news.reasons.testFlag(AlertReason::NoProgress)) {
        waiting.stalledAt = news.stalledAt;
        waiting.stalledHours = news.stalledHours;
    }
    waiting.facts = news.facts;
    waiting.name = news.name;
    waiting.reasons = kept | news.reasons;
}

} // namespace

QList<AlertBatch> AlertQueue::change(const Alert &alert, const AlertMoment &now)
{
    // Only this one: with thousands waiting, a look at all of them for each change would hold up the window
    auto it = m_waiting.find(alert.subject);
    if (it != m_waiting.end() && age(it->second.changed, now) > tooOld) {
        static_cast<void>(untold(it->second.alert));
        m_waiting.erase(it);
        it = m_waiting.end();
    }
    if (it != m_waiting.end()) {
        Waiting &waiting = it->second;
        merge(waiting.alert, alert);
        waiting.changed = now;
        waiting.quietFrom = now.monotonic;
        if (!waiting.alert.reasons)
            m_waiting.erase(it);
    } else if (alert.reasons) {
        m_waiting.emplace(alert.subject, Waiting{alert, now, now.monotonic});
    }

    QList<AlertBatch> less;
    for (AlertBatch &batch : m_shown) {
        const auto isLessTrue = [&](const Alert &shown) {
            return shown.subject == alert.subject && shown.reasons != reasonsStillTrue(shown, alert.facts);
        };
        const auto first = std::find_if(batch.alerts.cbegin(), batch.alerts.cend(), isLessTrue);
        if (first == batch.alerts.cend())
            continue;
        Alert &shown = batch.alerts[first - batch.alerts.cbegin()]; // a dataset is in a batch once
        shown.reasons = reasonsStillTrue(shown, alert.facts);
        batch.alerts.removeIf([](const Alert &each) { return !each.reasons; });
        less.append(batch);
    }
    m_shown.removeIf([](const AlertBatch &batch) { return batch.alerts.isEmpty(); });
    return less;
}

QList<AlertBatch> AlertQueue::remove(const QString &subject)
{
    m_waiting.erase(subject);
    m_told.remove(subject);
    QList<AlertBatch> less;
    for (AlertBatch &batch : m_shown) {
        if (batch.alerts.removeIf([&](const Alert &shown) { return shown.subject == subject; }) > 0)
            less.append(batch);
    }
    m_shown.removeIf([](const AlertBatch &batch) { return batch.alerts.isEmpty(); });
    return less;
}

void AlertQueue::keepOnly(AlertReasons reasons)
{
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        it->second.alert.reasons &= reasons;
        it = it->second.alert.reasons ? std::next(it) : m_waiting.erase(it);
    }
}

std::optional<AlertBatch> AlertQueue::take(const AlertMoment &now)
{
    dropOld(now);
    for (auto &[subject, waiting] : m_waiting) {
        // Nobody looked at the dataset meanwhile: let it be read first
        if (now.monotonic - waiting.quietFrom > quiet + awayAfter)
            waiting.quietFrom = now.monotonic;
    }
    const auto due = nextDue();
    if (!due || now.monotonic < *due)
        return std::nullopt;

    AlertBatch batch;
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        if (now.monotonic < it->second.quietFrom + quiet) {
            ++it;
            continue;
        }
        Alert alert = it->second.alert;
        alert.reasons = untold(alert);
        if (alert.reasons)
            batch.alerts.append(alert);
        it = m_waiting.erase(it);
    }
    if (batch.alerts.isEmpty())
        return std::nullopt;
    batch.number = ++m_lastNumber;
    m_shown.append(batch);
    if (m_shown.size() > mostShown)
        m_shown.removeFirst();
    return batch;
}

std::optional<milliseconds> AlertQueue::nextDue() const
{
    if (m_waiting.empty())
        return std::nullopt;
    const auto [first, last] = std::minmax_element(m_waiting.cbegin(), m_waiting.cend(), [](const auto &a, const auto &b) {
        return a.second.quietFrom < b.second.quietFrom;
    });
    return quiet + std::min<milliseconds>(last->second.quietFrom, first->second.quietFrom + patience);
}

void AlertQueue::forget(quint64 batch)
{
    m_shown.removeIf([batch](const AlertBatch &shown) { return shown.number == batch; });
}

void AlertQueue::dropOld(const AlertMoment &now)
{
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        if (age(it->second.changed, now) <= tooOld) {
            ++it;
            continue;
        }
        static_cast<void>(untold(it->second.alert)); // so that a status that wavers brings it back no more
        it = m_waiting.erase(it);
    }
}

AlertReasons AlertQueue::untold(const Alert &alert)
{
    AlertReasons reasons = alert.reasons;
    QHash<AlertReason, QString> &told = m_told[alert.subject];
    for (const AlertReason reason : everyAlertReason) {
        if (!reasons.testFlag(reason))
            continue;
        const QString operation = alertOperation(reason, alert.facts);
        const auto it = told.constFind(reason);
        if (it != told.constEnd() && *it == operation)
            reasons.setFlag(reason, false);
        told.insert(reason, operation);
    }
    return reasons;
}

} // namespace dw
