// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/clicommand.h"
#include "cli/clisession.h"

namespace dw {

/// Whose credentials these are.
class WhoAmICommand final : public CliCommand {
    Q_OBJECT
public:
    /// \p session must outlive the command.
    explicit WhoAmICommand(CliSession &session)
        : m_session(session)
    {
    }

    void start() override;

private:
    CliSession &m_session;
};

} // namespace dw
