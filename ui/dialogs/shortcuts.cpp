// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::Shortcuts)
};

/// "&Fit columns" without the mark of its access key; "&&" is a real one.
QString withoutAccessKey(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        result += text.at(i);
    }
    return result;
}

void append(QList<Shortcut> &shortcuts, const QString &group, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        if (const QMenu *menu = action->menu()) {
            append(shortcuts, group, menu->actions());
            continue;
        }
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            shortcuts.append({group, withoutAccessKey(action->text()), keys});
    }
}

QString native(QKeyCombination key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

QList<Shortcut> menuShortcuts(const QMenuBar &bar)
{
    QList<Shortcut> shortcuts;
    for (const QAction *top : bar.actions()) {
        if (const QMenu *menu = top->menu())
            append(shortcuts, withoutAccessKey(top->text()), menu->actions());
    }
    return shortcuts;
}

QList<Shortcut> placeShortcuts()
{
    const QString table = Words::tr("Table of datasets");
    const QString filter = Words::tr("Filter box");
    const QString lists = Words::tr("Lists and tabs");
    const QString guide = Words::tr("This guide");
    return {{table, Words::tr("Open the tab that fits the column"), {native(Qt::Key_Return)}},
            {table,
             Words::tr("Go to another row or column"),
             {native(Qt::Key_Up), native(Qt::Key_Down), native(Qt::Key_Left), native(Qt::Key_Right)}},
            {table, Words::tr("First and last row"), {native(Qt::CTRL | Qt::Key_Home), native(Qt::CTRL | Qt::Key_End)}},
            {table, Words::tr("Select more rows"), {native(Qt::SHIFT | Qt::Key_Up), native(Qt::SHIFT | Qt::Key_Down)}},
            {table, Words::tr("Select all rows"), {native(Qt::CTRL | Qt::Key_A)}},
            {filter, Words::tr("The last filters, while the box is empty"), {native(Qt::Key_Down)}},
            {filter, Words::tr("To the table"), {native(Qt::Key_Return)}},
            {lists, Words::tr("The next control, and the one before"), {native(Qt::Key_Tab), native(Qt::SHIFT | Qt::Key_Tab)}},
            {lists, Words::tr("Copy the selected rows"), {native(Qt::CTRL | Qt::Key_C)}},
            {guide, Words::tr("From the topics to the text, and back"), {native(Qt::Key_F6)}},
            {guide, Words::tr("Back to the topic before"), {native(Qt::ALT | Qt::Key_Left)}},
            {guide, Words::tr("Close"), {native(Qt::Key_Escape)}}};
}

QString keysText(const QStringList &keys)
{
    QString text = keys.value(0);
    for (qsizetype i = 1; i < keys.size(); ++i) //: Two keys that do the same
        text = Words::tr("%1 or %2").arg(text, keys.at(i));
    return text;
}

} // namespace dw
