// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clisession.h"

#include "aws/awsendpoint.h"

#include <QNetworkAccessManager>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace dw {

CliSession::CliSession(CliSettings settings, AwsCredentials credentials)
    : m_settings(std::move(settings))
    , m_credentials(std::move(credentials))
    , m_queue([] { return std::make_unique<QNetworkAccessManager>(); }, m_clock,
              [] { return QRandomGenerator::global()->generateDouble(); })
{
}

bool CliSession::applyCaBundle()
{
    return m_settings.caBundle.isEmpty() || m_queue.setCaBundle(m_settings.caBundle);
}

RekognitionClient &CliSession::client(const QString &region)
{
    const auto found = m_clients.find(region);
    if (found != m_clients.end())
        return found->second;
    // A well-formed region always has an endpoint
    const QUrl endpoint = m_settings.endpoint ? *m_settings.endpoint : awsEndpoint(u"rekognition"_s, region).value_or(QUrl());
    // One command is one identity, whatever its account
    const RekognitionSettings settings{region, endpoint, "cli"_ba, m_settings.rate};
    return m_clients.emplace(region, RekognitionClient(m_queue, m_credentials, settings)).first->second;
}

} // namespace dw
