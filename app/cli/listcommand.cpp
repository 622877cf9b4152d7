// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listcommand.h"

#include "cli/datasettables.h"

using namespace Qt::StringLiterals;

namespace dw {

ListCommand::ListCommand(CliSession &session, CliOptions::Output output)
    : m_session(session)
    , m_output(output)
{
}

void ListCommand::start()
{
    askFor({});
}

void ListCommand::askFor(const std::optional<QString> &nextToken)
{
    auto *call = m_session.client(m_session.settings().region).describeProjects(nextToken);
    connect(call, &ApiCall::finished, this, [this, call] { onAnswered(call->result()); });
}

void ListCommand::onAnswered(const Result<ProjectsPage> &page)
{
    if (!page) {
        const QUrl endpoint = m_session.client(m_session.settings().region).settings().endpoint;
        const CliFailure failure = failureOf(page.error(), u"DescribeProjects"_s, endpoint);
        Q_EMIT finished({failure.exitCode, {}, failure.text});
        return;
    }
    m_projects += page->projects;
    if (!page->nextToken) {
        Q_EMIT finished(result());
        return;
    }
    if (m_tokens.contains(*page->nextToken)) { // or it would go on for ever
        Q_EMIT finished({exitcode::failed, {}, u"Error during pagination: The same next token was received twice"_s});
        return;
    }
    m_tokens.insert(*page->nextToken);
    askFor(page->nextToken);
}

CliResult ListCommand::result() const
{
    if (m_output == CliOptions::Output::Table)
        return {exitcode::ok, listTable(m_projects).toUtf8(), {}};
    return {exitcode::ok, listJson(m_projects, m_session.settings().timestampFormat), {}};
}

} // namespace dw
