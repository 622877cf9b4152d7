// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/clicommand.h"
#include "cli/clioptions.h"
#include "core/clock.h"
#include "core/stopsignals.h"
#include "demo/demoaccount.h"
#include "demo/demoservice.h"

namespace dw {

/// Runs the demo service until somebody asks it to end. Says where it is and what to sign with, and at its end how many
/// requests it served and throttled. Fails where the port is taken.
class DemoCommand final : public CliCommand {
    Q_OBJECT
public:
    explicit DemoCommand(const CliOptions &options);

    void start() override;

private:
    [[nodiscard]] QString welcome() const;
    void end();

    quint16 m_port;
    SystemClock m_clock;
    DemoAccount m_account;
    DemoService m_service;
    StopSignals m_stop;
};

} // namespace dw
