// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/permissionsdialog.h"

#include "ui/dialogs/iampolicy.h"
#include "ui/panels/plainlabel.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dw {
namespace {

constexpr QSize usualSize(660, 320);
constexpr int rowHeight = 26;
constexpr int columnGap = 16;

QString actionTitle(ReadAction action)
{
    switch (action) {
    case ReadAction::DescribeProjects: return PermissionsDialog::tr("Find datasets");
    case ReadAction::DescribeDataset: return PermissionsDialog::tr("Status and counts");
    case ReadAction::ListDatasetLabels: return PermissionsDialog::tr("Labels");
    case ReadAction::ListDatasetEntries: return PermissionsDialog::tr("Entries");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString permissionText(Permission permission)
{
    switch (permission) {
    case Permission::Unknown: return PermissionsDialog::tr("Not known");
    case Permission::Allowed: return PermissionsDialog::tr("Allowed");
    case Permission::Denied: return PermissionsDialog::tr("Denied");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

Icon permissionIcon(Permission permission)
{
    switch (permission) {
    case Permission::Unknown: return Icon::Unknown;
    case Permission::Allowed: return Icon::Complete;
    case Permission::Denied: return Icon::Failed;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

bool isAnyDenied(const RegionPermissions &region)
{
    return std::find(region.actions.begin(), region.actions.end(), Permission::Denied) != region.actions.end();
}

/// Nothing of it can be read.
bool isClosed(const RegionPermissions &region)
{
    return isAnyDenied(region)
        && std::find(region.actions.begin(), region.actions.end(), Permission::Allowed) == region.actions.end();
}

} // namespace

PermissionsDialog::PermissionsDialog(QWidget *parent)
    : QDialog(parent)
    , m_who(new PlainLabel({}, this))
    , m_table(new QTreeWidget(this))
    , m_note(new PlainLabel({}, this))
{
    setWindowTitle(tr("Permissions"));
    resize(usualSize);
    m_who->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->setDimmed(true);
    //: Column heading of a table of permissions
    QStringList titles{tr("Region")};
    for (const ReadAction action : readActions)
        titles.append(actionTitle(action));
    m_table->setHeaderLabels(titles);
    for (const ReadAction action : readActions)
        m_table->headerItem()->setToolTip(1 + static_cast<int>(action), iamAction(action));
    m_table->setAccessibleName(tr("Permissions by region"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("Copy policy"), QDialogButtonBox::ActionRole);
    m_copy->setIcon(themedIcon(Icon::Copy));
    m_copy->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_who);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(m_copy, &QPushButton::clicked, this, &PermissionsDialog::copyPolicy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PermissionsDialog::setConnection(const ConnectionSummary &connection)
{
    if (connection == m_connection)
        return;
    m_connection = connection;
    showPermissions();
}

void PermissionsDialog::showPermissions()
{
    //: %1 is a connection, %2 the ARN of a user or role
    m_who->setText(m_connection.identity
                       ? tr("What %1 may read, as AWS answered. It is %2.").arg(m_connection.name, m_connection.identity->arn)
                       : tr("What %1 may read, as AWS answered.").arg(m_connection.name));
    m_table->clear();
    for (const RegionPermissions &region : m_connection.permissions) {
        auto *item = new QTreeWidgetItem(m_table, {region.region});
        item->setSizeHint(0, {0, rowHeight});
        for (const ReadAction action : readActions) {
            const int column = 1 + static_cast<int>(action);
            item->setText(column, permissionText(region.of(action)));
            item->setIcon(column, themedIcon(permissionIcon(region.of(action))));
            item->setToolTip(column, iamAction(action));
        }
        for (int column = 0; isClosed(region) && column < m_table->columnCount(); ++column)
            item->setForeground(column, palette().brush(QPalette::PlaceholderText));
    }
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + columnGap);
    }
    const bool denied = std::any_of(m_connection.permissions.begin(), m_connection.permissions.end(), isAnyDenied);
    m_copy->setText(denied ? tr("Copy missing policy") : tr("Copy policy"));
    m_copy->setToolTip(denied ? tr("A policy that allows what is denied here, and nothing else")
                              : tr("The least policy that this program needs"));
    if (m_connection.permissions.isEmpty())
        m_note->setText(tr("Nothing was asked yet."));
    else
        m_note->setText(tr("Read-only: nothing else is ever asked. “Not known” is what no dataset was there to ask about."));
}

void PermissionsDialog::copyPolicy()
{
    QGuiApplication::clipboard()->setText(missingPolicy(m_connection));
}

void PermissionsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPermissions(); // dimmed rows are of the old palette
}

} // namespace dw
