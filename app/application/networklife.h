// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace dw {

/// Two clocks read together. Neither can be set by a person where the platform has the second.
struct LifeMoment {
    std::chrono::milliseconds awake{0}; ///< stands still while the machine sleeps
    std::chrono::milliseconds always{0}; ///< goes on while the machine sleeps
};

/// True when the machine slept between two ticks, or the process stood still for long: connections that were open then
/// are dead, and what is on screen is old. Pure.
[[nodiscard]] bool wasAway(const LifeMoment &before, const LifeMoment &after) noexcept;

/// Notices when the way to AWS is another than before: the machine woke up, or the platform says that the network is back.
/// Says so once, however many signs there are, and never twice within ten seconds. Where all connections are cut off it
/// asks for another try every minute: nobody at AWS is bothered by it, and a portal's sign-in is noticed by nothing else.
class NetworkLife final : public QObject {
    Q_OBJECT
public:
    using Elapsed = std::function<std::chrono::milliseconds()>;

    /// \p always is LifeMoment::always; by default the machine's.
    explicit NetworkLife(const Clock &clock, Elapsed always = {}, QObject *parent = nullptr);

    void start(); ///< lets a timer call tick()

    /// What the platform says. Only a hint to look again, never a reason not to look: a network that the platform's
    /// service does not manage reads as offline. Online until told otherwise.
    void setOnline(bool online);
    /// True while no connection reaches AWS.
    void setCutOff(bool cutOff);

    /// Looks at the clocks, and says what is due. Cheap when nothing is.
    void tick();

Q_SIGNALS:
    /// Old connections are dead, and one round is due.
    void networkChanged();
    /// Still cut off: one more try is due.
    void retryDue();

private:
    [[nodiscard]] LifeMoment moment() const;

    const Clock &m_clock;
    Elapsed m_always;
    LifeMoment m_last;
    bool m_online = true;
    std::optional<std::chrono::milliseconds> m_changedAt; ///< a sign not told of yet
    std::optional<std::chrono::milliseconds> m_retryAt; ///< while cut off
    std::chrono::milliseconds m_quietUntil{0};
    QTimer m_timer;
    QTimer m_soon;
};

} // namespace dw
