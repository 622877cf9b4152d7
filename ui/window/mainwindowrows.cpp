// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow does with the selected rows: copying, AWS's console, the menu of the table.
#include "ui/window/mainwindow.h"

#include "datasets/datasetrepository.h"
#include "ui/table/datasettableview.h"
#include "ui/text/datasetcommands.h"
#include "ui/window/dialogcontroller.h"
#include "ui/window/watchpane.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace dw {

void MainWindow::connectRowActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    const auto profile = [this](const DatasetSnapshot &snapshot) { return m_dialogs->profileOf(snapshot.connectionId); };
    on(m_actions->copyArn, [this] { copyOfSelected([](const DatasetSnapshot &snapshot) { return snapshot.arn.toString(); }); });
    on(m_actions->copyCommand, [this, profile] {
        copyOfSelected([&](const DatasetSnapshot &snapshot) { return describeCommand(snapshot.arn, profile(snapshot)); });
    });
    on(m_actions->copyCode, [this, profile] {
        copyOfSelected([&](const DatasetSnapshot &snapshot) { return describeCode(snapshot.arn, profile(snapshot)); });
    });
    on(m_actions->copyJson, [this] { copyOfSelected(descriptionJson); });
    on(m_actions->openConsole, [this] {
        if (!m_selected.isEmpty()) // one page is enough: it lists the projects of the region
            QDesktopServices::openUrl(consolePage(m_selected.first()));
    });
    DatasetTableView &table = m_watch->table();
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this, [this, &table](const QPoint &position) {
        if (m_selected.isEmpty())
            return;
        auto *menu = new QMenu(&table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_actions->fillRowMenu(*menu);
        menu->popup(table.viewport()->mapToGlobal(position));
    });
}

void MainWindow::copyOfSelected(const std::function<QString(const DatasetSnapshot &)> &text)
{
    QStringList parts;
    for (const DatasetArn &arn : std::as_const(m_selected)) {
        if (const DatasetSnapshot *snapshot = m_repository.find(arn))
            parts.append(text(*snapshot));
    }
    if (!parts.isEmpty())
        QGuiApplication::clipboard()->setText(parts.join(u'\n'));
}

} // namespace dw
