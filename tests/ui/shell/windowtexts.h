// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QAccessible>
#include <QAction>
#include <QWidget>

namespace dw::test {

/// Every text of \p widget that a person or a screen reader may come across.
inline QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle(), widget.statusTip()};
    for (const char *name : {"text", "placeholderText", "plainText", "title", "currentText"})
        texts.append(widget.property(name).toString());
    for (const QAction *action : widget.actions())
        texts += {action->text(), action->toolTip(), action->iconText()};
    if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget))) {
        for (const auto part : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            texts.append(spoken->text(part));
    }
    return texts;
}

inline QStringList textsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                texts.append(model.index(row, column).data(role).toString());
        }
    }
    return texts;
}

} // namespace dw::test
