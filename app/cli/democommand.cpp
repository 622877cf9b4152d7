// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/democommand.h"

#include "demo/democredentials.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

// Ten times AWS's default, so that a large demo is read quickly and a client without any limit still meets throttling
constexpr double callsPerSecond = 50;

} // namespace

DemoCommand::DemoCommand(quint16 port, int datasets)
    : m_port(port)
    , m_account(m_clock.now(), datasets)
    , m_service(m_account, makeDemoCredentials([] { return QRandomGenerator::system()->generate(); }), m_clock, callsPerSecond)
{
}

void DemoCommand::start()
{
    if (m_service.listen(m_port)) {
        QMetaObject::invokeMethod(this, [this] { Q_EMIT said(welcome().toUtf8()); }, Qt::QueuedConnection);
        return;
    }
    const CliResult taken{exitcode::failed, {}, u"Port %1 of 127.0.0.1 is taken"_s.arg(m_port)};
    QMetaObject::invokeMethod(this, [this, taken] { Q_EMIT finished(taken); }, Qt::QueuedConnection);
}

QString DemoCommand::welcome() const
{
    const QString keyId = QString::fromLatin1(m_service.credentials().accessKeyId);
    const QString secret = QString::fromLatin1(m_service.credentials().secretAccessKey);
    return uR"(Demo service at %1 with %2 datasets; Ctrl+C ends it.

export AWS_ACCESS_KEY_ID=%3
export AWS_SECRET_ACCESS_KEY=%4
export AWS_DEFAULT_REGION=%5

aws --endpoint-url %1 rekognition describe-projects
dataset-watch-cli --endpoint-url %1 list --output table
)"_s.arg(m_service.url().toString(), QString::number(m_account.arns().size()), keyId, secret, DemoAccount::region);
}

} // namespace dw
