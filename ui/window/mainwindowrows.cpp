// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow does with the selected rows: copying, hiding, AWS's console, the menu of the table.
#include "ui/window/mainwindow.h"

#include "datasets/datasetrepository.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/readinessdialog.h"
#include "ui/panels/datasetdetails.h"
#include "ui/panels/filterlist.h"
#include "ui/panels/projecttabs.h"
#include "ui/table/datasettableview.h"
#include "ui/text/datasetcommands.h"
#include "ui/text/datasetexport.h"
#include "ui/text/shownaccounts.h"
#include "ui/window/dialogcontroller.h"
#include "ui/window/hidingsteps.h"
#include "ui/window/presentdialog.h"
#include "ui/window/watchpane.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QBuffer>
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
        const QUrl page = m_selected.isEmpty() ? QUrl() : consolePage(m_selected.first());
        if (!page.isEmpty()) // one page is enough: it lists the projects of the region
            QDesktopServices::openUrl(page);
    });
    connect(&m_watch->details(), &DatasetDetails::manifestCheckRequested, m_dialogs, &DialogController::openManifestCheck);
    connectHiding();
    connectGrouping();
    on(m_actions->exportShown, [this] { openExport(); });
    on(m_actions->checkProjects, [this] { checkAllProjects(); });
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

void MainWindow::connectHiding()
{
    connect(m_actions->hide, &QAction::triggered, this, &MainWindow::hideOrShowSelected);
    m_watch->table().addAction(m_actions->hide);
    QUndoStack &stack = m_hiding->stack();
    connect(m_actions->undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_actions->redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::canUndoChanged, m_actions->undo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, m_actions->redo, &QAction::setEnabled);
    connect(m_hiding, &HidingSteps::messageChanged, this, &MainWindow::showMessages);
    connect(m_hiding, &HidingSteps::changed, this, [this] { // a person did it, so the rows go at once
        m_model->announceChanges();
        m_watch->table().proxy().resort();
    });
}

void MainWindow::connectGrouping()
{
    DatasetTableView &table = m_watch->table();
    const auto group = [this, &table](int by) {
        table.groupBy(static_cast<GroupBy>(by));
        m_actions->setGroupedBy(by);
    };
    const int count = int(m_actions->groupBy.size());
    for (int by = 0; by < count; ++by)
        connect(m_actions->groupBy[size_t(by)], &QAction::triggered, this, [group, by] { group(by); });
    connect(m_actions->nextGrouping, &QAction::triggered, this,
            [group, &table, count] { group((static_cast<int>(table.groupedBy()) + 1) % count); });
    connect(m_actions->expandGroups, &QAction::triggered, &table, [&table] { table.setAllExpanded(true); });
    connect(m_actions->collapseGroups, &QAction::triggered, &table, [&table] { table.setAllExpanded(false); });
}

void MainWindow::hideOrShowSelected()
{
    if (m_filterList->filter().view == DatasetFilter::View::Hidden)
        m_hiding->showAgain(m_selected);
    else
        m_hiding->hide(m_selected);
}

/// What was handed over, and what a person just did.
void MainWindow::showMessages()
{
    QList<Message> messages = m_messages;
    if (const std::optional<Message> hidden = m_hiding->message())
        messages.prepend(*hidden); // first: at most two lines are shown
    m_watch->setMessages(messages);
}

/// The labels come the way they come for the tabs, which keep what was read.
void MainWindow::checkAllProjects()
{
    if (!m_readiness) {
        m_readiness = new ReadinessDialog(m_repository, this);
        m_readiness->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_readiness, &ReadinessDialog::labelsRequested, projectTabs(), &ProjectTabs::labelsRequested);
        connect(projectTabs(), &ProjectTabs::labelsKnown, &m_readiness->survey(), &ReadinessSurvey::setLabels);
        connect(m_readiness, &ReadinessDialog::datasetActivated, this, [this](const DatasetArn &arn) {
            showDataset(arn);
            m_watch->details().showTab(DatasetDetails::Tab::Readiness);
        });
        m_readiness->check();
    }
    m_readiness->show(); // beside the window, as the request log
    m_readiness->raise();
    m_readiness->activateWindow();
}

void MainWindow::openExport()
{
    const auto make = [this](ExportDialog::Format format, bool showsAccounts) {
        if (format == ExportDialog::Format::Png)
            return picture(showsAccounts);
        QList<DatasetSnapshot> datasets;
        const QList<DatasetArn> shown = m_watch->table().shownArns();
        for (const DatasetArn &arn : shown) {
            if (const DatasetSnapshot *snapshot = m_repository.find(arn))
                datasets.append(*snapshot);
        }
        if (format == ExportDialog::Format::Json)
            return datasetsJson(datasets, showsAccounts);
        return format == ExportDialog::Format::Csv ? datasetsCsv(datasets, showsAccounts) : datasetsCsvAsShown(datasets, showsAccounts);
    };
    presentDialog(*new ExportDialog(int(m_watch->table().shownArns().size()), make, m_clock, this));
}

/// As PNG; account ids are masked for the picture alone.
QByteArray MainWindow::picture(bool showsAccounts)
{
    const bool before = accountsHidden();
    setAccountsHidden(!showsAccounts);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    m_watch->grab().save(&png, "PNG"); // not the toolbar: an account id may stand in the filter box
    setAccountsHidden(before);
    return png.data();
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
