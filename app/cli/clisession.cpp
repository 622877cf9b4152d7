// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clisession.h"

#include "aws/awsendpoint.h"

#include <QNetworkAccessManager>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

// One command is one identity, whatever its account
constexpr QLatin1StringView identity{"cli"};

} // namespace

CliSession::CliSession(CliSettings settings, const QProcessEnvironment &environment, const MakeCredentials &makeCredentials)
    : m_settings(std::move(settings))
    , m_files(sharedFilePaths(environment))
    , m_queue([] { return std::make_unique<QNetworkAccessManager>(); }, m_clock,
              [] { return QRandomGenerator::global()->generateDouble(); })
    , m_ssoTokens(m_queue, m_clock, environment)
    , m_credentials(makeCredentials({{m_queue, m_clock, m_consent, environment}, m_files, m_ssoTokens}))
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
    const RekognitionSettings settings{region, endpoint, identity.data(), m_settings.rate};
    return m_clients.emplace(region, RekognitionClient(m_queue, *m_credentials, settings)).first->second;
}

std::unique_ptr<Connection> CliSession::makeConnection(const QStringList &regions, bool followNew)
{
    ConnectionSettings settings;
    settings.id = identity;
    settings.name = u"command line"_s;
    settings.kind = ConnectionKind::Environment;
    settings.regions = regions;
    settings.endpoint = m_settings.endpoint;
    settings.stsEndpoint = m_settings.sts.url;
    settings.rate = m_settings.rate;
    settings.followNew = followNew;
    return std::make_unique<Connection>(std::move(settings), std::move(m_credentials), m_queue);
}

} // namespace dw
