// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of Application: who hears of what.
#include "application/application.h"

#include "application/snapshot.h"
#include "application/windowvalues.h"
#include "costguard/stopcommand.h"
#include "credentials/credentialsession.h"
#include "ui/dialogs/iampolicy.h"
#include "ui/panels/messageactions.h"
#include "ui/panels/projecttabs.h"
#include "ui/window/mainwindow.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>

namespace dw {

void Application::wireWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::refreshRequested, &m_scheduler, &RefreshScheduler::refreshNow);
    connect(window, &MainWindow::refreshSelectedRequested, &m_scheduler, &RefreshScheduler::refreshDatasets);
    connect(window, &MainWindow::pauseToggled, &m_scheduler, &RefreshScheduler::setPaused);
    connect(window, &MainWindow::visibleArnsChanged, &m_scheduler, &RefreshScheduler::setVisible);
    connect(window, &MainWindow::selectionChanged, &m_scheduler, &RefreshScheduler::setSelected);
    connect(window, &MainWindow::demoRequested, this, &Application::openDemo);
    connect(window, &MainWindow::keysTestRequested, this, [this](const KeysEntry &entry) {
        m_signIn.test(entry.credentials, entry.regions.value(0));
    });
    connect(window, &MainWindow::keysEntered, this, [this](const KeysEntry &entry) {
        leaveDemo();
        m_notKept.remove(entry.connectionId);
        m_signIn.enterKeys(entry.connectionId, entry.name, entry.credentials, entry.regions);
    });
    connect(window, &MainWindow::profilesChosen, this, [this](const QStringList &names, const QStringList &regions) {
        leaveDemo();
        m_signIn.openProfiles(names, regions);
        showProfiles();
    });
    connect(window, &MainWindow::findDatasetsRequested, this, &Application::findDatasets);
    connect(window, &MainWindow::datasetsChosen, &m_book, &ConnectionBook::watch);
    connect(window, &MainWindow::removeDatasetsRequested, &m_repository, &DatasetRepository::remove);
    connect(window, &MainWindow::connectionForgetRequested, &m_signIn, &SignIn::forget);
    connect(window, &MainWindow::messageActionTriggered, this, &Application::onMessageAction);
    connect(window, &MainWindow::quitRequested, this, &Application::quit);
    connect(window, &MainWindow::settingsChanged, this, &Application::applySettings);
    connect(window, &MainWindow::pastRequested, this, [this](const QList<DatasetArn> &arns, const QDateTime &from) {
        if (m_recorded && !m_demo)
            m_recorded->tellPast(arns, from);
        else
            m_window->setReportPast(m_history.all());
    });
    ProjectTabs *project = window->projectTabs();
    connect(project, &ProjectTabs::labelsRequested, &m_labels, &LabelReader::read);
    connect(&m_labels, &LabelReader::labelsRead, project, &ProjectTabs::setLabels);
    connect(project, &ProjectTabs::pageRequested, this, [](const QUrl &page) { QDesktopServices::openUrl(page); });
}

void Application::wireEngine()
{
    connect(&m_signIn, &SignIn::tested, m_window.get(), &MainWindow::showKeysTestResult);
    connect(&m_signIn, &SignIn::notKept, this, &Application::onNotKept);
    connect(&m_signIn, &SignIn::notForgotten, this, [this](const QString &id, const ApiError &error) {
        m_notForgotten.insert(id, error);
        m_soon.start();
    });
    connect(&m_signIn, &SignIn::forgotten, this, [this](const QString &id) {
        m_notKept.remove(id);
        m_notForgotten.remove(id);
        showProfiles();
    });
    connect(&m_signIn, &SignIn::keychainProbed, m_window.get(), [this](SecretState state, const QString &detail) {
        m_window->setKeychainState(keychainStateOf(state, detail));
        if (m_snapshot && m_book.isEmpty())
            m_snapshot->expectNothing(); // the first-run page stands
    });
    connect(&m_queue, &ApiCallQueue::callFinished, this, [this](const ApiCallRecord &record) { m_requests.add(record); });
    connect(&m_book, &ConnectionBook::changed, this, [this] { m_soon.start(); });
    connect(&m_scheduler, &RefreshScheduler::statusChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_queue, &ApiCallQueue::clockOffsetChanged, this, [this](const QString &, std::chrono::milliseconds offset) {
        m_notices.noteClockOffset(offset);
        m_soon.start();
    });
    connect(&m_soon, &QTimer::timeout, this, &Application::showState);
    connect(&m_scheduler, &RefreshScheduler::sweepFinished, this,
            [this](const QString &connectionId, const QString &region, int datasets) {
                m_datasetsFound[connectionId].insert(region, datasets);
                m_soon.start();
            });
    connect(&m_scheduler, &RefreshScheduler::clockStepped, &m_history, &SessionHistory::shiftTimes);
    connect(&m_repository, &DatasetRepository::datasetChanged, this, &Application::onDatasetChanged);
    connect(&m_repository, &DatasetRepository::datasetsAdded, this, &Application::onDatasetsAdded);
    connect(&m_repository, &DatasetRepository::datasetsRemoved, this, [this](const QList<DatasetArn> &arns) {
        for (const DatasetArn &arn : arns)
            m_history.remove(arn);
    });
}

