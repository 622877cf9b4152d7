// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/clicommand.h"
#include "cli/clisession.h"
#include "rekognition/datasetarn.h"

namespace dw {

/// The program behind the command line: from arguments and environment to a command at work.
class Program final : public CliCommand {
    Q_OBJECT
public:
    /// \p arguments without the program's name.
    Program(QStringList arguments, QProcessEnvironment environment);

    void start() override;

private:
    [[nodiscard]] tl::expected<void, CliFailure> prepare();
    [[nodiscard]] std::unique_ptr<CliCommand> makeCommand();
    void startWhenSigned();
    void run();
    [[nodiscard]] tl::expected<QList<DatasetArn>, CliFailure> datasets() const;
    void finishLater(const CliResult &result);

    QStringList m_arguments;
    QProcessEnvironment m_environment;
    CliOptions m_options;
    QList<DatasetArn> m_arns;
    bool m_askedForCode = false;
    std::unique_ptr<CliSession> m_session;
    std::unique_ptr<CliCommand> m_command; // after the session: it goes first
};

} // namespace dw
