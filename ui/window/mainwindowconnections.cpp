// SPDX-License-Identifier: GPL-3.0-or-later
// What leads where: the part of MainWindow that ties actions, panels and dialogs together.
#include "ui/window/mainwindow.h"

#include "core/clock.h"
#include "datasets/datasetrepository.h"
#include "settings/appsettings.h"
#include "ui/panels/connectionchips.h"
#include "ui/panels/datasetdetails.h"
#include "ui/panels/datasettallier.h"
#include "ui/panels/filterbox.h"
#include "ui/panels/filterlist.h"
#include "ui/panels/firstrunpage.h"
#include "ui/panels/messageactions.h"
#include "ui/panels/refreshstatusbar.h"
#include "ui/panels/signinpanel.h"
#include "ui/table/datasettablemodel.h"
#include "ui/table/datasettableview.h"
#include "ui/text/shownaccounts.h"
#include "ui/window/credentialdialogs.h"
#include "ui/window/dialogcontroller.h"
#include "ui/window/hidingsteps.h"
#include "ui/window/watchpane.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowshape.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>

namespace dw {

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&slot) { connect(action, &QAction::triggered, this, slot); };
    DatasetTableView &table = m_watch->table();
    on(m_actions->addDatasets, [this] { m_dialogs->openFindDatasets(); });
    on(m_actions->refresh, [this] { Q_EMIT refreshRequested(); });
    on(m_actions->refreshSelected, [this] { Q_EMIT refreshSelectedRequested(m_selected); });
    on(m_actions->pause, [this](bool paused) {
        m_actions->setPaused(paused);
        Q_EMIT pauseToggled(paused);
    });
    on(m_actions->settings, [this] { m_dialogs->openSettings(); });
    on(m_actions->quit, [this] {
        close();
        Q_EMIT quitRequested();
    });
    on(m_actions->copyRows, [&table] { table.copySelection(); });
    connectRowActions();
    on(m_actions->find, [this] {
        m_filterBox->setFocus(Qt::ShortcutFocusReason);
        m_filterBox->selectAll();
    });
    on(m_actions->clearFilter, [this] { clearFilter(); });
    on(m_actions->nextPane, [this] {
        focusNextPane({m_filterList, m_firstRun, &m_watch->table(), &m_watch->details(), m_filterBox});
    });
    on(m_actions->detailsAtRight, [this](bool atRight) { m_watch->setDetailsAtRight(atRight); });
    on(m_actions->fitColumns, [&table] { table.fitColumns(); });
    on(m_actions->resetColumns, [&table] { table.resetColumns(); });
    on(m_actions->hideAccounts, [this](bool hide) {
        m_settings.setHideAccounts(hide);
        setAccountsHidden(hide);
        m_model->announceTexts();
    });
    on(m_actions->showDetails, [this] { m_watch->details().setFocus(Qt::ShortcutFocusReason); });
    on(m_actions->markSeen, [this] { m_repository.markSeen(m_selected, m_clock.now()); });
    on(m_actions->checkManifest, [this] { m_dialogs->openManifestCheck(m_watch->table().currentArn()); });
    on(m_actions->report, [this] { m_dialogs->openReport(m_watch->table().shownArns()); });
    on(m_actions->allActivity, [this] { m_dialogs->openActivity(m_history); });
    on(m_actions->notes, [this] { m_dialogs->openNotes(m_watch->table().currentArn()); });
    using Tab = DatasetDetails::Tab;
    for (const auto &[action, tab] : {std::pair(m_actions->overviewTab, Tab::Overview), std::pair(m_actions->errorsTab, Tab::Errors),
                                      std::pair(m_actions->labelsTab, Tab::Labels), std::pair(m_actions->readinessTab, Tab::Readiness),
                                      std::pair(m_actions->activityTab, Tab::Activity), std::pair(m_actions->jsonTab, Tab::Json)})
        on(action, [this, tab = tab] { m_watch->details().showTab(tab); });
    on(m_actions->remove, [this] { m_dialogs->confirmRemove(m_selected); });
    on(m_actions->enterKeys, [this] { m_dialogs->openKeys(); });
    on(m_actions->useProfile, [this] { m_dialogs->openProfiles(); });
    on(m_actions->tryDemo, [this] { Q_EMIT demoRequested(); });
    on(m_actions->privacy, [this] { m_dialogs->openPrivacy(); });
    on(m_actions->requestLog, [this] { m_dialogs->openRequestLog(); });
    on(m_actions->about, [this] { m_dialogs->openAbout(); });
    connect(m_actions->columns, &QMenu::aboutToShow, this, [this] {
        m_actions->columns->clear();
        m_watch->table().fillColumnMenu(*m_actions->columns);
    });
    connect(m_actions->connections, &QMenu::aboutToShow, m_chips, [this] { m_chips->fillMenu(*m_actions->connections); });
}

