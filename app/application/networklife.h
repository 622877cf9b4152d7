// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace dw {

/// True when so much time between two ticks means that the machine slept or the process stood still: connections that
/// were open then are dead, and what is on screen is old. Pure.
[[nodiscard]] bool wasAway(std::chrono::milliseconds betweenTicks) noexcept;

/// Notices when the way to AWS is another than before: the machine woke up, or the platform says that the network is back.
/// Says so once, however many signs there are, and never twice within ten seconds. Where all connections are cut off it
/// asks for another try every minute: nobody at AWS is bothered by it, and a portal's sign-in is noticed by nothing else.
class NetworkLife final : public QObject {
    Q_OBJECT
public:
    explicit NetworkLife(const Clock &clock, QObject *parent = nullptr);

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
    const Clock &m_clock;
    std::chrono::milliseconds m_last; ///< tick
    bool m_online = true;
    std::optional<std::chrono::milliseconds> m_changedAt; ///< a sign not told of yet
    std::optional<std::chrono::milliseconds> m_retryAt; ///< while cut off
    std::chrono::milliseconds m_quietUntil{0};
    QTimer m_timer;
    QTimer m_soon;
};

} // namespace dw
