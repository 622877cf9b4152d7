// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/application.h"

#include "application/profilechoices.h"
#include "application/snapshot.h"
#include "application/windowvalues.h"
#include "aws/awsendpoint.h"
#include "core/logging.h"
#include "credentials/fixedcredentials.h"
#include "credentials/signinsource.h"
#include "credentials/ssosettings.h"
#include "history/historyplace.h"
#include "refresh/projectsweep.h"
#include "ui/panels/connectionmessages.h"
#include "ui/panels/costmessage.h"
#include "ui/panels/messageactions.h"
#include "ui/panels/noticemessages.h"
#include "ui/text/errortext.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dw {
namespace {

/// A picture is taken beside a window that may be open, so it works on a copy of the settings and leaves none behind.
/// That of the demo starts from the defaults, so that it is the same on every machine.
QString settingsFile(const WindowOptions &options)
{
    if (options.snapshot.isEmpty())
        return {};
    const QString copy = QDir::tempPath() + u"/dataset-watch-snapshot-%1.ini"_s.arg(QCoreApplication::applicationPid());
    QFile::remove(copy);
    if (!options.demo)
        QFile::copy(AppSettings().fileName(), copy);
    return copy;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

SignInContext signInContext(ApiCallQueue &queue, const Clock &clock, SsoTokens &tokens)
{
    SignInContext context{queue, clock, tokens, QProcessEnvironment::systemEnvironment(), &QDesktopServices::openUrl, &randomBytes};
    context.pages = {QCoreApplication::translate("dw::SignIn", "You are signed in. This page can be closed."),
                     QCoreApplication::translate("dw::SignIn", "The sign-in was not completed. This page can be closed."),
                     QCoreApplication::translate("dw::SignIn", "This address does not belong to a sign-in that is under way.")};
    return context;
}

} // namespace

Application::Application(const WindowOptions &options)
    : m_options(options)
    , m_settings(settingsFile(options))
    , m_language(options.language.isEmpty() ? m_settings.language() : options.language)
    , m_queue([] { return std::make_unique<QNetworkAccessManager>(); }, m_clock,
              [] { return QRandomGenerator::global()->generateDouble(); })
    , m_keychain(QStringLiteral(DW_APP_ID))
    , m_consent(m_settings)
    , m_files(sharedFilePaths(QProcessEnvironment::systemEnvironment()))
    , m_ssoTokens(m_queue, m_clock, QProcessEnvironment::systemEnvironment())
    , m_scheduler(m_repository, m_clock, [] { return QRandomGenerator::global()->generateDouble(); })
    , m_surroundings(m_clock, m_queue, m_scheduler)
    , m_book(m_settings, m_queue, m_repository, m_scheduler)
    , m_labels(m_repository, m_book)
    , m_models({m_repository, m_book, m_settings, m_clock})
    , m_signIn(m_book, m_keychain, m_settings,
               {{m_queue, m_clock, m_consent, QProcessEnvironment::systemEnvironment()}, m_files, m_ssoTokens})
    , m_ssoSignIns(m_files, signInContext(m_queue, m_clock, m_ssoTokens))
    , m_probes(m_repository, m_scheduler)
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms); // faster than a person reads, slower than answers arrive
}

Application::~Application()
{
    if (!m_options.snapshot.isEmpty())
        QFile::remove(m_settings.fileName());
}

