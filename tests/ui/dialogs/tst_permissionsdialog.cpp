// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/permissionsdialog.h"

#include "ui/dialogs/iampolicy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace dw;
using namespace Qt::StringLiterals;

namespace {

ConnectionSummary connection()
{
    ConnectionSummary result;
    result.id = u"c1"_s;
    result.name = u"labeling-vendor"_s;
    result.identity = CallerIdentity{u"111122223333"_s, u"arn:aws:iam::111122223333:user/anna"_s, {}};
    RegionPermissions open{u"eu-west-1"_s, {}};
    open.actions = {Permission::Allowed, Permission::Allowed, Permission::Denied, Permission::Unknown};
    RegionPermissions closed{u"us-east-1"_s, {}};
    closed.actions = {Permission::Denied, Permission::Unknown, Permission::Unknown, Permission::Unknown};
    result.permissions = {open, closed};
    return result;
}

QPushButton *copyButton(const QDialog &dialog)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"Copy"))
            return button;
    }
    return nullptr;
}

} // namespace

class TestPermissionsDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyReadHasAWordAndAnIcon();
    void whatIsClosedIsDimmed();
    void theMissingPartIsCopied();
};

void TestPermissionsDialog::everyReadHasAWordAndAnIcon()
{
    PermissionsDialog dialog;
    dialog.setConnection(connection());
    const auto *table = dialog.findChild<QTreeWidget *>();
    QCOMPARE(table->topLevelItemCount(), 2);
    const QTreeWidgetItem *row = table->topLevelItem(0);
    QStringList words;
    for (int column = 0; column < table->columnCount(); ++column)
        words.append(row->text(column));
    QCOMPARE(words, (QStringList{u"eu-west-1"_s, u"Allowed"_s, u"Allowed"_s, u"Denied"_s, u"Not known"_s}));
    for (int column = 1; column < table->columnCount(); ++column) {
        QVERIFY(!row->icon(column).isNull());
        QVERIFY(table->headerItem()->toolTip(column).startsWith(u"rekognition:"_s));
    }
}

void TestPermissionsDialog::whatIsClosedIsDimmed()
{
    PermissionsDialog dialog;
    dialog.setConnection(connection());
    const auto *table = dialog.findChild<QTreeWidget *>();
    QCOMPARE(table->topLevelItem(0)->foreground(0), QBrush());
    QCOMPARE(table->topLevelItem(1)->foreground(0), dialog.palette().brush(QPalette::PlaceholderText));
}

void TestPermissionsDialog::theMissingPartIsCopied()
{
    PermissionsDialog dialog;
    dialog.setConnection(connection());
    QCOMPARE(copyButton(dialog)->text(), u"Copy missing policy"_s);
    copyButton(dialog)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), missingPolicy(u"111122223333"_s, connection().permissions));
    ConnectionSummary unknown = connection();
    unknown.permissions.clear();
    dialog.setConnection(unknown);
    QCOMPARE(copyButton(dialog)->text(), u"Copy policy"_s);
    copyButton(dialog)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), leastPolicy());
}

QTEST_MAIN(TestPermissionsDialog)
#include "tst_permissionsdialog.moc"
