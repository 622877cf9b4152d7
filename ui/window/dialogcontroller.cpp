// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dialogcontroller.h"

#include "core/clock.h"
#include "datasets/datasetrepository.h"
#include "settings/appsettings.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/activitydialog.h"
#include "ui/dialogs/adddatasetsdialog.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/notesdialog.h"
#include "ui/dialogs/privacydialog.h"
#include "ui/dialogs/manifestcheckdialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/dialogs/requestlogdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/panels/connectionmessages.h"
#include "ui/text/formatting.h"
#include "ui/text/progresstext.h"
#include "ui/text/shownaccounts.h"
#include "ui/window/credentialdialogs.h"
#include "ui/window/presentdialog.h"

#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dw {

DialogController::DialogController(const DatasetRepository &repository, AppSettings &settings, const RequestLog &requests,
                                   const Clock &clock, QWidget &window)
    : QObject(&window)
    , m_repository(repository)
    , m_settings(settings)
    , m_requests(requests)
    , m_clock(clock)
    , m_window(window)
    , m_credentials(new CredentialDialogs(window))
{
}

void DialogController::setConnections(const QList<ConnectionSummary> &connections)
{
    m_connections = connections;
    m_credentials->setConnections(connections);
}

void DialogController::setProfiles(const QList<ProfileChoice> &profiles)
{
    m_profiles = profiles;
    if (m_profileDialog)
        m_profileDialog->setProfiles(profiles, m_clock.now());
}

void DialogController::setProfilePlaces(const QStringList &files)
{
    m_profilePlaces = files;
    if (m_profileDialog)
        m_profileDialog->setPlaces(files);
}

void DialogController::setKeychainState(const KeychainState &state)
{
    m_keychain = state;
    if (m_keys)
        m_keys->setKeychainState(state);
}

void DialogController::showKeysTestResult(const Result<CallerIdentity> &result)
{
    if (m_keys)
        m_keys->showTestResult(result);
}

void DialogController::showProjects(const QString &connectionId, const QString &region,
                                    const QList<ProjectDescription> &projects)
{
    if (m_addDatasets)
        m_addDatasets->setProjects(connectionId, region, projects);
}

void DialogController::showFindFailure(const QString &connectionId, const QString &region, const ApiError &error)
{
    if (m_addDatasets)
        m_addDatasets->setFindFailed(connectionId, region, error);
}

const ConnectionSummary *DialogController::connectionWith(const QString &id) const
{
    const auto found = std::find_if(m_connections.cbegin(), m_connections.cend(),
                                    [&id](const auto &connection) { return connection.id == id; });
    return found == m_connections.cend() ? nullptr : &*found;
}

void DialogController::openKeys(const QString &connectionId)
{
    if (!m_keys) {
        m_keys = new ConnectionDialog(&m_window);
        m_keys->setKeychainState(m_keychain);
        const ConnectionSummary *connection = connectionWith(connectionId);
        if (connection && connection->kind != ConnectionKind::Demo)
            m_keys->setConnection(*connection);
        connect(m_keys, &ConnectionDialog::testRequested, this, &DialogController::keysTestRequested);
        connect(m_keys, &ConnectionDialog::entryAccepted, this, &DialogController::keysEntered);
    }
    presentDialog(*m_keys);
}

void DialogController::openProfiles()
{
    if (!m_profileDialog) {
        m_profileDialog = new ProfileDialog(&m_window);
        if (!m_profilePlaces.isEmpty())
            m_profileDialog->setPlaces(m_profilePlaces);
        m_profileDialog->setProfiles(m_profiles, m_clock.now());
        connect(m_profileDialog, &ProfileDialog::profilesRequested, this, &DialogController::profilesRequested);
        connect(m_profileDialog, &ProfileDialog::profilesChosen, this, &DialogController::profilesChosen);
        connect(m_profileDialog, &ProfileDialog::signInRequested, this, &DialogController::signInRequested);
    }
    presentDialog(*m_profileDialog);
}

