// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowactions.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace dw {
namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

QKeySequence keys(Qt::KeyboardModifiers modifiers, Qt::Key key)
{
    return QKeySequence(QKeyCombination(modifiers, key));
}

/// The menus tell the key; the table itself hears it, because elsewhere it means something else.
void tellKey(QAction &action)
{
    action.setShortcutContext(Qt::WidgetShortcut);
}

} // namespace

WindowActions::WindowActions(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    addDatasets = make(tr("&Add datasets…"), {keys(ctrl, Qt::Key_N)});
    addDatasets->setIconText(tr("Add datasets"));
    addDatasets->setIcon(themedIcon(Icon::Add));
    refresh = make(tr("&Refresh"), {Qt::Key_F5, keys(ctrl, Qt::Key_R)});
    refresh->setIcon(themedIcon(Icon::Refresh));
    refreshSelected = make(tr("Refresh &selected"), {keys(Qt::ShiftModifier, Qt::Key_F5)});
    pause = make(tr("&Pause"), {keys(ctrlShift, Qt::Key_P)});
    pause->setCheckable(true);
    //: What the table shows, to a file
    exportShown = make(tr("&Export…"), {keys(ctrl, Qt::Key_E)});
    //: A file about how labeling went, for the team
    report = make(tr("Re&port…"), {keys(ctrl, Qt::Key_P)});
    //: A local file that lists images for an import
    checkManifest = make(tr("Check a &manifest…"), {keys(ctrl, Qt::Key_M)});
    settings = make(tr("S&ettings…"), {keys(ctrl, Qt::Key_Comma)});
    settings->setMenuRole(QAction::PreferencesRole);
    settings->setIcon(themedIcon(Icon::Settings));
    quit = make(tr("&Quit"), {keys(ctrl, Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);

    undo = make(tr("&Undo"), {QKeySequence(QKeySequence::Undo)});
    redo = make(tr("R&edo"), {QKeySequence(QKeySequence::Redo)});
    copyRows = make(tr("&Copy rows"), {QKeySequence(QKeySequence::Copy)});
    tellKey(*copyRows); // a selected text copies itself
    copyRows->setIcon(themedIcon(Icon::Copy));
    copyArn = make(tr("Copy &ARN"), {keys(ctrlShift, Qt::Key_C)});
    //: A command for a terminal; aws is its name
    copyCommand = make(tr("Copy a&ws command"));
    //: Lines of Python; boto3 is a name
    copyCode = make(tr("Copy &boto3 code"));
    copyJson = make(tr("Copy as &JSON"));
    find = make(tr("&Filter…"), {keys(ctrl, Qt::Key_F), Qt::Key_F3});
    find->setIcon(themedIcon(Icon::Search));
    clearFilter = make(tr("C&lear filter"), {Qt::Key_Escape});

    //: The list at the left with views, statuses, connections and projects
    sidebar = make(tr("&Sidebar"), {Qt::Key_F9});
    sidebar->setCheckable(true);
    //: Button that opens the sidebar in a narrow window
    views = new QAction(themedIcon(Icon::Sidebar), tr("Views"), this);
    views->setCheckable(true);
    views->setToolTip(tr("Views, statuses, connections and projects"));
    connect(views, &QAction::triggered, sidebar, &QAction::trigger);
    connect(sidebar, &QAction::toggled, views, &QAction::setChecked);
    //: How rows of the table stand together
    groupBy = {make(tr("&None")), make(tr("&Project")), make(tr("&Connection")), make(tr("&Tag"))};
    auto *groupings = new QActionGroup(this);
    for (QAction *action : groupBy) {
        action->setCheckable(true);
        groupings->addAction(action);
    }
    //: None, project, connection, tag, and none again
    nextGrouping = make(tr("Ne&xt grouping"), {keys(ctrlShift, Qt::Key_G)});
    expandGroups = make(tr("&Expand all groups"));
    collapseGroups = make(tr("C&ollapse all groups"));
    //: Where the details of a dataset stand: instead of below the table
    detailsAtRight = make(tr("&Details at the right"));
    detailsAtRight->setCheckable(true);
    nextPane = make(tr("&Next pane"), {Qt::Key_F6});
    fitColumns = make(tr("&Fit columns to window"));
    resetColumns = make(tr("&Reset columns"));
    //: Privacy mode, for screenshots: the ids of AWS accounts are masked
    hideAccounts = make(tr("Hide account &ids"));
    hideAccounts->setCheckable(true);
    hideAccounts->setToolTip(tr("For screenshots; copying and exporting still give the real ids"));

    //: What happened to all datasets
    allActivity = make(tr("&Activity of all datasets…"), {keys(ctrlShift, Qt::Key_A)});

    showDetails = make(tr("Show &details"), {Qt::Key_Return});
    tellKey(*showDetails);
    //: AWS's web pages
    openConsole = make(tr("Open in the AWS &console"), {keys(ctrl, Qt::Key_B)});
    markSeen = make(tr("&Mark as seen"), {keys(ctrl, Qt::Key_D)});
    hide = make({}, {Qt::Key_Delete});
    tellKey(*hide); // elsewhere it deletes text
    //: A person's own notes about a dataset
    notes = make(tr("&Notes and target…"), {Qt::Key_F4});
    overviewTab = make(tr("&Overview"), {keys(ctrl, Qt::Key_1)});
    //: Entries with errors
    errorsTab = make(tr("&Errors"), {keys(ctrl, Qt::Key_2)});
    labelsTab = make(tr("&Labels"), {keys(ctrl, Qt::Key_3)});
    //: Whether a project can be trained
    readinessTab = make(tr("&Readiness"), {keys(ctrl, Qt::Key_4)});
    //: What happened to a dataset
    activityTab = make(tr("&Activity"), {keys(ctrl, Qt::Key_5)});
    jsonTab = make(tr("&JSON"), {keys(ctrl, Qt::Key_6)});
    //: Whether each project can be trained
    checkProjects = make(tr("Check all &projects…"), {keys(ctrlShift, Qt::Key_R)});
    //: AWS is not changed; the dataset is no longer shown
    remove = make(tr("&Stop watching…"));
    remove->setIcon(themedIcon(Icon::Remove));

    enterKeys = make(tr("Enter &keys…"));
    enterKeys->setIcon(themedIcon(Icon::Key));
    useProfile = make(tr("Use an AWS &profile…"));
    useProfile->setIcon(themedIcon(Icon::User));
    tryDemo = make(tr("Try the &demo"));
    tryDemo->setIcon(themedIcon(Icon::Play));

    //: The built-in help
    guide = make(tr("&Guide"), {Qt::Key_F1});
    shortcuts = make(tr("&Keyboard shortcuts"), {keys(ctrl, Qt::Key_Question)});
    privacy = make(tr("&Privacy and permissions"));
    requestLog = make(tr("&Request log…"));
    about = make(tr("&About Dataset Watch"));
    about->setMenuRole(QAction::AboutRole);
    setPaused(false);
    setHasSelection(false);
    setHidesOrShows(false);
    undo->setEnabled(false);
    redo->setEnabled(false);
}

QAction *WindowActions::make(const QString &text, const QList<QKeySequence> &sequences)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(sequences);
    m_window.addAction(action); // keys work while the menu bar is hidden, too
    return action;
}

/// Qt takes the menu bar for a place where keys of its menus are heard, whatever their context: Enter is to open the menu.
bool WindowActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && showDetails->shortcut() == static_cast<QKeyEvent *>(event)->keyCombination())
        event->accept();
    return QObject::eventFilter(watched, event);
}

