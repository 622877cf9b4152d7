// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowshape.h"

#include "settings/appsettings.h"
#include "ui/panels/connectionchips.h"
#include "ui/panels/filterbox.h"
#include "ui/panels/filterlist.h"
#include "ui/table/datasettableview.h"
#include "ui/window/watchpane.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr QSize defaultSize(1440, 900);
constexpr int wideFrom = 1200; // pixels; a sidebar leaves a narrower window too little for the table
constexpr int filterBoxWidth = FilterBox::preferredWidth;
constexpr int narrowFilterBoxWidth = 250;
constexpr int leastFilterBoxWidth = 120; // where the words of the buttons are long

// names in the settings
constexpr auto geometryPart = "geometry"_L1;
constexpr auto panesPart = "panes"_L1;
constexpr auto sidebarPart = "sidebar"_L1;
constexpr auto tablePart = "table"_L1;

} // namespace

WindowShape::WindowShape(QMainWindow &window, AppSettings &settings, const Parts &parts)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_parts(parts)
{
    connect(parts.sidebarAction, &QAction::triggered, this, &WindowShape::onSidebarTriggered);
}

void WindowShape::restore()
{
    if (!m_window.restoreGeometry(m_settings.windowState(geometryPart)))
        m_window.resize(defaultSize);
    m_parts.watch->restoreState(m_settings.windowState(panesPart));
    m_sidebarWanted = m_settings.windowState(sidebarPart) != "closed"_ba;
    m_parts.watch->table().restoreState(m_settings.windowState(tablePart));
    m_wide = m_window.width() < wideFrom; // so that fit() sees a change
    fit();
}

void WindowShape::save()
{
    m_settings.setWindowState(geometryPart, m_window.saveGeometry());
    m_settings.setWindowState(panesPart, m_parts.watch->saveState());
    m_settings.setWindowState(sidebarPart, m_sidebarWanted ? "open"_ba : "closed"_ba);
    m_settings.setWindowState(tablePart, m_parts.watch->table().saveState());
}

void WindowShape::fit()
{
    const bool wide = m_window.width() >= wideFrom;
    if (wide == m_wide)
        return;
    m_wide = wide;
    m_parts.viewsAction->setVisible(!wide);
    m_parts.chips->setCompact(!wide);
    m_parts.filterBox->setMinimumWidth(wide ? filterBoxWidth : leastFilterBoxWidth);
    m_parts.filterBox->setMaximumWidth(wide ? filterBoxWidth : narrowFilterBoxWidth);
    showSidebar(wide && m_sidebarWanted);
}

void WindowShape::onSidebarTriggered(bool visible)
{
    if (m_wide)
        m_sidebarWanted = visible;
    showSidebar(visible);
    if (visible)
        m_parts.sidebar->setFocus(Qt::ShortcutFocusReason);
}

void WindowShape::showSidebar(bool visible)
{
    m_parts.sidebar->setVisible(visible);
    m_parts.sidebarAction->setChecked(visible);
    const int width = m_parts.sidebar->sizeHint().width();
    if (visible)
        m_parts.splitter->setSizes({width, qMax(1, m_parts.splitter->width() - width)});
}

void focusNextPane(const QList<QWidget *> &panes)
{
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused && (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused)))
            at = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget *pane = panes.at((at + step) % panes.size());
        if (pane->isVisible() && pane->isEnabled()) {
            pane->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace dw
