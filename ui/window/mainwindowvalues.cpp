// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow is handed, passed on to those who show it.
#include "ui/window/mainwindow.h"

#include "ui/panels/datasetdetails.h"
#include "ui/panels/firstrunpage.h"
#include "ui/panels/signinpanel.h"
#include "ui/window/dialogcontroller.h"
#include "ui/window/watchpane.h"

namespace dw {

void MainWindow::setMessages(const QList<Message> &messages)
{
    m_messages = messages;
    showMessages();
}

void MainWindow::setSignIns(const QList<SignInProgress> &signIns)
{
    m_signIns->setSignIns(signIns);
}

void MainWindow::setProfiles(const QList<ProfileChoice> &profiles)
{
    m_firstRun->setProfiles(profiles);
    m_dialogs->setProfiles(profiles);
}

void MainWindow::setProfilePlaces(const QStringList &files)
{
    m_dialogs->setProfilePlaces(files);
}

void MainWindow::setKeychainState(const KeychainState &state)
{
    m_firstRun->setKeychainState(state);
    m_dialogs->setKeychainState(state);
}

void MainWindow::setHistory(const QString &file, const HistorySummary &summary)
{
    m_dialogs->setHistory(file, summary);
}

void MainWindow::showKeysTestResult(const Result<CallerIdentity> &result)
{
    m_dialogs->showKeysTestResult(result);
}

void MainWindow::showProjects(const QString &connectionId, const QString &region, const QList<ProjectDescription> &projects)
{
    m_dialogs->showProjects(connectionId, region, projects);
}

void MainWindow::showFindFailure(const QString &connectionId, const QString &region, const ApiError &error)
{
    m_dialogs->showFindFailure(connectionId, region, error);
}

ErrorsTab &MainWindow::errorsTab()
{
    return m_watch->details().errors();
}

void MainWindow::setPast(const DatasetArn &arn, const QList<Forerunner> &forerunners, const QList<WatchSpan> &spans)
{
    m_watch->details().setPast(arn, forerunners, spans);
}

void MainWindow::setReportPast(const QHash<DatasetArn, HistorySeries> &past)
{
    m_dialogs->setReportPast(past);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

ProjectTabs *MainWindow::projectTabs() const
{
    return m_watch->details().projectTabs();
}

} // namespace dw
