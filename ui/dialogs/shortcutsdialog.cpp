// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include <QApplication>
#include <QFont>
#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr QSize startSize(560, 620);
constexpr int rowRoom = 6; // pixels
constexpr int keysDigits = 22;

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setSizeHint({0, QFontMetrics(QApplication::font()).height() + rowRoom});
    return item;
}

/// The name of a menu or a place: nothing to choose.
QStandardItem *heading(const QString &text)
{
    QStandardItem *item = cell(text);
    QFont font = QApplication::font();
    font.setBold(true);
    item->setFont(font);
    item->setSelectable(false);
    return item;
}

QStandardItemModel *sheet(const QList<Shortcut> &shortcuts, const QStringList &titles, QObject *parent)
{
    auto *model = new QStandardItemModel(0, int(titles.size()), parent);
    model->setHorizontalHeaderLabels(titles);
    QStandardItem *group = nullptr;
    for (const Shortcut &shortcut : shortcuts) {
        if (!group || group->text() != shortcut.group) {
            group = heading(shortcut.group);
            model->appendRow({group, heading({})});
        }
        QStandardItem *text = cell(shortcut.text);
        const QString keys = keysText(shortcut.keys);
        text->setAccessibleText(u"%1, %2"_s.arg(shortcut.text, keys));
        group->appendRow({text, cell(keys)});
    }
    return model;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<Shortcut> &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_view(new QTreeView(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(startSize);
    m_search->setPlaceholderText(tr("Search shortcuts…"));
    m_search->setAccessibleName(tr("Search shortcuts"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_found->setSourceModel(sheet(shortcuts, {tr("What it does"), tr("Key")}, this));
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setFilterKeyColumn(-1); // all
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setAutoAcceptChildRows(true); // the name of a group finds what is in it
    m_view->setModel(m_found);
    m_view->setAccessibleName(tr("Keyboard shortcuts"));
    m_view->setItemsExpandable(false);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->setColumnWidth(1, keysDigits * fontMetrics().horizontalAdvance(u'0'));
    m_view->expandAll();
    m_view->setCurrentIndex(m_found->index(0, 0, m_found->index(0, 0)));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::onSearched);
}

void ShortcutsDialog::search(const QString &text)
{
    m_search->setText(text);
}

void ShortcutsDialog::onSearched(const QString &text)
{
    m_found->setFilterFixedString(text.trimmed());
    m_view->expandAll();
    m_view->setCurrentIndex(m_found->index(0, 0, m_found->index(0, 0)));
}

bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_search && event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QDialog::eventFilter(watched, event);
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace dw