bool Application::start()
{
    applyTheme(*qApp, m_options.theme.value_or(m_settings.theme()));
    m_window = std::make_unique<MainWindow>(m_repository, m_history, m_settings, m_clock, m_requests);
    if (m_options.size)
        m_window->resize(*m_options.size);
    m_selectWhenKnown = m_options.select;
    m_signIn.setOverrides(m_options.endpoint, m_options.rate);
    m_entries = std::make_unique<EntriesFeed>(m_window->errorsTab(), m_book, m_repository);
    wireWindow();
    wireEngine();
    wireCredentials();
    wireModels();
    m_window->setProfilePlaces({m_files.paths().config, m_files.paths().credentials});
    if (m_options.snapshot.isEmpty())
        openAlerts();
    openHistory();
    applySettings();
    if (!m_options.snapshot.isEmpty())
        startSnapshot();
    if (!openWhatWasAsked())
        return false;
    showState();
    showProfiles();
    m_window->show();
    m_window->activateWindow();
    m_surroundings.start(*m_window);
    m_scheduler.start();
    m_signIn.probeKeychain();
    return true;
}

void Application::bringToFront()
{
    m_window->bringToFront();
}

void Application::quit()
{
    m_window->close(); // it keeps its shape then
    QCoreApplication::quit();
}

void Application::onDatasetsAdded(const QList<DatasetArn> &arns)
{
    if (m_demo) {
        for (const DatasetArn &arn : arns)
            m_history.prepend(arn, m_demo->account().pastWeek(arn, m_clock.now()));
    }
    if (m_selectWhenKnown && m_window->selectDataset(*m_selectWhenKnown))
        m_selectWhenKnown.reset();
}

void Application::onDatasetChanged(const DatasetArn &arn, DatasetFields fields)
{
    const DatasetSnapshot &snapshot = *m_repository.find(arn);
    if (!snapshot.countsRead || !(fields & (DatasetFields(DatasetField::Counts) | DatasetField::Status)))
        return;
    const DatasetStats counts = stats(snapshot);
    m_history.append(arn, {*snapshot.statusCheckedAt, counts.labeledEntries, counts.totalEntries, counts.errorEntries,
                           snapshot.description.status});
}

void Application::showState()
{
    QList<ConnectionSummary> connections = m_book.summaries();
    for (ConnectionSummary &connection : connections)
        showSignInEnd(connection);
    m_window->setConnections(connections);
    m_window->setRefreshStatus(m_scheduler.status());
    m_surroundings.setConnections(connections);
    const QList<ConnectionTrouble> troubles = connectionTroubles(connections, m_repository, m_datasetsFound);
    QList<Message> messages = connectionMessages(troubles, m_clock.now(), m_ssoSignIns.underWay());
    for (const ConnectionSummary &connection : connections) {
        if (const auto error = m_notKept.constFind(connection.id); error != m_notKept.constEnd())
            messages.append(notKeptMessage(connection, *error));
        if (const auto error = m_notForgotten.constFind(connection.id); error != m_notForgotten.constEnd())
            messages.append(notForgottenMessage(connection, *error));
        if (connection.advice != ConnectionAdvice::None && !m_adviceHidden.contains(connection.id))
            messages.append(adviceMessage(connection));
        if (connection.identity && m_identityShown.contains(connection.id))
            messages.append(identityMessage(connection));
    }
    if (const auto message = costMessage(modelsToTell(), m_clock.now()))
        messages.append(*message);
    for (const ModelDenial &denial : m_models.denials()) {
        const auto connection = std::find_if(connections.cbegin(), connections.cend(), [&](const auto &one) { return one.id == denial.connectionId; });
        if (connection != connections.cend())
            messages.append(deniedModelsMessage(*connection, denial));
    }
    m_notices.addTo(messages, troubles);
    if (m_recorded)
        m_recorded->addTo(messages);
    m_window->setMessages(messages);
    if (m_snapshot)
        endSnapshotInVain(connections);
}

void Application::endSnapshotInVain(const QList<ConnectionSummary> &connections)
{
    for (const ConnectionSummary &connection : connections) {
        // Without permission to list projects there may be known datasets to show
        if (!connection.error || connection.health == ConnectionHealth::AccessDenied)
            continue;
        const ErrorText text = errorText(*connection.error, {connection.name, connection.regions.join(u", "_s), {}, m_clock.now()});
        m_snapshot->giveUp(QStringList{text.title, connection.error->host, text.detail}.join(u' '));
        return;
    }
}

