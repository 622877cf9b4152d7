// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/calleridentity.h"
#include "connections/connectionsummary.h"
#include "core/result.h"
#include "history/historyvalues.h"
#include "rekognition/projectdescription.h"
#include "ui/dialogs/keychainstate.h"
#include "ui/dialogs/keysentry.h"
#include "ui/dialogs/profilechoice.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace dw {

class ActivityDialog;
class AddDatasetsDialog;
class AppSettings;
class Clock;
class ConnectionDialog;
class CredentialDialogs;
class DatasetRepository;
struct DatasetNotes;
class PrivacyDialog;
class ProfileDialog;
class RequestLog;
class ReportDialog;
class RequestLogDialog;
class SessionHistory;

/// Opens the dialogs a person asked for, each at most once, and passes on what they say. None of them blocks.
class DialogController final : public QObject {
    Q_OBJECT
public:
    /// All that is handed over outlives it.
    DialogController(const DatasetRepository &repository, AppSettings &settings, const RequestLog &requests,
                     const Clock &clock, QWidget &window);

    /// The dialogs about signing in; they say themselves what a person answered.
    [[nodiscard]] CredentialDialogs &credentials() noexcept { return *m_credentials; }

    void setConnections(const QList<ConnectionSummary> &connections);
    void setProfiles(const QList<ProfileChoice> &profiles);
    void setProfilePlaces(const QStringList &files); ///< where profiles were looked for
    void setKeychainState(const KeychainState &state);
    /// Where history is kept and how much; an empty \p file: none is.
    void setHistory(const QString &file, const HistorySummary &summary);

    // answers to what was asked below
    void showKeysTestResult(const Result<CallerIdentity> &result);
    void showProjects(const QString &connectionId, const QString &region, const QList<ProjectDescription> &projects);
    void showFindFailure(const QString &connectionId, const QString &region, const ApiError &error);

    /// For new keys of a connection, or for a new connection where the id is empty.
    void openKeys(const QString &connectionId = {});
    void openProfiles();
    void openFindDatasets(const QString &connectionId = {}, bool everywhere = false);
    void openPasteArns(const QString &connectionId = {});
    /// What a message offers and a dialog can do. False for every other action: it is the program's to do.
    [[nodiscard]] bool openForMessage(const QString &messageId, const QString &actionId);
    /// Notes of a dataset, beside the window. Nothing happens where it is not known.
    void openNotes(const DatasetArn &arn);
    /// What happened to all datasets, beside the window.
    void openActivity(const SessionHistory &history);
    /// Beside the window; compared with the dataset, where one is named.
    void openManifestCheck(const DatasetArn &arn);
    /// The profile of the shared files that a connection uses; empty: none.
    [[nodiscard]] QString profileOf(const QString &connectionId) const;
    void openReport(const QList<DatasetArn> &shown);
    /// The answer to pastRequested(), for the report.
    void setReportPast(const QHash<DatasetArn, HistorySeries> &past);
    void openSettings();
    void openPrivacy();
    void openAbout();
    void openRequestLog();
    /// Asks first, then forgetConfirmed().
    void confirmForget(const QString &connectionId);
    /// Asks first, then eraseHistoryConfirmed(). Nothing without history.
    void confirmEraseHistory();
    /// Asks first, then removeConfirmed().
    void confirmRemove(const QList<DatasetArn> &arns);

Q_SIGNALS:
    void keysEntered(const dw::KeysEntry &entry);
    void keysTestRequested(const dw::KeysEntry &entry);
    void profilesRequested(); ///< the files may have changed: hand over what they hold now
    void profilesChosen(const QStringList &names, const QStringList &regions);
    void signInRequested(const QString &session);
    void findDatasetsRequested(const QString &connectionId, const QStringList &regions);
    void datasetsChosen(const QString &connectionId, const QList<dw::DatasetArn> &arns);
    void forgetConfirmed(const QString &connectionId);
    void removeConfirmed(const QList<dw::DatasetArn> &arns);
    void notesChanged(const dw::DatasetArn &arn, const dw::DatasetNotes &notes);
    void datasetActivated(const dw::DatasetArn &arn); ///< show it
    void pastRequested(const QList<dw::DatasetArn> &arns, const QDateTime &from); ///< setReportPast() with what is known
    void historySummaryRequested(); ///< a person looks at it: setHistory() as it is now
    void eraseHistoryConfirmed();
    void settingsChanged();

private:
    [[nodiscard]] AddDatasetsDialog *presentAddDatasets(const QString &connectionId);
    template<typename Confirmed>
    void ask(const QString &question, const QString &consequence, const QString &button, Confirmed confirmed);
    [[nodiscard]] const ConnectionSummary *connectionWith(const QString &id) const; ///< null when unknown
    [[nodiscard]] QStringList contactedHosts() const;

    const DatasetRepository &m_repository;
    AppSettings &m_settings;
    const RequestLog &m_requests;
    const Clock &m_clock;
    QWidget &m_window;
    CredentialDialogs *m_credentials;
    QList<ConnectionSummary> m_connections;
    QList<ProfileChoice> m_profiles;
    QStringList m_profilePlaces;
    KeychainState m_keychain;
    QString m_historyFile;
    HistorySummary m_history;
    QPointer<ConnectionDialog> m_keys;
    QPointer<ProfileDialog> m_profileDialog;
    QPointer<AddDatasetsDialog> m_addDatasets;
    QPointer<RequestLogDialog> m_requestLog;
    QPointer<PrivacyDialog> m_privacy;
    QPointer<ActivityDialog> m_activity;
    QPointer<ReportDialog> m_report;
};

} // namespace dw