AddDatasetsDialog *DialogController::presentAddDatasets(const QString &connectionId)
{
    if (m_connections.isEmpty()) {
        openKeys();
        return nullptr;
    }
    if (!m_addDatasets) {
        m_addDatasets = new AddDatasetsDialog(&m_window);
        const QList<DatasetArn> watched = m_repository.arns();
        m_addDatasets->start(m_connections, connectionId, QSet<DatasetArn>(watched.begin(), watched.end()));
        connect(m_addDatasets, &AddDatasetsDialog::findRequested, this, &DialogController::findDatasetsRequested);
        connect(m_addDatasets, &AddDatasetsDialog::datasetsChosen, this, &DialogController::datasetsChosen);
    }
    presentDialog(*m_addDatasets);
    return m_addDatasets;
}

void DialogController::openFindDatasets(const QString &connectionId, bool everywhere)
{
    if (AddDatasetsDialog *dialog = presentAddDatasets(connectionId))
        dialog->showFind(everywhere);
}

void DialogController::openPasteArns(const QString &connectionId)
{
    if (AddDatasetsDialog *dialog = presentAddDatasets(connectionId))
        dialog->showPaste();
}

bool DialogController::openForMessage(const QString &messageId, const QString &actionId)
{
    const QString connectionId = messageId.section(u'/', 0, 0); // see connectionMessages()
    if (actionId == MessageActions::enterKeys)
        openKeys(connectionId);
    else if (actionId == MessageActions::openSettings)
        openSettings();
    else if (actionId == MessageActions::lookInAllRegions)
        openFindDatasets(connectionId, true);
    else if (actionId == MessageActions::pasteArns)
        openPasteArns(connectionId);
    else if (actionId == MessageActions::forgetConnection)
        confirmForget(connectionId);
    else
        return m_credentials->openForMessage(messageId, actionId);
    return true;
}

void DialogController::openNotes(const DatasetArn &arn)
{
    const DatasetSnapshot *snapshot = m_repository.find(arn);
    if (!snapshot)
        return;
    const QList<NotesDialog *> open = m_window.findChildren<NotesDialog *>(Qt::FindDirectChildrenOnly);
    const auto same = std::find_if(open.begin(), open.end(), [&](const NotesDialog *dialog) { return dialog->dataset() == arn; });
    NotesDialog *dialog = same == open.end() ? new NotesDialog(*snapshot, m_clock.now().toLocalTime().date(), &m_window) : *same;
    if (same == open.end()) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &NotesDialog::notesChanged, this, &DialogController::notesChanged);
    }
    dialog->show(); // beside the window: a person may look at the chart while deciding on a target
    dialog->raise();
    dialog->activateWindow();
}

void DialogController::openSettings()
{
    auto *dialog = new SettingsDialog(m_settings, &m_window);
    connect(dialog, &SettingsDialog::settingsChanged, this, &DialogController::settingsChanged);
    presentDialog(*dialog);
}

void DialogController::openPrivacy()
{
    if (!m_privacy) {
        m_privacy = new PrivacyDialog({contactedHosts(), m_settings.fileName(), m_keychain, m_settings.costGuard(), m_historyFile}, &m_window);
        m_privacy->setHistory(m_history);
        connect(m_privacy, &PrivacyDialog::eraseHistoryRequested, this, &DialogController::confirmEraseHistory);
        Q_EMIT historySummaryRequested();
    }
    presentDialog(*m_privacy);
}

void DialogController::openActivity(const SessionHistory &history)
{
    if (!m_activity) {
        m_activity = new ActivityDialog(history, m_clock, &m_window);
        m_activity->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_activity, &ActivityDialog::datasetActivated, this, &DialogController::datasetActivated);
    }
    m_activity->show(); // beside the window, as the request log
    m_activity->raise();
    m_activity->activateWindow();
}