/// What ends for a person is the sign-in: the hourly keys that come of it are renewed by themselves.
void Application::showSignInEnd(ConnectionSummary &connection)
{
    if (connection.ssoSession.isEmpty() || !connection.expires)
        return;
    const QString profile = signInSource(m_files.files(), connection.profile).name;
    const auto session = ssoSession(m_files.files(), QProcessEnvironment::systemEnvironment(), profile);
    connection.expires = session ? m_ssoTokens.standing(*session).until : std::nullopt;
}

void Application::showProfiles()
{
    m_window->setProfiles(
        profileChoices(m_files.files(), QProcessEnvironment::systemEnvironment(), m_ssoTokens, m_settings.connections()));
}

void Application::onMessageAction(const QString &messageId, const QString &actionId)
{
    const QString connectionId = messageId.section(u'/', 0, 0); // what follows tells messages of one connection apart
    if (actionId == QStringView(MessageActions::unlock)) {
        m_signIn.unlock(connectionId);
    } else if (actionId == QStringView(MessageActions::showIdentity)) {
        m_identityShown.insert(connectionId);
        if (Connection *connection = m_book.find(connectionId))
            connection->identify();
    } else if (actionId == QStringView(MessageActions::hideIdentity)) {
        m_identityShown.remove(connectionId);
    } else if (actionId == QStringView(MessageActions::retry)) {
        for (const auto &connection : m_book.connections())
            m_signIn.retry(connection->settings().id);
        m_scheduler.refreshNow();
    } else if (actionId == QStringView(MessageActions::hide) && messageId.endsWith(u"/advice"_s)) {
        m_adviceHidden.insert(connectionId);
    } else if (messageId == QStringView(MessageIds::runningModels)) {
        actOnModels(actionId);
    } else if (actionId == QStringView(MessageActions::copyModelsPolicy)) {
        copyModelsPolicy(connectionId);
    } else if (!m_recorded || !m_recorded->act(messageId, actionId)) {
        m_notices.act(messageId, actionId);
    }
    m_soon.start();
}

void Application::onNotKept(const QString &connectionId, const QString &, const ApiError &error)
{
    m_notKept.insert(connectionId, error);
    m_signIn.probeKeychain();
    m_soon.start();
}

void Application::findDatasets(const QString &connectionId, const QStringList &regions)
{
    Connection *connection = m_book.find(connectionId);
    if (!connection)
        return;
    for (const QString &region : regions) {
        RekognitionClient *client = connection->client(region);
        if (!client)
            continue;
        auto *sweep = new ProjectSweep(*client, 1000, connection); // a person waits for it
        connect(sweep, &ProjectSweep::finished, this, [this, sweep, connectionId, region] {
            if (sweep->result())
                m_window->showProjects(connectionId, region, *sweep->result());
            else
                m_window->showFindFailure(connectionId, region, sweep->result().error());
            sweep->deleteLater();
        });
        sweep->start();
    }
}

void Application::applySettings()
{
    m_scheduler.setInterval(m_settings.refreshInterval());
    if (m_recorded)
        m_recorded->applySettings();
    if (m_alerts)
        m_alerts->applySettings();
    if (!m_options.rate)
        m_book.setRate(m_settings.rate());
    const QString environmentBundle = qEnvironmentVariable("AWS_CA_BUNDLE");
    const QString bundle = m_settings.caBundle().isEmpty() ? environmentBundle : m_settings.caBundle();
    const bool readable = m_queue.setCaBundle(bundle); // an empty one brings the system's authorities back
    if (!readable)
        qCWarning(logAws).noquote() << "cannot read certificates from" << bundle;
    m_notices.setUnreadableCaFile(readable ? QString() : bundle);
    m_soon.start();
    if (!m_options.theme)
        applyTheme(*qApp, m_settings.theme());
    m_models.applySettings();
}

} // namespace dw
