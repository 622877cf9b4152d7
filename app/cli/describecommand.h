// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/clicommand.h"
#include "cli/clioptions.h"
#include "cli/clisession.h"
#include "cli/describeoutput.h"

namespace dw {

/// Describes datasets, each in the region of its ARN, and gives the answers in the order of the ARNs.
class DescribeCommand final : public CliCommand {
    Q_OBJECT
public:
    /// \p arns holds at least one. \p session must outlive the command.
    DescribeCommand(CliSession &session, QList<DatasetArn> arns, CliOptions::Output output);

    void start() override;

private:
    void onAnswered(qsizetype index, const DescribeDatasetCall &call);
    [[nodiscard]] Result<QByteArray> textOf(const DescribeOutcome &outcome) const;
    [[nodiscard]] CliResult one() const;
    [[nodiscard]] CliResult several() const;

    CliSession &m_session;
    CliOptions::Output m_output;
    QList<DescribeOutcome> m_outcomes;
    QList<Result<DatasetDescription>> m_descriptions; ///< the same answers, understood
    qsizetype m_left = 0;
};

} // namespace dw