void Application::wireCredentials()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::profilesRequested, &m_files, &SharedFilesWatch::read);
    connect(&m_files, &SharedFilesWatch::changed, this, &Application::showProfiles);
    connect(window, &MainWindow::signInRequested, &m_ssoSignIns, &SsoSignIns::start);
    connect(window, &MainWindow::codeRequested, &m_ssoSignIns, &SsoSignIns::useCode);
    connect(window, &MainWindow::cancelSignInRequested, &m_ssoSignIns, &SsoSignIns::cancel);
    connect(window, &MainWindow::browserRequested, &m_ssoSignIns, &SsoSignIns::openBrowser);
    connect(&m_ssoSignIns, &SsoSignIns::changed, this, [this] {
        m_window->setSignIns(m_ssoSignIns.all());
        m_soon.start();
    });
    connect(&m_ssoTokens, &SsoTokens::tokenChanged, this, [this](const QString &session) {
        m_signIn.resume(session);
        showProfiles();
    });
    connect(window, &MainWindow::mfaCodeEntered, &m_signIn, &SignIn::giveMfaCode);
    connect(window, &MainWindow::commandAllowed, this, [this](const QString &id, const QString &command) {
        if (const Connection *connection = m_book.find(id))
            m_consent.give(connection->settings().profile, command);
        m_signIn.retry(id);
    });
    connect(window, &MainWindow::openFileRequested, this, [](const QString &path) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
    connect(&m_book, &ConnectionBook::opened, this, [this](Connection &connection) {
        connection.checkKeyAge(m_clock.now());
        if (connection.settings().kind != ConnectionKind::Demo)
            m_probes.add(connection);
    });
    connect(&m_book, &ConnectionBook::closing, &m_probes, &PermissionProbes::remove);
    connect(&m_scheduler, &RefreshScheduler::clockStepped, this, [this] {
        for (const auto &connection : m_book.connections()) {
            if (auto *session = qobject_cast<CredentialSession *>(&connection->credentials()))
                session->tick();
        }
    });
}

void Application::wireModels()
{
    connect(&m_models, &ModelWatch::watchingChanged, m_window.get(), &MainWindow::setModelsWatched);
    connect(&m_models, &ModelWatch::modelChanged, m_window.get(), &MainWindow::setModel);
    connect(&m_models, &ModelWatch::denialsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_models, &ModelWatch::runningChanged, this, [this] {
        QSet<QString> running;
        for (const RunningModel &model : m_models.running())
            running.insert(model.versionArn);
        m_modelsHidden.intersect(running); // one that is started again is told again
        m_soon.start();
    });
    connect(&m_scheduler, &RefreshScheduler::sweepFinished, &m_models, [this] {
        if (!m_models.hasLooked()) // the first round has nothing to look at before the datasets are known
            m_models.look();
    });
}

void Application::copyModelsPolicy(const QString &connectionId)
{
    const Connection *connection = m_book.find(connectionId);
    for (const ModelDenial &denial : m_models.denials()) {
        if (connection && denial.connectionId == connectionId) {
            const std::optional<CallerIdentity> identity = connection->summary().identity;
            QGuiApplication::clipboard()->setText(modelsPolicy(identity ? identity->account : QString(), denial.regions));
        }
    }
}

QList<RunningModel> Application::modelsToTell() const
{
    QList<RunningModel> models = m_models.running();
    models.removeIf([this](const RunningModel &model) { return m_modelsHidden.contains(model.versionArn); });
    return models;
}

void Application::actOnModels(const QString &actionId)
{
    const QList<RunningModel> models = modelsToTell();
    if (actionId == QStringView(MessageActions::copyStopCommand) && !models.isEmpty()) {
        QGuiApplication::clipboard()->setText(stopCommand(models.first().versionArn));
    } else if (actionId == QStringView(MessageActions::hide)) {
        for (const RunningModel &model : models)
            m_modelsHidden.insert(model.versionArn);
    }
}

} // namespace dw
