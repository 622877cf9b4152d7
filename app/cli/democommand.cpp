// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/democommand.h"

#include "demo/democredentials.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace dw {

DemoCommand::DemoCommand(const CliOptions &options)
    : m_port(options.port)
    , m_account(m_clock.now(), options.datasets)
    , m_service(m_account, makeDemoCredentials([] { return QRandomGenerator::system()->generate(); }), m_clock,
                options.servedRate)
{
    for (const QString &operation : options.denied)
        m_service.deny(operation.toLatin1());
    connect(&m_stop, &StopSignals::asked, this, &DemoCommand::end);
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

void DemoCommand::end()
{
    const QByteArray counts
        = "served " + QByteArray::number(m_service.served()) + ", throttled " + QByteArray::number(m_service.throttled()) + '\n';
    Q_EMIT finished({exitcode::ok, counts, {}});
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
