// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/shortcuts.h"

#include <QDialog>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace dw {

/// All keys on one sheet, by menu and by place, with a search. Stands beside the window.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<Shortcut> &shortcuts, QWidget *parent = nullptr);

    /// Only what holds this text, in its words, its keys or the name of its group.
    void search(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onSearched(const QString &text);

    QLineEdit *m_search;
    QSortFilterProxyModel *m_found;
    QTreeView *m_view;
};

} // namespace dw
