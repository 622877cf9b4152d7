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
    /// Starts the service on a free port. isListening() is false where the loopback gives none.
    explicit DemoSession(const Clock &clock);
    ~DemoSession();
    DemoSession(const DemoSession &) = delete;
    DemoSession &operator=(const DemoSession &) = delete;

    [[nodiscard]] bool isListening() const noexcept { return m_listening; }
    [[nodiscard]] const DemoAccount &account() const noexcept { return m_account; }

    /// The connection to open for it; its id is always "demo".
    [[nodiscard]] ConnectionSettings connection() const;
    [[nodiscard]] AwsCredentials credentials() const;

private:
    DemoAccount m_account;
    DemoService m_service;
    bool m_listening;
};

} // namespace dw
