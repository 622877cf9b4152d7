// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/describecommand.h"

#include "cli/datasettables.h"

using namespace Qt::StringLiterals;

namespace dw {

DescribeCommand::DescribeCommand(CliSession &session, QList<DatasetArn> arns, CliOptions::Output output)
    : m_session(session)
    , m_output(output)
{
    for (const DatasetArn &arn : arns) {
        m_outcomes.append({arn, ApiReply{}});
        m_descriptions.append(DatasetDescription{});
    }
}

void DescribeCommand::start()
{
    m_left = m_outcomes.size();
    for (qsizetype i = 0; i < m_outcomes.size(); ++i) {
        const DatasetArn &arn = m_outcomes.at(i).arn;
        auto *call = m_session.client(arn.region()).describeDataset(arn);
        connect(call, &ApiCall::finished, this, [this, i, call] { onAnswered(i, *call); });
    }
}

void DescribeCommand::onAnswered(qsizetype index, const DescribeDatasetCall &call)
{
    m_outcomes[index].reply = call.reply();
    m_descriptions[index] = call.result();
    // What cannot be printed counts as failed, in a table too
    if (const auto text = textOf(m_outcomes.at(index)); !text) {
        m_outcomes[index].reply = failure(text.error());
        m_descriptions[index] = failure(text.error());
    }
    if (--m_left == 0)
        Q_EMIT finished(m_outcomes.size() == 1 ? one() : several());
}

Result<QByteArray> DescribeCommand::textOf(const DescribeOutcome &outcome) const
{
    return outcome.reply.and_then([this](const ApiReply &reply) {
        return formatDescription(reply.body, m_session.settings().timestampFormat);
    });
}

CliResult DescribeCommand::one() const
{
    const DescribeOutcome &outcome = m_outcomes.first();
    const auto text = textOf(outcome);
    if (!text) {
        const QUrl endpoint = m_session.client(outcome.arn.region()).settings().endpoint;
        const CliFailure failure = failureOf(text.error(), u"DescribeDataset"_s, endpoint);
        return {failure.exitCode, {}, failure.text};
    }
    if (m_output == CliOptions::Output::Table)
        return {exitcode::ok, describeTable(m_outcomes, m_descriptions).toUtf8(), {}};
    return {exitcode::ok, *text, {}};
}

CliResult DescribeCommand::several() const
{
    CliResult result;
    int failures = 0;
    for (const auto &description : m_descriptions) {
        if (description)
            continue;
        ++failures;
        result.exitCode = qMax(result.exitCode, exitCodeOf(description.error()));
    }
    result.output = m_output == CliOptions::Output::Table
        ? describeTable(m_outcomes, m_descriptions).toUtf8()
        : formatDescriptions(m_outcomes, m_session.settings().timestampFormat);
    if (failures > 0)
        result.complaint = u"%1 of %2 datasets could not be described."_s.arg(failures).arg(m_descriptions.size());
    return result;
}

} // namespace dw
