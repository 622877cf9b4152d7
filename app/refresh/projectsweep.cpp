// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/projectsweep.h"

#include "rekognition/rekognitionclient.h"

namespace dw {

ProjectSweep::ProjectSweep(RekognitionClient &client, int priority, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_priority(priority)
{
}

ProjectSweep::~ProjectSweep()
{
    if (m_call)
        m_call->abort();
}

void ProjectSweep::start()
{
    ask(std::nullopt);
}

void ProjectSweep::ask(const std::optional<QString> &token)
{
    m_call = m_client.describeProjects(token, m_priority);
    connect(m_call, &ApiCall::finished, this, &ProjectSweep::onPage);
}

void ProjectSweep::onPage()
{
    const Result<ProjectsPage> page = m_call->result();
    const ApiCallJourney journey = m_call->journey();
    if (journey.throttledAttempts > 0)
        Q_EMIT throttled();
    if (!page) {
        m_result = failure(page.error());
        Q_EMIT finished();
        return;
    }
    m_result->append(page->projects);
    Q_EMIT pageRead(page->projects, journey.sentAt);
    if (!page->nextToken || m_tokens.contains(*page->nextToken)) {
        Q_EMIT finished();
        return;
    }
    m_tokens.insert(*page->nextToken);
    ask(page->nextToken);
}

} // namespace dw
