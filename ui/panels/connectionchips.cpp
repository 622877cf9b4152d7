// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connectionchips.h"

#include "ui/panels/connectionchip.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr qsizetype chipsAtMost = 3; // more would push the filter box out
constexpr int chipGap = 8;
constexpr int factLength = 90; // characters; a longer one is in the tooltip

// a single & in a menu marks a shortcut, and names may hold one
QString menuText(const QString &text)
{
    QString shown = text.size() > factLength ? text.left(factLength) + u'…' : text;
    return shown.replace(u'&', u"&&"_s);
}

} // namespace

ConnectionChips::ConnectionChips(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(chipGap);
    setAccessibleName(tr("Connections"));
    showChips();
}

void ConnectionChips::setConnections(const QList<ConnectionSummary> &connections)
{
    if (connections == m_connections)
        return;
    m_connections = connections;
    showChips();
}

void ConnectionChips::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    showChips();
}

void ConnectionChips::showChips()
{
    const qsizetype most = m_compact ? 1 : chipsAtMost;
    const bool together = m_connections.size() > most || m_connections.isEmpty();
    const qsizetype wanted = together ? 1 : m_connections.size();
    while (m_chips.size() < wanted)
        m_chips.append(addChip());
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        ConnectionChip *chip = m_chips.at(i);
        chip->setVisible(i < wanted);
        if (i >= wanted)
            continue;
        if (together)
            chip->setContent(connectionsText(m_connections), {});
        else
            chip->setContent(connectionText(m_connections.at(i)), connectionFacts(m_connections.at(i)));
    }
}

ConnectionChip *ConnectionChips::addChip()
{
    auto *chip = new ConnectionChip(this);
    layout()->addWidget(chip);
    connect(chip, &ConnectionChip::clicked, this, [this, chip] {
        const bool single = m_chips.size() > 1 && !m_chips.at(1)->isHidden();
        openMenu(chip, single ? m_connections.mid(m_chips.indexOf(chip), 1) : m_connections);
    });
    return chip;
}

void ConnectionChips::fillMenu(QMenu &menu)
{
    const QList<QMenu *> old = menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    for (QMenu *submenu : old)
        delete submenu;
    for (const ConnectionSummary &connection : std::as_const(m_connections)) {
        const ConnectionText text = connectionText(connection);
        QMenu *one = menu.addMenu(themedIcon(text.icon), menuText(text.name + u", "_s + text.detail));
        fillMenu(*one, connection);
    }
}

void ConnectionChips::fillMenu(QMenu &menu, const ConnectionSummary &connection)
{
    for (const QString &fact : connectionFacts(connection))
        menu.addAction(menuText(fact))->setEnabled(false);
    if (!menu.isEmpty())
        menu.addSeparator();
    const QString id = connection.id;
    if (connection.kind == ConnectionKind::Demo) {
        connect(menu.addAction(themedIcon(Icon::Key), tr("Connect a real account…")), &QAction::triggered, this,
                &ConnectionChips::connectRequested);
    } else {
        connect(menu.addAction(themedIcon(Icon::Search), tr("Find datasets…")), &QAction::triggered, this,
                [this, id] { Q_EMIT findDatasetsRequested(id); });
    }
    const QString forget = connection.kind == ConnectionKind::Demo ? tr("Leave the demo") : tr("Forget this connection…");
    connect(menu.addAction(themedIcon(Icon::Remove), forget), &QAction::triggered, this,
            [this, id] { Q_EMIT forgetRequested(id); });
}

void ConnectionChips::openMenu(ConnectionChip *chip, const QList<ConnectionSummary> &connections)
{
    if (connections.isEmpty()) {
        Q_EMIT connectRequested();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (connections.size() == 1)
        fillMenu(*menu, connections.first());
    else
        fillMenu(*menu);
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

} // namespace dw
