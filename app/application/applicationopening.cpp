// SPDX-License-Identifier: GPL-3.0-or-later
// What Application is started with: connections, the demo, history, alerts, a picture.
#include "application/application.h"

#include "application/snapshot.h"
#include "aws/awsendpoint.h"
#include "credentials/fixedcredentials.h"
#include "history/historyplace.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace dw {

bool Application::openWhatWasAsked()
{
    if (m_options.demo) {
        openDemo();
        return true;
    }
    if (!m_options.fromEnvironment && m_options.profile.isEmpty()) {
        m_signIn.openRemembered();
        return true;
    }
    QString problem;
    const bool opened = m_signIn.openUnsaved(m_options.profile, m_options.region, &problem);
    if (!opened)
        std::fprintf(stderr, "dataset-watch: %s\n", problem.toUtf8().constData());
    return opened;
}

void Application::openAlerts()
{
    m_alerts = std::make_unique<WindowAlerts>(*m_window, m_repository, m_book, m_settings, m_clock);
    connect(m_alerts.get(), &WindowAlerts::quitRequested, this, &Application::quit);
}

/// A picture and a look without saving anything leave nothing behind.
void Application::openHistory()
{
    if (m_options.historyFile.isEmpty() && (m_options.demo || m_options.fromEnvironment || !m_options.snapshot.isEmpty()))
        return;
    const QString path = m_options.historyFile.isEmpty() ? historyFile() : m_options.historyFile;
    m_recorded = std::make_unique<WindowHistory>(
        path, WindowHistory::Parts{m_repository, m_history, m_settings, m_clock,
                                   [this](const DatasetSnapshot &snapshot) { return isRecorded(snapshot); }});
    connect(m_recorded.get(), &WindowHistory::messagesChanged, &m_soon, qOverload<>(&QTimer::start));
    m_recorded->start(*m_window);
}

/// Made-up datasets never stand between real ones, unless a person named a file for them.
bool Application::isRecorded(const DatasetSnapshot &snapshot) const
{
    if (!m_options.historyFile.isEmpty())
        return true;
    const Connection *connection = m_book.find(snapshot.connectionId);
    if (!connection || connection->settings().kind == ConnectionKind::Demo)
        return false;
    const auto &endpoint = connection->settings().endpoint;
    return !endpoint || !isLoopbackHost(endpoint->host());
}

void Application::openDemo()
{
    m_demo = std::make_unique<DemoSession>(m_clock);
    m_book.open(m_demo->connection(), std::make_unique<FixedCredentials>(m_demo->credentials()));
    if (!m_selectWhenKnown) // a stranger sees at once what the details are for
        m_selectWhenKnown = m_demo->account().featuredArn();
}

void Application::leaveDemo()
{
    if (!m_demo)
        return;
    m_book.close(QString(DemoSession::connectionId)); // demo data is never mixed with real data
    m_demo.reset();
}

void Application::startSnapshot()
{
    m_snapshot = std::make_unique<Snapshot>(*m_window, m_repository, m_scheduler, m_options.snapshot);
    connect(m_window.get(), &MainWindow::visibleArnsChanged, m_snapshot.get(), &Snapshot::setVisible);
    connect(m_snapshot.get(), &Snapshot::finished, this, [](const QString &problem) {
        if (!problem.isEmpty())
            std::fprintf(stderr, "dataset-watch: %s\n", problem.toUtf8().constData());
        QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
    });
}

} // namespace dw
