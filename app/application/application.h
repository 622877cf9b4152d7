// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/connectionbook.h"
#include "application/demosession.h"
#include "application/entriesfeed.h"
#include "application/labelreader.h"
#include "application/modelwatch.h"
#include "application/networknotices.h"
#include "application/permissionprobes.h"
#include "application/rememberedconsent.h"
#include "application/signin.h"
#include "application/ssosignins.h"
#include "application/surroundings.h"
#include "application/windowalerts.h"
#include "application/windowhistory.h"
#include "application/windowoptions.h"
#include "application/windowvalues.h"
#include "aws/apicallqueue.h"
#include "aws/requestlog.h"
#include "core/clock.h"
#include "credentials/keychainstore.h"
#include "credentials/sharedfileswatch.h"
#include "datasets/datasetrepository.h"
#include "history/sessionhistory.h"
#include "refresh/refreshscheduler.h"
#include "settings/appsettings.h"
#include "ui/text/shownlanguage.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace dw {

class MainWindow;
class Snapshot;

/// The program with a window: owns every service as a member, in the order in which they need each other, and ties
/// together what does not know each other.
class Application final : public QObject {
    Q_OBJECT
public:
    explicit Application(const WindowOptions &options);
    ~Application() override;

    /// Opens the window and what it was started with. False when that cannot be; the reason is on standard error.
    [[nodiscard]] bool start();

    /// Shows the window before all others.
    void bringToFront();
    /// Ends the program in good order, whatever the window's closing would mean.
    void quit();

private:
    void wireWindow();
    void wireEngine();
    void wireCredentials();
    void openAlerts();
    void openHistory();
    [[nodiscard]] bool isRecorded(const DatasetSnapshot &snapshot) const;
    void showSignInEnd(ConnectionSummary &connection);
    [[nodiscard]] bool openWhatWasAsked();
    void openDemo();
    void leaveDemo();
    void startSnapshot();
    void endSnapshotInVain(const QList<ConnectionSummary> &connections);

    void onDatasetsAdded(const QList<DatasetArn> &arns);
    void onDatasetChanged(const DatasetArn &arn, DatasetFields fields);
    void onMessageAction(const QString &messageId, const QString &actionId);
    void onNotKept(const QString &connectionId, const QString &name, const ApiError &error);
    void findDatasets(const QString &connectionId, const QStringList &regions);
    void applySettings();
    void wireModels();
    [[nodiscard]] QList<RunningModel> modelsToTell() const;
    void actOnModels(const QString &actionId);
    void copyModelsPolicy(const QString &connectionId);
    void showState(); ///< connections, engine and messages, as they are now
    void showProfiles();

    const WindowOptions m_options;
    // Before the services: these still speak while they are taken down
    QTimer m_soon; ///< many changes of status and connections are one showState()
    DatasetsFound m_datasetsFound;
    QHash<QString, ApiError> m_notKept; ///< by connection: why the keychain did not keep its keys
    QHash<QString, ApiError> m_notForgotten; ///< by connection: why the keychain did not delete its keys
    QSet<QString> m_adviceHidden; ///< connections whose hint a person has read
    QSet<QString> m_identityShown; ///< connections whose identity a person asked to see
    QSet<QString> m_modelsHidden; ///< versions that run and whose message a person has read
    NetworkNotices m_notices;
    std::optional<DatasetArn> m_selectWhenKnown;

    SystemClock m_clock;
    AppSettings m_settings;
    ShownLanguage m_language; ///< before all that has words
    RequestLog m_requests;
    ApiCallQueue m_queue;
    KeychainStore m_keychain;
    RememberedConsent m_consent;
    SharedFilesWatch m_files;
    SsoTokens m_ssoTokens;
    DatasetRepository m_repository;
    SessionHistory m_history;
    RefreshScheduler m_scheduler;
    Surroundings m_surroundings;
    std::unique_ptr<DemoSession> m_demo;
    ConnectionBook m_book;
    LabelReader m_labels;
    ModelWatch m_models;
    SignIn m_signIn;
    SsoSignIns m_ssoSignIns;
    PermissionProbes m_probes; ///< after the connections: it goes first
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowAlerts> m_alerts; ///< null: nothing is told, e.g. while a picture is taken
    std::unique_ptr<EntriesFeed> m_entries;
    std::unique_ptr<WindowHistory> m_recorded; ///< null: nothing is kept
    std::unique_ptr<Snapshot> m_snapshot;
};

} // namespace dw