void MainWindow::connectPanels()
{
    DatasetTableView &table = m_watch->table();
    connect(m_filterBox, &QLineEdit::textChanged, this, &MainWindow::applyFilter);
    connect(m_filterBox, &FilterBox::entered, this, &MainWindow::refreshFilterValues);
    connect(m_filterBox, &FilterBox::used, this, &MainWindow::rememberFilter);
    connect(m_filterBox, &QLineEdit::returnPressed, &table, [&table] { table.setFocus(Qt::OtherFocusReason); });
    connect(m_filterList, &FilterList::filterChanged, this, &MainWindow::applyFilter);
    connect(m_tallier, &DatasetTallier::tallyChanged, this, &MainWindow::showTally);
    connect(m_firstRun, &FirstRunPage::profileRequested, m_dialogs, &DialogController::openProfiles);
    connect(m_firstRun, &FirstRunPage::keysRequested, m_dialogs, [this] { m_dialogs->openKeys(); });
    connect(m_firstRun, &FirstRunPage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_signIns, &SignInPanel::signInRequested, this, &MainWindow::signInRequested);
    connect(m_signIns, &SignInPanel::codeRequested, this, &MainWindow::codeRequested);
    connect(m_signIns, &SignInPanel::cancelRequested, this, &MainWindow::cancelSignInRequested);
    connect(m_signIns, &SignInPanel::browserRequested, this, &MainWindow::browserRequested);
    connect(m_chips, &ConnectionChips::connectRequested, m_dialogs, [this] { m_dialogs->openKeys(); });
    connect(m_chips, &ConnectionChips::forgetRequested, m_dialogs, &DialogController::confirmForget);
    connect(m_chips, &ConnectionChips::signInRequested, &m_dialogs->credentials(), &CredentialDialogs::signInAgain);
    connect(m_chips, &ConnectionChips::permissionsRequested, &m_dialogs->credentials(), &CredentialDialogs::openPermissions);
    connect(m_chips, &ConnectionChips::keysRequested, m_dialogs, &DialogController::openKeys);
    connect(m_chips, &ConnectionChips::identityRequested, this, [this](const QString &id) {
        Q_EMIT messageActionTriggered(id, QString::fromUtf16(MessageActions::showIdentity));
    });
    connect(m_chips, &ConnectionChips::findDatasetsRequested, m_dialogs,
            [this](const QString &id) { m_dialogs->openFindDatasets(id); });
    connect(&table, &DatasetTableView::visibleArnsChanged, this, &MainWindow::visibleArnsChanged);
    connect(&table, &DatasetTableView::selectionChangedTo, this, &MainWindow::onSelectionChanged);
    connect(&table, &DatasetTableView::datasetActivated, &m_watch->details(),
            [this](const DatasetArn &, DatasetColumnId column) {
        using Tab = DatasetDetails::Tab;
        const bool isChange = column == DatasetColumnId::Changed;
        const bool isErrors = column == DatasetColumnId::Errors;
        m_watch->details().showTab(isChange ? Tab::Activity : isErrors ? Tab::Errors : Tab::Overview);
        if (column == DatasetColumnId::SevenDays)
            m_watch->details().setChartRange(ChartRange::Week);
        m_watch->details().setFocus(Qt::OtherFocusReason);
    });
    connect(m_statusBar, &RefreshStatusBar::requestLogRequested, m_dialogs, &DialogController::openRequestLog);
    connect(m_watch, &WatchPane::clearFilterRequested, this, &MainWindow::clearFilter);
    connect(m_watch, &WatchPane::hiddenRequested, this, [this] { showView(DatasetFilter::View::Hidden); });
    connect(m_watch, &WatchPane::lookInAllRegionsRequested, m_dialogs, [this] { m_dialogs->openFindDatasets({}, true); });
    connect(m_watch, &WatchPane::pasteArnsRequested, m_dialogs, [this] { m_dialogs->openPasteArns(); });
    connect(m_watch, &WatchPane::messageActionTriggered, this, [this](const QString &message, const QString &action) {
        if (action == MessageActions::showSinceVisit)
            showView(DatasetFilter::View::SinceVisit);
        else if (action == MessageActions::showHidden)
            showView(DatasetFilter::View::Hidden);
        else if (action == MessageActions::undoHide)
            m_hiding->stack().undo();
        else if (!m_dialogs->openForMessage(message, action))
            Q_EMIT messageActionTriggered(message, action);
    });
}

