// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QTest>
#include <QTreeView>

using namespace dw;
using namespace Qt::StringLiterals;

class TestShortcutsDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_actions.fillMenuBar(*m_window.menuBar()); }
    void everyKeyOfEveryActionIsListed();
    void noKeyDoesTwoThings();
    void theSheetIsGroupedAndSpoken();
    void search();

private:
    QMainWindow m_window;
    WindowActions m_actions{m_window};
};

void TestShortcutsDialog::everyKeyOfEveryActionIsListed()
{
    const QList<Shortcut> listed = menuShortcuts(*m_window.menuBar());
    QStringList keys;
    for (const Shortcut &shortcut : listed) {
        QVERIFY(!shortcut.group.isEmpty() && !shortcut.text.isEmpty() && !shortcut.text.contains(u'&'));
        keys += shortcut.keys;
    }
    for (const QAction *action : m_window.actions()) {
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY2(keys.contains(key.toString(QKeySequence::NativeText)), qPrintable(action->text()));
    }
    const Shortcut refresh{u"File"_s, u"Refresh"_s, {u"F5"_s, u"Ctrl+R"_s}};
    QVERIFY(listed.contains(refresh));
    QCOMPARE(keysText(refresh.keys), u"F5 or Ctrl+R"_s);
    QVERIFY(listed.contains({u"Edit"_s, u"Copy rows"_s, {u"Ctrl+C"_s}})); // heard by the table itself
    QVERIFY(listed.contains({u"Help"_s, u"Guide"_s, {u"F1"_s}}));
}

void TestShortcutsDialog::noKeyDoesTwoThings()
{
    QHash<QString, QString> owners;
    for (const QAction *action : m_window.actions()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!owners.contains(key.toString()), qPrintable(owners.value(key.toString()) + u", "_s + action->text()));
            owners.insert(key.toString(), action->text());
        }
    }
}

void TestShortcutsDialog::theSheetIsGroupedAndSpoken()
{
    const QList<Shortcut> shortcuts = menuShortcuts(*m_window.menuBar()) + placeShortcuts();
    ShortcutsDialog dialog(shortcuts);
    const QAbstractItemModel *model = dialog.findChild<QTreeView *>()->model();
    int rows = 0;
    for (int group = 0; group < model->rowCount(); ++group)
        rows += model->rowCount(model->index(group, 0));
    QCOMPARE(rows, shortcuts.size());
    const QModelIndex first = model->index(0, 0, model->index(0, 0));
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), u"Add datasets…, Ctrl+N"_s);
    QCOMPARE(first.siblingAtColumn(1).data().toString(), u"Ctrl+N"_s);
    if (const QString folder = qEnvironmentVariable("DW_PICTURES"); !folder.isEmpty())
        QVERIFY(dialog.grab().save(folder + u"/shortcuts.png"_s));
}

void TestShortcutsDialog::search()
{
    ShortcutsDialog dialog(menuShortcuts(*m_window.menuBar()) + placeShortcuts());
    const auto *view = dialog.findChild<QTreeView *>();
    const auto found = [&](const QString &text) {
        dialog.search(text);
        QStringList texts;
        for (int group = 0; group < view->model()->rowCount(); ++group) {
            const QModelIndex parent = view->model()->index(group, 0);
            for (int row = 0; row < view->model()->rowCount(parent); ++row)
                texts.append(view->model()->index(row, 0, parent).data().toString());
        }
        return texts;
    };
    QCOMPARE(found(u"shift+f5"_s), QStringList{u"Refresh selected"_s}); // by key
    QCOMPARE(found(u"next pane"_s), QStringList{u"Next pane"_s}); // by what it does
    QVERIFY(found(u"help"_s).contains(u"Guide"_s)); // by group
    QCOMPARE(found(u"(*"_s), QStringList()); // no pattern
    QVERIFY(found({}).size() > 20);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *box = dialog.findChild<QLineEdit *>();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(view->hasFocus());
    QVERIFY(view->currentIndex().isValid());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
