// SPDX-License-Identifier: GPL-3.0-or-later
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
#include "ui/panels/progressline.h"
#include "ui/panels/refreshstatusbar.h"
#include "ui/panels/signinpanel.h"
#include "ui/table/datasettablemodel.h"
#include "ui/table/datasettableview.h"
#include "ui/table/pastcolumns.h"
#include "ui/text/searchtext.h"
#include "ui/text/shownaccounts.h"
#include "ui/theme/icons.h"
#include "ui/window/dialogcontroller.h"
#include "ui/window/hidingsteps.h"
#include "ui/window/watchpane.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowguide.h"
#include "ui/window/windowshape.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr QSize leastSize(760, 480);
constexpr int toolBarContentHeight = 36; // with the style's margins about 42
constexpr QSize toolBarIconSize(22, 16); // icons of 16 pixels with room before their text
constexpr auto tickEvery = std::chrono::seconds(10); // relative times are in minutes

} // namespace

MainWindow::MainWindow(DatasetRepository &repository, SessionHistory &history, AppSettings &settings, const Clock &clock,
                       const RequestLog &requests)
    : m_repository(repository)
    , m_history(history)
    , m_settings(settings)
    , m_clock(clock)
    , m_model(new DatasetTableModel(repository, clock.now(), this))
    , m_tallier(new DatasetTallier(repository, clock, this))
    , m_actions(new WindowActions(*this))
    , m_hiding(new HidingSteps(repository, this))
    , m_dialogs(new DialogController(repository, settings, requests, clock, *this))
    , m_chips(new ConnectionChips(this))
    , m_filterBox(new FilterBox(this))
    , m_progress(new ProgressLine(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_filterList(new FilterList(this))
    , m_signIns(new SignInPanel(clock, this))
    , m_pages(new QStackedWidget(this))
    , m_firstRun(new FirstRunPage(this))
    , m_watch(new WatchPane(*m_model, repository, history, clock, this))
    , m_statusBar(new RefreshStatusBar(clock, requests, this))
{
    const auto *past = new PastColumns(*m_model, repository, history, clock, this);
    connect(past, &PastColumns::workedOut, m_watch, &WatchPane::refreshProgress);
    setAccountsHidden(settings.hideAccounts());
    m_actions->hideAccounts->setChecked(settings.hideAccounts());
    setWindowTitle(tr("Dataset Watch"));
    setMinimumSize(leastSize);
    m_actions->fillMenuBar(*menuBar());
    buildToolBar();
    buildCentre();
    m_shape = new WindowShape(*this, settings,
                              {m_splitter, m_filterList, m_actions->sidebar, m_actions->views, m_chips, m_filterBox, m_watch});
    connectActions();
    connectPanels();
    connectDialogs();
    new WindowGuide(*this, *m_actions);
    m_model->setInterval(settings.refreshInterval());
    m_tallier->setInterval(settings.refreshInterval());
    connect(&m_timer, &QTimer::timeout, this, &MainWindow::tick);
    m_timer.setTimerType(Qt::VeryCoarseTimer); // on the full second, together with the others
    m_timer.start(tickEvery);
    setConnections({});
    m_chips->tick(clock.now());
    m_shape->restore();
    m_actions->detailsAtRight->setChecked(m_watch->areDetailsAtRight());
    m_actions->setGroupedBy(static_cast<int>(m_watch->table().groupedBy()));
}

MainWindow::~MainWindow()
{
    hide(); // the filter box loses the focus and tells what was typed, while there is somebody to hear it
}

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(u"toolbar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize(toolBarIconSize);
    m_actions->fillToolBar(*bar);
    auto *spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    spacer->setFixedHeight(toolBarContentHeight); // the bar itself takes its height from what is in it
    bar->addWidget(spacer);
    bar->addWidget(m_chips);
    auto *gap = new QWidget(bar);
    gap->setFixedWidth(8);
    bar->addWidget(gap);
    bar->addWidget(m_filterBox);
    m_filterBox->setRecent(m_settings.recentFilters());
}

void MainWindow::buildCentre()
{
    m_pages->addWidget(m_firstRun);
    m_pages->addWidget(m_watch);
    m_pages->setAutoFillBackground(true);
    m_pages->setBackgroundRole(QPalette::Base);
    m_splitter->addWidget(m_filterList);
    auto *side = new QWidget(this); // beside the filter list: a first sign-in has no table yet to stand above
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(0);
    sideLayout->addWidget(m_signIns);
    sideLayout->addWidget(m_pages, 1);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_statusBar);
    setCentralWidget(centre);
}

void MainWindow::setConnections(const QList<ConnectionSummary> &connections)
{
    const bool any = !connections.isEmpty();
    m_needsSignIn = any && std::all_of(connections.begin(), connections.end(), [](const ConnectionSummary &connection) {
        return connection.health == ConnectionHealth::NeedsCredentials;
    });
    m_chips->setConnections(connections);
    m_filterList->setConnections(connections);
    m_dialogs->setConnections(connections);
    m_statusBar->setConnected(any);
    m_actions->setConnected(any);
    m_filterBox->setEnabled(any);
    m_filterList->setEnabled(any);
    QWidget *page = any ? static_cast<QWidget *>(m_watch) : m_firstRun;
    if (page != m_pages->currentWidget()) {
        m_pages->setCurrentWidget(page);
        (any ? static_cast<QWidget *>(&m_watch->table()) : m_firstRun)->setFocus(Qt::OtherFocusReason);
    }
    showTally();
}

void MainWindow::setRefreshStatus(const RefreshStatus &status)
{
    m_status = status;
    m_statusBar->setStatus(status);
    m_actions->setPaused(status.paused);
    const bool measurable = status.refreshing && status.asked > 0;
    m_progress->setProgress(measurable ? std::optional(double(status.answered) / status.asked) : std::nullopt);
    showTally();
}

bool MainWindow::selectDataset(const DatasetArn &arn)
{
    return m_watch->table().selectArn(arn);
}

void MainWindow::showDataset(const DatasetArn &arn)
{
    if (selectDataset(arn))
        return;
    const DatasetSnapshot *snapshot = m_repository.find(arn);
    showView(snapshot && snapshot->notes.hidden ? DatasetFilter::View::Hidden : DatasetFilter::View::All);
    selectDataset(arn);
}

QList<DatasetArn> MainWindow::visibleArns()
{
    return m_watch->table().visibleArns();
}

void MainWindow::tick()
{
    m_model->tick(m_clock.now());
    m_chips->tick(m_clock.now());
    m_watch->details().refresh();
}

void MainWindow::applyFilter()
{
    DatasetFilter filter = m_filterList->filter();
    filter.text = m_filterBox->text();
    m_watch->setSearchProblem(searchProblemText(parseSearch(filter.text)));
    m_watch->table().setFilter(filter);
    m_actions->setHidesOrShows(filter.view == DatasetFilter::View::Hidden);
    m_tallier->setFilter(filter);
    showTally(); // the words of an empty table name the filter, though the sums may be the same
}

/// What is there may be typed: asked for when a person comes to the box, for there may be thousands.
void MainWindow::refreshFilterValues()
{
    using Field = SearchTerm::Field;
    QSet<QString> projects, regions, accounts, connections, tags;
    for (const DatasetSnapshot &snapshot : m_repository.snapshots()) {
        projects.insert(snapshot.arn.project());
        regions.insert(snapshot.arn.region());
        accounts.insert(snapshot.arn.account());
        connections.insert(snapshot.connectionName);
        tags.unite(QSet<QString>(snapshot.notes.tags.begin(), snapshot.notes.tags.end()));
    }
    for (const auto &[field, values] : {std::pair(Field::Project, projects), std::pair(Field::Region, regions), std::pair(Field::Account, accounts),
                                        std::pair(Field::Connection, connections), std::pair(Field::Tag, tags)}) {
        QStringList sorted(values.begin(), values.end());
        sorted.sort(Qt::CaseInsensitive);
        m_filterBox->setValues(field, sorted);
    }
    m_filterBox->setValues(Field::Set, {u"train"_s, u"test"_s});
    m_filterBox->setValues(Field::Status, {u"complete"_s, u"failed"_s, u"in-progress"_s, u"delete"_s});
}

void MainWindow::rememberFilter(const QString &text)
{
    m_settings.addRecentFilter(text);
    m_filterBox->setRecent(m_settings.recentFilters());
}

void MainWindow::clearFilter()
{
    showView(DatasetFilter::View::All);
}

void MainWindow::showView(DatasetFilter::View view)
{
    m_filterBox->clear();
    m_filterList->chooseView(view);
}

void MainWindow::showTally()
{
    const DatasetTally &tally = m_tallier->tally();
    m_filterList->setCounts(tally.counts);
    m_statusBar->setTotals(tally.all);
    DatasetFilter filter = m_filterList->filter();
    filter.text = m_filterBox->text();
    m_watch->setTally(tally, filter, m_needsSignIn ? WatchPane::Expecting::SignIn
                                     : m_status.lastSweepAt ? WatchPane::Expecting::Nothing
                                                            : WatchPane::Expecting::FirstAnswer);
    onSelectionChanged(m_selected);
}

void MainWindow::onSelectionChanged(const QList<DatasetArn> &arns)
{
    const bool changed = arns != m_selected;
    m_selected = arns;
    QList<const DatasetSnapshot *> snapshots;
    for (const DatasetArn &arn : arns) {
        if (const DatasetSnapshot *snapshot = m_repository.find(arn))
            snapshots.append(snapshot);
    }
    m_statusBar->setSelection(totals(snapshots));
    m_actions->setHasSelection(!snapshots.isEmpty());
    if (changed)
        Q_EMIT selectionChanged(arns);
}

void MainWindow::saveWindowState()
{
    m_shape->save();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindowState();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_shape->fit();
}

void MainWindow::onSettingsChanged()
{
    m_model->setInterval(m_settings.refreshInterval());
    m_tallier->setInterval(m_settings.refreshInterval());
    Q_EMIT settingsChanged();
}

} // namespace dw
