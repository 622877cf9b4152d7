// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QAction;
class QMenu;
class QMenuBar;
class QToolBar;

namespace dw {

/// Everything that can be done from the menus, the toolbar and the keyboard, named once. The window connects them.
class WindowActions final : public QObject {
    Q_OBJECT
public:
    explicit WindowActions(QWidget &window);

    void fillMenuBar(QMenuBar &bar);
    void fillToolBar(QToolBar &bar) const;
    /// What can be done with the selected rows: the menu of the table.
    void fillRowMenu(QMenu &menu) const;

    /// Without a connection there is nothing to refresh, pause or filter.
    void setConnected(bool connected);
    /// What is selected is hidden, so it can be shown again.
    void setHidesOrShows(bool isHidden);
    /// Without a selection there is nothing to copy, mark or remove.
    void setHasSelection(bool hasSelection);
    void setPaused(bool paused);
    /// Checks the one of groupBy, and says whether there are groups to open.
    void setGroupedBy(int groupedBy);

    // File
    QAction *addDatasets = nullptr;
    QAction *refresh = nullptr;
    QAction *refreshSelected = nullptr;
    QAction *pause = nullptr;
    QAction *exportShown = nullptr;
    QAction *report = nullptr;
    QAction *checkManifest = nullptr;
    QAction *settings = nullptr;
    QAction *quit = nullptr;
    // Edit
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *copyRows = nullptr;
    QAction *copyArn = nullptr;
    QAction *copyCommand = nullptr;
    QAction *copyCode = nullptr;
    QAction *copyJson = nullptr;
    QAction *find = nullptr;
    QAction *clearFilter = nullptr;
    // View
    QAction *sidebar = nullptr;
    QAction *views = nullptr; ///< the same in the toolbar of a narrow window
    std::array<QAction *, 4> groupBy{}; ///< by GroupBy; one is checked
    QAction *nextGrouping = nullptr;
    QAction *expandGroups = nullptr;
    QAction *collapseGroups = nullptr;
    QAction *detailsAtRight = nullptr; ///< instead of below the table
    QAction *nextPane = nullptr;
    QAction *fitColumns = nullptr;
    QAction *resetColumns = nullptr;
    QAction *hideAccounts = nullptr;
    QAction *allActivity = nullptr;
    QMenu *columns = nullptr; ///< filled when it opens
    // Datasets
    QAction *showDetails = nullptr;
    QAction *openConsole = nullptr;
    QAction *markSeen = nullptr;
    QAction *hide = nullptr; ///< from the list, or back into it; its key is the table's alone
    QAction *notes = nullptr;
    QAction *overviewTab = nullptr;
    QAction *errorsTab = nullptr;
    QAction *labelsTab = nullptr;
    QAction *readinessTab = nullptr;
    QAction *activityTab = nullptr;
    QAction *jsonTab = nullptr;
    QAction *checkProjects = nullptr;
    QAction *remove = nullptr;
    // Connections
    QAction *enterKeys = nullptr;
    QAction *useProfile = nullptr;
    QAction *tryDemo = nullptr;
    QMenu *connections = nullptr; ///< filled when it opens
    // Help
    QAction *guide = nullptr;
    QAction *shortcuts = nullptr;
    QAction *privacy = nullptr;
    QAction *requestLog = nullptr;
    QAction *about = nullptr;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *make(const QString &text, const QList<QKeySequence> &keys = {});

    QWidget &m_window;
};

} // namespace dw
