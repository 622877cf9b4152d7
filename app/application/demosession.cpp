// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demosession.h"

#include "demo/democredentials.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace dw {

DemoSession::DemoSession(const Clock &clock)
    : m_account(clock.now())
    , m_service(m_account, makeDemoCredentials([] { return QRandomGenerator::system()->generate(); }), clock, servedRate)
    , m_listening(m_service.listen())
{
}

DemoSession::~DemoSession() = default;

ConnectionSettings DemoSession::connection() const
{
    ConnectionSettings settings;
    settings.id = QString(connectionId);
    settings.name = QCoreApplication::translate("dw::DemoSession", "Demo data");
    settings.kind = ConnectionKind::Demo;
    settings.regions = QStringList{QString(DemoAccount::region)};
    settings.endpoint = m_service.url();
    settings.stsEndpoint = settings.endpoint;
    settings.rate = askedRate;
    return settings;
}

AwsCredentials DemoSession::credentials() const
{
    return m_service.credentials();
}

} // namespace dw
