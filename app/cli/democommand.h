// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/clicommand.h"
#include "core/clock.h"
#include "demo/demoaccount.h"
#include "demo/demoservice.h"

namespace dw {

/// Runs the demo service until the process ends. Says where it is and what to sign with; finishes only where the port
/// is taken.
class DemoCommand final : public CliCommand {
    Q_OBJECT
public:
    /// \p port 0 takes a free one; \p datasets below the story's number count as that.
    DemoCommand(quint16 port, int datasets);

    void start() override;

private:
    [[nodiscard]] QString welcome() const;

    quint16 m_port;
    SystemClock m_clock;
    DemoAccount m_account;
    DemoService m_service;
};

} // namespace dw
