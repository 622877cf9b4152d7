// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionsummary.h"
#include "core/result.h"
#include "credentials/signinprogress.h"
#include "datasets/datasetfilter.h"
#include "history/historyvalues.h"
#include "refresh/refreshstatus.h"
#include "rekognition/projectdescription.h"
#include "ui/dialogs/keychainstate.h"
#include "ui/dialogs/keysentry.h"
#include "ui/dialogs/profilechoice.h"
#include "ui/panels/message.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>

class QSplitter;
class QStackedWidget;

namespace dw {

class AppSettings;
class Clock;
class ConnectionChips;
class DatasetRepository;
class DatasetTableModel;
class DatasetTallier;
class DialogController;
class ErrorsTab;
class FilterBox;
class FilterList;
class FirstRunPage;
class HidingSteps;
class ProgressLine;
class ProjectTabs;
class ReadinessDialog;
class RefreshStatusBar;
class RequestLog;
class SessionHistory;
class SignInPanel;
class WatchPane;
class WindowActions;
class WindowShape;
struct Forerunner;
struct ModelKnowledge;
struct WatchSpan;

/// The window. Shows what it is handed and says what a person wants; never asks AWS or the keychain itself.
/// Everything handed to the constructor outlives it.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(DatasetRepository &repository, SessionHistory &history, AppSettings &settings, const Clock &clock,
               const RequestLog &requests);

    ~MainWindow() override;

    /// Without connections the first-run page is shown.
    void setConnections(const QList<ConnectionSummary> &connections);
    void setRefreshStatus(const RefreshStatus &status);
    void setMessages(const QList<Message> &messages);
    /// Sign-ins that run, failed or ended; see SignInPanel.
    void setSignIns(const QList<SignInProgress> &signIns);
    void setProfiles(const QList<ProfileChoice> &profiles);
    void setProfilePlaces(const QStringList &files); ///< the files they were looked for in
    void setKeychainState(const KeychainState &state);
    /// Where history is kept and how much, for Help > Privacy; an empty \p file: none is.
    void setHistory(const QString &file, const HistorySummary &summary);

    /// Answers to keysTestRequested() and findDatasetsRequested(); for dialogs that are gone they are dropped.
    void showKeysTestResult(const Result<CallerIdentity> &result);
    void showProjects(const QString &connectionId, const QString &region, const QList<ProjectDescription> &projects);
    void showFindFailure(const QString &connectionId, const QString &region, const ApiError &error);

    /// The earlier lives and the gaps of the dataset on show; of any other they are dropped.
    void setPast(const DatasetArn &arn, const QList<Forerunner> &forerunners, const QList<WatchSpan> &spans);

    /// The answer to pastRequested().
    void setReportPast(const QHash<DatasetArn, HistorySeries> &past);

    /// Shows the window before all others, wherever it was.
    void bringToFront();

    /// Where the entries with errors of the selected dataset are shown.
    [[nodiscard]] ErrorsTab &errorsTab();

    /// What asks for the labels of the dataset on show, and is told them.
    [[nodiscard]] ProjectTabs *projectTabs() const;

    /// What is known of the model of the project that \p arn belongs to.
    void setModel(const DatasetArn &arn, const ModelKnowledge &model);
    void setModelsWatched(bool isWatched); ///< the cost guard is on

    /// Selects a dataset and scrolls to it; false when it is not on show.
    bool selectDataset(const DatasetArn &arn);
    /// The same for a person who asked for it: a filter that hides it goes.
    void showDataset(const DatasetArn &arn);
    /// Rows on the screen, first to last.
    [[nodiscard]] QList<DatasetArn> visibleArns();

    /// Remembers geometry, panes and columns; done by itself when the window closes.
    void saveWindowState();

    /// Relative times go on; called by a timer.
    void tick();

Q_SIGNALS:
    void refreshRequested();
    void refreshSelectedRequested(const QList<dw::DatasetArn> &arns);
    void pauseToggled(bool paused);
    void visibleArnsChanged(const QList<dw::DatasetArn> &arns);
    void selectionChanged(const QList<dw::DatasetArn> &arns);
    void demoRequested();
    void keysEntered(const dw::KeysEntry &entry);
    void keysTestRequested(const dw::KeysEntry &entry);
    void profilesRequested(); ///< a person looks at the profiles: setProfiles() as the files are now
    void profilesChosen(const QStringList &names, const QStringList &regions);
    void signInRequested(const QString &session); ///< of IAM Identity Center, by name or start URL
    void codeRequested(const QString &session); ///< a running sign-in goes on with a code
    void cancelSignInRequested(const QString &session);
    void browserRequested(const QString &session); ///< open the page of a running sign-in again
    void mfaCodeEntered(const QString &connectionId, const QString &code); ///< six digits
    void commandAllowed(const QString &connectionId, const QString &command); ///< it may run, in that wording alone
    void openFileRequested(const QString &path); ///< show it in its folder
    void findDatasetsRequested(const QString &connectionId, const QStringList &regions);
    void datasetsChosen(const QString &connectionId, const QList<dw::DatasetArn> &arns);
    void removeDatasetsRequested(const QList<dw::DatasetArn> &arns);
    void pastRequested(const QList<dw::DatasetArn> &arns, const QDateTime &from); ///< setReportPast() with what is known
    void historySummaryRequested(); ///< a person looks at it: setHistory() as it is now
    void eraseHistoryRequested(); ///< confirmed; setHistory() follows
    void connectionForgetRequested(const QString &connectionId);
    /// Only what the window cannot do itself: see DialogController::openForMessage.
    void messageActionTriggered(const QString &messageId, const QString &actionId);
    void settingsChanged();
    void quitRequested(); ///< the program is to end, also where watching goes on without a window

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildToolBar();
    void buildCentre();
    void connectActions();
    void connectRowActions();
    void connectGrouping();
    void connectHiding();
    void hideOrShowSelected();
    void showMessages();
    void openExport();
    void checkAllProjects();
    [[nodiscard]] QByteArray picture(bool showsAccounts);
    void copyOfSelected(const std::function<QString(const DatasetSnapshot &)> &text);
    void connectPanels();
    void connectDialogs();
    void applyFilter();
    void clearFilter();
    void showView(DatasetFilter::View view);
    void showTally();
    void refreshFilterValues();
    void rememberFilter(const QString &text);
    void onSelectionChanged(const QList<DatasetArn> &arns);
    void onSettingsChanged();

    DatasetRepository &m_repository;
    const SessionHistory &m_history;
    AppSettings &m_settings;
    const Clock &m_clock;
    DatasetTableModel *m_model;
    DatasetTallier *m_tallier;
    WindowActions *m_actions;
    HidingSteps *m_hiding;
    DialogController *m_dialogs;
    ConnectionChips *m_chips;
    FilterBox *m_filterBox;
    ProgressLine *m_progress;
    QSplitter *m_splitter;
    FilterList *m_filterList;
    SignInPanel *m_signIns;
    QStackedWidget *m_pages;
    FirstRunPage *m_firstRun;
    WatchPane *m_watch;
    RefreshStatusBar *m_statusBar;
    WindowShape *m_shape = nullptr;
    QTimer m_timer;
    RefreshStatus m_status;
    QList<Message> m_messages; ///< as they were handed over
    QList<DatasetArn> m_selected;
    QPointer<ReadinessDialog> m_readiness;
    bool m_needsSignIn = false; ///< all connections do
};

} // namespace dw
