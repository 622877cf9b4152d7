// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionsummary.h"

#include <QDateTime>
#include <QWidget>

class QMenu;

namespace dw {

class ConnectionChip;

/// The connections in the toolbar: up to three chips, or one for all. A chip opens what can be done with it.
class ConnectionChips final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionChips(QWidget *parent = nullptr);

    void setConnections(const QList<ConnectionSummary> &connections);
    /// Times on the chips go on; \p now is UTC.
    void tick(const QDateTime &now);
    /// One chip for all, whatever their number: for a narrow window.
    void setCompact(bool compact);

    /// Puts a submenu for each connection into \p menu, after taking out those put in before.
    void fillMenu(QMenu &menu);

Q_SIGNALS:
    void findDatasetsRequested(const QString &connectionId);
    void connectRequested(); ///< connect a real account
    void identityRequested(const QString &connectionId);
    void signInRequested(const QString &connectionId);
    void permissionsRequested(const QString &connectionId);
    void keysRequested(const QString &connectionId); ///< new keys for it
    void forgetRequested(const QString &connectionId);

protected:
    bool event(QEvent *event) override;

private:
    void fillMenu(QMenu &menu, const ConnectionSummary &connection);
    void fillActions(QMenu &menu, const ConnectionSummary &connection);
    void showChips();
    ConnectionChip *addChip();
    void openMenu(ConnectionChip *chip, const QList<ConnectionSummary> &connections);

    QList<ConnectionSummary> m_connections;
    QList<ConnectionChip *> m_chips;
    QDateTime m_now; ///< invalid before the first tick
    bool m_compact = false;
};

} // namespace dw
