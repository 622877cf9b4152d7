// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connection.h"
#include "core/clock.h"
#include "demo/demoaccount.h"
#include "demo/demoservice.h"

#include <memory>
#include <optional>

namespace dw {

/// The built-in demo account at work: served on the loopback, asked through the same requests as AWS.
class DemoSession final {
public:
    static constexpr QLatin1StringView connectionId{"demo"};
    static constexpr double askedRate = 50; ///< calls a second: its quota is its own, so the window fills at once

    /// Starts the service on a free port. isListening() is false where the loopback gives none.
    explicit DemoSession(const Clock &clock);
    ~DemoSession();
    DemoSession(const DemoSession &) = delete;
    DemoSession &operator=(const DemoSession &) = delete;

    [[nodiscard]] bool isListening() const noexcept { return m_listening; }
    [[nodiscard]] const DemoAccount &account() const noexcept { return m_account; }

    /// The connection to open for it.
    [[nodiscard]] ConnectionSettings connection() const;
    [[nodiscard]] AwsCredentials credentials() const;

private:
    static constexpr double servedRate = 2 * askedRate; ///< roomy, so that nothing but a mistake of ours is throttled

    DemoAccount m_account;
    DemoService m_service;
    bool m_listening;
};

} // namespace dw