void MainWindow::connectDialogs()
{
    connect(m_dialogs, &DialogController::keysEntered, this, &MainWindow::keysEntered);
    connect(m_dialogs, &DialogController::keysTestRequested, this, &MainWindow::keysTestRequested);
    connect(m_dialogs, &DialogController::profilesRequested, this, &MainWindow::profilesRequested);
    connect(m_dialogs, &DialogController::signInRequested, this, &MainWindow::signInRequested);
    CredentialDialogs *credentials = &m_dialogs->credentials();
    connect(credentials, &CredentialDialogs::signInRequested, this, &MainWindow::signInRequested);
    connect(credentials, &CredentialDialogs::mfaCodeEntered, this, &MainWindow::mfaCodeEntered);
    connect(credentials, &CredentialDialogs::commandAllowed, this, &MainWindow::commandAllowed);
    connect(credentials, &CredentialDialogs::openFileRequested, this, &MainWindow::openFileRequested);
    connect(m_dialogs, &DialogController::profilesChosen, this, &MainWindow::profilesChosen);
    connect(m_dialogs, &DialogController::findDatasetsRequested, this, &MainWindow::findDatasetsRequested);
    connect(m_dialogs, &DialogController::datasetsChosen, this, &MainWindow::datasetsChosen);
    connect(m_dialogs, &DialogController::forgetConfirmed, this, &MainWindow::connectionForgetRequested);
    connect(m_dialogs, &DialogController::removeConfirmed, this, &MainWindow::removeDatasetsRequested);
    connect(m_dialogs, &DialogController::notesChanged, this, [this](const DatasetArn &arn, DatasetNotes notes) {
        const DatasetSnapshot *snapshot = m_repository.find(arn);
        if (!snapshot)
            return;
        notes.seenAt = snapshot->notes.seenAt; // something may be new since the dialog was opened
        notes.hidden = snapshot->notes.hidden;
        m_repository.setNotes(arn, notes);
    });
    connect(m_dialogs, &DialogController::historySummaryRequested, this, &MainWindow::historySummaryRequested);
    connect(m_dialogs, &DialogController::eraseHistoryConfirmed, this, &MainWindow::eraseHistoryRequested);
    connect(m_dialogs, &DialogController::pastRequested, this, &MainWindow::pastRequested);
    connect(m_dialogs, &DialogController::datasetActivated, this, &MainWindow::showDataset);
    connect(m_dialogs, &DialogController::settingsChanged, this, &MainWindow::onSettingsChanged);
}

} // namespace dw
