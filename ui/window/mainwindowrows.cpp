// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow does with the selected rows: copying, AWS's console, the menu of the table.
#include "ui/window/mainwindow.h"

#include "datasets/datasetrepository.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/readinessdialog.h"
#include "ui/panels/datasetdetails.h"
#include "ui/panels/projecttabs.h"
#include "ui/table/datasettableview.h"
#include "ui/text/datasetcommands.h"
#include "ui/text/datasetexport.h"
#include "ui/text/shownaccounts.h"
#include "ui/window/dialogcontroller.h"
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
        return format == ExportDialog::Format::Csv ? datasetsCsv(datasets, showsAccounts) : datasetsJson(datasets, showsAccounts);
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
