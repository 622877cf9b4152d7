// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connectionchips.h"

#include "credentials/credentialneeds.h"
#include "ui/panels/connectionchip.h"
#include "ui/text/shownaccounts.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr qsizetype chipsAtMost = 3; // more would push the filter box out
constexpr int chipGap = 8;
constexpr int factLength = 90; // characters; a longer one is in the tooltip

// a single & in a menu marks a shortcut, and names may hold one
QString menuText(const QString &text)
{
    QString shown = shownText(text); // before it is cut, which may cut an account id, too
    if (shown.size() > factLength)
        shown = shown.left(factLength) + u'…';
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

void ConnectionChips::tick(const QDateTime &now)
{
    m_now = now;
    if (std::any_of(m_connections.begin(), m_connections.end(), [](const auto &one) { return one.expires.has_value(); }))
        showChips();
}

bool ConnectionChips::event(QEvent *event)
{
    if (event->type() == accountsShownEvent())
        showChips();
    return QWidget::event(event);
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
            chip->setContent(connectionsText(m_connections, m_now), {});
        else
            chip->setContent(connectionText(m_connections.at(i), m_now), connectionFacts(m_connections.at(i), m_now));
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
        const ConnectionText text = connectionText(connection, m_now);
        QMenu *one = menu.addMenu(themedIcon(text.icon), menuText(text.name + u", "_s + text.detail));
        fillMenu(*one, connection);
    }
}

void ConnectionChips::fillMenu(QMenu &menu, const ConnectionSummary &connection)
{
    for (const QString &fact : connectionFacts(connection, m_now))
        menu.addAction(menuText(fact))->setEnabled(false);
    if (!menu.isEmpty())
        menu.addSeparator();
    if (connection.kind == ConnectionKind::Demo)
        connect(menu.addAction(themedIcon(Icon::Key), tr("Connect a real account…")), &QAction::triggered, this,
                &ConnectionChips::connectRequested);
    else
        fillActions(menu, connection);
    const QString forget = connection.kind == ConnectionKind::Demo ? tr("Leave the demo") : tr("Forget this connection…");
    connect(menu.addAction(themedIcon(Icon::Remove), forget), &QAction::triggered, this,
            [this, id = connection.id] { Q_EMIT forgetRequested(id); });
}

void ConnectionChips::fillActions(QMenu &menu, const ConnectionSummary &connection)
{
    const auto add = [&](Icon icon, const QString &text, auto signal) {
        connect(menu.addAction(themedIcon(icon), text), &QAction::triggered, this,
                [this, signal, id = connection.id] { Q_EMIT (this->*signal)(id); });
    };
    //: Which user or role of AWS a connection is
    add(Icon::User, tr("Who am I"), &ConnectionChips::identityRequested);
    if (connection.error && needOf(*connection.error) == CredentialNeed::MfaCode)
        add(Icon::Lock, tr("Enter code…"), &ConnectionChips::signInRequested);
    else if (connection.error && needOf(*connection.error) == CredentialNeed::Consent)
        add(Icon::Lock, tr("Show the command…"), &ConnectionChips::signInRequested);
    else if (!connection.ssoSession.isEmpty())
        add(Icon::Lock, tr("Sign in again"), &ConnectionChips::signInRequested);
    add(Icon::Information, tr("Permissions…"), &ConnectionChips::permissionsRequested);
    add(Icon::Search, tr("Find datasets…"), &ConnectionChips::findDatasetsRequested);
    if (connection.kind == ConnectionKind::Keys || connection.kind == ConnectionKind::SessionKeys)
        add(Icon::Key, tr("Enter new keys…"), &ConnectionChips::keysRequested);
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