void DialogController::openManifestCheck(const DatasetArn &arn)
{
    std::optional<ManifestCheckDialog::Dataset> dataset;
    if (const DatasetSnapshot *snapshot = m_repository.find(arn))
        dataset = {arn, stats(*snapshot).totalEntries};
    auto *dialog = new ManifestCheckDialog(dataset, &m_window); // one for each dataset, to compare two manifests
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

QString DialogController::profileOf(const QString &connectionId) const
{
    const ConnectionSummary *connection = connectionWith(connectionId);
    return connection ? connection->profile : QString();
}

void DialogController::openReport(const QList<DatasetArn> &shown)
{
    if (!m_report) {
        m_report = new ReportDialog({m_repository.arns(), shown}, m_settings, m_clock, &m_window);
        connect(m_report, &ReportDialog::pastRequested, this, &DialogController::pastRequested);
    }
    presentDialog(*m_report);
}

void DialogController::setReportPast(const QHash<DatasetArn, HistorySeries> &past)
{
    if (m_report)
        m_report->setPast(past);
}

void DialogController::setHistory(const QString &file, const HistorySummary &summary)
{
    m_historyFile = file;
    m_history = summary;
    if (m_privacy)
        m_privacy->setHistory(summary);
}

void DialogController::confirmEraseHistory()
{
    if (m_history.datasets == 0)
        return;
    const QDate since = m_history.since.toLocalTime().date();
    const QString day = dayText(since, m_clock.now().toLocalTime().date(), displayLocale());
    const QString question = since.isValid()
        //: %1 is a day, as "3 Aug"
        ? tr("Erase the history of %Ln dataset(s) since %1?", nullptr, int(m_history.datasets)).arg(day)
        : tr("Erase the history of %Ln dataset(s)?", nullptr, int(m_history.datasets));
    ask(question, tr("This cannot be undone. AWS is not changed."), tr("Erase history"), [this] { Q_EMIT eraseHistoryConfirmed(); });
}

void DialogController::openAbout()
{
    presentDialog(*new AboutDialog(&m_window));
}

void DialogController::openRequestLog()
{
    if (!m_requestLog) {
        m_requestLog = new RequestLogDialog(m_requests, m_clock, &m_window);
        m_requestLog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_requestLog->show(); // beside the window, which goes on working, unlike those that are presented
    m_requestLog->raise();
    m_requestLog->activateWindow();
}

void DialogController::confirmForget(const QString &connectionId)
{
    const ConnectionSummary *connection = connectionWith(connectionId);
    if (!connection)
        return;
    if (connection->kind == ConnectionKind::Demo) { // nothing of anybody's is lost
        Q_EMIT forgetConfirmed(connectionId);
        return;
    }
    const QString consequence = connection->kind == ConnectionKind::Keys
        ? tr("Its key leaves this computer’s keychain, and its datasets leave the list. AWS is not changed.")
        : tr("Its datasets leave the list. The AWS files of this computer and AWS are not changed.");
    ask(tr("Forget the connection “%1”?").arg(connection->name), consequence, tr("Forget"),
        [this, connectionId] { Q_EMIT forgetConfirmed(connectionId); });
}

void DialogController::confirmRemove(const QList<DatasetArn> &arns)
{
    if (arns.isEmpty())
        return;
    ask(tr("Stop watching %Ln dataset(s)?", nullptr, int(arns.size())),
        tr("They leave the list and can be added again. AWS is not changed."), tr("Stop watching"),
        [this, arns] { Q_EMIT removeConfirmed(arns); });
}

template<typename Confirmed>
void DialogController::ask(const QString &question, const QString &consequence, const QString &button, Confirmed confirmed)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Dataset Watch"), shownText(question), QMessageBox::Cancel, &m_window);
    box->setTextFormat(Qt::PlainText); // a connection's name is anybody's text; the second text is ours alone
    box->setInformativeText(consequence);
    connect(box->addButton(button, QMessageBox::AcceptRole), &QPushButton::clicked, this, confirmed);
    box->setDefaultButton(QMessageBox::Cancel);
    presentDialog(*box);
}

QStringList DialogController::contactedHosts() const
{
    QStringList hosts;
    for (const ConnectionSummary &connection : m_connections) {
        if (connection.endpoint) {
            hosts.append(QUrl(*connection.endpoint).authority());
            continue;
        }
        for (const QString &region : connection.regions) {
            hosts.append(u"rekognition.%1.amazonaws.com"_s.arg(region));
            hosts.append(u"sts.%1.amazonaws.com"_s.arg(region));
        }
    }
    hosts.removeDuplicates();
    return hosts;
}

} // namespace dw
