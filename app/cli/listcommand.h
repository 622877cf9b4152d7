// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/clicommand.h"
#include "cli/clioptions.h"
#include "cli/clisession.h"

#include <QSet>

namespace dw {

/// Lists all datasets of the region with their status, page after page.
class ListCommand final : public CliCommand {
    Q_OBJECT
public:
    /// \p session must outlive the command.
    ListCommand(CliSession &session, CliOptions::Output output);

    void start() override;

private:
    void askFor(const std::optional<QString> &nextToken);
    void onAnswered(const Result<ProjectsPage> &page);
    [[nodiscard]] CliResult result() const;

    CliSession &m_session;
    CliOptions::Output m_output;
    QList<ProjectDescription> m_projects;
    QSet<QString> m_tokens; ///< those used so far
};

} // namespace dw