void WindowActions::fillMenuBar(QMenuBar &bar)
{
    bar.installEventFilter(this);
    const auto fill = [&bar](const QString &title, const QList<QAction *> &actions) {
        QMenu *menu = bar.addMenu(title);
        for (QAction *action : actions) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
        return menu;
    };
    fill(tr("&File"), {addDatasets, nullptr, refresh, refreshSelected, pause, nullptr, exportShown, report, checkManifest, nullptr, settings, nullptr, quit});
    fill(tr("&Edit"), {undo, redo, nullptr, copyRows, copyArn, copyCommand, copyCode, copyJson, nullptr, find, clearFilter});
    QMenu *view = fill(tr("&View"), {sidebar, detailsAtRight, nextPane, nullptr});
    //: Rows of the table stand together: by project, connection or tag
    QMenu *groups = view->addMenu(tr("&Group by"));
    groups->addActions(QList<QAction *>(groupBy.begin(), groupBy.end()));
    groups->addSeparator();
    groups->addActions({nextGrouping, expandGroups, collapseGroups});
    columns = view->addMenu(tr("&Columns"));
    view->addActions({fitColumns, resetColumns});
    view->addSeparator();
    view->addActions({allActivity, hideAccounts});
    view->setToolTipsVisible(true);
    fill(tr("&Datasets"), {showDetails, overviewTab, errorsTab, labelsTab, readinessTab, activityTab, jsonTab, nullptr, checkProjects, nullptr, openConsole, nullptr, markSeen, notes, nullptr, hide, remove});
    connections = fill(tr("&Connections"), {enterKeys, useProfile, tryDemo, nullptr});
    fill(tr("&Help"), {guide, shortcuts, nullptr, privacy, requestLog, nullptr, about});
}

void WindowActions::fillRowMenu(QMenu &menu) const
{
    menu.addActions({showDetails, openConsole});
    menu.addSeparator();
    menu.addActions({copyRows, copyArn, copyCommand, copyCode, copyJson});
    menu.addSeparator();
    menu.addActions({refreshSelected, markSeen, notes, checkManifest});
    menu.addSeparator();
    menu.addActions({hide, remove});
}

void WindowActions::fillToolBar(QToolBar &bar) const
{
    for (QAction *action : {views, addDatasets, refresh, pause}) {
        bar.addAction(action);
        auto *button = static_cast<QToolButton *>(bar.widgetForAction(action));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(action->iconText());
        button->setFocusPolicy(Qt::TabFocus);
    }
}

void WindowActions::setConnected(bool connected)
{
    for (QAction *action : {refresh, pause, exportShown, report, checkProjects, find, clearFilter, fitColumns, resetColumns})
        action->setEnabled(connected);
    columns->menuAction()->setEnabled(connected);
}

void WindowActions::setHasSelection(bool hasSelection)
{
    for (QAction *action : {refreshSelected, copyRows, copyArn, copyCommand, copyCode, copyJson, showDetails, openConsole, markSeen, notes, hide, remove})
        action->setEnabled(hasSelection);
}

void WindowActions::setGroupedBy(int groupedBy)
{
    groupBy[size_t(groupedBy)]->setChecked(true);
    expandGroups->setEnabled(groupedBy > 0);
    collapseGroups->setEnabled(groupedBy > 0);
}

void WindowActions::setHidesOrShows(bool isHidden)
{
    hide->setText(isHidden ? tr("S&how in the list again") : tr("&Hide from the list"));
}

void WindowActions::setPaused(bool paused)
{
    pause->setChecked(paused);
    pause->setIcon(themedIcon(paused ? Icon::Play : Icon::Pause));
    pause->setIconText(paused ? tr("Resume") : tr("Pause"));
    pause->setToolTip(pause->iconText());
}

} // namespace dw
