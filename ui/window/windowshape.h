// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QLineEdit;
class QMainWindow;
class QSplitter;

namespace dw {

class AppSettings;
class ConnectionChips;
class FilterList;
class WatchPane;

/// How the window lies: what opens and closes with its width, and what of it is remembered.
class WindowShape final : public QObject {
    Q_OBJECT
public:
    /// The parts that give way. All belong to the window.
    struct Parts {
        QSplitter *splitter = nullptr; ///< sidebar and the rest
        FilterList *sidebar = nullptr;
        QAction *sidebarAction = nullptr;
        QAction *viewsAction = nullptr; ///< shown only while the window is narrow
        ConnectionChips *chips = nullptr;
        QLineEdit *filterBox = nullptr;
        WatchPane *watch = nullptr;
    };

    WindowShape(QMainWindow &window, AppSettings &settings, const Parts &parts);

    void restore();
    void save();

    /// Fits the parts to the window's width.
    void fit();

private:
    void onSidebarTriggered(bool visible);
    void showSidebar(bool visible);

    QMainWindow &m_window;
    AppSettings &m_settings;
    Parts m_parts;
    bool m_sidebarWanted = true; // in a wide window; a narrow one begins without
    bool m_wide = true;
};

/// Moves the focus to the pane after the one that has it; closed and disabled panes are passed over.
void focusNextPane(const QList<QWidget *> &panes);

} // namespace dw
